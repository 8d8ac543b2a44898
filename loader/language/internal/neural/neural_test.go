package neural_test

import (
	"bytes"
	"runtime"
	"slices"
	"sync"
	"testing"

	"github.com/dramatis-graph/dramatis/loader/language/internal/neural"
)

var shape = neural.Shape{Hidden: 32, Words: 2, Sets: []int{3}, Heads: []int{2, 3}, Pieces: 64, Inner: 8}

func lexicon() *neural.Lexicon {
	return neural.NewLexicon(
		[]string{"harbour", "sails", "ship"},
		[][]float32{{0.5, -1, 0, 2}, {1, 1, -0.25, 0}, {-2, 0.125, 1, 1}},
	)
}

var words = []string{"The", "ship", "Sails", "from", "U.S.", "harbour"}

// learn trains a network to tell words of three letters from others, and the
// members of its set from each other.
func learn(t *testing.T) *neural.Learner {
	t.Helper()
	learner, err := neural.NewLearner(shape, lexicon(), 7)
	if err != nil {
		t.Fatal(err)
	}
	for range 60 {
		learner.Batch(len(words), 0.02, func(w *neural.Worker, example int) {
			in := neural.NewInput(shape)
			w.Sentence(words)
			in.Words[0], in.Words[1], in.Sets[0] = int32(example), -1, int32(example%3)
			w.Read(in)
			w.Learn(0, nil, []bool{len(words[example]) == 3, len(words[example]) != 3})
			w.Learn(1, nil, []bool{example%3 == 0, example%3 == 1, example%3 == 2})
			w.Done()
		})
	}
	return learner
}

func bundle(t *testing.T) *neural.Bundle {
	return neural.NewBundle(lexicon(), learn(t).Network(words))
}

func encode(t *testing.T, b *neural.Bundle) []byte {
	t.Helper()
	out, err := b.AppendBinary(nil)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// An answer is an outcome and its margin.
type answer struct {
	outcome int
	margin  float32
}

// answers reads every word and returns all choices.
func answers(r *neural.Reader) []answer {
	var all []answer
	in := neural.NewInput(shape)
	r.Sentence(words)
	for i := range words {
		in.Words[0], in.Words[1], in.Sets[0] = int32(i), int32(i)-1, int32(i%3)
		r.Scorer(0).Read(in)
		for head := range 2 {
			outcome, margin := r.Scorer(0).Choose(head, nil)
			all = append(all, answer{outcome, margin})
		}
	}
	return all
}

func TestNetworkLearns(t *testing.T) {
	r := bundle(t).NewReader()
	in := neural.NewInput(shape)
	r.Sentence(words)
	for i, word := range words {
		in.Words[0], in.Words[1], in.Sets[0] = int32(i), -1, int32(i%3)
		r.Scorer(0).Read(in)
		if best, _ := r.Scorer(0).Choose(0, nil); (best == 0) != (len(word) == 3) {
			t.Errorf("%q: outcome %d", word, best)
		}
		if best, _ := r.Scorer(0).Choose(1, nil); best != i%3 {
			t.Errorf("%q: member %d instead of %d", word, best, i%3)
		}
	}
}

func TestLeaning(t *testing.T) {
	upright := learn(t).Network(words)
	b := neural.NewBundle(lexicon(), upright.Leaning(1, 2, 1000))
	for i, a := range answers(b.NewReader()) {
		if head := i % 2; head == 1 && a.outcome != 2 {
			t.Errorf("answer %d is %d against the lean", i, a.outcome)
		}
	}
	if got, want := answers(neural.NewBundle(lexicon(), upright).NewReader()), answers(bundle(t).NewReader()); !slices.Equal(got, want) {
		t.Error("the network itself leans")
	}
}

func TestLearningIsTheSameOnOneProcessor(t *testing.T) {
	want := encode(t, bundle(t))
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	if got := encode(t, bundle(t)); !bytes.Equal(got, want) {
		t.Error("another network")
	}
}

func TestBundleSurvivesItsFile(t *testing.T) {
	first := bundle(t)
	file := encode(t, first)
	second, err := neural.ReadBundle(file)
	if err != nil {
		t.Fatal(err)
	}
	if again := encode(t, second); !bytes.Equal(again, file) {
		t.Error("written differently after reading")
	}
	if got, want := answers(second.NewReader()), answers(first.NewReader()); !slices.Equal(got, want) {
		t.Errorf("answers %v instead of %v", got, want)
	}
}

func TestDamagedBundlesAreErrors(t *testing.T) {
	file := encode(t, bundle(t))
	for n := range len(file) {
		if _, err := neural.ReadBundle(file[:n]); err == nil {
			t.Fatalf("the first %d of %d bytes were read as a bundle", n, len(file))
		}
	}
	if _, err := neural.ReadBundle(append(slices.Clone(file), 0)); err == nil {
		t.Error("a byte too many was accepted")
	}
	for i := range min(len(file), 400) {
		damaged := slices.Clone(file)
		damaged[i] ^= 0xff
		if b, err := neural.ReadBundle(damaged); err == nil && b.Len() == 1 && b.Network(0).Shape().Fits(shape) {
			answers(b.NewReader()) // must not panic
		}
	}
}

func TestReadersAgree(t *testing.T) {
	b := bundle(t)
	want := answers(b.NewReader())
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			r := b.NewReader()
			for range 20 {
				if got := answers(r); !slices.Equal(got, want) {
					t.Errorf("answers %v instead of %v", got, want)
				}
			}
		})
	}
	all.Wait()
}
