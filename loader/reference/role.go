package reference

import (
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// A RoleClass says what kind of word stands before a name.
type RoleClass uint8

// The classes of role.
const (
	CivilOffice  RoleClass = iota // "foreign minister", "spokesman"
	MilitaryRank                  // "general", "maj gen"
	RoyalTitle                    // "king", "crown prince"
	Religious                     // "pope", "ayatollah"
	Honorific                     // "mr", "sheikh": no office
)

var roleClasses = map[string]RoleClass{
	"civil": CivilOffice, "military": MilitaryRank, "royal": RoyalTitle, "religious": Religious, "honorific": Honorific,
}

// A Role is an office, rank or honorific, whoever bears it.
type Role struct {
	Name  string // in lower case: "foreign minister"
	Class RoleClass

	// Single is set if at most one person at a time holds the role in one
	// country or body.
	Single bool

	// NeedsOf is set if the words mean an office only with what they are over
	// ("head of the agency", "minister of health").
	NeedsOf bool

	// Gender is that of whoever bears it, where the word tells: "queen", "mrs".
	Gender Gender
}

// A roleWord is one way to write a role.
type roleWord struct{ text, role string }

func (w roleWord) written() string { return w.text }
func (w roleWord) of() string      { return w.role }

// A localRole is a word for a role that means it in one country only: the
// "secretary of state" of the United States is its foreign minister.
type localRole struct {
	country graph.ID
	words   string
}

// A roleBook knows the words for roles.
type roleBook struct {
	index  index[roleWord]
	byName map[string]Role      // under its own name and all others
	local  map[localRole]string // the name of the role
}

// named returns the role that words are for in country, "" for none that is
// known.
func (b *roleBook) named(country graph.ID, words string) string {
	words = strings.ToLower(strings.TrimSpace(words))
	if name, ok := b.local[localRole{country, words}]; ok {
		return name
	}
	return b.byName[words].Name
}
