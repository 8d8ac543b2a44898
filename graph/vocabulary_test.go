package graph_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/dramatis-graph/dramatis/graph"
)

// TestVocabularyIsClosed pins what other programs rely on: names, classes and
// CAMEO codes never change.
func TestVocabularyIsClosed(t *testing.T) {
	const want = `
met* CONSULT 040, spokeWith* CONSULT 041, negotiatedWith* CONSULT 046, visited CONSULT 042, hosted CONSULT 043, mediatedFor CONSULT 045,
agreedWith* AGREE 057, pledgedTo AGREE 030, cooperatedWith* COOPERATE 060, praised SUPPORT 051, supported SUPPORT 050, aided AID 070,
withdrewFrom RETREAT 087, released RETREAT 084, requested REQUEST 020, demanded REQUEST 100, accused ACCUSE 112, criticized ACCUSE 111,
investigated ACCUSE 090, rejected REJECT 120, threatened THREATEN 130, protestedAgainst PROTEST 140, deployedTo MOBILIZE 150,
sanctioned SANCTION 160, coerced COERCE 170, attacked ASSAULT 180, struck ASSAULT 195, killed ASSAULT 180, captured ASSAULT 192,
claimedAttack ASSAULT 180, appointed GOVERN 010, dismissed GOVERN 010, succeeded GOVERN 010, commentedOn STATE 010, told STATE 010,
officialOf, memberOf, partOf, locatedIn, backs, controls, alliedWith*, opposes*, relatedTo*`
	var got []string
	for _, d := range graph.Vocabulary() {
		star := ""
		if d.Symmetric {
			star = "*"
		}
		got = append(got, strings.TrimSpace(fmt.Sprintf("%s%s %s %s", d.Predicate, star, d.Class, d.CAMEO)))
	}
	if diff := cmp.Diff(strings.Split(strings.Join(strings.Fields(want), " "), ", "), got); diff != "" {
		t.Errorf("vocabulary (-want +got):\n%s", diff)
	}
	if len(got) != 44 {
		t.Errorf("%d relations, want 44", len(got))
	}
}

func TestEveryRelationIsExplained(t *testing.T) {
	seen := make(map[graph.Predicate]bool)
	for _, d := range graph.Vocabulary() {
		if seen[d.Predicate] {
			t.Errorf("%s is there twice", d.Predicate)
		}
		seen[d.Predicate] = true
		if d.Label == "" || d.Inverse == "" || d.Cues == "" || !strings.HasSuffix(d.Meaning, ".") {
			t.Errorf("%s: not explained: %+v", d.Predicate, d)
		}
		if d.Symmetric && d.Label != d.Inverse {
			t.Errorf("%s holds both ways, and is %q one way and %q the other", d.Predicate, d.Label, d.Inverse)
		}
		if (d.Class == "") != (d.CAMEO == "") || d.Predicate.Event() != (d.Class != "") {
			t.Errorf("%s: class %q, code %q", d.Predicate, d.Class, d.CAMEO)
		}
		if d.Class != "" && !slices.Contains(d.Class.Of(), d.Predicate) {
			t.Errorf("%s is not of its class %s", d.Predicate, d.Class)
		}
		if got, ok := graph.Define(d.Predicate); !ok || got != d {
			t.Errorf("Define(%s) = %+v", d.Predicate, got)
		}
		if d.Predicate.Symmetric() != d.Symmetric || d.Predicate.Class() != d.Class {
			t.Errorf("%s: its methods say otherwise", d.Predicate)
		}
	}
	if _, ok := graph.Define("likes"); ok || graph.Predicate("likes").Event() {
		t.Error("the vocabulary has likes")
	}
}

func TestVocabularyCannotBeChanged(t *testing.T) {
	graph.Vocabulary()[0].Label = "changed"
	graph.Kinds()[0].Kind = "changed"
	graph.Statuses()[0] = "changed"
	if graph.Vocabulary()[0].Label != "met" || graph.Kinds()[0].Kind != graph.KindPerson || graph.Statuses()[0] != graph.Happened {
		t.Error("a caller changed the vocabulary")
	}
}

func TestKinds(t *testing.T) {
	var got []graph.Kind
	for _, k := range graph.Kinds() {
		if !k.Kind.Valid() || k.Meaning == "" || k.Examples == "" {
			t.Errorf("%s: not explained", k.Kind)
		}
		got = append(got, k.Kind)
	}
	want := []graph.Kind{"person", "country", "organization", "armed-group", "group", "place", "incident"}
	if !slices.Equal(got, want) {
		t.Errorf("kinds %v, want %v", got, want)
	}
	if graph.Kind("article").Valid() || graph.Kind("").Valid() {
		t.Error("an article is no actor")
	}
}

func TestStatuses(t *testing.T) {
	facts := map[graph.Status]bool{"happened": true, "ongoing": true, "planned": false, "denied": false, "possible": false}
	if got := graph.Statuses(); len(got) != len(facts) {
		t.Errorf("statuses %v", got)
	}
	for s := range maps.Keys(facts) {
		got, err := graph.ParseStatus(string(s))
		if err != nil || got != s || s.Real() != facts[s] {
			t.Errorf("%s: parsed as %q (%v), real %t", s, got, err, s.Real())
		}
	}
	if _, err := graph.ParseStatus("maybe"); err == nil || !strings.Contains(err.Error(), "happened, ongoing, planned, denied, possible") {
		t.Errorf("parsing maybe: %v", err)
	}
}
