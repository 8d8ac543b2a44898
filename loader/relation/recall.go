package relation

import (
	"cmp"
	"slices"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/mention"
	"github.com/dramatis-graph/dramatis/loader/resolve"
)

// memory is how many sentences back an act is remembered.
const memory = 3

// An act is something done by an actor, named by a noun: "US strikes".
type act struct {
	noun     string      // without its plural's s
	by       graph.Actor // the incident itself where the act is one
	sentence int
}

// remember keeps who did what the noun at piece i names.
func (l *line) remember(i int, by argument) {
	l.reader.acts = append(l.reader.acts, act{
		noun: strings.TrimSuffix(l.low(i), "s"), by: l.cast[by.who].Actor, sentence: l.index,
	})
}

// rememberIncidents keeps the incidents that the line names by what they are:
// "the attack at the Harbour".
func (l *line) rememberIncidents() {
	for _, a := range l.cast {
		if a.Actor.Kind != graph.KindIncident {
			continue
		}
		for w := range strings.FieldsSeq(strings.ToLower(a.Text)) {
			if e := english().words[w]; e != nil && len(e.nounFrames) > 0 {
				l.reader.acts = append(l.reader.acts, act{noun: strings.TrimSuffix(w, "s"), by: a.Actor, sentence: l.index})
			}
		}
	}
}

// recall returns the actor of an act that the phrase takes up: "the strikes",
// after a sentence on US strikes, or the incident: "the attack", after one on the
// attack at the Harbour. The phrase becomes a mention of that actor.
func (l *line) recall(ph phrase) (argument, bool) {
	switch l.low(ph.first) {
	case "the", "this", "these", "that", "those":
	default:
		return argument{}, false
	}
	noun := strings.TrimSuffix(l.low(ph.last), "s")
	for i := len(l.reader.acts) - 1; i >= 0; i-- {
		a := l.reader.acts[i]
		if l.index-a.sentence > memory {
			break
		}
		if a.noun == noun && a.sentence < l.index && ph.last == ph.first+1 {
			return argument{who: l.mention(l.pieces[ph.first].start, l.pieces[ph.last].end, a.by), piece: ph.last, whose: true}, true
		}
	}
	return argument{}, false
}

// mention adds text[start:end] to the line's cast as a mention of the actor.
func (l *line) mention(start, end int, actor graph.Actor) int {
	l.cast = append(l.cast, resolve.Appearance{
		Mention: mention.Mention{Text: l.text[start:end], Kind: actor.Kind, Start: start, End: end},
		Actor:   actor,
	})
	return len(l.cast) - 1
}

// A state is a country of the article under one of its names.
type state struct {
	name  string
	actor graph.Actor
}

// statesOf returns the names of the cast's countries, the longest first.
func statesOf(cast resolve.Cast) []state {
	var out []state
	for _, m := range cast.Members {
		if m.Actor.Kind != graph.KindCountry {
			continue
		}
		for _, name := range append([]string{m.Actor.Name}, m.Actor.Aliases...) {
			out = append(out, state{name, m.Actor})
		}
	}
	slices.SortFunc(out, func(a, b state) int {
		return cmp.Or(cmp.Compare(len(b.name), len(a.name)), cmp.Compare(a.name, b.name), cmp.Compare(a.actor.ID, b.actor.ID))
	})
	return slices.CompactFunc(out, func(a, b state) bool { return a.name == b.name })
}

// stateIn returns the country that the name of the body at piece i begins or
// ends with, -1 for none: "United States Department of State", "Parliament of
// Iraq".
func (l *line) stateIn(i int) int {
	p := l.pieces[i]
	name := l.text[p.start:p.end]
	for _, s := range l.reader.states {
		if strings.HasPrefix(name, s.name+" ") {
			return l.mention(p.start, p.start+len(s.name), s.actor)
		}
		if strings.HasSuffix(name, " of "+s.name) || strings.HasSuffix(name, " of the "+s.name) {
			return l.mention(p.end-len(s.name), p.end, s.actor)
		}
	}
	return -1
}
