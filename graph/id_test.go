package graph_test

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/dramatis-graph/dramatis/graph"
)

// TestActorIDsAreStable pins IDs that people keep in notes and programs.
func TestActorIDsAreStable(t *testing.T) {
	for _, tt := range []struct {
		kind graph.Kind
		name string
		want graph.ID
	}{
		{graph.KindPerson, "Antony Blinken", "person/antony-blinken"},
		{graph.KindPerson, "Mohammed Shia Al-Sudani", "person/mohammed-shia-al-sudani"},
		{graph.KindPerson, "Recep Tayyip Erdoğan", "person/recep-tayyip-erdogan"},
		{graph.KindPerson, "Lech Wałęsa", "person/lech-walesa"},
		{graph.KindPerson, "Sean O'Brien", "person/sean-obrien"},
		{graph.KindPerson, "Sean O’Brien", "person/sean-obrien"},
		{graph.KindPerson, "习近平", "person/习近平"},
		{graph.KindCountry, "Côte d'Ivoire", "country/cote-divoire"},
		{graph.KindCountry, "  United   States ", "country/united-states"},
		{graph.KindOrganization, "U.N. Security Council", "organization/un-security-council"},
		{graph.KindArmedGroup, "Kata'ib Hezbollah", "armed-group/kataib-hezbollah"},
		{graph.KindGroup, "Straße", "group/strasse"},
	} {
		if got := graph.ActorID(tt.kind, tt.name); got != tt.want || !got.Valid() || got.Kind() != tt.kind {
			t.Errorf("ActorID(%s, %q) = %s, want %s", tt.kind, tt.name, got, tt.want)
		}
	}
}

func TestInvalidIDs(t *testing.T) {
	for _, id := range []graph.ID{
		"", "person", "person/", "/ada", "human/ada", "person/Ada", "person/ada byron", "person/-ada", "person/ada--byron",
		"person/ada/byron", "mention/0123", "article/0123", graph.ActorID(graph.KindPerson, "!?"), graph.ActorID("", "ada"),
	} {
		if id.Valid() {
			t.Errorf("%q is valid", id)
		}
	}
}

func TestArticleIDFollowsFromTheName(t *testing.T) {
	if got := graph.ArticleID("000_x.txt"); got != "article/b51afd978f15cc78" {
		t.Errorf("ArticleID = %s", got)
	}
}

func TestMentionIDFollowsFromTheStatement(t *testing.T) {
	r := graph.Relation{
		Article: "a.txt", Subject: graph.Party{ID: "person/ada", Mention: "Ada"}, Predicate: graph.Met,
		Object: graph.Party{ID: "person/bob", Mention: "Bob"}, Status: graph.Happened, Confidence: 0.5,
		Evidence: graph.Evidence{Sentence: "Ada met Bob.", End: 12, Subject: graph.Span{0, 3}, Object: graph.Span{8, 11}},
	}
	id := graph.MentionID(r)
	if id != "mention/18b7cb099a9ea3f5-627ab3a2ee38" {
		t.Errorf("MentionID = %s", id)
	}
	same := r
	same.Confidence, same.Subject.Name = 0.9, "Ada Byron"
	same.Subject, same.Object = same.Object, same.Subject
	same.Evidence.Subject, same.Evidence.Object = same.Evidence.Object, same.Evidence.Subject
	if graph.MentionID(same) != id {
		t.Error("the ID depends on the order of symmetric ends, the confidence or a name")
	}
	for name, change := range map[string]func(r *graph.Relation){
		"article":  func(r *graph.Relation) { r.Article = "b.txt" },
		"status":   func(r *graph.Relation) { r.Status = graph.Denied },
		"date":     func(r *graph.Relation) { r.Date = "2024" },
		"place":    func(r *graph.Relation) { r.Place = "place/port" },
		"phrase":   func(r *graph.Relation) { r.Phrase = "met" },
		"role":     func(r *graph.Relation) { r.Role = "envoy" },
		"speaker":  func(r *graph.Relation) { r.AttributedTo = "person/eve" },
		"sentence": func(r *graph.Relation) { r.Evidence.Sentence = "Ada saw Bob." },
		"offset":   func(r *graph.Relation) { r.Evidence.Object = graph.Span{7, 11} },
		"fields":   func(r *graph.Relation) { r.Phrase, r.Role = "a", "b" },
	} {
		other := r
		change(&other)
		if graph.MentionID(other) == id {
			t.Errorf("the ID does not depend on the %s", name)
		}
	}
}

func FuzzSlug(f *testing.F) {
	for _, s := range []string{"Antony Blinken", "Wałęsa", "O’Brien", "İstanbul", "ǅ", "\u0345", "日本", "a\x00b", "\xff", "ﬁ", "ǰ", "ΐ"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		slug := graph.Slug(s)
		if again := graph.Slug(slug); again != slug {
			t.Errorf("Slug(%q) = %q, and of that %q", s, slug, again)
		}
		if id := graph.ActorID(graph.KindPerson, s); slug != "" && !id.Valid() {
			t.Errorf("ActorID(%q) = %q is not valid", s, id)
		}
	})
}

func TestSlugIgnoresSpacingAndCase(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		words := rapid.SliceOfN(rapid.StringMatching(`[a-z]{1,5}`), 1, 4).Draw(r, "words")
		gap := rapid.SampledFrom([]string{" ", "-", "  ", " - ", "_", ", "})
		plain, spaced := "", ""
		for i, w := range words {
			if i > 0 {
				plain += "-"
				spaced += gap.Draw(r, "gap")
			}
			plain += w
			spaced += w
		}
		if got := graph.Slug(spaced); got != plain {
			r.Errorf("Slug(%q) = %q, want %q", spaced, got, plain)
		}
	})
}
