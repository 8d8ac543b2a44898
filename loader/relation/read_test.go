package relation

import (
	"slices"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/language"
	"github.com/dramatis-graph/dramatis/loader/mention"
	"github.com/dramatis-graph/dramatis/loader/resolve"
)

// between returns what a marked text, published on Tuesday, 26 March 2024, says
// of its S and O.
func between(t *testing.T, marked string) graph.Relation {
	t.Helper()
	doc, cast, marks := staged(marked)
	s, o := marks["S"][0], marks["O"][0]
	for _, r := range Read(doc, cast, "2024-03-26") {
		if r.Subject.ID == s && r.Object.ID == o || r.Subject.ID == o && r.Object.ID == s {
			return r
		}
	}
	t.Fatalf("%s\nsays nothing of %s and %s", doc.Text, s, o)
	return graph.Relation{}
}

func TestStatus(t *testing.T) {
	for _, tt := range []struct {
		text string
		want graph.Status
	}{
		{"S[Ada Byron] met O[Bob Cray].", graph.Happened},
		{"S[Ada Byron] is meeting O[Bob Cray].", graph.Ongoing},
		{"S[Ada Byron] is meeting O[Bob Cray] next week.", graph.Planned},
		{"S[Ada Byron] will meet O[Bob Cray].", graph.Planned},
		{"S[Ada Byron] is to meet O[Bob Cray].", graph.Planned},
		{"S[Ada Byron] is going to meet O[Bob Cray].", graph.Planned},
		{"S[Ada Byron] is not going to meet O[Bob Cray].", graph.Denied},
		{"S[Ada Byron] is scheduled to hold talks with O[Bob Cray].", graph.Planned},
		{"S[Ada Byron] plans to visit O[Utopia].", graph.Planned},
		{"S[Ada Byron] is proud to stand with O[Utopia].", graph.Happened},
		{"S[Ada Byron] wants to visit O[Utopia].", graph.Possible},
		{"S[Ada Byron] will stop on her way home to see O[Bob Cray].", graph.Planned},
		{"A[Dan Doe] spoke of S[Arcadia]'s war on O[Utopia].", graph.Ongoing},
		{"S[Ada Byron] is expected to visit O[Utopia].", graph.Planned},
		{"The banks were closed ahead of S[Ada Byron]'s visit to O[Utopia].", graph.Planned},
		{"S[Ada Byron] leaves for O[Utopia] on Thursday.", graph.Planned},
		{"Talks between S[Arcadia] and O[Utopia] will resume.", graph.Planned},
		{"S[Ada Byron] may meet O[Bob Cray].", graph.Possible},
		{"S[Ada Byron] could visit O[Utopia].", graph.Possible},
		{"War may come if S[Arcadia] attacked O[Utopia].", graph.Possible},
		{"S[Ada Byron] did not meet O[Bob Cray].", graph.Denied},
		{"S[Ada Byron] has never visited O[Utopia].", graph.Denied},
		{"S[Ada Byron] failed to reach a deal with O[Utopia].", graph.Denied},
		{"A[Dan Doe] denied that S[Arcadia] had attacked O[Utopia].", graph.Denied},
		{"S[Arcadia] supports O[Utopia].", graph.Ongoing},
		{"S[Arcadia] supported O[Utopia].", graph.Happened},
		{"S[Ada Byron] flew home to meet O[Bob Cray].", graph.Happened},
		{"A[Dan Doe] was under pressure to ensure the withdrawal of S[Arcadian troops] from O[Utopia].", graph.Planned},
		{"S[Ada Byron] is looking forward to meeting O[Bob Cray].", graph.Planned},
		{"S[Arcadia] voted to impose sanctions on O[Utopia].", graph.Planned},
		{"S[Arcadia]'s planned visit to O[Utopia] was noted.", graph.Planned},
		{"This will be S[Ada Byron]'s first visit to O[Utopia].", graph.Planned},
		{"S[Ada Byron] won’t visit O[Utopia].", graph.Denied},
		{"A[Ada Byron] and her O[Utopian] counterpart S[Bob Cray] did not meet.", graph.Ongoing},
		{"The court refused to suspend an agreement between S[Arcadia] and O[Utopia].", graph.Happened},
		{"Did S[Ada Byron] meet O[Bob Cray]?", graph.Possible},
		{"Is S[Arcadia] sending weapons to O[Utopia]?", graph.Possible},
		{"When will S[Ada Byron] visit O[Utopia]?", graph.Planned},
		{"Why did S[Arcadia] strike O[Utopia]?", graph.Happened},
		{"Do we know if S[Ada Byron] will visit O[Utopia]?", graph.Possible},
		{"A[Dan Doe] ruled out any attack by S[Arcadia] on O[Utopia].", graph.Possible},
		{"S[Ada Byron] voiced a commitment to cooperating with O[Bob Cray].", graph.Planned},
	} {
		t.Run(tt.text, func(t *testing.T) {
			if got := between(t, tt.text); got.Status != tt.want {
				t.Errorf("%s = %s; want %s", got.Predicate, got.Status, tt.want)
			}
		})
	}
}

