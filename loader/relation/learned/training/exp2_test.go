package training

import (
	"fmt"
	"testing"
	"path/filepath"
	"sort"

	"github.com/dramatis-graph/dramatis/loader/language"
	"github.com/dramatis-graph/dramatis/loader/mention"
	"github.com/dramatis-graph/dramatis/loader/reference"
	"github.com/dramatis-graph/dramatis/loader/resolve"
)

func TestWhy(t *testing.T) {
	paths, _ := filepath.Glob("/work/shared/gold/train/*.jsonl")
	as, _ := readAnnotated(paths)
	c := map[string]int{}
	miss := map[string]int{}
	book := reference.Default()
	for _, a := range as {
		doc := language.Parse(a.Text)
		cast := resolve.Actors(doc, mention.Find(doc, book), book, a.Published)
		for _, m := range a.Relations {
			sent := -1
			for i, s := range doc.Sentences {
				one := annotated{Text: a.Text, Relations: []marked{m}}
				if len(one.statedIn(s)) > 0 {
					sent = i
					break
				}
			}
			if sent < 0 {
				c["no sentence"]++
				continue
			}
			s := doc.Sentences[sent]
			var fs, fo, as, ao bool
			for _, p := range cast.Appearances {
				in := p.Start >= s.Start && p.End <= s.End
				ns, no := names(p, m.Subject), names(p, m.Object)
				as, ao = as || ns, ao || no
				fs, fo = fs || ns && in, fo || no && in
			}
			w := func(f, a bool, e end) string {
				if f {
					return "here"
				}
				if a {
					return "elsewhere"
				}
				miss[string(e.ID.Kind())]++
				return "no"
			}
			c["s "+w(fs, as, m.Subject)+" o "+w(fo, ao, m.Object)]++
		}
	}
	fmt.Println(c)
	fmt.Println(miss)
	_ = sort.Strings
}
