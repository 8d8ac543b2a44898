package article

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// serve answers every path with a content type and a body.
func serve(t *testing.T, pages map[string][2]string) *httptest.Server {
	t.Helper()
	mux := http.NewServeMux()
	for path, page := range pages {
		mux.HandleFunc(path, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", page[0])
			_, _ = w.Write([]byte(page[1]))
		})
	}
	mux.HandleFunc("/away", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "file:///etc/hostname", http.StatusFound)
	})
	mux.HandleFunc("/round", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "/round", http.StatusFound)
	})
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	return server
}

func TestReadURL(t *testing.T) {
	server := serve(t, map[string][2]string{
		"/page":  {"text/html; charset=utf-8", "<html><title>Talks</title><p>Ms Aldana left."},
		"/feed":  {"application/rss+xml", "<rss><channel><title>Wire</title><item><guid>g1</guid><description>An item.</description></item></channel></rss>"},
		"/text":  {"text/plain", "Plain text."},
		"/json":  {"application/json", `[{"text":"One."},{"id":"two","text":"Two."}]`},
		"/image": {"image/png", "\x89PNG"},
		"/large": {"text/plain", strings.Repeat("x", 2000)},
	})
	for path, want := range map[string]string{
		"/page":    "article URL/page: Ms Aldana",
		"/feed":    "article g1: An item.",
		"/text":    "article URL/text: Plain text.",
		"/json":    "article URL/json:1: One.|article two: Two.",
		"/image":   "URL/image: unknown kind of file: image/png",
		"/large":   "URL/large: too large for one article (more than 1000 bytes)",
		"/missing": "URL/missing: cannot fetch: the server answered 404 Not Found",
		"/away":    `URL/away: cannot fetch: redirect to "file", not to http or https`,
		"/round":   "URL/round: cannot fetch: more than 5 redirects",
	} {
		got := strings.Join(readAllOf(t, Options{MaxArticle: 1000}, "", server.URL+path), "|")
		if got = strings.ReplaceAll(got, server.URL, "URL"); got != want {
			t.Errorf("%s: read %q, want %q", path, got, want)
		}
	}
}

func TestReadURLCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	server := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		cancel()
		<-r.Context().Done()
	}))
	defer server.Close()
	for _, err := range Read(ctx, []string{server.URL, server.URL}, Options{}) {
		if !errors.Is(err, context.Canceled) {
			t.Errorf("error %v, want %v", err, context.Canceled)
		}
	}
}
