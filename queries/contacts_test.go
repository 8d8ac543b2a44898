package queries_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
	"github.com/dramatis-graph/dramatis/queries"
)

func TestContacts(t *testing.T) {
	v := graphtest.View(t,
		"person/ada met person/bob date=2024-02 article=a",
		"person/bob told person/ada date=2023 article=b",
		"person/ada met person/bob date=2024-03-01 article=b",
		"person/ada told person/bob article=c",
		"person/ada told person/cy",
		"person/ada met person/dan status=planned",
	)
	for _, tt := range []struct {
		with graph.ID
		want string
	}{
		{"", "bob 4/3 [met 2 told 1 was told by 1] bob told ada 2023 – ada met bob 2024-03-01; cy 1/1 [told 1]; "},
		{"person/cy", "cy 1/1 [told 1]; "},
		{"person/dan", ""},
	} {
		got, err := queries.Contacts(t.Context(), v, "person/ada", tt.with, queries.Filter{}, queries.Page{})
		if err != nil {
			t.Fatal(err)
		}
		var b strings.Builder
		for _, c := range got.Contacts {
			var counts []string
			for _, n := range c.Counts {
				counts = append(counts, fmt.Sprint(n.Label, " ", n.Count))
			}
			fmt.Fprintf(&b, "%s %d/%d %v", c.Actor.ID.Slug(), c.Relations, c.Articles, counts)
			if c.First != nil {
				fmt.Fprintf(&b, " %s – %s", jot(*c.First), jot(*c.Last))
			}
			b.WriteString("; ")
		}
		if b.String() != tt.want {
			t.Errorf("with %q: %s; want %s", tt.with, b.String(), tt.want)
		}
	}
}

func TestPeers(t *testing.T) {
	v := graphtest.View(t,
		"person/ada met person/x", "person/bob met person/x",
		"person/ada met country/y", "person/bob struck country/y", "person/cy visited country/y", "person/dan visited country/y",
		"person/ada told person/dan",
	)
	got, err := queries.Peers(t.Context(), v, "person/ada", queries.Filter{}, queries.Page{})
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, p := range got.Peers {
		fmt.Fprintf(&b, "%s %d %.3f %v (%s); ", p.Actor.ID.Slug(), p.Shared, p.Score, p.Linked, slugs(p.Through))
	}
	// 1/ln 2 for x and for dan, 1/ln 4 for y.
	want := "bob 2 2.164 false (x y); y 1 1.443 true (dan); cy 1 0.721 false (y); dan 1 0.721 true (y); "
	if b.String() != want {
		t.Errorf("peers %s; want %s", b.String(), want)
	}
}

func TestOfficials(t *testing.T) {
	v := graphtest.View(t,
		"person/ada officialOf country/arcadia role=minister date=2023 article=a",
		"person/ada officialOf organization/army role=general date=2020 article=b",
		"organization/army partOf country/arcadia article=c",
		"organization/army struck country/utopia date=2019 article=d",
		"person/ada met person/bob date=2023-05 article=e",
		"person/ada met person/bob date=2020-05 article=f",
		"person/ada met person/bob date=2022 article=g",
		"person/ada told person/bob article=a",
		"country/arcadia met country/utopia date=2023 article=h",
	)
	got, err := queries.Officials(t.Context(), v, "country/arcadia", queries.Filter{}, queries.Page{})
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, act := range got.Acts {
		fmt.Fprintf(&b, "%s: %s\n", jotSide(got.Actor, act.By), jot(act.Relation))
	}
	want := "arcadia <partOf- army: army struck utopia 2019\n" +
		"arcadia <partOf- army <officialOf- ada: ada met bob 2020-05\n" +
		"arcadia <officialOf- ada: ada met bob 2023-05\n"
	if b.String() != want || got.Undated != 1 {
		t.Errorf("acts\n%s(%d undated); want\n%s(1 undated)", b.String(), got.Undated, want)
	}
}
