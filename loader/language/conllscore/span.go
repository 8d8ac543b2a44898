package conllscore

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
