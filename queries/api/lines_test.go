package api_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
	"github.com/dramatis-graph/dramatis/queries/api"
)

const lines = "application/x-ndjson"

// crowd is a graph of that many people, and of one who met them all.
func crowd(t *testing.T, people int) *graph.Store {
	t.Helper()
	var statements []string
	for i := range people {
		statements = append(statements, fmt.Sprintf("person/host met person/guest-%04d date=2024-03-26 article=a%d", i, i%50))
	}
	return graphtest.Store(t, statements...)
}

// A list as lines is whole, however many parts it takes, and the same as part
// after part of it.
func TestLines(t *testing.T) {
	h := newAPI(t, api.Options{Graph: crowd(t, 2500)})
	w := askWith(h, "/api/v1/met?actor=Host", "Accept", lines)
	if w.Code != http.StatusOK || w.Header().Get("Content-Type") != lines || w.Header().Get("Dramatis-Total") != "2500" {
		t.Fatalf("status %d, %v", w.Code, w.Header())
	}
	type meeting struct{ Actor graph.Actor }
	var got, want []graph.ID
	for line := range strings.Lines(w.Body.String()) {
		var m meeting
		if err := json.Unmarshal([]byte(line), &m); err != nil {
			t.Fatal(err)
		}
		got = append(got, m.Actor.ID)
	}
	for cursor, more := "", true; more; more = cursor != "" {
		var part struct {
			Meetings []meeting
			Next     string
		}
		w := askWith(h, "/api/v1/met?actor=Host&limit=1000&cursor="+cursor)
		if err := json.Unmarshal(w.Body.Bytes(), &part); err != nil {
			t.Fatal(err)
		}
		for _, m := range part.Meetings {
			want = append(want, m.Actor.ID)
		}
		cursor = part.Next
	}
	if len(want) != 2500 || !slices.Equal(got, want) {
		t.Errorf("%d lines, %d items part by part", len(got), len(want))
	}
}

func TestLinesLimited(t *testing.T) {
	h := newAPI(t, api.Options{Graph: crowd(t, 20)})
	w := askWith(h, "/api/v1/met?actor=Host&limit=8", "Accept", "text/html, "+lines+";q=0.9")
	if n := strings.Count(w.Body.String(), "\n"); n != 8 {
		t.Errorf("%d lines", n)
	}
	w = askWith(h, "/api/v1/met?actor=Host&cursor="+w.Header().Get("Dramatis-Next"), "Accept", lines)
	if n := strings.Count(w.Body.String(), "\n"); n != 12 {
		t.Errorf("%d lines behind the cursor", n)
	}
	if w := askWith(h, "/api/v1/met?actor=Nobody", "Accept", lines); w.Code != http.StatusNotFound {
		t.Errorf("status %d for an actor that is not there", w.Code)
	}
}

// Parts that are fetched one after the other hold no item twice, and miss none
// that was there all the time, though articles come and go in between.
func TestCursorWhileGraphChanges(t *testing.T) {
	store := crowd(t, 60)
	h := newAPI(t, api.Options{Graph: store})
	seen := make(map[graph.ID]int)
	changed := 0
	cursor := ""
	for step := 0; step == 0 || cursor != ""; step++ {
		var part struct {
			Meetings []struct{ Actor graph.Actor }
			Next     string
			Changed  bool
		}
		w := askWith(h, "/api/v1/met?actor=Host&limit=7&cursor="+cursor)
		if err := json.Unmarshal(w.Body.Bytes(), &part); err != nil || w.Code != http.StatusOK {
			t.Fatalf("status %d, %v: %s", w.Code, err, w.Body)
		}
		for _, m := range part.Meetings {
			seen[m.Actor.ID]++
		}
		if part.Changed {
			changed++
		}
		cursor = part.Next
		// It stands before what was told.
		for _, doc := range graphtest.Documents(t, fmt.Sprintf("person/host met person/early-%d article=early-%d", step, step)) {
			if _, err := store.Add(t.Context(), doc); err != nil {
				t.Fatal(err)
			}
		}
	}
	for i := range 60 {
		if id := graph.ID(fmt.Sprintf("person/guest-%04d", i)); seen[id] != 1 {
			t.Errorf("%s was told %d times", id, seen[id])
		}
	}
	if changed == 0 {
		t.Error("no part says that the graph changed")
	}
}
