package graph_test

import (
	"errors"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
)

// What is kept is made once for all who ask at the same time, and once more when
// the graph has changed; who fails leaves it to the next.
func TestKeep(t *testing.T) {
	s := graphtest.Store(t, "person/ada met person/bob")
	var made atomic.Int32
	broken := errors.New("broken")
	ask := func(fail error) (any, error) {
		v := s.View()
		defer v.Close()
		return v.Keep(t.Context(), "answer", func() (any, error) { return made.Add(1), fail })
	}
	if got, err := ask(broken); !errors.Is(err, broken) {
		t.Errorf("what fails gives %v, %v", got, err)
	}
	var asking sync.WaitGroup
	for range 8 {
		asking.Go(func() {
			if got, err := ask(nil); err != nil || got != int32(2) {
				t.Errorf("%v, %v; want what was made second", got, err)
			}
		})
	}
	asking.Wait()
	if _, err := s.Add(t.Context(), graphtest.Documents(t, "person/ada met person/cy article=more")[0]); err != nil {
		t.Fatal(err)
	}
	if got, err := ask(nil); err != nil || got != int32(3) {
		t.Errorf("after a change: %v, %v; want it made anew", got, err)
	}
}

// Of many values the latest are kept.
func TestKeepForgets(t *testing.T) {
	v := graphtest.View(t, "person/ada met person/bob")
	made := 0
	ask := func(name string) {
		if _, err := v.Keep(t.Context(), name, func() (any, error) { made++; return name, nil }); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"a", "b", "c", "d", "e", "b", "e", "a"} {
		ask(name)
	}
	if made != 6 {
		t.Errorf("made %d values; want a to e, and a again", made)
	}
}

// The ID of an actor that was merged into another asks for that one.
func TestMergedIDs(t *testing.T) {
	s := graphtest.Store(t, "person/ada met person/bob", "person/ada-byron visited country/arcadia")
	if _, err := s.Correct(t.Context(), graph.Entry{Action: graph.Merge, Actor: "person/ada", Other: "person/ada-byron"}); err != nil {
		t.Fatal(err)
	}
	v := s.View()
	defer v.Close()
	a, err := v.Actor(t.Context(), "person/ada-byron")
	if err != nil || a.ID != "person/ada" {
		t.Errorf("actor %v, %v; want person/ada", a, err)
	}
	one, err := v.Node(t.Context(), "person/ada")
	if other, err2 := v.Node(t.Context(), "person/ada-byron"); err != nil || err2 != nil || one != other {
		t.Errorf("nodes %d, %v and %d, %v; want one", one, err, other, err2)
	}
	if edges, err := v.Edges(t.Context(), "person/ada-byron", graph.Visited); err != nil || len(edges) != 1 {
		t.Errorf("edges %v, %v; want one", edges, err)
	}
	walk, err := v.From(t.Context(), "person/ada-byron")
	if err != nil {
		t.Fatal(err)
	}
	if ids, err := walk.Both().IDs(t.Context()); err != nil || len(ids) != 2 {
		t.Errorf("leads to %v, %v; want bob and arcadia", ids, err)
	}
}
