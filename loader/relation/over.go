package relation

import "slices"

// governedClaims returns what the verbs over the acts of the claims say
// themselves: who threatened to strike threatened, who refused to meet
// rejected.
func (l *line) governedClaims(claims []claim) []claim {
	var out []claim
	for _, c := range claims {
		if c.act < 0 || l.at(c.act) != verb {
			continue
		}
		g := l.group(c.act)
		i := l.beforeAdverbs(g.first - 1)
		if !g.infinitive || l.at(i) != verb {
			continue
		}
		for _, f := range l.lemmaEntry(i).overFrames {
			if len(f.classes) > 0 && !slices.Contains(f.classes, c.predicate.Class()) {
				continue
			}
			c.predicate, c.status = f.predicate, l.verbStatus(l.group(i))
			c.first, c.last, c.act = i, i, i
			c.weight *= f.weight
			out = append(out, c)
			break
		}
	}
	return out
}
