package relation

import (
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/language"
	"github.com/dramatis-graph/dramatis/loader/resolve"
)

// keepsPromises checks what Read promises of everything it returns.
func keepsPromises(t interface{ Fatalf(string, ...any) }, doc language.Document, cast resolve.Cast, read []graph.Relation) {
	type statement struct {
		sentence int
		s, o     graph.ID
		p        graph.Predicate
	}
	seen := map[statement]bool{}
	last := 0
	for _, r := range read {
		e := r.Evidence
		if r.Subject.ID == r.Object.ID {
			t.Fatalf("%s is related to itself", r.Subject.ID)
		}
		if r.Predicate.Symmetric() && r.Object.ID < r.Subject.ID {
			t.Fatalf("%s %s %s is the wrong way round", r.Subject.ID, r.Predicate, r.Object.ID)
		}
		if doc.Text[e.Start:e.End] != e.Sentence || doc.Sentences[e.Index].Start != e.Start {
			t.Fatalf("sentence %d is not the text's", e.Index)
		}
		for _, end := range []struct {
			span  graph.Span
			party graph.Party
		}{{e.Subject, r.Subject}, {e.Object, r.Object}} {
			if end.span[0] < e.Start || end.span[1] > e.End || doc.Text[end.span[0]:end.span[1]] != end.party.Mention {
				t.Fatalf("%s is not at %v", end.party.ID, end.span)
			}
		}
		if !strings.Contains(e.Sentence, r.Phrase) || r.Phrase == "" {
			t.Fatalf("phrase %q is not in the sentence", r.Phrase)
		}
		if r.Confidence <= 0 || r.Confidence > 1 {
			t.Fatalf("confidence %v", r.Confidence)
		}
		if _, err := graph.ParseStatus(string(r.Status)); err != nil {
			t.Fatalf("%v", err)
		}
		if s := (statement{e.Index, r.Subject.ID, r.Object.ID, r.Predicate}); seen[s] {
			t.Fatalf("%v is stated twice", s)
		} else {
			seen[s] = true
		}
		if e.Index < last {
			t.Fatalf("sentence %d after %d", e.Index, last)
		}
		last = e.Index
	}
	if again := Read(doc, cast, "2024-03-26"); !reflect.DeepEqual(again, read) {
		t.Fatalf("a second reading differs")
	}
}

// TestPromises draws sentences from the words that the frames are made of.
func TestPromises(t *testing.T) {
	words := strings.Fields(`S[Ada~Byron] O[Bob~Cray] A[Arcadia] A[Utopia] A[the~Union] A[Arcadian~troops] A[Blue~Harbour]
		met visited attacked was being will not to and , . ; the a of with in by on for from between who which that said
		talks visit strikes sanctions 's - backed Tuesday March 15 2021 next month called violation “ ” before after if
		threatened refused deal signed accused holding ahead`)
	rapid.Check(t, func(t *rapid.T) {
		drawn := rapid.SliceOfN(rapid.SampledFrom(words), 0, 40).Draw(t, "words")
		doc, cast, _ := staged(strings.ReplaceAll(strings.Join(drawn, " "), "~", " "))
		keepsPromises(t, doc, cast, Read(doc, cast, "2024-03-26"))
	})
}

// FuzzRead feeds it arbitrary text in which actors are marked.
func FuzzRead(f *testing.F) {
	for _, frame := range english().frames {
		for _, example := range frame.examples {
			f.Add(example)
		}
	}
	f.Add("“S[Ada Byron]-backed O[militias]’s - 's in, of by")
	f.Fuzz(func(t *testing.T, marked string) {
		if !wellMarked(marked) {
			return
		}
		doc, cast, _ := staged(marked)
		keepsPromises(t, doc, cast, Read(doc, cast, "2024-03-26"))
	})
}

// wellMarked reports whether every bracket belongs to a mark with a name.
func wellMarked(s string) bool {
	open := -1
	for i := range len(s) {
		switch s[i] {
		case '[':
			if open >= 0 || i == 0 || s[i-1] == ']' {
				return false
			}
			open = i
		case ']':
			if open < 0 || strings.TrimSpace(s[open+1:i]) != s[open+1:i] || i == open+1 {
				return false
			}
			open = -1
		}
	}
	return open < 0
}
