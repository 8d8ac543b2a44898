package graph

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cayleygraph/cayley/clog"
	"github.com/cayleygraph/quad"
	"pgregory.net/rapid"
)

// Each test here shows a sharp edge of Cayley that this package covers, and
// fails without the cover.

// met returns an article in which the actors meet somebody each.
func met(name string, actors ...string) Document {
	doc := Document{Article: Article{Name: name, Text: "A met B."}}
	for _, a := range actors {
		doc.Relations = append(doc.Relations, Relation{
			Subject: Party{ID: ActorID(KindPerson, a), Name: a}, Predicate: Visited, Object: Party{ID: "country/hub", Name: "Hub"},
			Status: Happened, Evidence: Evidence{End: 8, Subject: Span{0, 1}, Object: Span{6, 7}},
		})
	}
	return doc
}

// A cancelled walk of Cayley's ends early, without an error.
func TestCancelledReadIsNoShortAnswer(t *testing.T) {
	for _, address := range []string{"memory:", filepath.Join(t.TempDir(), "db")} {
		s, err := Open(t.Context(), address)
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		if _, err := s.Add(t.Context(), met("a", "Ada", "Bob", "Eve")); err != nil {
			t.Fatal(err)
		}
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		var last error
		n := 0
		for _, last = range s.archive.ends(ctx, quad.Object, "country/hub", "rel/visited") {
			cancel()
			n++
		}
		if !errors.Is(last, context.Canceled) || n > 2 {
			t.Errorf("%s: a walk cancelled at its first step ended after %d with %v", address, n, last)
		}
	}
}

// Cayley's SQL backends read \x00 back as a NUL, whoever wrote it.
func TestLiteralsHideNUL(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		s := rapid.StringOf(rapid.SampledFrom([]rune("\\x0-n\x00é"))).Draw(r, "text")
		v := literal(s)
		if strings.Contains(string(v), `\x`) || strings.Contains(string(v), "\x00") {
			r.Errorf("%q is stored as %q", s, v)
		}
		if back, ok := unquote(v); !ok || back != s {
			r.Errorf("%q comes back as %q", s, back)
		}
	})
}

// Cayley prints the errors that it also returns, with the password of the
// database.
func TestCayleyPrintsNothing(t *testing.T) {
	var printed bytes.Buffer
	log.SetOutput(&printed)
	defer log.SetOutput(log.Default().Writer())
	clog.Errorf("couldn't open database at %s", "postgres://ada:secret@localhost/x")
	if printed.Len() > 0 {
		t.Errorf("printed: %s", &printed)
	}
}

// Cayley keeps in memory what a failed transaction wrote, and writes some of it
// with the next one.
func TestFailedWriteLeavesNothingBehind(t *testing.T) {
	want := map[bool]string{} // with the second article or without
	for _, both := range []bool{false, true} {
		s, _ := openBrittle(t)
		docs := []Document{met("a", "Ada"), met("b", "Bob", "Ada")}
		if !both {
			docs = docs[:1]
		}
		if _, err := s.AddAll(t.Context(), docs); err != nil {
			t.Fatal(err)
		}
		want[both] = contents(t, s)
	}
	for n := 1; ; n++ {
		s, b := openBrittle(t)
		if _, err := s.Add(t.Context(), met("a", "Ada")); err != nil {
			t.Fatal(err)
		}
		b.left = n
		_, err := s.Add(t.Context(), met("b", "Bob", "Ada"))
		b.left = -1
		if err == nil {
			if n < 20 {
				t.Errorf("only %d writes", n)
			}
			return
		}
		if !strings.Contains(err.Error(), errBrittle.Error()) { // Cayley does not wrap all
			t.Fatalf("write %d: %v", n, err)
		}
		if got := contents(t, s); got != want[false] {
			t.Fatalf("after a failure at write %d the store holds\n%s", n, got)
		}
		if _, err := s.Add(t.Context(), met("b", "Bob", "Ada")); err != nil {
			t.Fatalf("after a failure at write %d: %v", n, err)
		}
		if got := contents(t, s); got != want[true] {
			t.Fatalf("after a failure at write %d and another try the store holds\n%s", n, got)
		}
	}
}

// contents returns everything in the store, its quads and what is read from it.
func contents(t *testing.T, s *Store) string {
	t.Helper()
	var b bytes.Buffer
	v := s.View()
	defer v.Close()
	if err := v.WriteNQuads(t.Context(), &b); err != nil {
		t.Fatal(err)
	}
	stored, err := s.archive.count(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	listed := 0
	it := s.archive.quads.QuadsAllIterator().Iterate()
	defer it.Close()
	for it.Next(t.Context()) {
		q, err := s.archive.quads.Quad(it.Result())
		if err != nil || q.Subject == nil || q.Predicate == nil || q.Object == nil {
			t.Errorf("half a quad: %v, %v", q, err)
		}
		listed++
	}
	fmt.Fprintf(&b, "%d quads counted, %d listed, version %x\n", stored, listed, v.Version())
	for e, err := range v.AllEdges(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintln(&b, e.ID, e.Subject, e.Predicate, e.Object)
	}
	return b.String()
}

// Cayley's default indexes keep the quads of an actor in one value, which every
// further quad reads and writes whole.
func TestHubsCostNoMoreThanOthers(t *testing.T) {
	s, b := openBrittle(t)
	var docs []Document
	for i := range 300 {
		docs = append(docs, met(fmt.Sprint(i), "Ada"))
	}
	if _, err := s.AddAll(t.Context(), docs); err != nil {
		t.Fatal(err)
	}
	if b.longest > 400 {
		t.Errorf("a value of %d bytes was written", b.longest)
	}
}

// Index entries of new nodes are written without a look at what is there. What
// was there must not be lost by it.
func TestEveryQuadIsIndexed(t *testing.T) {
	s, _ := openBrittle(t)
	for i, doc := range []Document{
		met("a", "Ada", "Bob"), met("b", "Bob", "Eve", "Ada"), met("a", "Ada"), met("c", "Ada"), met("b", "Zoe"), met("a", "Bob", "Ada"),
	} {
		if _, err := s.Add(t.Context(), doc); err != nil {
			t.Fatal(err)
		}
		quads := s.archive.quads
		n := 0
		it := quads.QuadsAllIterator().Iterate()
		for it.Next(t.Context()) {
			q, err := quads.Quad(it.Result())
			if err != nil {
				t.Fatal(err)
			}
			n++
			subject, object := 0, 0
			for v, err := range s.archive.ends(t.Context(), quad.Subject, q.Subject.(quad.IRI), q.Predicate.(quad.IRI)) {
				if err == nil && v.value == q.Object {
					subject++
				}
			}
			if node, ok := q.Object.(quad.IRI); ok {
				for v, err := range s.archive.ends(t.Context(), quad.Object, node, q.Predicate.(quad.IRI)) {
					if err == nil && v.value == q.Subject {
						object++
					}
				}
			}
			if _, isNode := q.Object.(quad.IRI); subject == 0 || isNode && object == 0 {
				t.Errorf("after %d articles %v is found %d times from its subject, %d from its object", i+1, q, subject, object)
			}
		}
		if count, err := s.archive.count(t.Context()); err != nil || count != n {
			t.Errorf("%d quads counted, %d listed, %v", count, n, err)
		}
		it.Close()
	}
}