func TestReadsNothing(t *testing.T) {
	for _, text := range []string{
		"S[Ada Byron] discussed a response to support O[Utopia].",
		"S[Arcadia] condemned the attack on O[Utopia].",
		"S[Ada Byron] denounced the arrest of O[Bob Cray].",
		"A week of talks brokered by S[Arcadia] and O[Utopia] ended.",
		"A box was returned by S[Ada Byron] in O[Utopia].",
		"S[Ada Byron] affirmed the council's commitment to cooperate with O[Utopia].",
		"A[Ada Byron], of S[Laputa], a member of O[the Union], slept.",
		"A[Dan Doe] spoke of S[Arcadia]-O[Utopia] relations.",
		"S[Utopia]'s O[Harbour] plan was noted.",
		"S[Ada Byron] agreed with O[Bob Cray] that it rained.",
		"S[Ada Byron] directed A[Dan Doe] to meet with O[Bob Cray].",
		"The raids were in S[Harbour], O[Laputa], elsewhere.",
		"A[Ada Byron] of S[Arcadia] and O[Bob Cray] of A[Utopia] met on Monday.",
		"A[Ada Byron], the S[Utopian] president, who met O[Bob Cray], slept.",
		"A[Ada Byron], after speaking with her cousin, S[Dan Doe], demanded that O[Utopia] should leave.",
	} {
		t.Run(text, func(t *testing.T) {
			doc, cast, marks := staged(text)
			for _, r := range unlearned(doc, cast) {
				if ends := []graph.ID{r.Subject.ID, r.Object.ID}; slices.Contains(ends, marks["S"][0]) && slices.Contains(ends, marks["O"][0]) {
					t.Errorf("read %s as %s", r.Phrase, r.Predicate)
				}
			}
		})
	}
}

// unlearned returns what is read without the scorer.
func unlearned(doc language.Document, cast resolve.Cast) []graph.Relation {
	var out []graph.Relation
	for _, s := range Study(doc, cast, "2024-03-26") {
		if !s.Signs.Learned {
			out = append(out, s.Relation)
		}
	}
	return out
}

