package relation

import (
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/mention"
)

// TestConstructions reads what one frame says in several constructions.
func TestConstructions(t *testing.T) {
	for _, tt := range []struct {
		text string
		want graph.Predicate
	}{
		{"Sanctions imposed by S[Arcadia] on O[Utopia] have hurt trade.", graph.Sanctioned},
		{"Sanctions imposed on O[Utopia] by S[Arcadia] have hurt trade.", graph.Sanctioned},
		{"S[Arcadia] imposed sanctions over the raid, including bans and freezes, on O[Utopia].", graph.Sanctioned},
		{"S[Arcadia] launched air and ground assaults on O[Utopia].", graph.Attacked},
		{"S[Arcadia] expelled a second writer, former judge O[Bob Cray], on Monday.", graph.Sanctioned},
		{"The S[Arcadia]-led invasion of O[Utopia] began in May.", graph.Captured},
		{"S[Arcadia] lifted restrictions imposed on O[Utopia].", graph.Released},
		{"Weapons were sent to O[Utopia] by S[Arcadia].", graph.Aided},
		{"S[The Army] carried out several attacks, mainly on targets in O[Utopia].", graph.Attacked},
		{"S[The Union] voiced its rejection and strong condemnation of O[Utopia]'s plan.", graph.Criticized},
		{"S[Ada Byron] called O[Bob Cray] on Monday to thank him.", graph.Praised},
		{"S[Arcadia] suspended aid to a group known as O[the Union].", graph.Sanctioned},
		{"A spokesman for S[Ada Byron] accused O[Utopia] of lying.", graph.Accused},
		{"S[Ada Byron] will on Tuesday, June 19, visit O[Utopia].", graph.Visited},
		{"S[Arcadia] bombed a number of O[Utopian] towns.", graph.Struck},
		{"S[Ada Byron] opened direct, friendly talks with O[Bob Cray].", graph.NegotiatedWith},
	} {
		t.Run(tt.text, func(t *testing.T) {
			doc, cast, marks := staged(tt.text)
			if read := Read(doc, cast, "2024-03-26"); !states(read, marks["S"][0], tt.want, marks["O"][0]) {
				t.Errorf("no %s in %s", tt.want, told(read))
			}
		})
	}
}

// TestEvidenceNames expects the name of an actor where the sentence has it and a
// pronoun takes it up, and a pronoun that ends the noun phrase before it.
func TestEvidenceNames(t *testing.T) {
	doc, cast, marks := staged("S[The Army] said that A[it] had freed a O[Utopian] ship A[it] seized.")
	for i, a := range cast.Appearances {
		if a.Text == "it" {
			cast.Appearances[i].Sort, cast.Appearances[i].Actor = mention.Pronoun, cast.Appearances[0].Actor
		}
	}
	for _, r := range Read(doc, cast, "2024-03-26") {
		if r.Predicate != graph.Released || r.Object.ID != marks["O"][0] {
			continue
		}
		if r.Subject.Mention != "The Army" || r.Evidence.Subject != (graph.Span{0, 8}) {
			t.Errorf("subject %q at %v; want The Army", r.Subject.Mention, r.Evidence.Subject)
		}
		return
	}
	t.Errorf("nobody released anybody: %s", told(Read(doc, cast, "2024-03-26")))
}
