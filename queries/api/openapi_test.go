package api_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/dramatis-graph/dramatis/queries/api"
)

// routes are those that users rely on. Each is described and documented.
var routes = []string{
	"GET /api/v1/actors", "GET /api/v1/actors/{kind}/{slug}", "GET /api/v1/actors/{kind}/{slug}/relations",
	"GET /api/v1/met", "GET /api/v1/paths", "GET /api/v1/walk", "GET /api/v1/between", "GET /api/v1/timeline",
	"GET /api/v1/contacts", "GET /api/v1/peers", "GET /api/v1/officials", "GET /api/v1/central", "GET /api/v1/communities",
	"GET /api/v1/articles", "POST /api/v1/articles", "GET /api/v1/articles/{id}", "DELETE /api/v1/articles/{id}",
	"GET /api/v1/mentions/{id}", "GET /api/v1/export", "GET /api/v1/stats", "GET /api/v1/vocabulary",
	"GET /healthz", "GET /readyz",
}

func TestOpenAPI(t *testing.T) {
	h := newAPI(t, api.Options{})
	body := ask(h, http.MethodGet, "/openapi.json", "").Body.Bytes()
	doc, err := openapi3.NewLoader().LoadFromData(body)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(doc.OpenAPI, "3.1") {
		t.Errorf("version %s", doc.OpenAPI)
	}
	if err := doc.Validate(t.Context()); err != nil {
		t.Errorf("not valid: %v", err)
	}
	described := make(map[string]bool)
	for path, item := range doc.Paths.Map() {
		for method := range item.Operations() {
			described[method+" "+path] = true
		}
	}
	for _, route := range routes {
		if !described[route] {
			t.Errorf("%s is not described", route)
		}
		delete(described, route)
	}
	for route := range described {
		t.Errorf("%s is described but not in the list", route)
	}
}

func TestDocs(t *testing.T) {
	h := newAPI(t, api.Options{})
	page := ask(h, http.MethodGet, "/docs", "").Body.String()
	for _, route := range routes {
		_, path, _ := strings.Cut(route, " ")
		if !strings.Contains(page, path) {
			t.Errorf("/docs does not show %s", path)
		}
	}
	for _, elsewhere := range []string{"http://", "https://", "<script"} {
		if strings.Contains(page, elsewhere) {
			t.Errorf("/docs needs something from elsewhere: %s", elsewhere)
		}
	}
	if w := ask(h, http.MethodGet, "/", ""); w.Code != http.StatusFound || w.Header().Get("Location") != "/docs" {
		t.Errorf("/ leads to %s, status %d", w.Header().Get("Location"), w.Code)
	}
}
