package relation

import (
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// How much plain patterns around names are believed.
const (
	bodyWeight        = 0.85 // "the Turkish Ministry of Foreign Affairs"
	addressWeight     = 0.85 // "Doha, Qatar"
	insideWeight      = 0.8  // "militias in Iraq"
	affiliationWeight = 0.75 // "Imer Imeri of the PDP"
	fameWeight        = 0.7  // "Hungary's Viktor Orban"
	troopsWeight      = 0.8  // "2,500 US troops in Iraq"
)

// belongings returns what names and the words next to them say lasts: which
// body is part of which state, what lies where, whose troops stand where.
func (l *line) belongings() []claim {
	var out []claim
	for i := range l.pieces {
		if l.at(i) != actor {
			continue
		}
		who := l.pieces[i].who
		a := l.cast[who]
		if a.Actor.Kind == graph.KindOrganization && l.ofState(a.Text) {
			if owner := l.owner(i); owner >= 0 {
				out = append(out, l.lasting(graph.PartOf, i, who, owner, bodyWeight))
			}
		}
		out = l.within(out, i)
		if in := l.homeland(i); in >= 0 && a.Actor.Kind == graph.KindPlace {
			out = append(out, l.lasting(graph.LocatedIn, i, who, in, addressWeight))
		}
		if in, weight := l.address(i); in >= 0 {
			out = append(out, l.lasting(graph.LocatedIn, i, who, in, weight))
		}
		if l.country(i-2) && l.at(i-1) == poss && a.Actor.Kind == graph.KindPerson && a.Office == nil {
			out = append(out, l.lasting(graph.OfficialOf, i, who, l.pieces[i-2].who, fameWeight))
		}
		if l.at(i-1) == poss && l.at(i-2) == actor && a.Actor.Kind == graph.KindPerson && a.Office == nil && l.body(i-2) {
			out = append(out, l.lasting(graph.MemberOf, i, who, l.pieces[i-2].who, affiliationWeight))
		}
		if of := l.affiliation(i); of >= 0 {
			out = append(out, l.lasting(graph.MemberOf, i, who, of, affiliationWeight))
		}
		if troops, in := l.garrison(i); troops >= 0 {
			c := l.lasting(graph.DeployedTo, i, troops, in, troopsWeight)
			out = append(out, c)
		}
	}
	return out
}

// lasting is a claim that the words from the piece at i to the second actor
// state.
func (l *line) lasting(p graph.Predicate, i, s, o int, weight float64) claim {
	return claim{
		predicate: p, status: graph.Ongoing, weight: weight, first: i, last: i, act: -1,
		subject: argument{who: s, piece: i}, object: argument{who: o, piece: i},
		phrase: graph.Span{min(l.cast[s].Start, l.cast[o].Start), max(l.cast[s].End, l.cast[o].End)},
	}
}

// within reads what the name at piece i itself says: "Iran-backed militias in
// Iraq".
func (l *line) within(out []claim, i int) []claim {
	p := l.pieces[i]
	for k, a := range l.cast {
		if k == p.who || a.Start < p.start || a.End > p.end || a.Actor.ID == l.cast[p.who].Actor.ID {
			continue
		}
		rest := l.text[a.End:p.end]
		if joined, ok := strings.CutPrefix(rest, "-"); ok {
			word, _, _ := strings.Cut(joined, " ")
			if e := english().words[strings.ToLower(word)]; e != nil {
				for _, f := range e.joined {
					c := l.lasting(f.predicate, i, k, p.who, f.weight)
					c.phrase = graph.Span{a.Start, a.End + 1 + len(word)}
					out = append(out, c)
				}
			}
		}
		if l.cast[p.who].Actor.Kind != graph.KindArmedGroup && rest == "" && strings.HasSuffix(l.text[p.start:a.Start], " in ") {
			out = append(out, l.lasting(graph.LocatedIn, i, p.who, k, insideWeight))
		}
	}
	return out
}
