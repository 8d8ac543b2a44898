package queries_test

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
	"github.com/dramatis-graph/dramatis/queries"
	"github.com/dramatis-graph/dramatis/queries/path"
)

// world draws the lines of a small graph with every property that a filter asks
// for.
func world(t *rapid.T) []string {
	actor := rapid.SampledFrom([]string{"person/a", "person/b", "person/c", "person/d", "country/x", "country/y", "organization/z"})
	return rapid.SliceOfN(rapid.Custom(func(t *rapid.T) string {
		article := rapid.SampledFrom([]string{"herald", "post", "news"}).Draw(t, "article")
		return fmt.Sprintf("%s %s %s status=%s%s%s confidence=%s article=%s source=%[8]s published=%[9]s",
			actor.Draw(t, "subject"),
			rapid.SampledFrom([]string{"met", "met", "officialOf", "struck", "told"}).Draw(t, "predicate"),
			actor.Draw(t, "object"),
			rapid.SampledFrom([]string{"happened", "ongoing", "planned"}).Draw(t, "status"),
			rapid.SampledFrom([]string{"", " date=2024", " date=2024-03", " date=2024-03-26", " date=2024-03-10", " date=2023-12-31", " date=2022"}).Draw(t, "date"),
			rapid.SampledFrom([]string{"", " place=place/p", " place=country/x"}).Draw(t, "place"),
			rapid.SampledFrom([]string{"0.3", "0.6", "0.9"}).Draw(t, "confidence"),
			article,
			map[string]string{"herald": "2024-04-01", "post": "2024-05-01", "news": "2024-03"}[article],
		)
	}), 1, 40).Draw(t, "world")
}

// filter draws no filter half of the time.
func filter(t *rapid.T) queries.Filter {
	if rapid.Bool().Draw(t, "everything") {
		return queries.Filter{Statuses: graph.Statuses()}
	}
	return queries.Filter{
		Predicates:    rapid.SampledFrom([][]graph.Predicate{nil, nil, {graph.Met}, {graph.Told, graph.Struck}}).Draw(t, "predicates"),
		Statuses:      rapid.SampledFrom([][]graph.Status{nil, nil, {graph.Planned}, graph.Statuses()}).Draw(t, "statuses"),
		Since:         rapid.SampledFrom([]graph.Date{"", "", "2024", "2024-03-20"}).Draw(t, "since"),
		Until:         rapid.SampledFrom([]graph.Date{"", "", "2024-03", "2023"}).Draw(t, "until"),
		Places:        rapid.SampledFrom([][]graph.ID{nil, nil, {"place/p"}}).Draw(t, "places"),
		Source:        rapid.SampledFrom([]string{"", "", "post"}).Draw(t, "source"),
		MinConfidence: rapid.SampledFrom([]float64{0, 0, 0.6}).Draw(t, "confidence"),
		MinSources:    rapid.SampledFrom([]int{0, 0, 2}).Draw(t, "sources"),
		AsOf:          rapid.SampledFrom([]graph.Date{"", "", "2024-04"}).Draw(t, "as of"),
	}
}

// edges returns every edge of the graph that the filter lets through, counting
// the sources of each anew.
func edges(t *testing.T, v *graph.View, f queries.Filter) (all []graph.Edge) {
	for e, err := range v.AllEdges(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		if f.Match(e) {
			all = append(all, e)
		}
	}
	var sourced []graph.Edge
	for _, e := range all {
		sources := make(map[string]bool)
		for _, other := range all {
			if other.Subject == e.Subject && other.Predicate == e.Predicate && other.Object == e.Object {
				sources[other.Source] = true
			}
		}
		if len(sources) >= f.MinSources {
			sourced = append(sourced, e)
		}
	}
	return sourced
}

