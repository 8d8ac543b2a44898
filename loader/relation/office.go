package relation

import "github.com/dramatis-graph/dramatis/graph"

const (
	// officeWeight is the confidence in a title whose words name the country
	// or body; plain patterns are read well.
	officeWeight = 0.9
	// looseOfficeWeight holds where only the resolver knows whose title it is.
	looseOfficeWeight = 0.7
)

// offices returns the officialOf that the titles beside names state: "Iraq's
// Foreign Minister Fuad Hussein", "Jen Psaki, White House press secretary".
func (l *line) offices() []claim {
	var out []claim
	for i, a := range l.cast {
		if a.Office == nil || a.Office.Of == "" || a.Actor.Kind != graph.KindPerson {
			continue
		}
		of, near := l.named(a.Office.Of, a.Office.OfMention)
		if of < 0 {
			continue
		}
		c := claim{
			predicate: graph.OfficialOf,
			subject:   argument{who: i, piece: l.pieceAt(a.Start)},
			object:    argument{who: of, piece: l.pieceAt(l.cast[of].Start)},
			status:    graph.Ongoing,
			role:      a.Office.Role,
			weight:    officeWeight,
		}
		c.first, c.last = l.pieceAt(a.Office.Start), l.pieceAt(a.Office.End-1)
		if a.Office.Former {
			c.status = graph.Happened
		}
		if !near {
			c.weight = looseOfficeWeight
		}
		out = append(out, c)
	}
	return out
}

// named returns the appearance of the actor id in this sentence, best the one
// at span, and whether that is the one; -1 where the sentence does not name it.
func (l *line) named(id graph.ID, span graph.Span) (int, bool) {
	found := -1
	for i, a := range l.cast {
		if a.Actor.ID != id {
			continue
		}
		if span != (graph.Span{}) && a.Start < span[1] && span[0] < a.End {
			return i, true
		}
		if found < 0 {
			found = i
		}
	}
	return found, false
}

// pieceAt returns the piece that holds the byte at offset, the last one before
// it where none does.
func (l *line) pieceAt(offset int) int {
	at := 0
	for i, p := range l.pieces {
		if p.start > offset {
			break
		}
		at = i
	}
	return at
}
