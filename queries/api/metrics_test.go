package api_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/queries/api"
)

func TestMetrics(t *testing.T) {
	h := newAPI(t, api.Options{})
	ask(h, http.MethodGet, "/api/v1/met?actor=Ada+Byron", "")
	ask(h, http.MethodGet, "/api/v1/met?actor=Nobody", "")
	ask(h, http.MethodGet, "/made/up", "")
	w := ask(h, http.MethodGet, "/metrics", "")
	if w.Code != http.StatusOK {
		t.Fatalf("status %d: %s", w.Code, w.Body)
	}
	for _, want := range []string{
		`dramatis_http_requests_total{method="GET",route="/api/v1/met",status="200"} 1`,
		`dramatis_http_requests_total{method="GET",route="/api/v1/met",status="404"} 1`,
		`dramatis_http_requests_total{method="any",route="none",status="404"} 1`,
		`dramatis_http_request_seconds_count{route="/api/v1/met"} 2`,
		`dramatis_http_requests_running 1`,
		`dramatis_graph_actors{kind="person"} 3`,
		`dramatis_graph_relations{predicate="met",status="planned"} 1`,
		`dramatis_build_info{`,
		`go_goroutines `,
	} {
		if !strings.Contains(w.Body.String(), want) {
			t.Errorf("no %s", want)
		}
	}
}
