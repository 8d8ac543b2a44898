package relation

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

func (lex *lexicon) addFrames(text string) error {
	var predicate graph.Predicate
	n := 0
	for raw := range strings.Lines(text) {
		n++
		line := strings.TrimRight(raw, "\n")
		switch {
		case strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#"):
		case strings.HasPrefix(line, "["):
			predicate = graph.Predicate(strings.Trim(line, "[]"))
			if _, ok := graph.Define(predicate); !ok {
				return fmt.Errorf("line %d: no predicate %q", n, predicate)
			}
		case strings.HasPrefix(line, " "):
			if len(lex.frames) == 0 {
				return fmt.Errorf("line %d: example before the first frame", n)
			}
			f := &lex.frames[len(lex.frames)-1]
			f.examples = append(f.examples, strings.TrimSpace(line))
		default:
			f, err := parseFrame(line)
			if err != nil {
				return fmt.Errorf("line %d: %w", n, err)
			}
			f.predicate, f.line, f.written = predicate, n, line
			f.answering()
			lex.frames = append(lex.frames, f)
		}
	}
	for i := range lex.frames {
		lex.index(&lex.frames[i], strings.Split(strings.Join(lex.frames[i].cue, " "), ", "))
	}
	for _, e := range lex.words {
		slices.SortStableFunc(e.verbFrames, func(a, b *frame) int { return len(b.cue) - len(a.cue) })
	}
	return nil
}

// parseFrame reads "sort cue, cue: slot, slot; option; option". The cues stay
// joined until the frame is indexed under each.
func parseFrame(line string) (frame, error) {
	head, options, _ := strings.Cut(line, "; ")
	left, right, ok := strings.Cut(head, ": ")
	if !ok {
		return frame{}, fmt.Errorf("no slots in %q", line)
	}
	sort, cues, _ := strings.Cut(left, " ")
	f := frame{sort: cueSort(sort), cue: []string{cues}, weight: defaultWeights[cueSort(sort)]}
	if f.weight == 0 {
		return frame{}, fmt.Errorf("no sort of cue %q", sort)
	}
	if f.sort == overCue {
		for _, c := range strings.Fields(right) {
			if c != "any" {
				f.classes = append(f.classes, graph.Class(c))
			}
		}
		return f, f.setOptions(options)
	}
	for _, written := range strings.Split(right, ", ") {
		s, err := parseSlot(written)
		if err != nil {
			return frame{}, err
		}
		f.slots = append(f.slots, s)
	}
	return f, f.setOptions(options)
}

// answering marks the slots of those who are blamed, defended or urged for what
// is told: not of those to whom it was done.
func (f *frame) answering() {
	switch f.predicate.Class() {
	case graph.ClassAccuse, graph.ClassReject, graph.ClassSupport, graph.ClassRequest:
		for i := range f.slots {
			f.slots[i].answers = f.slots[i].at == atOnward && len(f.then) == 0
		}
	}
}

func (f *frame) setOptions(options string) error {
	for _, o := range strings.Split(options, "; ") {
		name, rest, _ := strings.Cut(o, " ")
		weight, err := strconv.ParseFloat(name, 64)
		switch {
		case o == "":
		case err == nil && weight > 0 && weight <= 1:
			f.weight = weight
		case o == "passive":
			f.passive = true
		case o == "object":
			f.object = true
		case o == "objectless":
			f.objectless = true
		case o == "last":
			f.last = true
		case o == "instead":
			f.instead = true
		case o == "venue":
			f.venue = true
		case o == "singular":
			f.singular = true
		case o == "alone":
			f.alone = true
		case o == "bare":
			f.bare = true
		case o == "lasting":
			f.lasting = true
		case name == "then":
			f.then = strings.Fields(rest)
		case name == "unless":
			f.unless = strings.Fields(rest)
		case slices.Contains(graph.Statuses(), graph.Status(name)):
			f.standing = graph.Status(name)
		default:
			return fmt.Errorf("no option %q", o)
		}
	}
	return nil
}

// parseSlot reads "subj S", "with|to O person", "'s S", "obj O whose".
func parseSlot(written string) (slot, error) {
	fields := strings.Fields(written)
	if len(fields) < 2 {
		return slot{}, fmt.Errorf("no role in slot %q", written)
	}
	s := slot{}
	switch fields[0] {
	case "subj":
		s.at = atSubject
	case "obj":
		s.at = atObject
	case "'s":
		s.at = atPossessor
	case "is":
		s.at = atHost
	case "onward":
		s.at = atOnward
	case "anywhere":
		s.at, s.place = atOnward, true
	case "clause":
		s.at = atClause
	case "must":
		s.at = atObliged
	default:
		s.at, s.preps = byPrep, strings.Split(fields[0], "|")
	}
	switch fields[1] {
	case "S":
		s.role = roleS
	case "O":
		s.role = roleO
	case "both":
		s.role = roleBoth
	default:
		return slot{}, fmt.Errorf("no role %q", fields[1])
	}
	for _, word := range fields[2:] {
		switch {
		case word == "whose":
			s.whose = true
		case word == "sender":
			s.sender = true
		case graph.Kind(word).Valid():
			s.kinds = append(s.kinds, graph.Kind(word))
		default:
			return slot{}, fmt.Errorf("no kind %q", word)
		}
	}
	return s, nil
}
