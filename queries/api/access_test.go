package api_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/queries/api"
)

// On a private server reading needs the token, but for what says nothing of the
// graph.
func TestWhoMayRead(t *testing.T) {
	h := newAPI(t, api.Options{Token: "secret", Private: true})
	for _, tt := range []struct {
		target, sent string
		status       int
	}{
		{"/api/v1/stats", "", http.StatusUnauthorized},
		{"/api/v1/stats", "Bearer secre", http.StatusUnauthorized},
		{"/api/v1/stats", "Bearer secret", http.StatusOK},
		{"/api/v1/export", "", http.StatusUnauthorized},
		{"/metrics", "", http.StatusUnauthorized},
		{"/metrics", "Bearer secret", http.StatusOK},
		{"/healthz", "", http.StatusOK},
		{"/readyz", "", http.StatusOK},
		{"/docs", "", http.StatusOK},
		{"/openapi.json", "", http.StatusOK},
	} {
		w := askWith(h, tt.target, "Authorization", tt.sent)
		if w.Code != tt.status {
			t.Errorf("%s with %q: status %d, want %d", tt.target, tt.sent, w.Code, tt.status)
		}
		if w.Code == http.StatusUnauthorized && w.Header().Get("WWW-Authenticate") != "Bearer" {
			t.Errorf("%s: does not say how to authenticate", tt.target)
		}
	}
}

// A page of the web cannot write through the browser of somebody on this
// machine, nor read what the browser gets, unless its origin is allowed.
func TestOrigins(t *testing.T) {
	const page, other = "https://page.example", "https://other.example"
	for _, tt := range []struct {
		name    string
		allowed []string
		origin  string
		write   int
		reads   bool
	}{
		{"none allowed", nil, page, http.StatusForbidden, false},
		{"another allowed", []string{other}, page, http.StatusForbidden, false},
		{"allowed", []string{other, page}, page, http.StatusCreated, true},
		{"no page at all", nil, "", http.StatusCreated, false},
		{"its own page", nil, "http://localhost:8080", http.StatusCreated, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			h := newAPI(t, api.Options{Extract: extract, Origins: tt.allowed})
			r := httptest.NewRequest(http.MethodPost, "/api/v1/articles", strings.NewReader(`{"id":"n","text":"One."}`))
			r.RemoteAddr, r.Host = "127.0.0.1:1", "localhost:8080"
			r.Header.Set("Content-Type", "application/json")
			r.Header.Set("Origin", tt.origin)
			w := httptest.NewRecorder()
			h.ServeHTTP(w, r)
			if w.Code != tt.write {
				t.Errorf("writing: status %d, want %d: %s", w.Code, tt.write, w.Body)
			}
			w = askWith(h, "/api/v1/stats", "Origin", tt.origin)
			if got := w.Header().Get("Access-Control-Allow-Origin"); (got == tt.origin && got != "") != tt.reads {
				t.Errorf("reading: allowed to %q", got)
			}
		})
	}
	if _, err := api.New(api.Options{Origins: []string{"page.example"}}); err == nil {
		t.Error("no error for an origin without a scheme")
	}
}

func TestPreflight(t *testing.T) {
	h := newAPI(t, api.Options{Origins: []string{"https://page.example"}})
	r := httptest.NewRequest(http.MethodOptions, "/api/v1/articles", nil)
	r.RemoteAddr, r.Host = "127.0.0.1:1", "localhost:8080"
	r.Header.Set("Origin", "https://page.example")
	r.Header.Set("Access-Control-Request-Method", http.MethodPost)
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	if w.Code != http.StatusNoContent || !strings.Contains(w.Header().Get("Access-Control-Allow-Methods"), http.MethodPost) {
		t.Errorf("status %d, %v", w.Code, w.Header())
	}
}

// A client on another machine that asks without a pause has to wait; others and
// those on this machine have not.
func TestRate(t *testing.T) {
	h := newAPI(t, api.Options{Rate: 0.1})
	from := func(address string) *httptest.ResponseRecorder {
		r := httptest.NewRequest(http.MethodGet, "/healthz", nil)
		r.RemoteAddr, r.Host = address, "localhost"
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		return w
	}
	for _, step := range []struct {
		address string
		status  int
	}{
		{"192.0.2.7:1", http.StatusOK}, {"192.0.2.7:2", http.StatusTooManyRequests}, {"192.0.2.8:1", http.StatusOK},
		{"[2001:db8::1]:1", http.StatusOK}, {"[2001:db8::2]:1", http.StatusTooManyRequests}, {"[2001:db8:1::1]:1", http.StatusOK},
		{"127.0.0.1:1", http.StatusOK}, {"127.0.0.1:1", http.StatusOK},
	} {
		w := from(step.address)
		if w.Code != step.status {
			t.Errorf("%s: status %d, want %d", step.address, w.Code, step.status)
		}
		if after := w.Header().Get("Retry-After"); w.Code == http.StatusTooManyRequests && after != "10" {
			t.Errorf("%s: may come again after %q seconds", step.address, after)
		}
	}
}
