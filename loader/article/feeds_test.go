package article

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the golden files anew")

const (
	feeds       = "../../testdata/feeds"
	feedsGolden = "../../testdata/feeds/articles.golden"
)

// TestFeeds reads every kind of input of testdata/feeds and compares all that
// is known of each article with articles.golden.
func TestFeeds(t *testing.T) {
	var b strings.Builder
	for a, err := range Read(context.Background(), []string{feeds}, Options{}) {
		if err != nil {
			fmt.Fprintf(&b, "=== skipped %s\n\n", strings.TrimPrefix(filepath.ToSlash(err.Error()), feeds+"/"))
			continue
		}
		write(&b, a)
	}
	if *update {
		if err := os.WriteFile(feedsGolden, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(feedsGolden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), b.String()); diff != "" {
		t.Errorf("articles differ from %s (-want +got):\n%s", feedsGolden, diff)
	}
}

// write writes an article for people to check: metadata, blocks, and the text
// as later stages read it.
func write(b *strings.Builder, a Article) {
	fmt.Fprintf(b, "=== %s\n", a.Name)
	for _, field := range [][2]string{
		{"title", a.Title},
		{"source", a.Source},
		{"published", string(a.Published)},
		{"at", a.PublishedAt},
		{"url", a.URL},
		{"author", a.Author},
		{"language", a.Language},
	} {
		if field[1] != "" {
			fmt.Fprintf(b, "%s: %s\n", field[0], field[1])
		}
	}
	for _, block := range a.Blocks {
		fmt.Fprintf(b, "%s: %q\n", block.Kind, a.Text[block.Start:block.End])
	}
	for line := range strings.Lines(a.Readable()) {
		fmt.Fprintf(b, "|%s|\n", strings.TrimRight(line, "\r\n")) // with a bar at the end too, since blanks count
	}
	b.WriteString("\n")
}
