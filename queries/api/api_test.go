package api_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
	"github.com/dramatis-graph/dramatis/queries/api"
)

// world is the small graph that the tests ask about.
var world = []string{
	"person/ada-byron officialOf country/arcadia role=minister",
	"person/bob-cray officialOf country/utopia role=minister",
	"person/ada-byron met person/bob-cray date=2024-03-26 place=place/port article=first source=AP",
	"person/ada-byron met person/dan-cray status=planned date=2024-04-15",
	"person/dan-cray officialOf country/utopia role=clerk",
}

func newAPI(t *testing.T, opts api.Options) http.Handler {
	t.Helper()
	if opts.Graph == nil {
		opts.Graph = graphtest.Store(t, world...)
	}
	h, err := api.New(opts)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// ask sends a request from this machine.
func ask(h http.Handler, method, target, body string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, target, strings.NewReader(body))
	r.RemoteAddr = "127.0.0.1:50000"
	r.Host = "localhost:8080"
	if body != "" {
		r.Header.Set("Content-Type", "application/json")
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func TestRoutes(t *testing.T) {
	h := newAPI(t, api.Options{})
	mention := firstMention(t, h)
	for _, tt := range []struct {
		name, target string
		want         []string // in the body
	}{
		{"search", "/api/v1/actors?q=cray", []string{`"person/bob-cray"`, `"person/dan-cray"`, `"total":2`}},
		{"search by kind", "/api/v1/actors?kind=country", []string{`"country/arcadia"`, `"country/utopia"`}},
		{"actor", "/api/v1/actors/person/ada-byron", []string{`"name":"Ada Byron"`, `"role":"minister"`}},
		{"relations", "/api/v1/actors/person/bob-cray/relations", []string{`"predicate":"met"`, `"predicate":"officialOf"`}},
		{"met", "/api/v1/met?actor=Ada+Byron", []string{`"person/bob-cray"`, `"date":"2024-03-26"`, `"sentence":`}},
		{"met with", "/api/v1/met?actor=Ada+Byron&with=person/dan-cray", []string{`"meetings":[]`}},
		{"planned", "/api/v1/met?actor=Ada+Byron&status=planned", []string{`"person/dan-cray"`}},
		{"paths", "/api/v1/paths?from=Arcadia&to=Utopia", []string{`"chains":[{`, `"country/utopia"`}},
		{"paths around", "/api/v1/paths?from=Arcadia&to=Utopia&avoid=Bob+Cray", []string{`"chains":[]`}},
		{"paths in the order of time", "/api/v1/paths?from=Ada+Byron&to=Bob+Cray&chronological=true", []string{`"chains":[{`}},
		{"walk", "/api/v1/walk?from=Arcadia&path=%5EofficialOf%2Fmet%2FofficialOf", []string{`"country/utopia"`, `"hops":[{`}},
		{"between", "/api/v1/between?a=Arcadia&b=Utopia", []string{`"predicate":"met"`}},
		{"timeline", "/api/v1/timeline?actor=Ada+Byron&status=all", []string{`"2024-03-26"`, `"2024-04-15"`}},
		{"contacts", "/api/v1/contacts?actor=Ada+Byron", []string{`"person/bob-cray"`, `"first":{`}},
		{"peers", "/api/v1/peers?actor=Bob+Cray", []string{`"person/dan-cray"`}},
		{"officials", "/api/v1/officials?country=Arcadia", []string{`"person/ada-byron"`, `"predicate":"met"`}},
		{"central", "/api/v1/central?measure=pagerank", []string{`"ranks":[{`, `"score":`}},
		{"communities", "/api/v1/communities?of=Arcadia", []string{`"country/arcadia"`, `"total":1`}},
		{"known by then", "/api/v1/met?actor=Ada+Byron&min_sources=1&as_of=2099", []string{`"meetings":[`}},
		{"best chains", "/api/v1/paths?from=Arcadia&to=Utopia&weight=hops&all=true", []string{`"chains":[{`}},
		{"place", "/api/v1/met?actor=Ada+Byron&place=place/port", []string{`"person/bob-cray"`}},
		{"articles", "/api/v1/articles", []string{`"name":"first"`}},
		{"articles by source", "/api/v1/articles?source=AP", []string{`"total":1`}},
		{"article by name", "/api/v1/articles/first", []string{`"text":`}},
		{"mention", "/api/v1/mentions/" + mention, []string{`"sentence":`, `"article":"first"`}},
		{"export", "/api/v1/export?format=nquads", []string{"<person/ada-byron> <rel/met> <person/bob-cray>"}},
		{"export filtered", "/api/v1/export?format=graphml&predicate=met", []string{"<graphml"}},
		{"stats", "/api/v1/stats", []string{`"met":{"happened":1,"planned":1}`}},
		{"vocabulary", "/api/v1/vocabulary", []string{`"cameo":"040"`, `"armed-group"`}},
		{"health", "/healthz", []string{`"ok"`}},
		{"ready", "/readyz", []string{`"ok"`}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			w := ask(h, http.MethodGet, tt.target, "")
			if w.Code != http.StatusOK {
				t.Fatalf("status %d: %s", w.Code, w.Body)
			}
			for _, want := range tt.want {
				if !strings.Contains(w.Body.String(), want) {
					t.Errorf("no %s in %s", want, w.Body)
				}
			}
		})
	}
}

// firstMention returns the ID of the met relation, without its prefix.
func firstMention(t *testing.T, h http.Handler) string {
	t.Helper()
	var met struct {
		Meetings []struct{ Relations []graph.Relation }
	}
	w := ask(h, http.MethodGet, "/api/v1/met?actor=Ada+Byron", "")
	if err := json.Unmarshal(w.Body.Bytes(), &met); err != nil || len(met.Meetings) != 1 {
		t.Fatalf("met: %v: %s", err, w.Body)
	}
	return strings.TrimPrefix(string(met.Meetings[0].Relations[0].ID), "mention/")
}

func TestProblems(t *testing.T) {
	h := newAPI(t, api.Options{})
	for _, tt := range []struct {
		name, target string
		status       int
		want         string // in the body
	}{
		{"unknown actor", "/api/v1/met?actor=Ada+Bryon", http.StatusNotFound, "did you mean"},
		{"unknown mention", "/api/v1/mentions/0000", http.StatusNotFound, "not found"},
		{"unknown article", "/api/v1/articles/nothing", http.StatusNotFound, "nothing"},
		{"ambiguous actor", "/api/v1/met?actor=Cray", http.StatusConflict, `"candidates":[{"id":"person/bob-cray"`},
		{"path with a fault", "/api/v1/walk?from=Arcadia&path=oficialOf", http.StatusBadRequest, `did you mean \"officialOf\"?`},
		{"unknown predicate", "/api/v1/met?actor=Ada+Byron&predicate=mett", http.StatusBadRequest, `"hint":`},
		{"no such date", "/api/v1/met?actor=Ada+Byron&since=soon", http.StatusBadRequest, "2024-03-26"},
		{"foreign cursor", "/api/v1/met?actor=Ada+Byron&cursor=zzz", http.StatusBadRequest, "cursor"},
		{"unknown format", "/api/v1/export?format=gexff", http.StatusBadRequest, "gexff"},
		{"needed parameter", "/api/v1/met", http.StatusUnprocessableEntity, "query.actor"},
		{"unknown parameter", "/api/v1/met?actor=Ada+Byron&sinse=2024", http.StatusUnprocessableEntity, "sinse"},
		{"unknown route", "/api/v1/meet", http.StatusNotFound, "/docs"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			w := ask(h, http.MethodGet, tt.target, "")
			if w.Code != tt.status {
				t.Errorf("status %d, want %d: %s", w.Code, tt.status, w.Body)
			}
			if got := w.Header().Get("Content-Type"); got != "application/problem+json" {
				t.Errorf("content type %q", got)
			}
			if !strings.Contains(w.Body.String(), tt.want) {
				t.Errorf("no %s in %s", tt.want, w.Body)
			}
		})
	}
	if w := ask(h, http.MethodPut, "/api/v1/stats", ""); w.Code != http.StatusMethodNotAllowed {
		t.Errorf("PUT: status %d", w.Code)
	}
}

// A question that takes too long is cut off and says so.
func TestTooLong(t *testing.T) {
	h := newAPI(t, api.Options{Timeout: time.Nanosecond})
	for _, target := range []string{
		"/api/v1/met?actor=Ada+Byron", "/api/v1/paths?from=Arcadia&to=Utopia",
		"/api/v1/walk?from=Arcadia&path=%5EofficialOf", "/api/v1/actors", "/api/v1/stats",
	} {
		if w := ask(h, http.MethodGet, target, ""); w.Code != http.StatusGatewayTimeout {
			t.Errorf("%s: status %d: %s", target, w.Code, w.Body)
		}
	}
}

// A page of the web that points its own name at this machine learns nothing.
func TestForeignName(t *testing.T) {
	h := newAPI(t, api.Options{})
	r := httptest.NewRequest(http.MethodGet, "/api/v1/stats", nil)
	r.RemoteAddr = "127.0.0.1:50000"
	r.Host = "news.example:8080"
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	if w.Code != http.StatusForbidden {
		t.Errorf("status %d: %s", w.Code, w.Body)
	}
}
