package api_test

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/dramatis-graph/dramatis/queries/api"
)

// Answers, and problems, are as the OpenAPI document describes them.
func TestAnswersAsDescribed(t *testing.T) {
	h := newAPI(t, api.Options{})
	doc, err := openapi3.NewLoader().LoadFromData(ask(h, http.MethodGet, "/openapi.json", "").Body.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ route, target string }{
		{"/api/v1/actors", "?q=cray"},
		{"/api/v1/actors/{kind}/{slug}", "/api/v1/actors/person/ada-byron"},
		{"/api/v1/actors/{kind}/{slug}/relations", "/api/v1/actors/person/ada-byron/relations?status=all"},
		{"/api/v1/met", "?actor=Ada+Byron&with=Bob+Cray"},
		{"/api/v1/met", "?actor=Nobody"},
		{"/api/v1/met", "?actor=Cray"},
		{"/api/v1/met", "?actor=Ada+Byron&since=soon"},
		{"/api/v1/paths", "?from=Arcadia&to=Utopia"},
		{"/api/v1/walk", "?from=Arcadia&path=%5EofficialOf/met"},
		{"/api/v1/between", "?a=Arcadia&b=Utopia"},
		{"/api/v1/timeline", "?actor=Ada+Byron"},
		{"/api/v1/contacts", "?actor=Ada+Byron"},
		{"/api/v1/peers", "?actor=Bob+Cray"},
		{"/api/v1/officials", "?country=Arcadia"},
		{"/api/v1/central", ""},
		{"/api/v1/communities", ""},
		{"/api/v1/articles", "?limit=1"},
		{"/api/v1/articles/{id}", "/api/v1/articles/first"},
		{"/api/v1/mentions/{id}", "/api/v1/mentions/" + firstMention(t, h)},
		{"/api/v1/stats", ""},
		{"/api/v1/vocabulary", ""},
		{"/healthz", ""},
	} {
		target := tt.target
		if !strings.HasPrefix(target, "/") {
			target = tt.route + target
		}
		w := ask(h, http.MethodGet, target, "")
		responses := doc.Paths.Find(tt.route).Get.Responses
		described := responses.Status(w.Code)
		if described == nil {
			described = responses.Default()
		}
		if described == nil {
			t.Errorf("%s: status %d is not described", target, w.Code)
			continue
		}
		media := described.Value.Content.Get(w.Header().Get("Content-Type"))
		if media == nil {
			t.Errorf("%s: status %d as %s is not described", target, w.Code, w.Header().Get("Content-Type"))
			continue
		}
		var answer any
		if err := json.Unmarshal(w.Body.Bytes(), &answer); err != nil {
			t.Fatal(err)
		}
		if err := media.Schema.Value.VisitJSON(answer, openapi3.MultiErrors()); err != nil {
			t.Errorf("%s: %v", target, err)
		}
	}
}
