package api_test

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries/api"
)

// extract stands in for the loader: every text is an article without relations.
func extract(_ context.Context, s api.Submission) (graph.Document, error) {
	if s.Text == "unreadable" {
		return graph.Document{}, errors.New("no text")
	}
	return graph.Document{Article: graph.Article{Name: s.ID, Text: s.Text}}, nil
}

func TestWriting(t *testing.T) {
	h := newAPI(t, api.Options{Extract: extract})
	for _, step := range []struct {
		name, method, target, body string
		status                     int
		want                       string
	}{
		{"new", http.MethodPost, "/api/v1/articles", `{"id":"n","text":"One."}`, http.StatusCreated, `"change":"added"`},
		{"again", http.MethodPost, "/api/v1/articles", `{"id":"n","text":"One."}`, http.StatusCreated, `"change":"unchanged"`},
		{"other text", http.MethodPost, "/api/v1/articles", `{"id":"n","text":"Two."}`, http.StatusCreated, `"change":"changed"`},
		{"there", http.MethodGet, "/api/v1/articles/n", "", http.StatusOK, `"text":"Two."`},
		{"taken out", http.MethodDelete, "/api/v1/articles/n", "", http.StatusNoContent, ""},
		{"gone", http.MethodGet, "/api/v1/articles/n", "", http.StatusNotFound, ""},
		{"taken out twice", http.MethodDelete, "/api/v1/articles/n", "", http.StatusNotFound, ""},
		{"no text", http.MethodPost, "/api/v1/articles", `{"id":"n"}`, http.StatusUnprocessableEntity, "text"},
		{"unreadable", http.MethodPost, "/api/v1/articles", `{"text":"unreadable"}`, http.StatusUnprocessableEntity, "no text"},
		{"no JSON", http.MethodPost, "/api/v1/articles", `{"text":`, http.StatusBadRequest, ""},
	} {
		w := ask(h, step.method, step.target, step.body)
		if w.Code != step.status || !strings.Contains(w.Body.String(), step.want) {
			t.Errorf("%s: status %d, want %d with %s: %s", step.name, w.Code, step.status, step.want, w.Body)
		}
	}
}

func TestWhoMayWrite(t *testing.T) {
	for _, tt := range []struct {
		name, token, from, sent string
		status                  int
	}{
		{"here, no token set", "", "127.0.0.1:1", "", http.StatusCreated},
		{"elsewhere, no token set", "", "192.0.2.7:1", "", http.StatusForbidden},
		{"elsewhere, the token", "secret", "192.0.2.7:1", "Bearer secret", http.StatusCreated},
		{"elsewhere, another token", "secret", "192.0.2.7:1", "Bearer secre", http.StatusUnauthorized},
		{"elsewhere, none", "secret", "192.0.2.7:1", "", http.StatusUnauthorized},
		{"here, none though one is set", "secret", "127.0.0.1:1", "", http.StatusUnauthorized},
	} {
		t.Run(tt.name, func(t *testing.T) {
			h := newAPI(t, api.Options{Extract: extract, Token: tt.token})
			r := httptest.NewRequest(http.MethodPost, "/api/v1/articles", strings.NewReader(`{"id":"n","text":"One."}`))
			r.Host, r.RemoteAddr = "localhost", tt.from
			r.Header.Set("Content-Type", "application/json")
			if tt.sent != "" {
				r.Header.Set("Authorization", tt.sent)
			}
			w := httptest.NewRecorder()
			h.ServeHTTP(w, r)
			if w.Code != tt.status {
				t.Errorf("status %d, want %d: %s", w.Code, tt.status, w.Body)
			}
		})
	}
}
