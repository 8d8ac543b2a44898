package path

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
)

// A pair is two actors that some path joins.
type pair [2]graph.ID

// joins holds pairs with the fewest hops that join them.
type joins map[pair]int

// put adds a pair unless fewer hops join it already.
func (j joins) put(p pair, hops int) {
	if known, ok := j[p]; !ok || hops < known {
		j[p] = hops
	}
}

func (j joins) putAll(k joins) {
	for p, hops := range k {
		j.put(p, hops)
	}
}

// joined returns all pairs that e joins, straight from its meaning: no
// automaton, no search. It is slow and plain, to hold [Query.Run] against.
func joined(e expression, actors []graph.ID, edges []graph.Edge) joins {
	all := make(joins)
	switch e := e.(type) {
	case step:
		return single(e.arc(), edges)
	case except:
		return single(e.arc(), edges)
	case inverse:
		for p, hops := range joined(e.of, actors, edges) {
			all.put(pair{p[1], p[0]}, hops)
		}
	case choice:
		for _, part := range e.parts {
			all.putAll(joined(part, actors, edges))
		}
	case sequence:
		all = same(actors)
		for _, part := range e.parts {
			all = compose(all, joined(part, actors, edges))
		}
	case limited:
		return joined(e.of, actors, slices.DeleteFunc(slices.Clone(edges), func(edge graph.Edge) bool {
			return slices.ContainsFunc(e.where, func(c condition) bool { return !c.holds(&edge) })
		}))
	case count:
		once := joined(e.of, actors, edges)
		times := same(actors)
		for range e.least {
			times = compose(times, once)
		}
		all.putAll(times)
		more := e.most - e.least
		if e.most == unbounded {
			more = len(actors) // no shortest way is longer
		}
		for range more {
			times = compose(times, once)
			all.putAll(times)
		}
	}
	return all
}

func single(a arc, edges []graph.Edge) joins {
	all := make(joins)
	for _, e := range edges {
		if a.out.Has(e.Predicate) {
			all.put(pair{e.Subject, e.Object}, 1)
		}
		if a.in.Has(e.Predicate) {
			all.put(pair{e.Object, e.Subject}, 1)
		}
	}
	return all
}

func same(actors []graph.ID) joins {
	all := make(joins)
	for _, a := range actors {
		all.put(pair{a, a}, 0)
	}
	return all
}

func compose(first, second joins) joins {
	all := make(joins)
	for p, before := range first {
		for q, after := range second {
			if p[1] == q[0] {
				all.put(pair{p[0], q[1]}, before+after)
			}
		}
	}
	return all
}

// inWorld are the names that mean something in a world.
var inWorld = []string{"met", "officialOf", "struck", "told", "CONSULT", "ASSAULT"}

// world draws the lines of a small graph.
func world(t *rapid.T) []string {
	actor := rapid.SampledFrom([]string{"person/a", "person/b", "person/c", "country/x", "country/y"})
	predicate := rapid.SampledFrom([]string{"met", "officialOf", "struck", "told"})
	status := rapid.SampledFrom([]string{"happened", "planned"})
	more := rapid.SampledFrom([]string{"", " date=2024-03-10", " date=2022 confidence=0.3", " place=country/x"})
	return rapid.SliceOfN(rapid.Custom(func(t *rapid.T) string {
		return fmt.Sprintf("%s %s %s status=%s%s", actor.Draw(t, "subject"), predicate.Draw(t, "predicate"), actor.Draw(t, "object"), status.Draw(t, "status"), more.Draw(t, "more"))
	}), 1, 10).Draw(t, "world")
}

func TestRunAgreesWithTheMeaning(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		v := graphtest.View(t, world(rt)...)
		q := Query{expressions(2, inWorld...).Draw(rt, "path")}
		status := rapid.SampledFrom([]graph.Status{graph.Happened, graph.Planned}).Draw(rt, "status")
		keep := func(e graph.Edge) bool { return e.Status == status }
		sight := Sight{View: v, Choice: graph.Every.With(status)}
		actors, edges := contents(t, v, keep)
		want := joined(q.root, actors, edges)
		for _, start := range actors {
			reach, err := q.Run(t.Context(), sight, start)
			if err != nil {
				rt.Fatal(err)
			}
			if got, expected := ends(reach), from(start, want); !slices.Equal(got, expected) {
				rt.Fatalf("%s from %s leads to %v; want %v", q, start, got, expected)
			}
			for _, end := range reach.Ends {
				checkRoute(rt, t, reach, start, end, q)
			}
		}
	})
}

// checkRoute follows the route hop by hop, and asks the oracle whether a path of
// just these edges leads to its end.
func checkRoute(rt *rapid.T, t *testing.T, reach *Reach, start graph.ID, end End, q Query) {
	hops, err := reach.Route(t.Context(), end)
	if err != nil {
		rt.Fatal(err)
	}
	at, actors, edges := start, []graph.ID{start}, []graph.Edge{}
	for _, h := range hops {
		if h.From != at || h.Edge.Other(h.From) != h.To {
			rt.Fatalf("%s from %s: the hops %v do not join, or should not", q, start, hops)
		}
		at = h.To
		actors, edges = append(actors, at), append(edges, h.Edge)
	}
	if at != end.Actor || len(hops) != end.Hops {
		rt.Fatalf("%s from %s: the hops %v do not lead to %v", q, start, hops, end)
	}
	if _, ok := joined(q.root, actors, edges)[pair{start, at}]; !ok {
		rt.Fatalf("%s from %s: the hops %v are no such path", q, start, hops)
	}
}

func contents(t *testing.T, v *graph.View, keep func(graph.Edge) bool) (actors []graph.ID, edges []graph.Edge) {
	for a, err := range v.Actors(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		actors = append(actors, a.ID)
	}
	for e, err := range v.AllEdges(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		if keep(e) {
			edges = append(edges, e)
		}
	}
	return actors, edges
}

// ends prints where the path leads, in order.
func ends(r *Reach) []string {
	var all []string
	for _, e := range r.Ends {
		all = append(all, fmt.Sprintf("%2d hops: %s", e.Hops, e.Actor))
	}
	return all
}

// from prints what the oracle says of start in the order that [Reach] promises.
func from(start graph.ID, all joins) []string {
	var found []string
	for p, hops := range all {
		if p[0] == start {
			found = append(found, fmt.Sprintf("%2d hops: %s", hops, p[1]))
		}
	}
	slices.Sort(found)
	return found
}

func TestEveryShapeIsTried(t *testing.T) {
	shapes := make(map[string]bool)
	g := expressions(2, inWorld...)
	for seed := range 200 {
		shapes[strings.SplitN(fmt.Sprintf("%T", g.Example(seed)), ".", 2)[1]] = true
	}
	if len(shapes) != 7 {
		t.Errorf("the generator draws only %v", slices.Sorted(maps.Keys(shapes)))
	}
}
