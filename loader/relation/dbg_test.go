package relation

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

func TestDbg(t *testing.T) {
	b, err := os.ReadFile("/tmp/s-events/dbg.txt")
	if err != nil {
		t.Skip()
	}
	for _, s := range strings.Split(strings.TrimSpace(string(b)), "\n") {
		doc, cast, _ := staged(s)
		for i, a := range cast.Appearances {
			if a.Text == "it" {
				cast.Appearances[i].Sort, cast.Appearances[i].Actor = 4, cast.Appearances[0].Actor
			}
		}
		r := newReader(doc, cast, "2024-03-26")
		per := bySentence(doc, cast)
		for i, sn := range doc.Sentences {
			l := r.lex.line(r, i, sn, per[i])
			fmt.Println(doc.Text)
			for _, p := range l.pieces {
				rel, head := "", ""
				if p.word >= 0 {
					w := sn.Words[p.word]
					rel = w.Rel
					if w.Head >= 0 {
						head = sn.Words[w.Head].Text
					}
				}
				fmt.Printf("  %-14s class %2d forms %2d upos %-6s %s<-%s ph %d adv %v\n", doc.Text[p.start:p.end], p.class, p.forms, p.upos, rel, head, p.phrase, p.adverbial)
			}
			fmt.Println(told(Read(doc, cast, "2024-03-26")))
		}
	}
}
