package relation

import "strings"

// index files a copy of the frame under each of its cues.
func (lex *lexicon) index(f *frame, cues []string) {
	f.cue = strings.Fields(cues[0])
	for _, cue := range cues {
		g := *f
		g.cue = strings.Fields(cue)
		first := g.cue[0]
		switch g.sort {
		case verbCue:
			e := lex.entry(first)
			if !e.forms.has(base) {
				lex.addVerb(inflect(first), false)
			}
			e.verbFrames = append(e.verbFrames, &g)
		case nounCue:
			for i, w := range nounForms(first) {
				if i > 0 && g.singular {
					break
				}
				e := lex.entry(w)
				e.nounFrames = append(e.nounFrames, &g)
				if e.forms != 0 && e.class == other {
					e.noun = true
				}
			}
		case overCue:
			e := lex.entry(first)
			e.overFrames = append(e.overFrames, &g)
		case stateCue:
			e := lex.entry(first)
			e.states = append(e.states, &g)
		case pairCue:
			for _, w := range nounForms(first) {
				e := lex.entry(w)
				e.pairs = append(e.pairs, &g)
			}
		case joinedCue:
			e := lex.entry(first)
			e.joined = append(e.joined, &g)
		}
	}
}

func nounForms(s string) []string {
	if p := plural(s); !strings.HasSuffix(s, "s") {
		return []string{s, p}
	}
	return []string{s}
}
