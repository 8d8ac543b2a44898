package mention

import (
	"slices"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/reference"
)

// maxBodyWords bounds the words of a body's name.
const maxBodyWords = 14

// organ reads a body of state that the text names by its common noun: "the
// Iraqi parliament", "China's Foreign Ministry", "the Foreign Ministry of Iraq".
func (r *reader) organ(i int) int {
	p, next, ok := r.owner(i)
	if !ok || p.kind != graph.KindCountry {
		return i
	}
	for end := min(next+4, len(r.tokens)); end > next; end-- {
		t := &r.tokens[end-1]
		if t.lower == "" || t.is(common|anyPronoun) && !t.is(body|force) {
			continue
		}
		e, ok := r.book.Organ(p.entry, r.text[r.tokens[next].Start:t.End])
		if !ok {
			continue
		}
		start := i
		if next > p.end { // "China's" is beside the name, not in it
			start = next
		}
		r.add(start, end, Mention{Kind: e.Kind, Entry: r.ifKnown(e.ID), Canonical: e.Name})
		r.addParty(i, p)
		return end
	}
	return i
}

// nameless are the words before the head of a body's name that tell only what it is
// for: many have a "Task Force", an "Executive Board".
var nameless = map[string]bool{
	"task": true, "steering": true, "advisory": true, "working": true, "executive": true, "organizing": true, "organising": true,
}

// ifKnown returns id if the book has an entry under it, else "".
func (r *reader) ifKnown(id graph.ID) graph.ID {
	if _, ok := r.book.Entry(id); !ok {
		return ""
	}
	return id
}

// body reads the name of a body that the book does not know, by the word that
// tells what it is: "Ministry of Health", "African Export-Import Bank".
func (r *reader) body(i int) int {
	t := &r.tokens[i]
	if !t.has(capital) || t.is(determiner|anyPronoun|weekday) || r.headline {
		return i
	}
	if t.is(modifier) && r.at(i+1).lower == "government" && !r.at(i+2).has(capital) && r.at(i+2).lower != "of" {
		r.add(i, i+2, Mention{Kind: graph.KindOrganization, Sort: Description, Canonical: "government"})
		return i + 2 // "the Federal Government" of which country is not told
	}
	start := i
	if t.knownLen > 0 && r.isPersonKnown(t) {
		return i
	}
	last, kind := r.bodyHead(i)
	if last < 0 {
		return r.partyName(i)
	}
	if r.goesOn(last + 1) {
		return i
	}
	end := last + 1
	switch r.at(end).lower {
	case "of", "for", "on":
		if !r.at(end + 1).is(month | weekday) {
			end = r.bodyOf(end)
		}
	}
	own := end // what follows is the name of a town, but not the town
	end = r.campus(start, end)
	if end == start+1 || start+t.knownLen >= end {
		return i
	}
	if end == start+2 && nameless[t.lower] {
		r.add(start, end, Mention{Kind: kind, Sort: Description, Canonical: r.tokens[last].lower})
		return end
	}
	if end == start+t.knownLen+1 && r.at(last).is(generic) {
		if p := r.choose(i); p.entry != "" && (p.kind == graph.KindOrganization || p.kind == graph.KindArmedGroup) {
			r.add(start, end, Mention{Kind: p.kind, Entry: p.entry}) // "the NATO Alliance"
			return end
		}
	}
	if kind == graph.KindOrganization && r.book.IsOrgan(r.plain(start, end)) {
		// Whose it is must come from elsewhere: "the Supreme Court".
		r.add(start, end, Mention{Kind: kind, Sort: Description, Canonical: strings.ToLower(r.plain(start, end))})
		return end
	}
	m := r.add(start, end, Mention{Kind: kind})
	m.Canonical = r.bodyName(start, end)
	r.addCountries(start, own)
	return end
}

// bodyName returns the name of the body [i,end): the book's pattern for "the
// Foreign Ministry of Iraq", "US Embassy in Nova" in one spelling, else the words
// as printed.
func (r *reader) bodyName(i, end int) string {
	for j := i + 1; j < end-1; j++ {
		if r.tokens[j].lower != "of" {
			continue
		}
		at := j + 1
		if r.at(at).lower == "the" {
			at++
		}
		if p, next, ok := r.owner(at); ok && next == end {
			if e, ok := r.book.Organ(p.entry, r.plain(i, j)); ok {
				return e.Name
			}
		}
	}
	return r.plain(i, end)
}

