package relation

import (
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
)

// sayer returns who a pronoun at piece i is that opens what somebody says:
// "Arcadia said that it would leave". What the stages before resolved is an
// actor already and does not come here.
func (l *line) sayer(i int, whose bool, climb int) []argument {
	kinds := pronounKinds(l.low(i))
	if kinds == nil {
		return nil
	}
	j := l.beforeAdverbs(i - 1)
	if l.at(j) == sub && l.low(j) == "that" {
		j = l.beforeAdverbs(j - 1)
	}
	if l.at(j) != verb || !l.lemmaEntry(j).says && l.lemmaEntry(j).sways == "" {
		return nil
	}
	g := l.group(j)
	if g.passive {
		return nil
	}
	return slices.DeleteFunc(l.subjectAt(g, whose, climb-1), func(a argument) bool {
		return !slices.Contains(kinds, l.cast[a.who].Actor.Kind)
	})
}

func pronounKinds(low string) []graph.Kind {
	switch low {
	case "he", "she":
		return []graph.Kind{graph.KindPerson}
	case "it":
		return []graph.Kind{graph.KindCountry, graph.KindOrganization, graph.KindArmedGroup}
	case "they":
		return []graph.Kind{graph.KindCountry, graph.KindOrganization, graph.KindArmedGroup, graph.KindGroup}
	}
	return nil
}
