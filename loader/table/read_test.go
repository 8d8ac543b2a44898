package table_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/dramatis-graph/dramatis/graph/graphtest"
	"github.com/dramatis-graph/dramatis/loader/table"
)

// read returns what the table says, with its evidence, and what was skipped.
func read(t *testing.T, text string) (said, skipped []string) {
	t.Helper()
	docs, err := table.Read(strings.NewReader(text), "edges.csv", func(s *table.Skipped) { skipped = append(skipped, s.Error()) })
	if err != nil {
		t.Fatal(err)
	}
	store := graphtest.Store(t)
	if _, err := store.AddAll(t.Context(), docs); err != nil {
		t.Fatal(err)
	}
	v := store.View()
	defer v.Close()
	for f, err := range v.Verify(t.Context()) {
		t.Errorf("verify: %v, %v", f, err)
	}
	for e, err := range v.AllEdges(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		r, err := v.Relation(t.Context(), e.ID)
		if err != nil {
			t.Fatal(err)
		}
		said = append(said, fmt.Sprintf("%s %s %s %s %s | %s | %s [%s] [%s]",
			r.Subject.ID, r.Predicate, r.Object.ID, r.Status, r.Date, r.Article, r.Evidence.Sentence, r.Subject.Mention, r.Object.Mention))
	}
	return said, skipped
}

func TestRead(t *testing.T) {
	for _, tt := range []struct {
		name, text    string
		said, skipped []string
	}{
		{
			"a row is its own evidence",
			"from,type,to,date\nperson/Ada Byron,met,person/bob-cray,2024-03\n",
			[]string{"person/ada-byron met person/bob-cray happened 2024-03 | edges.csv | person/Ada Byron\tmet\tperson/bob-cray\t2024-03 [person/Ada Byron] [person/bob-cray]"},
			nil,
		},
		{
			"a sentence is quoted, by article",
			"\ufeffFrom,To,Type,Status,Sentence,toWords,Article\n" +
				"person/Ada,country/Arcadia,visited,planned,\"Ada will go to \"\"the\"\"\nArcadian capital.\",Arcadian capital,one\n" +
				"person/Ada,person/Bob,met,,Ada met Bob.,,two\n",
			[]string{
				"person/ada visited country/arcadia planned  | edges.csv: one | Ada will go to \"the\"\nArcadian capital. [Ada] [Arcadian capital]",
				"person/ada met person/bob happened  | edges.csv: two | Ada met Bob. [Ada] [Bob]",
			},
			nil,
		},
		{
			"rows that say nothing are skipped",
			"from,type,to,sentence,status,date,confidence\n" +
				"person/Ada,met,person/Bob,Ada met Carol.,,,\n" +
				"person/Ada,mett,person/Bob,,,,\n" +
				"Ada,met,person/Bob,,,,\n" +
				"person/Ada,met,person/Bob,,perhaps,,\n" +
				"person/Ada,met,person/Bob,,,2024-13,\n" +
				"person/Ada,met,person/Bob,,,,2\n" +
				"person/Ada,met\n" +
				"person/Ada,met,\"person/Bob\"x,,,,\n" +
				"person/Ada,told,person/Bob,Ada told Bob.,,,\n",
			[]string{"person/ada told person/bob happened  | edges.csv | Ada told Bob. [Ada] [Bob]"},
			[]string{
				`edges.csv:2: the sentence does not hold the words "Ada" and "Bob"`,
				`edges.csv:3: no relation "mett"`,
				`edges.csv:4: from: no actor "Ada": write its kind and its name, as person/Ada Byron`,
				`edges.csv:5: no status "perhaps": it is one of happened, ongoing, planned, denied, possible`,
				`edges.csv:6: no date "2024-13": write 2024-03-26, 2024-03 or 2024`,
				`edges.csv:7: the confidence "2" is not between 0 and 1`,
				`edges.csv:8: 2 cells under 7 titles`,
				`edges.csv:9: extraneous or missing " in quoted-field`,
			},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			said, skipped := read(t, tt.text)
			slices.Sort(said)
			slices.Sort(tt.said)
			if diff := cmp.Diff(tt.said, said); diff != "" {
				t.Errorf("said (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(tt.skipped, skipped); diff != "" {
				t.Errorf("skipped (-want +got):\n%s", diff)
			}
		})
	}
}

func TestReadRefuses(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"", "edges.csv: it has no row of titles"},
		{"from,to\n", `edges.csv: there is no column "type"`},
		{"from,type,to,From\n", `edges.csv: two columns are called "from"`},
		{"from,type,to,statsu\n", `edges.csv: no column is called "statsu"`},
	} {
		_, err := table.Read(strings.NewReader(tt.text), "edges.csv", func(*table.Skipped) {})
		if err == nil || !strings.HasPrefix(err.Error(), tt.want) {
			t.Errorf("%q: %v, want %s", tt.text, err, tt.want)
		}
	}
}

// What is read can be kept, whatever the table is.
func FuzzRead(f *testing.F) {
	f.Add("from,type,to,sentence,date\nperson/a,met,person/b,\"a\nb\",2024\n")
	f.Add("from,type,to\nperson/a,met,person/a\nperson/\x00,met,person/\xff\n")
	f.Fuzz(func(t *testing.T, text string) {
		docs, err := table.Read(strings.NewReader(text), "edges.csv", func(*table.Skipped) {})
		if err != nil {
			return
		}
		store := graphtest.Store(t)
		for _, doc := range docs {
			if _, err := store.Add(t.Context(), doc); err != nil {
				t.Errorf("%q: %v", text, err)
			}
		}
	})
}
