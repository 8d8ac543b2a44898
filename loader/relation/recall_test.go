package relation

import (
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/language"
	"github.com/dramatis-graph/dramatis/loader/mention"
	"github.com/dramatis-graph/dramatis/loader/resolve"
)

// TestRecall takes an act up again that an earlier sentence told.
func TestRecall(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       bool
	}{
		{"next sentence", "A[Utopian] strikes on A[Arcadian militias] went on. S[Bob Cray] condemned the strikes.", true},
		{"other act", "A[Utopian] strikes on A[Arcadian militias] went on. S[Bob Cray] condemned the law.", false},
		{"too far", "A[Utopian] strikes on A[Arcadian militias] went on. It rained. It rained. It rained. S[Bob Cray] condemned the strikes.", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			doc, cast, marks := staged(tt.text)
			read := Read(doc, cast, "")
			if got := states(read, marks["S"][0], graph.Criticized, marks["A"][0]); got != tt.want {
				t.Fatalf("criticized: %v; want %v in %s", got, tt.want, told(read))
			}
			for _, r := range read {
				if r.Predicate == graph.Criticized && r.Object.Mention != "the strikes" {
					t.Errorf("mention %q; want the words that stand for the actor", r.Object.Mention)
				}
			}
		})
	}
}

// TestStateInName finds the country in the name of one of its bodies.
func TestStateInName(t *testing.T) {
	arcadia := graph.Actor{ID: "country/arcadia", Name: "Arcadia", Kind: graph.KindCountry, Aliases: []string{"Arcadian"}}
	for _, tt := range []struct {
		name string
		want string // the words that name the country
	}{
		{"Arcadian Defence Ministry", "Arcadian"},
		{"Parliament of Arcadia", "Arcadia"},
		{"Bank Arcadian", ""},
		{"Arcadian Airlines", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			body := graph.Actor{ID: graph.ActorID(graph.KindOrganization, tt.name), Name: tt.name, Kind: graph.KindOrganization}
			doc := language.Parse(tt.name + " slept.")
			cast := resolve.Cast{
				Members: []resolve.Member{{Actor: arcadia}, {Actor: body}},
				Appearances: []resolve.Appearance{{
					Mention: mention.Mention{Text: tt.name, Kind: body.Kind, End: len(tt.name)}, Actor: body,
				}},
			}
			got := ""
			for _, r := range Read(doc, cast, "") {
				if r.Predicate == graph.PartOf && r.Object.ID == arcadia.ID {
					got = r.Object.Mention
				}
			}
			if got != tt.want {
				t.Errorf("part of %q; want %q", got, tt.want)
			}
		})
	}
}

// TestIncidentName reads the statement in the name of an incident.
func TestIncidentName(t *testing.T) {
	text := "Arcadia's killing of Bob Cray was denounced."
	appearance := func(name string, start int, id graph.ID) resolve.Appearance {
		return resolve.Appearance{
			Mention: mention.Mention{Text: name, Kind: id.Kind(), Start: start, End: start + len(name)},
			Actor:   graph.Actor{ID: id, Name: name, Kind: id.Kind()},
		}
	}
	cast := resolve.Cast{Appearances: []resolve.Appearance{
		appearance("Arcadia", 0, "country/arcadia"),
		appearance("killing of Bob Cray", 10, "incident/killing-of-bob-cray"),
		appearance("Bob Cray", 21, "person/bob-cray"),
	}}
	if read := Read(language.Parse(text), cast, ""); !states(read, "country/arcadia", graph.Killed, "person/bob-cray") {
		t.Errorf("no killing in %s", told(read))
	}
}
