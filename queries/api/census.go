package api

import (
	"context"
	"sync"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/dramatis-graph/dramatis/graph"
)

// A census knows how much the graph holds, counted once for each version: to
// count takes long in a large graph.
type census struct {
	graph Graph

	mu      sync.Mutex
	version uint64
	counted bool
	stats   graph.Stats
}

// of returns the counts of the version that v reads.
func (c *census) of(ctx context.Context, v *graph.View) (graph.Stats, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.counted && c.version == v.Version() {
		return c.stats, ctx.Err()
	}
	stats, err := v.Stats(ctx)
	if err != nil {
		return graph.Stats{}, err
	}
	c.stats, c.version, c.counted = stats, v.Version(), true
	return stats, nil
}

var (
	articlesMetric  = prometheus.NewDesc("dramatis_graph_articles", "Articles in the graph.", nil, nil)
	quadsMetric     = prometheus.NewDesc("dramatis_graph_quads", "Quads in the store.", nil, nil)
	actorsMetric    = prometheus.NewDesc("dramatis_graph_actors", "Actors in the graph.", []string{"kind"}, nil)
	relationsMetric = prometheus.NewDesc("dramatis_graph_relations", "Relations in the graph.", []string{"predicate", "status"}, nil)
)

// Describe implements [prometheus.Collector].
func (c *census) Describe(descs chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{articlesMetric, quadsMetric, actorsMetric, relationsMetric} {
		descs <- d
	}
}

// Collect implements [prometheus.Collector].
func (c *census) Collect(out chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), DefaultTimeout)
	defer cancel()
	view := c.graph.View()
	defer view.Close()
	stats, err := c.of(ctx, view)
	if err != nil {
		out <- prometheus.NewInvalidMetric(articlesMetric, err)
		return
	}
	gauge := func(d *prometheus.Desc, n int, labels ...string) {
		out <- prometheus.MustNewConstMetric(d, prometheus.GaugeValue, float64(n), labels...)
	}
	gauge(articlesMetric, stats.Articles)
	gauge(quadsMetric, stats.Quads)
	for kind, n := range stats.Actors {
		gauge(actorsMetric, n, string(kind))
	}
	for predicate, statuses := range stats.Relations {
		for status, n := range statuses {
			gauge(relationsMetric, n, string(predicate), string(status))
		}
	}
}