func TestReads(t *testing.T) {
	for _, tt := range []struct {
		text      string
		predicate graph.Predicate
	}{
		{"S[Arcadia] looks to O[Utopia] under the treaty between our two countries.", graph.AgreedWith},
		{"Nobody survived O[the Harbour bombing] on March 22, which was claimed by S[the militia].", graph.ClaimedAttack},
		{"A[Dan Doe] survived O[the Harbour bombing]. S[Ada Byron] condemned the bombing.", graph.Criticized},
		{"A[Dan Doe] met O[the Union]'s A[Harbour] ally, S[Arcadia].", graph.AlliedWith},
		{"S[Ada Byron] met A[Dan Doe] and O[Bob Cray], A[the Tribune] said.", graph.Met},
		{"S[Ada Byron] of A[Arcadia] and O[Bob Cray] of A[Utopia] met on Monday.", graph.Met},
		{"S[Ada Byron] and A[Dan Doe]'s meeting with O[Bob Cray] was noted.", graph.Met},
		{"A[Dan Doe] went to the S[Arcadia]–O[Utopia] summit.", graph.Met},
		{"S[Arcadia]'s further invasion of O[Utopia] was noted.", graph.Captured},
		{"S[Ada Byron], the A[Utopian] president, who met O[Bob Cray], slept.", graph.Met},
		{"S[Ada Byron], after speaking with her cousin, A[Dan Doe], demanded that O[Utopia] should leave.", graph.Demanded},
		{"S[Ada Byron] cut short a visit to O[Utopia].", graph.Visited},
		{"A[Dan Doe] saw O[the Union]'s S[Ada Byron] there.", graph.MemberOf},
		{"A[Laputa] is in S[Arcadia]-A[Laputa]-O[Utopia] talks.", graph.NegotiatedWith},
		{"A[Dan Doe] lives in the O[Utopian] city of S[Harbour].", graph.LocatedIn},
		{"A[Dan Doe] lives in the O[Utopian] capital, S[Harbour].", graph.LocatedIn},
		{"A[Dan Doe] lives in O[Utopia]'s S[Harbour] province.", graph.LocatedIn},
	} {
		t.Run(tt.text, func(t *testing.T) {
			doc, cast, marks := staged(tt.text)
			ends := []graph.ID{marks["S"][0], marks["O"][0]}
			if !slices.ContainsFunc(unlearned(doc, cast), func(r graph.Relation) bool {
				return r.Predicate == tt.predicate && slices.Contains(ends, r.Subject.ID) && slices.Contains(ends, r.Object.ID)
			}) {
				t.Errorf("read %s", told(unlearned(doc, cast)))
			}
		})
	}
}

func TestGoverningVerbs(t *testing.T) {
	doc, cast, marks := staged("S[Arcadia] threatened to strike O[Utopia].")
	read := Read(doc, cast, "")
	s, o := marks["S"][0], marks["O"][0]
	if !states(read, s, graph.Threatened, o) || !states(read, s, graph.Struck, o) || len(read) != 2 {
		t.Fatalf("want a threat and what it was of, got %s", told(read))
	}
	for _, r := range read {
		if want := map[graph.Predicate]graph.Status{graph.Threatened: graph.Happened, graph.Struck: graph.Possible}[r.Predicate]; r.Status != want {
			t.Errorf("%s is %s; want %s", r.Predicate, r.Status, want)
		}
	}
}

func TestDate(t *testing.T) {
	for _, tt := range []struct {
		text string
		want graph.Date
	}{
		{"S[Ada Byron] met O[Bob Cray] on Tuesday.", "2024-03-26"},
		{"S[Ada Byron] met O[Bob Cray] on Wednesday.", "2024-03-20"},
		{"S[Ada Byron] will meet O[Bob Cray] on Wednesday.", "2024-03-27"},
		{"On April 15 S[Ada Byron] will meet O[Bob Cray].", "2024-04-15"},
		{"S[Ada Byron] met O[Bob Cray].", ""},
		{"In 2007, S[Arcadia] expelled A[Dan Doe] and imposed sanctions on O[Bob Cray].", "2007"},
		{"S[Ada Byron] met O[Bob Cray] after A[Arcadia] attacked A[Utopia] on Monday.", ""},
		{"Talks between S[Arcadia] and O[Utopia] ended last June.", "2023-06"},
		{"S[Ada Byron] met O[Bob Cray], who left A[Utopia] in 2003.", ""},
	} {
		t.Run(tt.text, func(t *testing.T) {
			if got := between(t, tt.text); got.Date != tt.want {
				t.Errorf("%s on %q; want %q", got.Predicate, got.Date, tt.want)
			}
		})
	}
}

