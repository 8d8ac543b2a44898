package graph

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// example is a document with something in every field.
func example(t testing.TB) Document {
	text := "Envoy Ada Byron met Bob\tin Port, said Eve. "
	doc, err := Document{
		Article: Article{Name: "a\t1.txt", Title: `A \ title`, Source: "AP\r\n", Published: "2024-03-26", URL: "u", Author: "F", Language: "en",
			PublishedAt: "2024-03-26T10:00:00Z", Text: text},
		Actors: []Actor{{ID: "person/ada-byron", Name: "Ada Byron", Aliases: []string{"Envoy", "Byron"}}},
		Relations: []Relation{
			{Subject: Party{ID: "person/bob", Name: "Bob"}, Predicate: Met, Object: Party{ID: "person/ada-byron"},
				Status: Planned, Date: "2024", Place: "place/port", Phrase: "met\n", AttributedTo: "person/eve", Confidence: 0.1234,
				Evidence: Evidence{Index: 3, End: 43, Subject: Span{20, 23}, Object: Span{6, 15}}},
			{Subject: Party{ID: "person/ada-byron"}, Predicate: OfficialOf, Object: Party{ID: "country/arcadia"}, Role: "envoy", Status: Ongoing, Confidence: 1,
				Evidence: Evidence{Index: 3, End: 43, Subject: Span{6, 15}, Object: Span{0, 5}}},
		},
	}.normalize()
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func TestReadingComesBack(t *testing.T) {
	want := example(t)
	got, err := parseReading(want.reading())
	if err != nil {
		t.Fatal(err)
	}
	got.Article.Text = want.Article.Text
	for i, r := range got.Relations {
		r = r.withWords(got.Article.Text)
		r.Subject.Name, r.Object.Name = want.Relations[i].Subject.Name, want.Relations[i].Object.Name
		got.Relations[i] = r
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestReadingIsCanonical(t *testing.T) {
	const want = `3	a\t1.txt	DIGEST		A \\ title	AP\r\n	2024-03-26	2024-03-26T10:00:00Z	u	F	en
a	country/arcadia	
a	person/ada-byron	Ada Byron	Byron	Envoy
a	person/bob	Bob
a	person/eve	
a	place/port	
r	MENTION	1	officialOf	0	ongoing				envoy		1000	3	0	43	6	9	0	5
r	MENTION	1	met	2	planned	2024	4	met\n		3	123	3	0	43	6	9	20	3
`
	doc := example(t)
	got := strings.ReplaceAll(doc.reading(), doc.Article.Digest, "DIGEST")
	for _, r := range doc.Relations {
		got = strings.ReplaceAll(got, r.ID.within(), "MENTION")
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestDamagedReadings(t *testing.T) {
	sound := example(t).reading()
	for name, damaged := range map[string]string{
		"empty":            "",
		"cut":              sound[:len(sound)-8],
		"a number changed": strings.Replace(sound, "\t43\t", "\tx\t", 1),
		"no such actor":    strings.Replace(sound, "\t1\tmet\t2\t", "\t1\tmet\t9\t", 1),
		"a field too many": strings.Replace(sound, "\t43\t", "\t43\t1\t", 1),
		"another line":     sound + "x\ty\n",
		"no header":        sound[strings.Index(sound, "\n")+1:],
	} {
		if _, err := parseReading(damaged); !errors.Is(err, ErrFormat) {
			t.Errorf("%s: %v, want %v", name, err, ErrFormat)
		}
	}
	for _, version := range []string{"2", "4"} {
		if _, err := parseReading(version + sound[1:]); !errors.Is(err, ErrVersion) {
			t.Errorf("form %s: %v, want %v", version, err, ErrVersion)
		}
	}
}

func FuzzParseReading(f *testing.F) {
	f.Add(example(f).reading())
	f.Add("3\ta\t\t\t\t\t\t\t\t\t\nr\t\t\t\n")
	f.Fuzz(func(t *testing.T, s string) {
		doc, err := parseReading(s)
		if err != nil {
			return
		}
		again, err := parseReading(doc.reading())
		if err != nil {
			t.Fatalf("what was read cannot be read again: %v", err)
		}
		if diff := cmp.Diff(doc.reading(), again.reading()); diff != "" {
			t.Errorf("(-first +second):\n%s", diff)
		}
	})
}