// everyChain returns all chains without loops, in the order that Path promises.
func everyChain(edges []graph.Edge, from, to graph.ID, hops int, avoid []graph.ID) (all [][]graph.ID) {
	var extend func(row []graph.ID)
	extend = func(row []graph.ID) {
		at := row[len(row)-1]
		if at == to {
			all = append(all, slices.Clone(row))
			return
		}
		if len(row) > hops {
			return
		}
		for _, e := range edges {
			if e.Subject != at && e.Object != at {
				continue
			}
			next := e.Other(at)
			if !slices.Contains(row, next) && (next == to || !slices.Contains(avoid, next)) {
				extend(append(slices.Clone(row), next))
			}
		}
	}
	extend([]graph.ID{from})
	slices.SortFunc(all, func(a, b []graph.ID) int { return cmp.Or(cmp.Compare(len(a), len(b)), slices.Compare(a, b)) })
	return slices.CompactFunc(all, func(a, b []graph.ID) bool { return slices.Equal(a, b) })
}

// costs returns what a row of actors costs by the weight, in the units of
// answers, from the words of the documentation alone.
func costs(all, kept []graph.Edge, row []graph.ID, w queries.Weight) float64 {
	cost := 0.0
	for i := range row[1:] {
		cost++
		if i > 0 && w == queries.BySpecificity {
			links := 0
			for _, e := range all {
				if e.Subject == row[i] || e.Object == row[i] {
					links++
				}
			}
			for ; links >= 10; links /= 10 {
				cost++
			}
		}
	}
	if w != queries.ByConfidence {
		return cost
	}
	cost = 0
	for i := range row[1:] {
		best := graph.Edge{Status: graph.Possible}
		for _, e := range kept {
			if e.Other(row[i]) == row[i+1] && e.Other(row[i+1]) == row[i] && path.Stronger(&e, &best) < 0 {
				best = e
			}
		}
		cost += math.Round(-1000*math.Log(best.Confidence)) / 1000
	}
	return math.Round(cost*1000) / 1000
}

func TestPathFindsWhatTryingAllChainsFinds(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		v := graphtest.View(t, append(world(rt), "person/a told person/b status=denied", "person/c told person/d status=denied")...)
		f := filter(rt)
		search := queries.Search{
			K:       rapid.IntRange(1, 5).Draw(rt, "k"),
			MaxHops: rapid.IntRange(1, 6).Draw(rt, "hops"),
			Avoid:   rapid.SampledFrom([][]graph.ID{nil, {"person/c"}, {"country/x", "person/a"}}).Draw(rt, "avoid"),

			Weight:        rapid.SampledFrom([]queries.Weight{"", queries.BySpecificity, queries.ByHops, queries.ByConfidence}).Draw(rt, "weight"),
			Chronological: rapid.IntRange(0, 3).Draw(rt, "chronological") == 0,
			All:           rapid.IntRange(0, 3).Draw(rt, "all") == 0,
		}
		weight := cmp.Or(search.Weight, queries.BySpecificity)
		if search.Chronological || search.All {
			search.Weight, weight = "", queries.ByHops
		}
		got, err := queries.Path(t.Context(), v, "person/a", "person/b", f, search)
		if err != nil {
			rt.Fatal(err)
		}
		all := edges(t, v, f)
		want := everyChain(all, "person/a", "person/b", search.MaxHops, search.Avoid)
		if search.Chronological {
			want = slices.DeleteFunc(want, func(row []graph.ID) bool { return !inOrder(all, row, "") })
		}
		whole := edges(t, v, queries.Filter{Statuses: graph.Statuses()})
		slices.SortStableFunc(want, func(a, b []graph.ID) int {
			return cmp.Compare(costs(whole, all, a, weight), costs(whole, all, b, weight))
		})
		if more := len(want) > search.K; more != (got.Cut != "" && len(got.Chains) > 0) {
			rt.Fatalf("cut is %q, but there are %d chains", got.Cut, len(want))
		}
		want = want[:min(len(want), search.K)]
		var rows [][]graph.ID
		for _, c := range got.Chains {
			rows = append(rows, row(c))
			if want := costs(whole, all, row(c), weight); math.Abs(c.Cost-want) > 1e-9 {
				rt.Fatalf("%v costs %v; want %v", row(c), c.Cost, want)
			}
			if search.Chronological {
				checkOrder(rt, c)
				continue
			}
			for _, h := range c.Hops {
				checkHop(rt, t, v, f, h)
			}
		}
		if !slices.EqualFunc(rows, want, func(a, b []graph.ID) bool { return slices.Equal(a, b) }) {
			rt.Fatalf("chains %v; want %v", rows, want)
		}
	})
}

