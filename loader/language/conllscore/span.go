package conllscore

import "strings"

// A Name is a named span of one sentence: words First to Last, by index.
type Name struct {
	Kind        string
	First, Last int
}

// Names scores named spans, sentence by sentence over the same words. A span
// counts as found when its words and its kind are right.
func Names(gold, system []Name) Count {
	c := Count{Gold: len(gold), System: len(system)}
	wanted := make(map[Name]bool, len(gold))
	for _, n := range gold {
		wanted[n] = true
	}
	for _, n := range system {
		if wanted[n] {
			c.Correct++
			delete(wanted, n)
		}
	}
	return c
}

// Add returns the sum of two counts.
func (c Count) Add(d Count) Count {
	return Count{c.Gold + d.Gold, c.System + d.System, c.Correct + d.Correct}
}

// NamesOf returns the spans of a sentence whose words are tagged "B-PER",
// "I-PER", "O" and so on. An inner tag that goes on with nothing begins a span.
func NamesOf(tags []string) []Name {
	var all []Name
	for i, tag := range tags {
		place, kind, ok := strings.Cut(tag, "-")
		if !ok {
			continue
		}
		goesOn := place == "I" && len(all) > 0 && all[len(all)-1].Kind == kind && all[len(all)-1].Last == i-1
		if goesOn {
			all[len(all)-1].Last = i
			continue
		}
		all = append(all, Name{Kind: kind, First: i, Last: i})
	}
	return all
}
