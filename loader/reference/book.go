package reference

import (
	"maps"
	"slices"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/language"
)

// A Book knows public facts. It never changes and may be shared between
// goroutines.
type Book struct {
	entries map[graph.ID]*Entry
	forms   index[Form]
	roles   roleBook
	offices officeBook
	organs  organBook
	given   map[string]Gender // by folded given name
	postal  map[string]graph.ID

	described map[described]bool
}

// Entry returns the entry with that ID.
func (b *Book) Entry(id graph.ID) (Entry, bool) {
	e, ok := b.entries[id]
	if !ok {
		return Entry{}, false
	}
	return *e, true
}

// Entries returns every entry, sorted by ID.
func (b *Book) Entries() []Entry {
	all := make([]Entry, 0, len(b.entries))
	for _, id := range slices.Sorted(maps.Keys(b.entries)) {
		all = append(all, *b.entries[id])
	}
	return all
}

// Lookup returns the entries that name is a form of, countries first: none for a
// name that the book does not know, several for one like "Baghdad", the city and,
// as its capital, Iraq. Accents, hyphens, full stops, apostrophes
// and a leading "the" do not count; capitals count where a word begins, and
// everywhere in an acronym: "us" is not "US".
func (b *Book) Lookup(name string) []Entry {
	forms := b.forms.exact(name)
	if rest, ok := withoutArticle(name); ok && len(forms) == 0 {
		forms = b.forms.exact(rest)
	}
	var found []Entry
	for _, f := range forms {
		if len(found) == 0 || found[len(found)-1].ID != f.Entry {
			found = append(found, *b.entries[f.Entry])
		}
	}
	return found
}

func withoutArticle(name string) (string, bool) {
	name = strings.TrimSpace(name)
	if len(name) > len("the ") && strings.EqualFold(name[:len("the ")], "the ") {
		return name[len("the "):], true
	}
	return name, false
}

// Longest returns the longest form that starts at words[i], as the number of
// its words and the entries' forms that are written so, in the order of
// [Book.Lookup]; 0 and nil if none does. The comparison is that of [Book.Lookup],
// but a leading "the" is no part of a form unless the name has it ("The Hague").
// The caller may not change the forms.
func (b *Book) Longest(words []language.Word, i int) (n int, forms []Form) {
	if i < 0 || i >= len(words) {
		return 0, nil
	}
	return b.forms.longest(words[i:])
}

// RoleAt returns the longest role that starts at words[i] and how many words it
// takes; false if none does. Capitals do not count.
func (b *Book) RoleAt(words []language.Word, i int) (n int, role Role, ok bool) {
	if i < 0 || i >= len(words) {
		return 0, Role{}, false
	}
	n, found := b.roles.index.longest(words[i:])
	if n == 0 {
		return 0, Role{}, false
	}
	return n, b.roles.byName[found[0].role], true
}

// Role returns the role that words are for in a country or in one of its
// bodies; country may be "". In the United States the "secretary of state" is
// the role "foreign minister".
func (b *Book) Role(country graph.ID, words string) (Role, bool) {
	if e, ok := b.entries[country]; ok && e.Country != "" {
		country = e.Country
	}
	role, ok := b.roles.byName[b.roles.named(country, words)]
	return role, ok
}

// Roles returns every role, sorted by name.
func (b *Book) Roles() []Role {
	var all []Role
	for _, name := range slices.Sorted(maps.Keys(b.roles.byName)) {
		if role := b.roles.byName[name]; role.Name == name {
			all = append(all, role)
		}
	}
	return all
}

// Postal returns the state that addresses name by a code: Pennsylvania for "PA".
func (b *Book) Postal(code string) (graph.ID, bool) {
	id, ok := b.postal[code]
	return id, ok
}

// GivenName returns the gender of those who bear a given name, and whether the
// book knows it as one.
func (b *Book) GivenName(name string) (Gender, bool) {
	var f folded
	if !f.add(name, false) {
		return UnknownGender, false
	}
	g, ok := b.given[string(f.key())]
	return g, ok
}