// inOrder tries all edges of each hop, and says whether some choice of them is in
// the order of time from a day on.
func inOrder(edges []graph.Edge, row []graph.ID, day graph.Date) bool {
	if len(row) == 1 {
		return true
	}
	return slices.ContainsFunc(edges, func(e graph.Edge) bool {
		joins := e.Subject == row[0] && e.Object == row[1] || e.Subject == row[1] && e.Object == row[0]
		switch {
		case !joins || e.Predicate.Event() && (e.Date == "" || e.Date.Last() < day):
			return false
		case !e.Predicate.Event():
			return inOrder(edges, row[1:], day)
		}
		return inOrder(edges, row[1:], max(day, e.Date.First()))
	})
}

// checkOrder looks whether the relations told are in the order of time.
func checkOrder(rt *rapid.T, c queries.Chain) {
	var told []graph.Edge
	for _, h := range c.Hops {
		r := h.Relation
		told = append(told, graph.Edge{Subject: r.Subject.ID, Predicate: r.Predicate, Object: r.Object.ID, Date: r.Date})
	}
	if !inOrder(told, row(c), "") {
		rt.Fatalf("out of order: %v", told)
	}
}

func row(c queries.Chain) (ids []graph.ID) {
	for _, a := range c.Actors {
		ids = append(ids, a.ID)
	}
	return ids
}

// checkHop looks whether the hop joins its ends by a relation that the filter
// lets through, and counts them.
func checkHop(rt *rapid.T, t *testing.T, v *graph.View, f queries.Filter, h queries.Hop) {
	reports, told := 0, false
	for _, e := range edges(t, v, f) {
		if e.Subject == h.From && e.Object == h.To || e.Subject == h.To && e.Object == h.From {
			reports++
			told = told || e.ID == h.Relation.ID
		}
	}
	if !told || reports != h.Reports {
		rt.Fatalf("hop from %s to %s: %d reports, among them the one told: %v; the hop says %d", h.From, h.To, reports, told, h.Reports)
	}
}

func TestMetFindsWhatReadingAllFinds(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		v := graphtest.View(t, append(world(rt), "person/a told person/b status=denied")...)
		f := filter(rt)
		got, err := queries.Met(t.Context(), v, "person/a", "", f, queries.Page{})
		if err != nil {
			rt.Fatal(err)
		}
		if len(f.Predicates) == 0 {
			f.Predicates = []graph.Predicate{graph.Met}
		}
		want := make(map[graph.ID][]graph.ID)
		for _, e := range edges(t, v, f) {
			if e.Subject == "person/a" || e.Object == "person/a" {
				want[e.Other("person/a")] = append(want[e.Other("person/a")], e.ID)
			}
		}
		if len(got.Meetings) != len(want) || got.Total != len(want) {
			rt.Fatalf("met %d of %d; want %d", len(got.Meetings), got.Total, len(want))
		}
		for _, m := range got.Meetings {
			var ids []graph.ID
			for _, r := range m.Relations {
				ids = append(ids, r.ID)
			}
			slices.Sort(ids)
			slices.Sort(want[m.Actor.ID])
			if !slices.Equal(ids, want[m.Actor.ID]) || m.Reports != len(ids) {
				rt.Fatalf("%s: reports %v; want %v", m.Actor.ID, ids, want[m.Actor.ID])
			}
		}
	})
}
