package export_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
	"github.com/dramatis-graph/dramatis/queries"
	"github.com/dramatis-graph/dramatis/queries/export"
)

// hostile is a name as somebody would choose it who wants to break out of a
// format.
const hostile = "Ada </script><script>alert(1)</script> & \"Byron\" 'x' \\ ]]> <!-- é,\u2028;\t=1+1"

// world has every sort of relation, and words that each format must escape.
func world(t *testing.T) *graph.View {
	store := graphtest.Store(t)
	for _, doc := range graphtest.Documents(t,
		`person/ada officialOf country/arcadia role="minister & <state>" article=one source="The & Herald" published=2024-03-27`,
		`person/ada officialOf country/arcadia role=a\"quoted"\name article=one`,
		`person/ada told person/bob article=one phrase=very_`+strings.Repeat("very_", 3000)+`long date=2024`,
		`person/ada met person/bob date=2024-03-26 place=place/port-royal by=person/cy article=one confidence=0.25`,
		`person/ada met person/bob status=planned phrase="will_>_meet" article=two`,
		`country/arcadia struck country/utopia status=denied article=two date=2024-02`,
		`country/utopia killed person/bob status=possible article=two`,
		`person/bob killed incident/the-day status=ongoing article=three`,
	) {
		doc.Article.Title, doc.Article.URL = hostile, `https://example.org/"<one>"?a=1&b=2`
		for i, a := range doc.Actors {
			if a.ID == "person/ada" {
				doc.Actors[i].Name, doc.Actors[i].Aliases = hostile, []string{"A, B", "The | Countess"}
			}
		}
		for i, r := range doc.Relations {
			if r.Subject.ID == "person/ada" {
				doc.Relations[i].Subject.Name = hostile
			}
		}
		if _, err := store.Add(t.Context(), doc); err != nil {
			t.Fatal(err)
		}
	}
	v := store.View()
	t.Cleanup(v.Close)
	return v
}

var filters = map[string]queries.Filter{
	"everything": {Statuses: graph.Statuses()},
	"real":       {},
	"planned":    {Statuses: []graph.Status{graph.Planned}},
	"nothing":    {Since: "1900", Until: "1901"},
}

func write(t *testing.T, format string, v *graph.View, f queries.Filter) []byte {
	t.Helper()
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
			if len(write(t, format.Name, v, f)) == 0 {
				continue // nothing is written, so nothing can fail
			}
			if err := format.Write(t.Context(), &full{10}, v, f); !errors.Is(err, errFull) {
				t.Errorf("%s of %s to a full disk: %v", format.Name, name, err)
			}
		}
	}
}

// What did not happen is written by no format unless it is asked for.
func TestOnlyWhatIsRealIsWritten(t *testing.T) {
	v := world(t)
	for _, format := range export.Formats() {
		real, all := write(t, format.Name, v, queries.Filter{}), write(t, format.Name, v, filters["everything"])
		for _, status := range []graph.Status{graph.Planned, graph.Denied, graph.Possible} {
			if n := bytes.Count(real, []byte(status)); n != 0 {
				t.Errorf("%s: %q is written %d times", format.Name, status, n)
			}
			if !bytes.Contains(all, []byte(status)) && format.Name != "csv-nodes" {
				t.Errorf("%s: %q is not written when it is asked for", format.Name, status)
			}
		}
	}
}
