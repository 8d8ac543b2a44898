package api_test

import (
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries/api"
)

// clients is how many ask at the same time, on one machine with the server.
const clients = 64

// BenchmarkServe asks mixed questions over HTTP, and reports how many are
// answered in a second and how long the slowest hundredth takes, of all and of
// each kind. With
//
//	go test ./queries/api -run ^$ -bench Serve -relations 1000000 -store FOLDER -benchtime 60s
//
// the graph is as large as that of a news agency, and is kept from run to run.
func BenchmarkServe(b *testing.B) {
	store, opening := pressStore(b)
	world := survey(b, store)
	h, err := api.New(api.Options{Graph: store})
	if err != nil {
		b.Fatal(err)
	}
	server := httptest.NewServer(h)
	defer server.Close()
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: clients, DisableCompression: true}}
	defer client.CloseIdleConnections()

	took := make(map[string][]time.Duration)
	var mu sync.Mutex
	var failed sync.Once
	var running sync.WaitGroup
	next := make(chan struct{}, clients)
	for i := range clients {
		running.Go(func() {
			random := rand.New(rand.NewPCG(7, uint64(i)))
			own := make(map[string][]time.Duration)
			for range next {
				kind, target := world.question(random)
				start := time.Now()
				if err := fetchAll(client, server.URL+target); err != nil {
					failed.Do(func() { b.Errorf("the first of those that failed: %v", err) })
				}
				own[kind] = append(own[kind], time.Since(start))
			}
			mu.Lock()
			defer mu.Unlock()
			for kind, times := range own {
				took[kind] = append(took[kind], times...)
			}
		})
	}
	for b.Loop() {
		next <- struct{}{}
	}
	close(next)
	running.Wait()
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "requests/s")
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(opening.Seconds(), "s-to-ready")
	b.ReportMetric(resident(b), "MB-resident")
	var all []time.Duration
	for kind, times := range took {
		all = append(all, times...)
		b.ReportMetric(milliseconds(times, 99), kind+"-99th-ms")
	}
	b.ReportMetric(milliseconds(all, 50), "median-ms")
	b.ReportMetric(milliseconds(all, 99), "99th-ms")
	if b.Failed() { // then metrics are not printed
		b.Logf("%d requests in %v", len(all), b.Elapsed())
	}
}

// milliseconds returns how long that many hundredths took at most.
func milliseconds(times []time.Duration, hundredths int) float64 {
	slices.Sort(times)
	return float64(times[len(times)*hundredths/100].Microseconds()) / 1e3
}

// fetchAll reads an answer to its end.
func fetchAll(client *http.Client, target string) error {
	r, err := client.Get(target)
	if err != nil {
		return err
	}
	defer r.Body.Close()
	if _, err := io.Copy(io.Discard, r.Body); err != nil {
		return err
	}
	if r.StatusCode != http.StatusOK {
		return fmt.Errorf("%s: status %d", target, r.StatusCode)
	}
	return nil
}

// A surveyed graph is known to those who ask about it.
type surveyed struct {
	actors   []graph.Actor
	involved []graph.ID // each as often as it is in relations, or nearly
	mentions []graph.ID
}

// actor draws an actor: most times any, at times one of whom much is told.
func (s *surveyed) actor(random *rand.Rand) graph.Actor {
	if random.IntN(10) > 0 {
		return s.actors[random.IntN(len(s.actors))]
	}
	id := s.involved[random.IntN(len(s.involved))]
	at, _ := slices.BinarySearchFunc(s.actors, id, func(a graph.Actor, id graph.ID) int { return strings.Compare(string(a.ID), string(id)) })
	return s.actors[at]
}

// question draws a question, as often as the page asks it, and says of what kind
// it is.
func (s *surveyed) question(random *rand.Rand) (kind, target string) {
	a, b := s.actor(random), s.actor(random)
	for a.ID == b.ID {
		b = s.actor(random)
	}
	one, other := url.QueryEscape(string(a.ID)), url.QueryEscape(string(b.ID))
	switch n := random.IntN(20); {
	case n < 5:
		return "met", "/api/v1/met?actor=" + one
	case n < 8:
		return "paths", "/api/v1/paths?k=1&from=" + one + "&to=" + other
	case n < 10:
		return "timeline", "/api/v1/timeline?actor=" + one
	case n < 12:
		return "relations", "/api/v1/actors/" + string(a.ID) + "/relations?limit=20"
	case n < 14:
		return "actor", "/api/v1/actors/" + string(a.ID)
	case n < 17:
		return "search", "/api/v1/actors?limit=8&q=" + url.QueryEscape(a.Name[:len(a.Name)-random.IntN(3)])
	case n < 18:
		return "between", "/api/v1/between?a=" + one + "&b=" + other
	case n < 19:
		return "walk", "/api/v1/walk?limit=20&from=" + one + "&path=%5EofficialOf%2Fmet%2FofficialOf"
	default:
		return "mention", "/api/v1/mentions/" + strings.TrimPrefix(string(s.mentions[random.IntN(len(s.mentions))]), "mention/")
	}
}
