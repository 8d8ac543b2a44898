package graph_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
)

// intricate is a graph whose N-Quads have everything in them that they can have.
func intricate(t *testing.T) *graph.Store {
	s := graphtest.Store(t)
	docs := graphtest.Documents(t,
		`person/ada officialOf country/arcadia role=a\"quoted"\name article=one source="The & Herald" published=2024-03-27`,
		`person/ada met person/bob date=2024-03-26 place=place/port-royal by=person/cy article=one confidence=0.25`,
		`armed-group/zealots attacked country/arcadia status=planned article=two phrase=so_called`,
		`person/adda told person/bob status=denied article=two`,
	)
	docs[0].Article.Title = "tab\t, line\nend, \r, NUL \x00, \\u0041, é, \u2028 and \"quotes\""
	docs[0].Article.URL, docs[0].Article.Author, docs[0].Article.Language = "https://example.org/?a=<b>", "C. Babbage", "en"
	docs[0].Article.PublishedAt = "2024-03-27T10:00:00Z"
	docs[1].Actors = append(docs[1].Actors, graph.Actor{ID: "person/nobody", Name: "Nobody", Aliases: []string{"A \\ B", "\\n"}})
	for _, doc := range append(docs, graph.Document{Article: graph.Article{Name: "three", Text: "Nothing."}}) {
		if _, err := s.Add(t.Context(), doc); err != nil {
			t.Fatal(err)
		}
	}
	_, err := s.Correct(t.Context(),
		graph.Entry{Action: graph.Merge, Actor: "person/ada", Other: "person/adda", By: "me", When: "2024", Why: "a \"slip\""},
		graph.Entry{Action: graph.Split, Actor: "person/bob", Other: "person/rob", Articles: []string{"two"}, Names: []string{"Bob"}},
	)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestReadNQuads(t *testing.T) {
	want := nquads(t, intricate(t))
	s := graphtest.Store(t)
	ledger, err := graph.ReadNQuads(strings.NewReader(want), func(doc graph.Document) error {
		_, err := s.Add(t.Context(), doc)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Correct(t.Context(), ledger...); err != nil {
		t.Fatal(err)
	}
	if got := nquads(t, s); got != want {
		t.Errorf("read back and written again:\n%s\nwant\n%s", got, want)
	}
}

func TestReadNQuadsRefuses(t *testing.T) {
	text := nquads(t, intricate(t))
	lines := strings.SplitAfter(text, "\n")
	for name, altered := range map[string]string{
		"a quoted word changed":   strings.Replace(text, "Ada met Bob", "Ada hit Bob", 1),
		"a status changed":        strings.Replace(text, `"planned"`, `"happened"`, 1),
		"an edge changed":         strings.Replace(text, "<rel/met>", "<rel/killed>", 1),
		"an edge left out":        strings.Replace(text, lineWith(lines, "<rel/met>"), "", 1),
		"no such predicate":       strings.Replace(text, "<rel/met>", "<rel/mett>", 1),
		"an article in two parts": text[:strings.Index(text, "<ledger/")] + lines[0],
		"not N-Quads":             "hello\n",
		"a triple":                "<a> <b> <c> .\n",
		"an escape that is none":  strings.Replace(text, `"quotes\"`, `"\UFFFFFFFF\"`, 1),
		"another property":        strings.Replace(text, "<status>", "<state>", 1),
		"an end without a number": strings.Replace(text, "<confidence> \"0.25\"", "<confidence> \"much\"", 1),
	} {
		if altered == text {
			t.Errorf("%s: nothing was altered", name)
		}
		if _, err := graph.ReadNQuads(strings.NewReader(altered), func(graph.Document) error { return nil }); !errors.Is(err, graph.ErrInvalid) {
			t.Errorf("%s: %v, want %v", name, err, graph.ErrInvalid)
		}
	}
}

func lineWith(lines []string, word string) string {
	for _, line := range lines {
		if strings.Contains(line, word) {
			return line
		}
	}
	return ""
}

func FuzzReadNQuads(f *testing.F) {
	f.Add("<a> <b> \"c\\u0041\\n\" <article/1> .\n")
	f.Add("<mention/1-2> <sentence> \"5-\" <article/1> .\n<article/1> <text> \"x\" <article/1> .\n")
	f.Add("<ledger/1> <action> \"merge\" <ledger/1> .\n")
	f.Fuzz(func(t *testing.T, text string) {
		s := graphtest.Store(t)
		_, err := graph.ReadNQuads(strings.NewReader(text), func(doc graph.Document) error {
			_, err := s.Add(t.Context(), doc)
			return err
		})
		if err != nil && !errors.Is(err, graph.ErrInvalid) {
			t.Errorf("%q: %v", text, err)
		}
	})
}
