package mention

import (
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/reference"
)

// groupName returns the name that a group has in every article.
func (r *reader) groupName(p party, noun int) string {
	return r.ownerName(p, noun) + " " + r.nounName(p, p.end, noun)
}

// ownerName returns the owner as it stands in the name of its group of that
// noun.
func (r *reader) ownerName(p party, noun int) string {
	e, _ := r.book.Entry(p.entry)
	t := &r.tokens[noun]
	if t.is(relational) && p.kind == graph.KindCountry && r.at(p.end).isPossessive() {
		return e.Name + "'s"
	}
	if letters := lettersOf(e); letters != "" && !t.is(byAdjective) {
		return letters
	}
	return adjectiveOf(e)
}

// adjectiveOf returns the adjective of a country, the name of anybody else.
func (r *reader) adjectiveOf(p party) string {
	e, _ := r.book.Entry(p.entry)
	return adjectiveOf(e)
}

func adjectiveOf(e reference.Entry) string {
	if e.Kind == graph.KindCountry {
		for _, f := range e.Forms {
			if f.Sort == reference.Adjective {
				return f.Text
			}
		}
	}
	return e.Name
}

// GroupOf returns the name that people of a country have in every article, told
// by a noun in its plural: "American troops", "US lawmakers".
func GroupOf(country reference.Entry, noun string) string {
	if letters := lettersOf(country); letters != "" && lexicon()[noun]&byAdjective == 0 {
		return letters + " " + noun
	}
	return adjectiveOf(country) + " " + noun
}

// nounName returns the noun for a group with what tells it from others, all in
// lower case.
func (r *reader) nounName(p party, i, noun int) string {
	var words []string
	for j := i; j < noun; j++ {
		if t := &r.tokens[j]; t.lower != "" && !t.is(between|modifier|timeWord|former) && !t.isPossessive() {
			words = append(words, t.lower)
		}
	}
	n := r.tokens[noun].lower
	if n == "forces" && r.tokens[noun].is(byAdjective) && r.lettersOf(p) != "" {
		n = "troops" // "US forces" and "American troops" are one
	}
	if r.tokens[noun].is(collective) {
		for j := noun - 1; j >= i; j-- {
			if r.tokens[j].is(fighters) {
				n = r.tokens[j].lower
				break
			}
		}
	}
	if same, ok := sameNouns()[n]; ok {
		n = same
	}
	return strings.Join(append(words, n), " ")
}
