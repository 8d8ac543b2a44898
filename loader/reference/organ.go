package reference

import (
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// An organ is a body that every state has one of: a foreign ministry, a
// parliament, an army.
type organ struct {
	name  string // "foreign ministry"
	title string // with {country} for the country's name
}

// An organBook knows the bodies of states.
type organBook struct {
	index index[roleWord]
	named map[string]organ
	own   map[post]graph.ID // those with an entry; role is the organ's name
}

// IsOrgan reports whether words, in any case, are for a body that states have one
// of, whichever state is meant.
func (b *Book) IsOrgan(words string) bool {
	return len(b.organs.index.exact(strings.ToLower(words))) > 0
}

// IsState reports whether an entry is an organ of its country, such as its
// presidency or its foreign ministry.
func (b *Book) IsState(id graph.ID) bool {
	for _, own := range b.organs.own {
		if own == id {
			return true
		}
	}
	return false
}

// Organ returns the body of a country that words are for: "foreign ministry",
// "parliament", "army" or other words for one of them, in any case. It is the
// book's own entry where it has one (the Knesset for the parliament of Israel,
// the US Department of State), else an entry under a name made to a pattern:
// "Ministry of Foreign Affairs of Iraq". It is false if the book knows no such
// country or organ.
func (b *Book) Organ(country graph.ID, words string) (Entry, bool) {
	owner, ok := b.entries[country]
	if !ok || owner.Kind != graph.KindCountry {
		return Entry{}, false
	}
	found := b.organs.index.exact(strings.ToLower(words))
	if len(found) == 0 {
		return Entry{}, false
	}
	o := b.organs.named[found[0].role]
	if id, ok := b.organs.own[post{country, o.name}]; ok {
		return *b.entries[id], true
	}
	name := strings.ReplaceAll(o.title, "{country}", owner.Name)
	id := graph.ActorID(graph.KindOrganization, name)
	return Entry{
		ID: id, Name: name, Kind: graph.KindOrganization, Country: country,
		Forms: []Form{{Text: name, Entry: id, Sort: Name}},
	}, true
}
