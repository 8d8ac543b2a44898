package article

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"
)

// A repeated is a source of n times the same bytes that holds them once.
type repeated struct {
	piece string
	left  int64 // bytes
	at    int
}

func times(n int64, piece string) io.Reader {
	return &repeated{piece: piece, left: n * int64(len(piece))}
}

func (r *repeated) Read(p []byte) (n int, err error) {
	for n < len(p) && r.left > 0 {
		k := min(copy(p[n:], r.piece[r.at:]), int(min(r.left, 1<<30)))
		n, r.left, r.at = n+k, r.left-int64(k), (r.at+k)%len(r.piece)
	}
	if n == 0 {
		return 0, io.EOF
	}
	return n, nil
}

// readFrom reads a standard input to its end.
func readFrom(src io.Reader, opts Options) (articles []Article, errs []error) {
	opts.Stdin = src
	for a, err := range Read(context.Background(), []string{"-"}, opts) {
		if err != nil {
			errs = append(errs, err)
		} else {
			articles = append(articles, a)
		}
	}
	return articles, errs
}

func TestReadHoldsNoLongLine(t *testing.T) {
	const limit = 1 << 20
	long := io.MultiReader(
		strings.NewReader("{\"text\":\"Before.\"}\n{\"text\":\""),
		times(20_000_000, "ten bytes "),
		strings.NewReader("\"}\n{\"text\":\"After.\"}\n"),
	)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	articles, errs := readFrom(long, Options{MaxArticle: limit})
	runtime.ReadMemStats(&after)
	if len(articles) != 2 || articles[0].Text != "Before." || articles[1].Text != "After." {
		t.Errorf("read %v, want the lines before and after", articles)
	}
	if len(errs) != 1 || !errors.Is(errs[0], ErrTooLarge) || !strings.HasPrefix(errs[0].Error(), "-:2: ") {
		t.Errorf("errors = %v, want one about line 2", errs)
	}
	// All that was ever allocated, not only what was held at once.
	if grown := after.TotalAlloc - before.TotalAlloc; grown > 16*limit {
		t.Errorf("a line of 200 MB cost %d bytes, with a limit of %d", grown, limit)
	}
}

func TestReadHoldsNoLargeInput(t *testing.T) {
	const limit = 1 << 20
	for _, tt := range []struct{ name, start, piece string }{
		{"text", "", "A sentence of a text that does not end. "},
		{"page", "<html><body>", "<p>A paragraph. "},
		{"item", "<rss><channel><item><description>", "ten bytes "},
		{"object", "{\n\"text\":\"", "ten bytes "},
		{"element", "[{\"text\":\"First.\"},{\"text\":\"", "ten bytes "},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			_, errs := readFrom(io.MultiReader(strings.NewReader(tt.start), times(1_000_000, tt.piece)), Options{MaxArticle: limit})
			runtime.ReadMemStats(&after)
			if len(errs) != 1 || !errors.Is(errs[0], ErrTooLarge) {
				t.Errorf("errors = %v, want %v", errs, ErrTooLarge)
			}
			if grown := after.TotalAlloc - before.TotalAlloc; grown > 24*limit {
				t.Errorf("an endless %s cost %d bytes, with a limit of %d", tt.name, grown, limit)
			}
		})
	}
}

func TestReadLongArray(t *testing.T) {
	const n = 20_000
	count := 0
	in := io.MultiReader(strings.NewReader(`[{"text":"First."}`), times(n, `,{"text":"Another article."}`), strings.NewReader("]"))
	for _, err := range Read(context.Background(), []string{"-"}, Options{Stdin: in, MaxArticle: 1 << 10}) {
		if err != nil {
			t.Fatal(err)
		}
		count++
	}
	if count != n+1 {
		t.Errorf("read %d articles, want %d: the limit holds for one, not for all", count, n+1)
	}
}

func TestReadNestedMarkup(t *testing.T) {
	const deep = 1_000_000
	for _, tt := range []struct {
		name, in string
		want     error
	}{
		{"page", "<html><body>" + strings.Repeat("<div>", deep), ErrTooDeep},
		{"inline", "<html><body><p>" + strings.Repeat("<i>", deep), ErrTooDeep},
		{"page in a feed", "<rss><channel><item><description><![CDATA[" + strings.Repeat("<div>", deep) + "]]></description></item></channel></rss>", ErrTooDeep},
		{"feed", `<?xml version="1.0"?><rss version="2.0"><channel>` + strings.Repeat("<x>", deep), ErrMalformed},
		{"item", `<rss version="2.0"><channel><item>` + strings.Repeat("<x>", deep), ErrMalformed},
		{"closed item", `<rss version="2.0"><channel><item>` + strings.Repeat("<x>", deep) + strings.Repeat("</x>", deep) + "</item></channel></rss>", ErrEmpty},
		{"array", strings.Repeat("[", deep), ErrMalformed},
		{"object", strings.Repeat(`{"a":`, deep), ErrMalformed},
	} {
		t.Run(tt.name, func(t *testing.T) {
			articles, errs := readFrom(strings.NewReader(tt.in), Options{})
			if len(articles) != 0 || len(errs) != 1 || !errors.Is(errs[0], tt.want) {
				t.Fatalf("read %d articles and %v; want only %v", len(articles), errs, tt.want)
			}
			if strings.ContainsAny(errs[0].Error(), "\n\r") || len(errs[0].Error()) > 200 {
				t.Errorf("not one clear line: %q", errs[0])
			}
		})
	}
}

// A browser opens every unclosed element again in each new paragraph. Built as
// a tree, this page of 50 kB has millions of nodes.
func TestReadReopenedElements(t *testing.T) {
	var page bytes.Buffer
	page.WriteString("<html><body>")
	for i := range 400 {
		fmt.Fprintf(&page, "<p><b class=c%d>", i)
	}
	page.WriteString(strings.Repeat("<p>x", 10_000))
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	articles, errs := readFrom(&page, Options{})
	runtime.ReadMemStats(&after)
	if len(articles) != 1 || len(errs) != 0 {
		t.Fatalf("read %d articles and %v, want one article", len(articles), errs)
	}
	if grown := after.TotalAlloc - before.TotalAlloc; grown > 32<<20 {
		t.Errorf("a page of 50 kB cost %d bytes", grown)
	}
}