// addCountries adds the countries within the name of a body.
func (r *reader) addCountries(i, end int) {
	for j := i; j < end; j++ {
		if r.tokens[j].knownLen == 0 {
			continue
		}
		if p := r.choose(j); p.entry != "" && p.end <= end && p.kind != graph.KindPerson && p.end-j < end-i && !r.isOnlyWord(i, j, p) {
			if land := r.capitalOf(j); land == "" {
				r.addParty(j, p)
			}
			j = p.end - 1
		}
	}
}

// isOnlyWord reports whether the known name at word j is just a word in that of
// the body at word i: "Apple" in "Apple Growers Union", and a department of state
// in one of a place's.
func (r *reader) isOnlyWord(i, j int, p party) bool {
	ofPlace := r.tokens[i].knownLen > 0 && r.choose(i).kind == graph.KindPlace
	return r.isAmbiguous(j, p) && (ofPlace || !r.book.IsOrgan(r.plain(j, p.end)))
}

// isAmbiguous reports whether the name at word i that was read as p commonly means
// something else.
func (r *reader) isAmbiguous(i int, p party) bool {
	return slices.ContainsFunc(r.tokens[i].known, func(f reference.Form) bool {
		return f.Entry == p.entry && f.Ambiguous && p.kind != graph.KindCountry
	})
}

// bodyHead returns the last word among the capitalised ones at i that tells what
// they name, -1 if none does.
func (r *reader) bodyHead(i int) (last int, kind graph.Kind) {
	last = -1
	for j := i; j < len(r.tokens) && j < i+maxBodyWords; j++ {
		w := &r.tokens[j]
		switch {
		case w.Text == "&" || w.Text == "-" && r.glued(j) || r.joinsFields(j):
			continue
		case !w.has(capital) || w.is(weekday|anyPronoun|determiner) || j > i && w.is(head) && !w.is(body|place):
			return last, kind
		}
		if k := r.kindOfHead(w, j > i); k != "" {
			last, kind = j, k
		}
	}
	return last, kind
}

// joinsFields reports whether word i joins two common words of one name: "Trade
// and Technology Council".
func (r *reader) joinsFields(i int) bool {
	before, after := r.at(i-1), r.at(i+1)
	return r.at(i).lower == "and" && r.at(i-2).Text != "," && before.is(common|field) && after.is(common|field) && before.has(capital) && !before.has(ordinary) &&
		after.has(capital) && before.knownLen == 0 && after.knownLen == 0 && !before.is(head|body|given) && !after.is(head|body|given)
}

// goesOn reports whether the capitalised words go on at word i with what is
// neither a title nor the name of a person, so that a name is not yet over.
func (r *reader) goesOn(i int) bool {
	t := r.at(i)
	return t.has(capital) && t.knownLen == 0 && !t.is(head|modifier|given|determiner|weekday|month|anyHonorific|anyPronoun)
}

// kindOfHead returns what a word is the head of a name of.
func (r *reader) kindOfHead(t *token, inside bool) graph.Kind {
	switch {
	case t.is(body):
		return graph.KindOrganization
	case t.is(place) && inside:
		return graph.KindPlace
	}
	return ""
}

// bodyOf reads what a body is of or for, from the preposition on.
func (r *reader) bodyOf(i int) int {
	end := i
	for j := i + 1; j < len(r.tokens) && j < i+maxBodyWords; j++ {
		w := &r.tokens[j]
		switch {
		case w.knownLen > 0:
			if r.at(j + w.knownLen).isPossessive() {
				return end
			}
			return j + w.knownLen
		case w.has(capital) && !w.is(weekday|anyPronoun|determiner):
			end = j + 1
		case w.isPossessive() && r.headsBody(j+1):
			return end // "the Ministry of the Interior's Special Brigade" is two
		case w.lower == "the" || w.lower == "of" || w.lower == "for" || w.isPossessive() || w.Text == "-" && r.glued(j):
		case w.lower == "and" && r.at(j+1).has(capital) && r.at(j+1).knownLen == 0 && !r.at(j+1).is(body|head|given):
		default:
			return end
		}
	}
	return end
}

// headsBody reports whether the name of a body begins at word i.
func (r *reader) headsBody(i int) bool {
	last, kind := r.bodyHead(i)
	return last >= i && kind == graph.KindOrganization
}

func (r *reader) isPersonKnown(t *token) bool {
	for _, f := range t.known {
		if f.Entry.Kind() == graph.KindPerson {
			return true
		}
	}
	return false
}
