package article

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"testing"
	"unicode/utf8"

	"github.com/dramatis-graph/dramatis/graph"
)

// fuzz feeds a decoder with testdata/feeds and what grows from it, and checks
// what [Article] promises.
func fuzz(f *testing.F, ending string, seeds ...string) {
	paths, err := filepath.Glob(filepath.Join(feeds, "*"+ending))
	if err != nil {
		f.Fatal(err)
	}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	for _, seed := range seeds {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		r := reading{ctx: context.Background(), names: map[string][32]byte{}, opts: Options{MaxArticle: 1 << 16}}
		r.yield = func(a Article, err error) bool {
			if err == nil {
				check(t, a)
			} else if bytes.ContainsAny([]byte(err.Error()), "\r\n") {
				t.Errorf("an error of more than one line: %q", err)
			}
			return true
		}
		r.decode(bytes.NewReader(data), origin{path: "in", name: "in", limit: r.opts.limit()}, decoders[ending])
	})
}

func check(t *testing.T, a Article) {
	t.Helper()
	if a.Name == "" || !utf8.ValidString(a.Text) || bytes.IndexByte([]byte(a.Text), 0) >= 0 || len(bytes.TrimSpace([]byte(a.Text))) == 0 {
		t.Errorf("not an article: %q %q", a.Name, a.Text)
	}
	for _, s := range []string{a.Name, a.Title, a.Source, a.URL, a.Author, a.Language} {
		if s != oneLine(s) {
			t.Errorf("metadata on more than one line: %q", s)
		}
	}
	if _, err := graph.ParseDate(string(a.Published)); a.Published != "" && err != nil {
		t.Errorf("published: %v", err)
	}
	end := 0
	for _, b := range a.Blocks {
		if b.Start < end || b.Start >= b.End || b.End > len(a.Text) || !utf8.ValidString(a.Text[b.Start:b.End]) {
			t.Errorf("block %+v after byte %d of %d", b, end, len(a.Text))
		}
		end = b.End
	}
	readable := a.Readable()
	if len(readable) != len(a.Text) || !utf8.ValidString(readable) {
		t.Errorf("readable text of %d bytes for %d", len(readable), len(a.Text))
	}
	for i := range len(readable) {
		if readable[i] != a.Text[i] && readable[i] != ' ' {
			t.Fatalf("byte %d is %q, printed as %q", i, readable[i], a.Text[i])
		}
	}
}

func FuzzText(f *testing.F) {
	fuzz(f, ".txt", "By A B\n\ndate 2024-03-26", "FILE -\n(AP Photo")
}
func FuzzMarkdown(f *testing.F) { fuzz(f, ".md", "---\n---\n# [a](b)\n*c*", "---\ntitle: x") }
func FuzzPage(f *testing.F) {
	fuzz(f, ".html", "<p><b>x</p></b>", "<title>\xff", "<svg><p></svg><td><li>")
}
func FuzzLines(f *testing.F) { fuzz(f, ".jsonl", `{"text":"\ud800","id":1e400}`, "{}\n\n{") }
func FuzzJSON(f *testing.F) {
	fuzz(f, ".json", `[{"text":"a"},7`, `{"version":"https://jsonfeed.org/version/1","items":[{}]}`)
}
func FuzzFeed(f *testing.F) {
	fuzz(f, ".rss", "<rdf:RDF><item/>", "<feed><entry><content type='xhtml'><p>a", "<?xml version='1.0' encoding='utf-16'?><rss/>")
}
