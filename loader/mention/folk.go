package mention

import (
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// folkGroup reads people of a part of the world or a faith: "Kurdish
// lawmakers", "the Kurds", "the international community".
func (r *reader) folkGroup(i int) int {
	t := &r.tokens[i]
	end := i
	switch {
	case t.knownLen > 0:
	case t.is(peoples) && t.has(capital) && !r.at(i+1).has(capital):
		end = i + 1
	case t.is(folk) && !r.at(i+1).has(capital):
		end = r.folkNoun(i + 1)
	case t.lower == "international" && r.at(i+1).lower == "community":
		end = i + 2
	}
	if end <= i {
		return i
	}
	m := r.add(i, end, Mention{Kind: graph.KindGroup, Sort: Described, Plural: true})
	m.Canonical = r.folkName(i, end)
	return end
}

// folkNoun returns the word after the noun for people that begins at word i or
// one further, 0 if there is none.
func (r *reader) folkNoun(i int) int {
	for j := i; j < i+2; j++ {
		t := r.at(j)
		if t.is(folkNoun|people) && !t.has(capital) {
			if r.at(j+1).lower == "of" && r.at(j+2).lower == "parliament" {
				return j + 3
			}
			return j + 1
		}
		if !t.is(between | modifier) {
			return 0
		}
	}
	return 0
}

// folkName returns the name of a group of folk in every article.
func (r *reader) folkName(i, end int) string {
	words := []string{r.tokens[i].Text}
	for j := i + 1; j < end; j++ {
		w := r.tokens[j].lower
		if w == "" {
			continue
		}
		if same, ok := sameNouns()[w]; ok && j == end-1 {
			w = same
		}
		words = append(words, w)
	}
	return strings.Join(words, " ")
}
