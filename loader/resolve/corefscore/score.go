// Package corefscore measures coreference as the shared tasks do: MUC counts the
// links between mentions, B³ looks at every mention's cluster, and CEAFe aligns
// the clusters one to one. The CoNLL score is the mean of their F1.
package corefscore

// A Cluster is the mentions of one actor, each by a number that is the same in
// the key and the response where they are the same mention.
type Cluster []int

// A Tally is a precision and a recall as fractions that can be added up over
// documents.
type Tally struct{ Hit, Said, Found, Wanted float64 }

// Precision is the share of what was said that is right, 0 if nothing was said.
func (t Tally) Precision() float64 { return share(t.Hit, t.Said) }

// Recall is the share of what was wanted that was found, 0 if nothing was wanted.
func (t Tally) Recall() float64 { return share(t.Found, t.Wanted) }

// F1 is the harmonic mean of precision and recall.
func (t Tally) F1() float64 {
	p, r := t.Precision(), t.Recall()
	return share(2*p*r, p+r)
}

func (t *Tally) add(o Tally) {
	t.Hit += o.Hit
	t.Said += o.Said
	t.Found += o.Found
	t.Wanted += o.Wanted
}

func share(part, whole float64) float64 {
	if whole == 0 {
		return 0
	}
	return part / whole
}

// Scores are the three measures, added up over documents.
type Scores struct{ MUC, B3, CEAFe Tally }

// CoNLL is the mean F1 of the three.
func (s Scores) CoNLL() float64 { return (s.MUC.F1() + s.B3.F1() + s.CEAFe.F1()) / 3 }

// Add counts one document in: its clusters as they should be, and as they were
// said to be. A mention is in at most one cluster of each.
func (s *Scores) Add(key, response []Cluster) {
	s.MUC.add(muc(key, response))
	s.B3.add(b3(key, response))
	s.CEAFe.add(ceafe(key, response))
}

// WithoutSingletons returns the clusters of more than one mention.
func WithoutSingletons(clusters []Cluster) []Cluster {
	var kept []Cluster
	for _, c := range clusters {
		if len(c) > 1 {
			kept = append(kept, c)
		}
	}
	return kept
}

// owners tells for each mention which of the clusters holds it.
func owners(clusters []Cluster) map[int]int {
	of := map[int]int{}
	for i, c := range clusters {
		for _, m := range c {
			of[m] = i
		}
	}
	return of
}
