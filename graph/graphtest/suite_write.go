package graphtest

import (
	"slices"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
)

// The articles of the tests: two that share actors and a relation, and one that
// has nothing in common with them.
func threeArticles(t testing.TB) (a, b, c graph.Document) {
	docs := Documents(t,
		"person/ada officialOf country/arcadia article=a role=minister status=ongoing",
		"person/ada met person/bob article=a date=2024-03-26 place=place/port",
		"person/ada met person/bob article=b date=2024-03-26",
		"person/bob visited country/arcadia article=b by=person/eve",
		"person/dan met person/fay article=c",
	)
	return docs[0], docs[1], docs[2]
}

func testAddOnce(t *testing.T, b Backend) {
	s := open(t, b.Address(t))
	x, y, z := threeArticles(t)
	add(t, s, graph.Added, x, y, z)
	before := s.View()
	version := before.Version()
	before.Close()
	add(t, s, graph.Unchanged, z, x, y)
	read(s, func(v *graph.View) {
		if v.Version() != version {
			t.Error("the version changed with nothing added")
		}
	})
	wantGraph(t, s, x, y, z)
}

func testChange(t *testing.T, b Backend) {
	s := open(t, b.Address(t))
	x, y, z := threeArticles(t)
	add(t, s, graph.Added, x, y, z)
	for _, tt := range []struct {
		name  string
		lines []string
	}{
		{"one relation fewer", []string{"person/ada officialOf country/arcadia article=a role=minister status=ongoing"}},
		{"another status", []string{"person/ada officialOf country/arcadia article=a role=minister status=denied"}},
		{"another confidence", []string{"person/ada officialOf country/arcadia article=a role=minister status=denied confidence=0.123"}},
		{"other actors", []string{"person/gus attacked person/hal article=a", "person/hal attacked person/gus article=a"}},
		{"another source", []string{"person/gus attacked person/hal article=a source=AP", "person/hal attacked person/gus article=a"}},
	} {
		x = Documents(t, tt.lines...)[0]
		add(t, s, graph.Changed, x)
		add(t, s, graph.Unchanged, x)
		t.Run(tt.name, func(t *testing.T) { wantGraph(t, s, x, y, z) })
	}
	x.Article.Text += "And a last line.\n"
	x.Article.Digest = ""
	add(t, s, graph.Changed, x)
	wantGraph(t, s, x, y, z)
}

func testRetract(t *testing.T, b Backend) {
	s := open(t, b.Address(t))
	x, y, z := threeArticles(t)
	add(t, s, graph.Added, x, y, z)
	if err := s.Retract(t.Context(), graph.ArticleID("a")); err != nil {
		t.Fatal(err)
	}
	wantGraph(t, s, y, z)
	wantError(t, "retracting again", s.Retract(t.Context(), graph.ArticleID("a")), graph.ErrNotFound)
	add(t, s, graph.Added, x)
	wantGraph(t, s, x, y, z)
	for _, doc := range []graph.Document{x, y, z} {
		if err := s.Retract(t.Context(), doc.Article.ID); err != nil {
			t.Fatal(err)
		}
	}
	wantGraph(t, s)
}

func testBatch(t *testing.T, b Backend) {
	s := open(t, b.Address(t))
	x, y, z := threeArticles(t)
	add(t, s, graph.Added, y)
	first := Documents(t, "person/ivy met person/ada article=a")[0]
	changes, err := s.AddAll(t.Context(), []graph.Document{first, y, z, x, x})
	want := []graph.Change{graph.Added, graph.Unchanged, graph.Added, graph.Changed, graph.Unchanged}
	if err != nil || !slices.Equal(changes, want) {
		t.Errorf("AddAll = %v, %v, want %v", changes, err, want)
	}
	wantGraph(t, s, x, y, z)
}

func testBatchFails(t *testing.T, b Backend) {
	s := open(t, b.Address(t))
	x, y, z := threeArticles(t)
	add(t, s, graph.Added, y)
	z.Relations = slices.Clone(z.Relations)
	z.Relations[0].Evidence.End = len(z.Article.Text) + 1
	_, err := s.AddAll(t.Context(), []graph.Document{x, z})
	wantError(t, "adding a span outside of the text", err, graph.ErrInvalid)
	wantGraph(t, s, y)
}

func testReopen(t *testing.T, b Backend) {
	if !b.Persistent {
		return // it has nothing to promise here
	}
	address := b.Address(t)
	x, y, z := threeArticles(t)
	s := open(t, address)
	add(t, s, graph.Added, x, y, z)
	if err := s.Retract(t.Context(), z.Article.ID); err != nil {
		t.Fatal(err)
	}
	v := s.View()
	version := v.Version()
	v.Close()
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = open(t, address)
	read(s, func(v *graph.View) {
		if v.Version() != version {
			t.Error("the version is another one")
		}
	})
	add(t, s, graph.Unchanged, x, y)
	wantGraph(t, s, x, y)
	add(t, s, graph.Added, z)
	wantGraph(t, s, x, y, z)
}

func testLocked(t *testing.T, b Backend) {
	if !b.Persistent {
		return // nobody else can open it
	}
	address := b.Address(t)
	s := open(t, address)
	_, err := graph.Open(t.Context(), address)
	wantError(t, "opening a store in use", err, graph.ErrLocked)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	open(t, address)
}

func testClosed(t *testing.T, b Backend) {
	s := open(t, b.Address(t))
	x, _, _ := threeArticles(t)
	add(t, s, graph.Added, x)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	_, err := s.Add(t.Context(), x)
	wantError(t, "Add", err, graph.ErrClosed)
	wantError(t, "Retract", s.Retract(t.Context(), x.Article.ID), graph.ErrClosed)
	read(s, func(v *graph.View) {
		_, err := v.Articles(t.Context())
		wantError(t, "Articles", err, graph.ErrClosed)
	})
	wantError(t, "Close", s.Close(), nil)
}
