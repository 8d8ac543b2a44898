package export_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
	"github.com/dramatis-graph/dramatis/queries"
	"github.com/dramatis-graph/dramatis/queries/export"
)

// world has every sort of relation, and words that each format must escape.
func world(t *testing.T) *graph.View {
	return graphtest.View(t,
		`person/ada officialOf country/arcadia role="minister & <state>" article=one source="The & Herald"`,
		`person/ada officialOf country/arcadia role=a\"quoted"\name article=one`,
		`person/ada told person/bob article=one phrase=very_`+strings.Repeat("very_", 3000)+`long`,
		`person/ada met person/bob date=2024-03-26 place=place/port-royal by=person/cy article=one confidence=0.25`,
		`person/ada met person/bob status=planned phrase="will_>_meet" article=two`,
		`country/arcadia struck country/utopia status=denied article=two`,
	)
}

var filters = map[string]*queries.Filter{
	"everything": nil,
	"real":       {},
	"planned":    {Statuses: []graph.Status{graph.Planned}},
	"nothing":    {Since: "1900", Until: "1901"},
}

// An element is a node or an edge as a reader of some format found it, and as
// the graph has it.
type element struct {
	id, from, to string
	symmetric    bool
	attributes   map[string]string
}

func (e element) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s>%s %v", e.id, e.from, e.to, e.symmetric)
	for _, key := range []string{"label", "kind", "predicate", "class", "status", "date", "place", "role", "phrase", "attributedTo", "confidence", "article", "source", "sentence"} {
		fmt.Fprintf(&b, " %s=%q", key, e.attributes[key])
	}
	return b.String()
}

// wanted returns what the view has, one line for each node and each edge.
func wanted(t *testing.T, v *graph.View, f *queries.Filter) (lines []string) {
	var edges []graph.Edge
	touched := make(map[graph.ID]bool)
	for e, err := range v.AllEdges(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		if f == nil || f.Match(e) {
			edges = append(edges, e)
			touched[e.Subject], touched[e.Object] = true, true
		}
	}
	for a, err := range v.Actors(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		if f == nil || touched[a.ID] {
			lines = append(lines, element{id: string(a.ID), attributes: map[string]string{"label": a.Name, "kind": string(a.Kind)}}.String())
		}
	}
	relations, err := v.Sources(t.Context(), edges)
	if err != nil {
		t.Fatal(err)
	}
	for i, r := range relations {
		d, _ := graph.Define(r.Predicate)
		lines = append(lines, element{
			id: string(r.ID), from: string(r.Subject.ID), to: string(r.Object.ID), symmetric: d.Symmetric,
			attributes: map[string]string{
				"label": d.Label, "predicate": string(r.Predicate), "class": string(d.Class), "status": string(r.Status),
				"date": string(r.Date), "place": string(r.Place), "role": r.Role, "phrase": r.Phrase,
				"attributedTo": string(r.AttributedTo), "confidence": fmt.Sprint(r.Confidence),
				"article": r.Article, "source": edges[i].Source, "sentence": r.Evidence.Sentence,
			},
		}.String())
	}
	return lines
}

// checkReadBack writes the graph, reads it back, and compares.
func checkReadBack(t *testing.T, format string, read func(*testing.T, []byte) []element) {
	v := world(t)
	for name, f := range filters {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, e := range read(t, write(t, format, v, f)) {
				got = append(got, e.String())
			}
			if want := wanted(t, v, f); !slices.Equal(got, want) {
				t.Errorf("read back\n%s; want\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
			}
		})
	}
}

func write(t *testing.T, format string, v *graph.View, f *queries.Filter) []byte {
	chosen, err := export.Named(format)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := chosen.Write(t.Context(), &out, v, f); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestNamed(t *testing.T) {
	for _, f := range export.Formats() {
		if got, err := export.Named(f.Name); err != nil || got.MediaType != f.MediaType {
			t.Errorf("Named(%q) = %v, %v", f.Name, got, err)
		}
	}
	_, err := export.Named("grafml")
	var input *queries.InputError
	if !errors.As(err, &input) || input.Hint() != `did you mean "graphml"?` {
		t.Errorf("Named(grafml): %v", err)
	}
}

var errFull = errors.New("disk full")

// full is a writer that fails after some bytes.
type full struct{ left int }

func (w *full) Write(p []byte) (int, error) {
	if w.left -= len(p); w.left < 0 {
		return 0, errFull
	}
	return len(p), nil
}

func TestWritersTellOfErrors(t *testing.T) {
	v := world(t)
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	for _, format := range export.Formats() {
		for name, f := range filters {
			if err := format.Write(cancelled, io.Discard, v, f); !errors.Is(err, context.Canceled) {
				t.Errorf("%s of %s, cancelled: %v", format.Name, name, err)
			}
			if name == "nothing" && format.Name == "nquads" {
				continue // nothing is written, so nothing can fail
			}
			if err := format.Write(t.Context(), &full{10}, v, f); !errors.Is(err, errFull) {
				t.Errorf("%s of %s to a full disk: %v", format.Name, name, err)
			}
		}
	}
}
