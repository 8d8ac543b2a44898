package api_test

import (
	"compress/gzip"
	"io"
	"net/http"
	"testing"

	"github.com/dramatis-graph/dramatis/queries/api"
)

// A long answer is the same with gzip as without; a short one goes as it is.
func TestGzip(t *testing.T) {
	h := newAPI(t, api.Options{Graph: crowd(t, 100)})
	for _, tt := range []struct {
		target, accept string
		pressed        bool
	}{
		{"/api/v1/met?actor=Host", "gzip, deflate", true},
		{"/api/v1/met?actor=Host", "deflate, gzip;q=0.5", true},
		{"/api/v1/met?actor=Host", "gzip;q=0", false},
		{"/api/v1/met?actor=Host", "", false},
		{"/api/v1/export?format=nquads", "gzip", true},
		{"/healthz", "gzip", false},
	} {
		plain := askWith(h, tt.target)
		w := askWith(h, tt.target, "Accept-Encoding", tt.accept)
		if got := w.Header().Get("Content-Encoding") == "gzip"; got != tt.pressed {
			t.Errorf("%s, accepting %q: compressed is %v", tt.target, tt.accept, got)
		}
		if w.Code != http.StatusOK || !tt.pressed {
			continue
		}
		r, err := gzip.NewReader(w.Body)
		if err != nil {
			t.Fatal(err)
		}
		got, err := io.ReadAll(r)
		if err != nil || string(got) != plain.Body.String() {
			t.Errorf("%s: %v, %d bytes, want %d", tt.target, err, len(got), plain.Body.Len())
		}
	}
}
