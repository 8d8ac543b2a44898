package api_test

import (
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/dramatis-graph/dramatis/queries/api"
)

// askWith sends a GET from this machine with headers, given as name and value
// in turn.
func askWith(h http.Handler, target string, headers ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodGet, target, nil)
	r.RemoteAddr, r.Host = "127.0.0.1:50000", "localhost:8080"
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

// An answer need not be sent again while the graph stays as it is, whatever its
// form.
func TestETag(t *testing.T) {
	h := newAPI(t, api.Options{Extract: extract})
	for _, target := range []string{
		"/api/v1/met?actor=Ada+Byron", "/api/v1/paths?from=Arcadia&to=Utopia", "/api/v1/stats", "/api/v1/export",
	} {
		first := askWith(h, target)
		tag := first.Header().Get("ETag")
		if first.Code != http.StatusOK || tag == "" {
			t.Fatalf("%s: status %d, tag %q", target, first.Code, tag)
		}
		for _, header := range []string{tag, tag[len("W/"):], `"other", ` + tag, "*"} {
			if w := askWith(h, target, "If-None-Match", header); w.Code != http.StatusNotModified || w.Body.Len() > 0 || w.Header().Get("ETag") != tag {
				t.Errorf("%s with %s: status %d, tag %q, %d bytes", target, header, w.Code, w.Header().Get("ETag"), w.Body.Len())
			}
		}
		if w := askWith(h, target, "If-None-Match", `W/"other"`); w.Code != http.StatusOK {
			t.Errorf("%s with the tag of another version: status %d", target, w.Code)
		}
	}
	old := askWith(h, "/api/v1/stats").Header().Get("ETag")
	ask(h, http.MethodPost, "/api/v1/articles", `{"id":"n","text":"One."}`)
	if w := askWith(h, "/api/v1/stats", "If-None-Match", old); w.Code != http.StatusOK {
		t.Errorf("after a change: status %d", w.Code)
	}
	ask(h, http.MethodDelete, "/api/v1/articles/n", "")
	if w := askWith(h, "/api/v1/stats", "If-None-Match", old); w.Code != http.StatusNotModified {
		t.Errorf("after the change was taken back: status %d", w.Code)
	}
}

// What is no answer has no tag.
func TestProblemWithoutETag(t *testing.T) {
	h := newAPI(t, api.Options{})
	if w := askWith(h, "/api/v1/met?actor=Nobody"); w.Code != http.StatusNotFound || w.Header().Get("ETag") != "" {
		t.Errorf("status %d, tag %q", w.Code, w.Header().Get("ETag"))
	}
}
