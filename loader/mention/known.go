package mention

import (
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/reference"
)

// A party is a country, body or place that owns what follows it, as the book
// knows it.
type party struct {
	entry graph.ID
	kind  graph.Kind
	sort  Sort
	end   int // the word after it, without a possessive ending

	demonym  bool   // "Iraqis"
	doubtful bool   // the words mean something else more often
	common   bool   // the words name other bodies too
	name     string // of a place that the book knows only as a capital

	mentions []Mention // of a body that was read as a whole, itself first
}

// known reads a name that the book knows and nothing more.
func (r *reader) known(i int) int {
	t := &r.tokens[i]
	if t.knownLen == 0 {
		return i
	}
	p := r.choose(i)
	if p.kind == "" {
		return i
	}
	if p.demonym {
		m := r.add(i, p.end, Mention{Kind: graph.KindGroup, Sort: Described, Plural: true})
		m.Canonical = r.adjectiveOf(p) + " people"
		return p.end
	}
	if p.kind == graph.KindPerson {
		return r.knownName(i, p)
	}
	if p.kind == graph.KindOrganization && r.isPartOfName(i, p) {
		return p.end
	}
	r.addParty(i, p)
	if p.kind == graph.KindOrganization && t.knownLen > 1 {
		r.addNation(i)
	}
	return p.end
}

// knownName adds the name of a person whom the book knows by it, in full or in
// part: "Putin". Where several bear it, it is no more than a guess.
func (r *reader) knownName(i int, p party) int {
	m := r.add(i, p.end, Mention{Kind: graph.KindPerson, Entry: p.entry, Guess: p.entry == ""})
	m.Canonical = r.plain(i, p.end)
	if land := r.choose(p.end - 1); p.end > i+1 && r.at(p.end-2).lower == "of" && land.kind == graph.KindCountry && land.entry != "" {
		r.addParty(p.end-1, land) // "King Otto of Arcadia"
	}
	return r.afterName(p.end)
}

// isPartOfName reports whether a body's name at word i that commonly means
// something else goes on: "the Commonwealth of Midford".
func (r *reader) isPartOfName(i int, p party) bool {
	if r.at(p.end).lower != "of" || !r.at(p.end+1).has(capital) {
		return false
	}
	return slices.ContainsFunc(r.tokens[i].known, func(f reference.Form) bool { return f.Entry == p.entry && f.Ambiguous })
}

// addNation adds the country that a body's name begins with: "US" in "US
// Congress".
func (r *reader) addNation(i int) {
	n, forms := r.book.Longest(r.words[:i+1], i)
	if n != 1 || forms[0].Entry.Kind() != graph.KindCountry || forms[0].Sort == reference.Capital {
		return
	}
	p := party{entry: forms[0].Entry, kind: graph.KindCountry, end: i + 1}
	if forms[0].Sort == reference.Adjective {
		p.sort = Adjective
	}
	r.addParty(i, p)
}

// addParty adds the mention that a party's name is.
func (r *reader) addParty(i int, p party) {
	if len(p.mentions) > 0 {
		r.found = append(r.found, p.mentions...)
		return
	}
	r.add(i, p.end, Mention{Kind: p.kind, Entry: p.entry, Sort: p.sort, Canonical: p.name, Doubtful: p.doubtful, Common: p.common})
}

// choose decides which of the book's forms at word i the text means.
func (r *reader) choose(i int) party {
	t := &r.tokens[i]
	p := party{end: i + t.knownLen}
	city, land, other := graph.ID(""), reference.Form{}, reference.Form{}
	several := false
	for _, f := range t.known {
		switch {
		case f.Sort == reference.Capital:
			land = f
		case f.Entry.Kind() == graph.KindPlace:
			if city == "" || f.Sort == reference.Name {
				city = f.Entry // of two towns the one that is called so and no more
			}
		case other.Entry != "" && other.Entry != f.Entry:
			several = true
			if f.Sort < other.Sort {
				other = f
			}
		default:
			other = f
		}
	}
	switch {
	case other.Entry != "" && (several || other.Ambiguous && other.Entry.Kind() == graph.KindPerson):
		p.kind = other.Entry.Kind()
	case other.Entry != "":
		p.entry, p.kind = other.Entry, other.Entry.Kind()
		p.demonym, p.doubtful = other.Sort == reference.Demonym, other.Doubtful
		p.common = other.Ambiguous && p.kind == graph.KindOrganization
		if other.Sort == reference.Adjective {
			p.sort = Adjective
		}
	case land.Entry != "" && r.acts(i, p.end):
		p.entry, p.kind = land.Entry, graph.KindCountry
	case city != "":
		p.entry, p.kind = city, graph.KindPlace
	case land.Entry != "":
		p.kind, p.name = graph.KindPlace, land.Text
	}
	return p
}

// owner reads at word i the country, body or place that owns what follows, with
// its possessive ending; ok is false if there is none.
func (r *reader) owner(i int) (p party, next int, ok bool) {
	t := r.at(i)
	if t.knownLen == 0 {
		return party{}, i, false
	}
	p = r.choose(i)
	if p.kind == graph.KindPlace {
		if land := r.capitalOf(i); land != "" {
			p.entry, p.kind, p.name = land, graph.KindCountry, ""
		}
	}
	if p.entry == "" || p.doubtful || p.kind == graph.KindPerson {
		return party{}, i, false
	}
	next = p.end
	if r.at(next).isPossessive() {
		next++
	}
	return p, next, true
}

// capitalOf returns the country whose capital word i names.
func (r *reader) capitalOf(i int) graph.ID {
	for _, f := range r.tokens[i].known {
		if f.Sort == reference.Capital {
			return f.Entry
		}
	}
	return ""
}
