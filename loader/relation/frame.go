package relation

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// A frame is one way of stating a relation: the cue, and where the actors
// stand around it. frames.txt holds them and describes how they are written.
type frame struct {
	predicate graph.Predicate
	sort      cueSort
	cue       []string // the first word is a lemma, the rest stand as they are
	slots     []slot
	classes   []graph.Class // of an "over" frame: the acts that it governs, none for all
	then      []string      // words of which one must follow the object
	standing  graph.Status  // "" where the words around the cue decide
	lasting   bool          // in the present tense it goes on
	singular  bool          // only where the noun is
	alone     bool          // only where the verb has no object
	bare      bool          // only where the verb's object is no actor
	venue     bool          // only where a place is told: "at the White House"
	passive   bool          // only in the passive: "backed by"
	weight    float64       // confidence where nothing speaks against it
	examples  []string
	line      int
}

// A cueSort says what kind of word a frame hangs on.
type cueSort string

const (
	verbCue   cueSort = "verb"
	nounCue   cueSort = "noun"
	stateCue  cueSort = "state"  // the adjective of "is critical of"
	joinedCue cueSort = "joined" // the participle of "Iran-backed"
	overCue   cueSort = "over"   // the verb of "threatened to strike"
	pairCue   cueSort = "pair"   // the noun of "US-Iraq talks"
)

// A slot is one place around a cue where an actor stands.
type slot struct {
	at    position
	preps []string // of at == byPrep
	role  role
	kinds []graph.Kind // none means any
	whose bool         // the owner of what stands there will do
}

type position uint8

const (
	atSubject   position = iota
	atObject             // the verb's direct object
	atPossessor          // before the noun: "Iraq's", "Iraqi"
	atHost               // who is said to be the noun: "X, an ally of", "X is an ally of"
	byPrep
)

type role uint8

const (
	roleS    role = iota
	roleO         //
	roleBoth      // two or more actors, each related to the others
)

// defaultWeights hold where a frame gives no confidence of its own.
var defaultWeights = map[cueSort]float64{verbCue: 0.85, nounCue: 0.8, stateCue: 0.8, joinedCue: 0.85, pairCue: 0.85, overCue: 0.9}

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
			f.predicate, f.line = predicate, n
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
		case graph.Kind(word).Valid():
			s.kinds = append(s.kinds, graph.Kind(word))
		default:
			return slot{}, fmt.Errorf("no kind %q", word)
		}
	}
	return s, nil
}

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
