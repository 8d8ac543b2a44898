package mention

import (
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// A titled is a title with the words around it that belong to it.
type titled struct {
	start, end int // from the determiner or owner to the last word
	office     Office
	definite   bool // "the", an owner, or capitals: one holder is meant
	gender     Gender
	owner      party
	ownerAt    int // the owner's first word

	// superior is the office of whom the title serves under: "the Prime
	// Minister" of "the Prime Minister's spokesman"; superiorEnd is the word
	// after it, 0 for none.
	superior    Office
	superiorEnd int
}

// title reads a title with whose it is, and the name of its holder beside it.
func (r *reader) title(i int) int {
	t, ok := r.readTitle(i)
	if !ok {
		return i
	}
	if end := r.holderAfter(t); end > 0 {
		return end
	}
	if !t.definite {
		if t.ownerAt >= 0 {
			return i // leave the owner to be read by itself
		}
		return t.end
	}
	r.addOwner(t)
	m := r.add(t.start, t.end, Mention{Kind: graph.KindPerson, Sort: Title, Gender: t.gender})
	office := t.office
	m.Office = &office
	return t.end
}

// readTitle reads a title at word i without looking for its holder.
func (r *reader) readTitle(i int) (titled, bool) {
	t := titled{start: i, ownerAt: -1}
	j := i
	if r.at(j).is(determiner) {
		t.definite = r.at(j).lower == "the" || r.at(j).lower == "then"
		j++
	}
	t.office.Former, j = r.formerAt(j)
	if p, next, ok := r.owner(j); ok {
		if end := r.role(next); end > next || r.at(next).is(former|timeWord) {
			t.owner, t.ownerAt, j = p, j, next
			t.definite = true
		}
	}
	was, j := r.formerAt(j)
	t.office.Former = t.office.Former || was
	end := r.role(j)
	if end == j {
		return titled{}, false
	}
	t.office.Former = t.office.Former || r.at(j).is(former)
	t.office.Role = r.roleText(j, end)
	t.office.Start, t.office.End = r.tokens[j].Start, r.tokens[end-1].End
	t.gender = r.roleGender(end)
	if r.at(j).has(capital) && !r.at(j).has(ordinary) && r.at(end-1).has(capital) {
		t.definite = true
	}
	t.end = end
	r.ownerAfter(&t)
	if t.ownerAt >= 0 {
		t.office.Of = t.owner.entry
		t.office.OfMention = graph.Span{r.tokens[t.ownerAt].Start, r.tokens[t.owner.end-1].End}
		if own := t.owner.mentions; len(own) > 0 {
			t.office.OfMention = graph.Span{own[0].Start, own[0].End}
		}
	}
	if t.ownerAt < 0 {
		r.ownerBeside(&t)
	}
	r.servant(&t)
	return t, true
}

// servant reads "'s spokesman" behind a title: the title of somebody else, who
// serves the holder of the first.
func (r *reader) servant(t *titled) {
	if !r.at(t.end).isPossessive() || !t.definite {
		return
	}
	begin := t.end + 1
	end := r.role(begin)
	if end == begin {
		return
	}
	t.superior, t.superiorEnd = t.office, t.end
	t.office = Office{
		Role: r.roleText(begin, end), Of: t.superior.Of,
		OfMention: graph.Span{r.tokens[t.start].Start, r.tokens[t.end-1].End},
		Start:     r.tokens[begin].Start, End: r.tokens[end-1].End,
	}
	t.end, t.gender = end, r.roleGender(end)
}

// formerAt skips the words that tell when a title is held.
func (r *reader) formerAt(i int) (was bool, next int) {
	for r.at(i).is(former|timeWord) && !r.at(i).is(head) && !strings.HasPrefix(r.at(i).lower, once) && r.at(i).knownLen == 0 {
		was = was || r.at(i).is(former)
		i++
		if r.at(i).Text == "-" {
			i++
		}
	}
	return was, i
}
