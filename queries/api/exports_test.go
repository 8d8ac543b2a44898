package api_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/graph/graphtest"
	"github.com/dramatis-graph/dramatis/queries/api"
)

// An export that fails on its way breaks the connection: a client never takes a
// part of the graph for all of it.
func TestExportBrokenOff(t *testing.T) {
	store := graphtest.Store(t, world...)
	server := httptest.NewServer(newAPI(t, api.Options{Graph: store}))
	defer server.Close()
	if got, err := fetch(server.URL); err != nil || !strings.Contains(got, "<rel/met>") {
		t.Fatalf("before: %v: %s", err, got)
	}
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	if got, err := fetch(server.URL); err == nil {
		t.Errorf("the store is closed, and the export looks whole: %q", got)
	}
}

func fetch(server string) (string, error) {
	r, err := http.Get(server + "/api/v1/export")
	if err != nil {
		return "", err
	}
	defer r.Body.Close()
	body, err := io.ReadAll(r.Body)
	return string(body), err
}
