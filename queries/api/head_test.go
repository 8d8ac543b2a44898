package api_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"testing"

	"github.com/dramatis-graph/dramatis/queries/api"
)

// HEAD tells what GET would, without the body.
func TestHead(t *testing.T) {
	server := httptest.NewServer(newAPI(t, api.Options{}))
	defer server.Close()
	r, err := http.Head(server.URL + "/api/v1/stats")
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	body, err := io.ReadAll(r.Body)
	if r.StatusCode != http.StatusOK || r.Header.Get("ETag") == "" || len(body) > 0 || err != nil {
		t.Errorf("status %d, %v, %d bytes, %v", r.StatusCode, r.Header, len(body), err)
	}
}

// An article whose name has a slash in it can be asked for and taken out.
func TestNameWithSlash(t *testing.T) {
	h := newAPI(t, api.Options{Extract: extract})
	ask(h, http.MethodPost, "/api/v1/articles", `{"id":"2024/03/talks.txt","text":"One."}`)
	target := "/api/v1/articles/" + url.PathEscape("2024/03/talks.txt")
	if w := ask(h, http.MethodGet, target, ""); w.Code != http.StatusOK {
		t.Errorf("status %d: %s", w.Code, w.Body)
	}
	if w := ask(h, http.MethodDelete, target, ""); w.Code != http.StatusNoContent {
		t.Errorf("status %d: %s", w.Code, w.Body)
	}
}
