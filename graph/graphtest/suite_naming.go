package graphtest

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/dramatis-graph/dramatis/graph"
)

// testNamings asks why actors are one, before and after corrections.
func testNamings(t *testing.T, b Backend) {
	s := open(t, b.Address(t))
	docs := Documents(t,
		"person/ada met person/bob article=a",
		"person/ada told person/bob article=a",
		"person/ada-byron praised person/ada article=b",
		"person/bob accused person/eve article=c by=person/ada",
	)
	docs[0].Namings = []graph.Naming{ // Ada met Bob.\nAda told Bob.
		{Actor: "person/bob", Span: graph.Span{8, 11}, Rule: "name"},
		{Actor: "person/ada", Span: graph.Span{13, 16}, Rule: "short\tname"},
		{Actor: "person/ada", Span: graph.Span{0, 3}, Rule: "name"},
		{Actor: "person/ada", Span: graph.Span{0, 3}, Rule: "name"},
	}
	add(t, s, graph.Added, docs...)
	add(t, s, graph.Unchanged, docs[0])
	told := graph.MentionID(docs[0].Relations[1])
	for _, tt := range []struct {
		name    string
		entries []graph.Entry
		actor   graph.ID
		want    []string
	}{
		{"as it was read", nil, "person/ada", []string{
			"a as person/ada: Ada 0 name, Ada 13 short\tname; 2 relations",
			"b as person/ada: Ada 18 ; 1 relations",
			"c as person/ada: ; 1 relations",
		}},
		{"with another one", []graph.Entry{{Action: graph.Merge, Actor: "person/ada-byron", Other: "person/ada"}}, "person/ada-byron", []string{
			"a as person/ada: Ada 0 name, Ada 13 short\tname; 2 relations",
			"b as person/ada: Ada 18 ; 1 relations",
			"b as person/ada-byron: Ada Byron 0 ; 1 relations",
			"c as person/ada: ; 1 relations",
		}},
		{"without one relation", []graph.Entry{{Action: graph.Split, Actor: "person/ada", Other: "person/zoe", Mentions: []graph.ID{told}}}, "person/ada", []string{
			"a as person/ada: Ada 0 name; 1 relations",
			"b as person/ada: Ada 18 ; 1 relations",
			"c as person/ada: ; 1 relations",
		}},
		{"in one relation", []graph.Entry{{Action: graph.Split, Actor: "person/ada", Other: "person/zoe", Mentions: []graph.ID{told}}}, "person/zoe", []string{
			"a as person/ada: Ada 13 short\tname; 1 relations",
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			correct(t, s, tt.entries...)
			if diff := cmp.Diff(tt.want, credits(t, s, tt.actor)); diff != "" {
				t.Errorf("credits (-want +got):\n%s", diff)
			}
			for _, e := range ledger(t, s).Standing() {
				correct(t, s, graph.Entry{Action: graph.Undo, Undoes: e.Number})
			}
		})
	}
	read(s, func(v *graph.View) {
		for _, err := range v.Credits(t.Context(), "person/zoe") {
			wantError(t, "Credits", err, graph.ErrNotFound)
		}
	})
	for _, wrong := range []graph.Naming{{Actor: "person/bob", Span: graph.Span{20, 90}}, {Actor: "person/zoe", Span: graph.Span{0, 3}}} {
		doc := docs[0]
		doc.Namings = append(slices.Clone(doc.Namings), wrong)
		_, err := s.Add(t.Context(), doc)
		wantError(t, fmt.Sprintf("a naming of %s at %v", wrong.Actor, wrong.Span), err, graph.ErrInvalid)
	}
}

// credits returns what articles have to do with an actor, one a line.
func credits(t testing.TB, s *graph.Store, actor graph.ID) (lines []string) {
	t.Helper()
	read(s, func(v *graph.View) {
		for _, c := range collect(t, v.Credits(t.Context(), actor)) {
			var words []string
			for i, n := range c.Namings {
				words = append(words, fmt.Sprintf("%s %d %s", c.Words[i], n.Span[0], n.Rule))
			}
			lines = append(lines, fmt.Sprintf("%s as %s: %s; %d relations", c.Article.Name, c.Actor.ID, strings.Join(words, ", "), len(c.Relations)))
		}
	})
	return lines
}
