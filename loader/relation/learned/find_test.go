package learned

import (
	"slices"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/mention"
	"github.com/dramatis-graph/dramatis/loader/resolve"
)

// sentence builds a sentence of words, those with a slash being actors.
func sentence(words ...string) Sentence {
	var s Sentence
	at := 0
	for i, w := range words {
		t := Token{Start: at, End: at + len(w), Word: w, Role: Content, Who: -1, Head: i - 1, Rel: "dep"}
		if id := graph.ID(w); id.Valid() {
			t.Who, t.Role = len(s.Cast), Actor
			a := resolve.Appearance{Actor: graph.Actor{ID: id, Kind: id.Kind(), Name: w}}
			a.Mention = mention.Mention{Text: w, Start: t.Start, End: t.End}
			s.Cast = append(s.Cast, a)
		}
		s.Tokens = append(s.Tokens, t)
		at = t.End + 1
	}
	return s
}

func TestFindReadsWhatIsNoClaim(t *testing.T) {
	s := sentence("person/ada-byron", "met", "with", "person/bob-cray", "in", "Arcadia", ".")
	s.Tokens[1].Role, s.Tokens[1].Lemma, s.Tokens[2].Role = Verb, "meet", Preposition
	s.Tokens[0].Head, s.Tokens[0].Rel = 1, "nsubj"
	s.Tokens[1].Head, s.Tokens[1].Rel = -1, "root"
	s.Tokens[2].Head, s.Tokens[2].Rel = 3, "case"
	s.Tokens[3].Head, s.Tokens[3].Rel = 1, "obl"
	got := English().Find(&s)
	if len(got) != 1 || got[0].Predicate != graph.Met || got[0].First != 1 || got[0].Last != 2 || got[0].Confidence <= 0 || got[0].Confidence > 1 {
		t.Fatalf("Find = %+v; want one met, stated by tokens 1 and 2", got)
	}
	s.Claims = []Claim{{graph.Met, got[0].Object, got[0].Subject}}
	for _, f := range English().Find(&s) {
		if f.Predicate == graph.Met {
			t.Errorf("Find = %+v although a frame has read it", f)
		}
	}
}

// drawn draws sentences that no parser would give.
func drawn(t *rapid.T) Sentence {
	word := rapid.SampledFrom([]string{"met", "with", "and", ",", "ü", "", "person/ada-byron", "person/bob-cray", "country/arcadia", "group/rebels"})
	s := sentence(rapid.SliceOfN(word, 0, 30).Draw(t, "words")...)
	for i := range s.Tokens {
		s.Tokens[i].Head = rapid.IntRange(-1, len(s.Tokens)-1).Draw(t, "head") // circles, too
		s.Tokens[i].Rel = rapid.SampledFrom([]string{"nsubj", "obj", "case", "conj", ""}).Draw(t, "rel")
		if s.Tokens[i].Who < 0 {
			s.Tokens[i].Role = Role(rapid.IntRange(0, int(Small)).Draw(t, "role"))
		}
	}
	if n := len(s.Cast); n > 1 {
		s.Cast[n-1].Start, s.Cast[n-1].End = s.Cast[n-2].Start, s.Cast[n-2].End // one in the other
		s.Claims = append(s.Claims, Claim{graph.Visited, 0, n - 1})
	}
	return s
}

func TestFindKeepsItsPromises(t *testing.T) {
	w := *English()
	w.Least = 0.02 // so that there is something to look at
	rapid.Check(t, func(t *rapid.T) {
		s := drawn(t)
		for _, f := range w.Find(&s) {
			if f.Subject == f.Object || s.Cast[f.Subject].Actor.ID == s.Cast[f.Object].Actor.ID {
				t.Fatalf("%+v relates an actor to itself", f)
			}
			if f.First < 0 || f.Last < f.First || f.Last >= len(s.Tokens) {
				t.Fatalf("%+v lies outside the sentence", f)
			}
			if !(f.Confidence > 0 && f.Confidence <= 1) {
				t.Fatalf("%+v: confidence out of range", f)
			}
		}
	})
}

func TestUsedBuffersChangeNothing(t *testing.T) {
	w := *English()
	w.Least = 0.02
	rapid.Check(t, func(t *rapid.T) {
		s, other := drawn(t), drawn(t)
		readers = sync.Pool{New: readers.New}
		fresh := w.Find(&s)
		w.Find(&other)
		if again := w.Find(&s); !slices.Equal(fresh, again) {
			t.Fatalf("Find = %+v, with used buffers %+v", fresh, again)
		}
	})
}

func TestFindAllocatesOnlyWhatItFinds(t *testing.T) {
	s := sentence("country/arcadia", "lies", "far", "from", "country/utopia", "and", "country/erewhon", ".")
	w := *English()
	w.Least = 0.999
	if n := testing.AllocsPerRun(100, func() { w.Find(&s) }); n > 0 {
		t.Errorf("%v allocations", n)
	}
}

func BenchmarkFind(b *testing.B) {
	s := sentence("country/arcadia", ",", "which", "lies", "far", "from", "country/utopia", "and", "country/erewhon", ",",
		"has", "said", "that", "person/ada-byron", "will", "visit", "person/bob-cray", "there", "next", "year", ".")
	w := English()
	for b.Loop() {
		w.Find(&s)
	}
}
