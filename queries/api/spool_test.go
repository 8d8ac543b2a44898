package api_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"go.uber.org/goleak"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries/api"
)

// A reluctant client takes nothing until it is told to.
type reluctant struct {
	*httptest.ResponseRecorder
	asked chan struct{} // closed when the first bytes are sent
	takes chan struct{}
}

func (r *reluctant) Write(p []byte) (int, error) {
	select {
	case <-r.asked:
	default:
		close(r.asked)
	}
	<-r.takes
	return r.ResponseRecorder.Write(p)
}

// Writers need not wait for a client that does not read its stream, and the
// stream still tells what the graph was when it was asked.
func TestSlowReader(t *testing.T) {
	defer goleak.VerifyNone(t)
	store := crowd(t, 40)
	defer store.Close()
	h := newAPI(t, api.Options{Graph: store})
	for _, target := range []string{"/api/v1/export", "/api/v1/articles"} {
		client := &reluctant{httptest.NewRecorder(), make(chan struct{}), make(chan struct{})}
		r := httptest.NewRequest(http.MethodGet, target, nil)
		r.RemoteAddr, r.Host = "127.0.0.1:1", "localhost"
		r.Header.Set("Accept", lines)
		ended := make(chan struct{})
		go func() {
			defer close(ended)
			h.ServeHTTP(client, r)
		}()
		<-client.asked
		name := strings.ReplaceAll(target, "/", "-")
		if _, err := store.Add(t.Context(), graph.Document{Article: graph.Article{Name: name, Text: "Late."}}); err != nil {
			t.Fatal(err)
		}
		close(client.takes)
		<-ended
		if body := client.Body.String(); client.Code != http.StatusOK || !strings.Contains(body, "a17") || strings.Contains(body, name) {
			t.Errorf("%s: status %d, %d bytes", target, client.Code, len(body))
		}
	}
}
