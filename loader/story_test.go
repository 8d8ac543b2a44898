package loader_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader"
	"github.com/dramatis-graph/dramatis/loader/article"
)

// A story is one file of testdata/stories: what it shows, where the article
// comes from, the article, the relations that a careful reader finds in it, and
// the relations that the program reads.
type story struct {
	name      string
	path      string
	published graph.Date
	source    string
	archive   *txtar.Archive
}

func stories(t *testing.T) []story {
	t.Helper()
	paths, err := filepath.Glob("../testdata/stories/*.txt")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no stories found: %v", err)
	}
	var all []story
	for _, path := range paths {
		archive, err := txtar.ParseFile(path)
		if err != nil {
			t.Fatal(err)
		}
		s := story{name: strings.TrimSuffix(filepath.Base(path), ".txt"), path: path, archive: archive}
		for line := range strings.Lines(string(archive.Comment)) {
			if value, ok := strings.CutPrefix(line, "published: "); ok {
				s.published = graph.Date(strings.TrimSpace(value))
			}
			if value, ok := strings.CutPrefix(line, "source: "); ok {
				s.source = strings.TrimSpace(value)
			}
		}
		all = append(all, s)
	}
	return all
}

// section returns one part of the story, "" if it has none of that name.
func (s story) section(name string) string {
	for _, f := range s.archive.Files {
		if f.Name == name {
			return string(f.Data)
		}
	}
	return ""
}

// setSection replaces one part of the story, or adds it.
func (s story) setSection(name, content string) {
	for i, f := range s.archive.Files {
		if f.Name == name {
			s.archive.Files[i].Data = []byte(content)
			return
		}
	}
	s.archive.Files = append(s.archive.Files, txtar.File{Name: name, Data: []byte(content)})
}

// article returns the story's article as the program would read it from a pipe.
func (s story) article(t *testing.T) article.Article {
	t.Helper()
	opts := article.Options{
		Published: s.published,
		Source:    s.source,
		Stdin:     strings.NewReader(s.section("article.txt")),
	}
	for a, err := range article.Read(t.Context(), []string{"-"}, opts) {
		if err != nil {
			t.Fatal(err)
		}
		a.Name = s.name
		return a
	}
	t.Fatal("the story has no article")
	return article.Article{}
}

// TestStories compares what is read in each story with what the story says is
// read. With -update it writes the story anew.
func TestStories(t *testing.T) {
	for _, s := range stories(t) {
		t.Run(s.name, func(t *testing.T) {
			got := written(loader.Extract(s.article(t)).Relations)
			if *update {
				s.setSection("relations.txt", got)
				if err := os.WriteFile(s.path, txtar.Format(s.archive), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if want := s.section("relations.txt"); got != want {
				t.Errorf("relations read:\n%s\nthe story says:\n%s\n(go test ./loader -update writes what is read)", got, want)
			}
		})
	}
}

// written spells relations as the story files do, one a line.
func written(relations []graph.Relation) string {
	var b strings.Builder
	for _, r := range relations {
		fmt.Fprintf(&b, "%s %s %s", r.Subject.ID, r.Predicate, r.Object.ID)
		if r.Predicate.Event() {
			fmt.Fprintf(&b, " status=%s", r.Status)
		}
		if r.Date != "" {
			fmt.Fprintf(&b, " date=%s", r.Date)
		}
		if r.Place != "" {
			fmt.Fprintf(&b, " place=%s", r.Place)
		}
		if r.AttributedTo != "" {
			fmt.Fprintf(&b, " says=%s", r.AttributedTo)
		}
		sentence := strings.Join(strings.Fields(r.Evidence.Sentence), " ")
		fmt.Fprintf(&b, " | %s | %s\n", r.Phrase, sentence)
	}
	return b.String()
}

// TestArticles keeps testdata/articles.jsonl, the input of the README's first
// command, equal to the articles of the stories.
func TestArticles(t *testing.T) {
	const path = "../testdata/articles.jsonl"
	var want bytes.Buffer
	for _, s := range stories(t) {
		fmt.Fprintf(&want, "{\"id\":%s,", quote(t, s.name))
		if s.published != "" {
			fmt.Fprintf(&want, "\"published\":%s,\"source\":%s,", quote(t, string(s.published)), quote(t, s.source))
		}
		fmt.Fprintf(&want, "\"text\":%s}\n", quote(t, s.section("article.txt")))
	}
	if *update {
		if err := os.WriteFile(path, want.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want.Bytes()) {
		t.Errorf("%s differs from the stories; go test ./loader -update writes it anew", path)
	}
}
