package graph

import (
	"strings"
	"testing"

	"golang.org/x/sync/semaphore"
)

func TestVerifyFindsDamage(t *testing.T) {
	for _, tt := range []struct {
		name   string
		damage func(*Document)
		want   string // "" for none
	}{
		{"none", func(*Document) {}, ""},
		{"another text", func(d *Document) { d.Article.Text = strings.Replace(d.Article.Text, "Ada", "Eve", 1) }, "not the one that was digested"},
		{"another text, digested", func(d *Document) {
			d.Relations = d.Relations[:1]
			d.Article.Text = strings.Replace(d.Article.Text, "Ada", "Eve", 1)
			d.Article.Digest = Digest(d.Article.Text)
		}, "does not hold the words"},
		{"a span moved", func(d *Document) { d.Relations[0].Evidence.Subject[0]-- }, "does not hold the words"},
		{"a span beyond the end", func(d *Document) { d.Relations[0].Evidence.End += 1000 }, "a span is not in the text"},
		{"another actor", func(d *Document) { d.Relations[0].Object = d.Relations[1].Object }, "does not hold the words"},
		{"another status", func(d *Document) { d.Relations[0].Status = Denied }, "does not hold the words"},
		{"an unknown status", func(d *Document) { d.Relations[0].Status = "said" }, `no status "said"`},
		{"an unknown relation", func(d *Document) { d.Relations[0].Predicate = "likes" }, `no relation "likes"`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a, err := openArchive(t.Context(), memoryAddress)
			if err != nil {
				t.Fatal(err)
			}
			doc := example(t)
			tt.damage(&doc)
			var tx transaction
			tx.add(doc.quads(doc.reading()))
			if err := a.apply(t.Context(), &tx); err != nil {
				t.Fatal(err)
			}
			x := newIndex()
			if err := a.fill(t.Context(), x); err != nil {
				t.Fatal(err)
			}
			s := &Store{gate: semaphore.NewWeighted(everyone), archive: a, index: x}
			v := s.View()
			defer v.Close()
			var found []string
			for f, err := range v.Verify(t.Context()) {
				if err != nil {
					t.Fatal(err)
				}
				found = append(found, f.String())
			}
			switch {
			case tt.want == "" && len(found) == 0:
			case tt.want == "" || len(found) != 1 || !strings.Contains(found[0], tt.want):
				t.Errorf("faults %q, want one with %q", found, tt.want)
			}
		})
	}
}
