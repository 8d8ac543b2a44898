package relation

import (
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
)

// lineOf returns the one sentence of a marked text.
func lineOf(t *testing.T, marked string) *line {
	t.Helper()
	doc, cast, _ := staged(marked)
	l, _ := newReader(doc, cast, "").line(0, doc.Sentences[0], bySentence(doc, cast)[0])
	if l == nil {
		t.Fatalf("nobody appears in %q", marked)
	}
	return l
}

// pieceNamed returns the piece of a word in lower case.
func (l *line) pieceNamed(t *testing.T, word string) int {
	t.Helper()
	for i := range l.pieces {
		if l.pieces[i].low == word {
			return i
		}
	}
	t.Fatalf("no piece %q", word)
	return -1
}

func TestScorerSeesTheTreeOfPieces(t *testing.T) {
	l := lineOf(t, "S[Ada Byron] has met O[Bob Cray].")
	s := l.seen(l.framed())
	met := l.pieceNamed(t, "met")
	for i, want := range []struct {
		head int
		rel  string
	}{{met, "nsubj"}, {met, "aux"}, {-1, ""}, {met, "obj"}, {met, "punct"}} {
		if got := s.Tokens[i]; got.Head != want.head || got.Rel != want.rel {
			t.Errorf("token %d depends on %d as %q, want %v", i, got.Head, got.Rel, want)
		}
	}
	if got := s.Tokens[met].Lemma; got != "meet" {
		t.Errorf("lemma %q, want meet", got)
	}
	if len(s.Claims) != 1 || s.Claims[0].Predicate != graph.Met {
		t.Errorf("claims %v, want what the frames read", s.Claims)
	}
}

func TestCueStatus(t *testing.T) {
	for _, tt := range []struct {
		text, cue string
		predicate graph.Predicate
		want      graph.Status
	}{
		{"S[Ada Byron] is scheduled to hold talks with O[Bob Cray].", "scheduled", graph.Met, graph.Planned},
		{"S[Ada Byron] called O[Bob Cray].", "called", graph.SpokeWith, graph.Happened},
		{"S[Ada Byron] did not call O[Bob Cray].", "call", graph.SpokeWith, graph.Denied},
		{"S[Ada Byron] spoke of planned talks with O[Bob Cray].", "talks", graph.Met, graph.Planned},
		{"S[Ada Byron] leads O[the Alliance].", "leads", graph.OfficialOf, graph.Ongoing},
		{"S[Ada Byron], of O[Arcadia], slept.", "of", graph.OfficialOf, graph.Ongoing},
	} {
		t.Run(tt.text, func(t *testing.T) {
			l := lineOf(t, tt.text)
			if got := l.cueStatus(tt.predicate, l.pieceNamed(t, tt.cue)); got != tt.want {
				t.Errorf("cueStatus = %s, want %s", got, tt.want)
			}
		})
	}
}

func TestParted(t *testing.T) {
	for _, tt := range []struct {
		text string
		want bool
	}{
		{"S[Ada Byron] spoke and O[Bob Cray] left.", true},
		{"S[Ada Byron] and O[Bob Cray] left.", false},
		{"S[Ada Byron] spoke with O[Bob Cray] and left.", false},
		{"S[Ada Byron] said O[Bob Cray] left.", false},
	} {
		t.Run(tt.text, func(t *testing.T) {
			l := lineOf(t, tt.text)
			c := claim{subject: argument{piece: l.pieceAt(l.cast[1].Start)}, object: argument{piece: l.pieceAt(l.cast[0].Start)}}
			if got := l.parted(c); got != tt.want {
				t.Errorf("parted = %v, want %v", got, tt.want)
			}
		})
	}
}