func TestPlace(t *testing.T) {
	for _, tt := range []struct {
		text string
		want graph.ID
	}{
		{"S[Ada Byron] met O[Bob Cray] in A[Utopia].", "country/utopia"},
		{"S[Ada Byron] met O[Bob Cray] at A[Blue Harbour] on Monday.", "place/blue-harbour"},
		{"S[Ada Byron] met O[Bob Cray].", ""},
		{"S[Ada Byron] met O[Bob Cray], who studied in A[Utopia].", ""},
	} {
		t.Run(tt.text, func(t *testing.T) {
			if got := between(t, tt.text); got.Place != tt.want {
				t.Errorf("in %q; want %q", got.Place, tt.want)
			}
		})
	}
}

func TestAttribution(t *testing.T) {
	for _, tt := range []struct {
		text string
		want graph.ID
	}{
		{"S[Arcadia] attacked O[Utopia].", ""},
		{"S[Arcadia] attacked O[Utopia], A[Dan Doe] said.", "person/dan-doe"},
		{"A[Dan Doe] said that S[Arcadia] attacked O[Utopia].", "person/dan-doe"},
		{"“S[Arcadia] attacked O[Utopia],” said A[Dan Doe].", "person/dan-doe"},
		{"S[Ada Byron] said she had met O[Bob Cray].", ""},
	} {
		t.Run(tt.text, func(t *testing.T) {
			doc, cast, marks := staged(tt.text)
			read := Read(doc, cast, "")
			for _, r := range read {
				if r.Subject.ID == marks["S"][0] && r.AttributedTo != tt.want {
					t.Errorf("attributed to %q; want %q", r.AttributedTo, tt.want)
				}
			}
		})
	}
}

// TestSilence holds sentences whose cue does not relate the actors in them.
func TestSilence(t *testing.T) {
	for _, text := range []string{
		"S[Ada Byron] slept. O[Bob Cray] met nobody.",
		"A friend of S[Ada Byron] met the wife of O[Bob Cray].",
		"S[Ada Byron] spoke and O[Bob Cray] left.",
		"S[Arcadia]'s spokesman met reporters; O[Utopia] was quiet.",
		"S[Ada Byron] was attacked in O[Utopia].",
		"An envoy for S[Arcadia], who flew to O[Utopia] on Monday, was tired.",
		"S[Arcadian troops] retook a village near O[the Harbour].",
		"S[Ada Byron] met S[Ada Byron].",
	} {
		t.Run(text, func(t *testing.T) {
			doc, cast, _ := staged(text)
			if read := Read(doc, cast, ""); len(read) > 0 {
				t.Errorf("want nothing, got %s", told(read))
			}
		})
	}
}

// TestOffice reads titles, which the stages before this one attach to names.
func TestOffice(t *testing.T) {
	text := "Arcadia's Foreign Minister Ada Byron slept."
	country := resolve.Appearance{
		Mention: mention.Mention{Text: "Arcadia", Start: 0, End: 7},
		Actor:   graph.Actor{ID: "country/arcadia", Name: "Arcadia", Kind: graph.KindCountry},
	}
	person := resolve.Appearance{
		Mention: mention.Mention{
			Text: "Ada Byron", Start: 27, End: 36,
			Office: &mention.Office{Role: "foreign minister", Of: "country/arcadia", OfMention: graph.Span{0, 7}, Start: 10, End: 26},
		},
		Actor: graph.Actor{ID: "person/ada-byron", Name: "Ada Byron", Kind: graph.KindPerson},
	}
	for _, former := range []bool{false, true} {
		person.Office.Former = former
		read := Read(language.Parse(text), resolve.Cast{Appearances: []resolve.Appearance{country, person}}, "")
		if len(read) != 1 || read[0].Predicate != graph.OfficialOf {
			t.Fatalf("want one officialOf, got %s", told(read))
		}
		want := graph.Ongoing
		if former {
			want = graph.Happened
		}
		if r := read[0]; r.Role != "foreign minister" || r.Phrase != "Foreign Minister" || r.Status != want {
			t.Errorf("role %q, phrase %q, status %s; want foreign minister, Foreign Minister, %s", r.Role, r.Phrase, r.Status, want)
		}
	}
}
