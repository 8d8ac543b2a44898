package api_test

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"regexp"
	"sync"
	"testing"

	"go.uber.org/goleak"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
	"github.com/dramatis-graph/dramatis/queries/api"
)

// TestSoak loads, retracts and asks at once. Every article tells of a left and a
// right guest, so that an answer with one without the other is of no version
// that ever was; and answers with one ETag are one answer.
func TestSoak(t *testing.T) {
	defer goleak.VerifyNone(t)
	store := graphtest.Store(t, "person/host met person/friend date=2024-01-01")
	defer store.Close()
	server := httptest.NewServer(newAPI(t, api.Options{Graph: store}))
	defer server.Close()
	client := &http.Client{Transport: new(http.Transport)}
	defer client.CloseIdleConnections()

	done := make(chan struct{})
	var writers, readers sync.WaitGroup
	for writer := range 3 {
		writers.Go(func() { comeAndGo(t, store, writer) })
	}
	seen := answersSeen{bodies: make(map[string]string)}
	for _, question := range []struct{ target, accept string }{
		{"/api/v1/met?actor=Host&limit=1000", ""},
		{"/api/v1/met?actor=Host", lines},
		{"/api/v1/walk?from=Host&path=met&limit=1000", ""},
		{"/api/v1/actors?kind=person&limit=1000", ""},
		{"/api/v1/timeline?actor=Host&limit=1000", ""},
		{"/api/v1/export?format=nquads", ""},
		{"/api/v1/stats", ""},
	} {
		readers.Go(func() {
			for asked := 0; ; asked++ {
				select {
				case <-done:
					if asked > 0 {
						return
					}
				default:
				}
				seen.ask(t, client, server.URL, question.target, question.accept)
			}
		})
	}
	writers.Wait()
	close(done)
	readers.Wait()
}

// comeAndGo adds and retracts articles that share the actors of other writers.
func comeAndGo(t *testing.T, store *graph.Store, writer int) {
	for round := range 40 {
		name := fmt.Sprintf("w%d-%d", writer, round%4)
		docs := graphtest.Documents(t,
			fmt.Sprintf("person/host met person/left-%s date=2024-03-26 article=%s", name, name),
			fmt.Sprintf("person/host met person/right-%s date=2024-03-27 article=%s", name, name),
		)
		if _, err := store.AddAll(t.Context(), docs); err != nil {
			t.Error(err)
		}
		if round%3 == 0 {
			if err := store.Retract(t.Context(), graph.ArticleID(name)); err != nil {
				t.Error(err)
			}
		}
	}
}

// answersSeen are the answers so far, by question and ETag.
type answersSeen struct {
	mu     sync.Mutex
	bodies map[string]string
}

var guest = regexp.MustCompile(`person/(left|right)-(w\d-\d)\b`)

func (s *answersSeen) ask(t *testing.T, client *http.Client, server, target, accept string) {
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, server+target, nil)
	if err != nil {
		t.Error(err)
		return
	}
	request.Header.Set("Accept", accept)
	response, err := client.Do(request)
	if err != nil {
		t.Error(err)
		return
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil || response.StatusCode != http.StatusOK {
		t.Errorf("%s: status %d, %v: %s", target, response.StatusCode, err, body)
		return
	}
	guests := make(map[string]map[string]bool)
	for _, m := range guest.FindAllStringSubmatch(string(body), -1) {
		if guests[m[2]] == nil {
			guests[m[2]] = make(map[string]bool)
		}
		guests[m[2]][m[1]] = true
	}
	for name, sides := range guests {
		if len(sides) != 2 {
			t.Errorf("%s: half of article %s: %s", target, name, body)
		}
	}
	key := target + accept + response.Header.Get("ETag")
	s.mu.Lock()
	defer s.mu.Unlock()
	if before, ok := s.bodies[key]; ok && before != string(body) {
		t.Errorf("%s: two answers of version %s:\n%s\n%s", target, response.Header.Get("ETag"), before, body)
	}
	s.bodies[key] = string(body)
}
