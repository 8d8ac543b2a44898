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

// takenUp returns who the pronoun after an infinitive is that says what
// somebody turned to another for: "called Ada to thank her". last is the
// infinitive's last piece.
func (l *line) takenUp(g group, last int) []argument {
	switch l.low(last + 1) {
	case "him", "her", "them":
	default:
		return nil
	}
	if !g.infinitive || l.at(last+1) != pronoun {
		return nil
	}
	v := l.verbBefore(g.first - 1)
	if v == g.first-1 || !l.consults(v) {
		return nil
	}
	args, end := l.object(v, false)
	if len(args) == 0 {
		args, end = l.after(v+1, []string{"to", "with"}, false)
	}
	if len(args) != 1 || end > g.first || (l.cast[args[0].who].Actor.Kind == graph.KindPerson) == (l.low(last+1) == "them") {
		return nil
	}
	return args
}

// consults reports whether a frame reads the verb at i as a meeting or a call.
func (l *line) consults(i int) bool {
	return slices.ContainsFunc(l.lemmaEntry(i).verbFrames, func(f *frame) bool {
		return f.predicate == graph.Met || f.predicate == graph.SpokeWith
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
