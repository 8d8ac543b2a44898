package reference

import "github.com/dramatis-graph/dramatis/graph"

// An Entry is one actor or place that the book knows.
type Entry struct {
	ID   graph.ID
	Name string // canonical: [graph.ActorID] of Kind and Name is ID
	Kind graph.Kind

	// Forms are the ways to write the entry, the canonical name first.
	Forms []Form

	// Country is the country whose body, armed group, place or citizen it is,
	// "" for what belongs to none or to several. A country's own is itself.
	Country graph.ID

	// Parent is the body that a body is a part of, "" where that is its
	// country or nothing.
	Parent graph.ID

	// Patrons are the countries and bodies that stand behind an armed group.
	Patrons []graph.ID

	// Postal is the code by which addresses name a state of a country: "PA".
	Postal string

	// Gender is known for people only.
	Gender Gender
}

// A Form is one way to write an entry.
type Form struct {
	Text  string
	Entry graph.ID
	Sort  FormSort

	// Ambiguous is set where the same words commonly mean something else
	// ("Turkey", "Georgia", "IS"), or several entries bear them. Such a form
	// needs support from the words around it.
	Ambiguous bool

	// Doubtful is set where they do so more often than not ("PA", the
	// Palestinian Authority): such a form is the entry only in an article that
	// speaks of it, or of its country, in other words. It is Ambiguous too.
	Doubtful bool
}

func (f Form) written() string { return f.Text }
func (f Form) of() string      { return string(f.Entry) }

// A FormSort says how a form stands for its entry.
type FormSort uint8

// The sorts of form.
const (
	Name      FormSort = iota // the canonical name
	Variant                   // another name or spelling: "Burma", "Zelensky"
	Acronym                   // "UN", "U.S."; written in capitals only
	Short                     // part of a name that is enough to know it by: "Blinken"
	Adjective                 // "Iraqi", of a country
	Demonym                   // "Iraqis", of a country
	Capital                   // "Baghdad", for the country whose capital it is
	Seat                      // "Kremlin", for the country that is governed from there
)

var formSorts = [...]string{"name", "variant", "acronym", "short", "adjective", "demonym", "capital", "seat"}

// String returns the sort in lower case: "adjective".
func (s FormSort) String() string {
	if int(s) < len(formSorts) {
		return formSorts[s]
	}
	return "unknown"
}

// A Gender is that of a person or a given name.
type Gender uint8

// The genders. Unisex is for given names that both bear.
const (
	UnknownGender Gender = iota
	Female
	Male
	Unisex
)
