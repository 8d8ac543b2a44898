package queries_test

import (
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
	"github.com/dramatis-graph/dramatis/queries"
)

// Links that were made before two actors were merged go on to lead somewhere.
func TestQuestionsFollowMergedIDs(t *testing.T) {
	s := graphtest.Store(t, "person/ada met person/bob", "person/ada-byron visited country/arcadia", "person/bob told person/cy")
	if _, err := s.Correct(t.Context(), graph.Entry{Action: graph.Merge, Actor: "person/ada", Other: "person/ada-byron"}); err != nil {
		t.Fatal(err)
	}
	v := s.View()
	defer v.Close()
	const old = graph.ID("person/ada-byron")
	profile, err := queries.Actor(t.Context(), v, old, queries.Filter{})
	if err != nil || profile.Actor.ID != "person/ada" || len(profile.Counts) != 2 {
		t.Errorf("actor: %+v, %v", profile, err)
	}
	relations, err := queries.Relations(t.Context(), v, old, queries.Filter{}, queries.Page{})
	if err != nil || relations.Actor.ID != "person/ada" || relations.Total != 2 {
		t.Errorf("relations: %+v, %v", relations, err)
	}
	chains, err := queries.Path(t.Context(), v, old, "person/cy", queries.Filter{}, queries.Search{Avoid: []graph.ID{old}})
	if err != nil || len(chains.Chains) != 1 || jotChain(chains.Chains[0]) != "ada -met- bob -told> cy" {
		t.Errorf("path: %+v, %v", chains, err)
	}
	if _, err := queries.Between(t.Context(), v, old, "person/ada", queries.Filter{}, queries.Page{}); err == nil {
		t.Error("between an actor and itself: no error")
	}
	if _, err := queries.Met(t.Context(), v, old, "person/ada", queries.Filter{}, queries.Page{}); err == nil {
		t.Error("an actor met itself: no error")
	}
}
