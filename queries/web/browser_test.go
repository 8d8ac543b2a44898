package web_test

import (
	"bytes"
	"net/http/httptest"
	"os/exec"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
	"github.com/dramatis-graph/dramatis/queries/api"
	"github.com/dramatis-graph/dramatis/queries/web"
)

// browsers are the names under which a browser without a window may be there.
var browsers = []string{"chromium-headless-shell", "chromium", "google-chrome"}

// TestBrowser opens the page at several addresses in a browser, where there is
// one, and looks at what its scripts made of the answers.
func TestBrowser(t *testing.T) {
	browser := ""
	for _, name := range browsers {
		if found, err := exec.LookPath(name); err == nil && browser == "" {
			browser = found
		}
	}
	if browser == "" {
		t.Log("LEFT OUT: the page in a browser: there is none of", browsers)
		return
	}
	server := serve(t)
	for _, tt := range []struct {
		name, address string
		want, without []string // in the document
	}{
		{"start", "#/", []string{"<b>4</b>relations", `role="combobox"`, "Most connected", "Eve Stone"}, []string{`role="alert"`}},
		{
			"actor", "#/actor/person/ada-byron",
			[]string{"<h1>Ada Byron</h1>", "(minister)", `class="fill-person"`, "line class=\"link status-happened\"", "Bob Cray", "1 counterpart"},
			[]string{"Dan Cray", `role="alert"`},
		},
		{
			"what is planned", "#/actor/person/ada-byron?status=planned",
			[]string{`line class="link status-planned"`, "Dan Cray"}, []string{"Bob Cray"},
		},
		{
			"path", "#/path?from=country/arcadia&to=person/bob-cray",
			[]string{"2 hops", `<mark class="subject">`, `<mark class="object">`, "find a way around"}, []string{`role="alert"`},
		},
		{"no path", "#/path?from=country/arcadia&to=person/eve-stone", []string{"Nothing links"}, nil},
		{"article", "#/article/markup", []string{"&lt;img src=x onerror=alert(1)&gt;"}, []string{"<img"}},
		{"mistyped actor", "#/actor/person/ada-bryon", []string{`role="alert"`, "did you mean person/ada-byron"}, nil},
		{"markup in the address", "#/actor/person/%3Cimg%20src=x%3E", []string{`role="alert"`}, []string{"<img"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			document := open(t, browser, server+"/"+tt.address)
			for _, want := range tt.want {
				if !strings.Contains(document, want) {
					t.Errorf("no %s in\n%s", want, document)
				}
			}
			for _, without := range tt.without {
				if strings.Contains(document, without) {
					t.Errorf("%s in\n%s", without, document)
				}
			}
		})
	}
}

// serve returns the address of a server with a small graph.
func serve(t *testing.T) string {
	t.Helper()
	store := graphtest.Store(t,
		"person/ada-byron officialOf country/arcadia role=minister",
		"person/ada-byron met person/bob-cray date=2024-03-26 article=first source=AP",
		"person/ada-byron met person/dan-cray status=planned date=2024-04-15",
		"person/eve-stone officialOf country/utopia role=clerk",
	)
	markup := graph.Document{Article: graph.Article{Name: "markup", Text: "<img src=x onerror=alert(1)>"}}
	if _, err := store.Add(t.Context(), markup); err != nil {
		t.Fatal(err)
	}
	handler, err := api.New(api.Options{Graph: store, Page: web.Handler()})
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	return server.URL
}

// open returns the document that the page's scripts have made at an address, and
// fails if one of them complained.
func open(t *testing.T, browser, address string) string {
	t.Helper()
	var document, log bytes.Buffer
	cmd := exec.CommandContext(t.Context(), browser, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
		"--user-data-dir="+t.TempDir(), "--enable-logging=stderr", "--virtual-time-budget=10000", "--dump-dom", address)
	cmd.Stdout, cmd.Stderr = &document, &log
	if err := cmd.Run(); err != nil {
		t.Fatalf("%v\n%s", err, log.String())
	}
	for line := range strings.Lines(log.String()) {
		// An answer that is an error is no fault of the page.
		if strings.Contains(line, "CONSOLE") && !strings.Contains(line, "Failed to load resource") {
			t.Error(line)
		}
	}
	return document.String()
}
