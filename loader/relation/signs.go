package relation

import (
	"math"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/mention"
	"github.com/dramatis-graph/dramatis/loader/relation/trust"
)

// sorts are the names of the sorts of mention.
var sorts = [...]string{
	mention.Name: "name", mention.Adjective: "adjective", mention.Described: "described",
	mention.Title: "title", mention.Pronoun: "pronoun", mention.Description: "description",
}

// signs gathers what is known of how the claim was read as the relation.
func (l *line) signs(c claim, r graph.Relation) trust.Signs {
	s, o := l.cast[c.subject.who], l.cast[c.object.who]
	return trust.Signs{
		Class: string(r.Predicate.Class()), Status: string(r.Status),
		Weight: c.weight, Learned: c.measured,
		Noun: l.at(c.first) != verb, Tree: c.subject.tree || c.object.tree, Whose: c.subject.whose || c.object.whose,
		Far:    max(distance(c.first, c.last, c.subject.piece), distance(c.first, c.last, c.object.piece)),
		Margin: min(l.margin(c.first), l.margin(c.subject.piece), l.margin(c.object.piece)),
		Actors: l.actors(), Length: len(l.sentence.Words),
		Subject: sorts[s.Sort], Object: sorts[o.Sort],
		Kinds: string(s.Actor.Kind) + "/" + string(o.Actor.Kind),
		Said:  r.AttributedTo != "",
	}
}

// margin returns by how much the parser preferred what it said of the piece at
// i: of its least sure word.
func (l *line) margin(i int) float64 {
	least := float32(math.MaxFloat32)
	if i < 0 || i >= len(l.pieces) {
		return float64(least)
	}
	p := l.pieces[i]
	for _, w := range l.sentence.Words {
		if w.Start >= p.start && w.End <= p.end {
			least = min(least, w.Margin)
		}
	}
	return float64(least)
}

// actors counts the different actors of the line.
func (l *line) actors() int {
	seen := map[graph.ID]bool{}
	for _, a := range l.cast {
		seen[a.Actor.ID] = true
	}
	return len(seen)
}
