package score

import (
	"slices"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// A Level says how much of a relation must be right.
type Level int

// The levels, the strictest last.
const (
	Pair Level = iota
	Class
	Exact
)

var levels = [...]string{"pair", "class", "exact"}

// String returns the level's name.
func (l Level) String() string { return levels[l] }

// A Score counts over all articles added to it.
type Score struct {
	Articles  int
	Core      int // core relations annotated
	Predicted int // different relations read

	right [len(levels)]int // read and annotated
	found [len(levels)]int // core and read

	statusRight, statusJudged int
	dateRight, dateJudged     int
	linked, ends              int

	Missed []Miss // core relations that were not read exactly
	Wrong  []Miss // relations read that nobody annotated exactly
}

// A Miss is a relation that was read or annotated, but not both.
type Miss struct {
	Article   string
	Nearest   string // the strictest level at which there is a match, "none" for none
	Statement string
	Evidence  string
}

// A triple is a relation between the keys of two actors.
type triple struct {
	subject   string
	predicate graph.Predicate
	object    string
}

func (t triple) String() string {
	return t.subject + " –" + string(t.predicate) + "→ " + t.object
}

// Add compares what was read in an article with what is annotated in it.
func (s *Score) Add(g Gold, read []graph.Relation) {
	s.Articles++
	order, reports := s.distinct(g, read)
	s.Predicted += len(order)
	var found [len(levels)][]bool
	for l := range found {
		found[l] = make([]bool, len(g.Relations))
	}
	for _, t := range order {
		matched := [len(levels)]bool{}
		for i, r := range g.Relations {
			for l := Pair; l <= Exact; l++ {
				if r.matches(t, l) {
					matched[l], found[l][i] = true, true
				}
			}
			if r.matches(t, Exact) {
				s.judge(r, reports[t])
			}
		}
		for l, ok := range matched {
			s.right[l] += one(ok)
		}
		if !matched[Exact] {
			s.Wrong = append(s.Wrong, Miss{g.Name, nearest(matched), t.String(), reports[t][0].Evidence.Sentence})
		}
	}
	s.count(g, found)
}

// distinct returns the different relations in the order in which they were read,
// and what was read of each.
func (s *Score) distinct(g Gold, read []graph.Relation) ([]triple, map[triple][]graph.Relation) {
	var order []triple
	reports := map[triple][]graph.Relation{}
	for _, r := range read {
		t := triple{s.key(g, r.Subject), r.Predicate, s.key(g, r.Object)}
		if r.Predicate.Symmetric() && t.subject > t.object {
			t.subject, t.object = t.object, t.subject
		}
		if reports[t] == nil {
			order = append(order, t)
		}
		reports[t] = append(reports[t], r)
	}
	return order, reports
}

// key returns the annotated actor that a party is: by its ID, its name or, as
// one who was not linked, by the words of its mention.
func (s *Score) key(g Gold, p graph.Party) string {
	s.ends++
	s.linked++
	if key, ok := g.ids[p.ID]; ok {
		return key
	}
	if key, ok := g.names[plain(p.Name)]; ok {
		return key
	}
	if key, ok := g.names[plain(p.Mention)]; ok {
		s.linked--
		return key
	}
	return "?" + plain(p.Name)
}

// matches reports whether the relation that was read is the annotated one, as
// far as the level asks.
func (a Annotation) matches(t triple, l Level) bool {
	turned := true
	switch l {
	case Class:
		kin := slices.DeleteFunc(slices.Clone(a.Predicates), func(p graph.Predicate) bool { return family(p) != family(t.predicate) })
		if len(kin) == 0 {
			return false
		}
		turned = slices.ContainsFunc(append(kin, t.predicate), graph.Predicate.Symmetric)
	case Exact:
		if !slices.Contains(a.Predicates, t.predicate) {
			return false
		}
		turned = t.predicate.Symmetric()
	}
	return slices.Contains(a.Subjects, t.subject) && slices.Contains(a.Objects, t.object) ||
		turned && slices.Contains(a.Subjects, t.object) && slices.Contains(a.Objects, t.subject)
}

// family returns the class of an event, or a standing predicate itself.
func family(p graph.Predicate) string {
	if p.Event() {
		return string(p.Class())
	}
	return string(p)
}

// judge compares status and date of what was read with an annotation of it.
func (s *Score) judge(a Annotation, read []graph.Relation) {
	if len(a.Statuses) > 0 {
		s.statusJudged++
		s.statusRight += one(slices.ContainsFunc(read, func(r graph.Relation) bool {
			return slices.Contains(a.Statuses, string(r.Status))
		}))
	}
	if a.Date != "" {
		s.dateJudged++
		s.dateRight += one(slices.ContainsFunc(read, func(r graph.Relation) bool {
			return strings.HasPrefix(string(r.Date), string(a.Date))
		}))
	}
}

// count takes down which core relations were found.
func (s *Score) count(g Gold, found [len(levels)][]bool) {
	for i, r := range g.Relations {
		if r.Optional {
			continue
		}
		s.Core++
		matched := [len(levels)]bool{}
		for l := range found {
			matched[l] = found[l][i]
			s.found[l] += one(matched[l])
		}
		if !matched[Exact] {
			s.Missed = append(s.Missed, Miss{g.Name, nearest(matched), r.String(), r.Evidence})
		}
	}
}

// String writes the annotation with all its alternatives.
func (a Annotation) String() string {
	var predicates []string
	for _, p := range a.Predicates {
		predicates = append(predicates, string(p))
	}
	return triple{strings.Join(a.Subjects, "|"), graph.Predicate(strings.Join(predicates, "|")), strings.Join(a.Objects, "|")}.String()
}

func nearest(matched [len(levels)]bool) string {
	for l := Exact; l >= Pair; l-- {
		if matched[l] {
			return l.String()
		}
	}
	return "none"
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}
