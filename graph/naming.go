package graph

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// normalNamings returns the namings sorted and without repetition. They must name
// the actors of the article with words of its text.
func normalNamings(a Article, namings []Naming, named map[ID]Actor) ([]Naming, error) {
	for _, n := range namings {
		if _, ok := named[n.Actor]; !ok || !inText(a.Text, n.Span) || !utf8.ValidString(n.Rule) {
			return nil, invalid(a, "naming of %s at %d–%d: not of an actor here, or not in the text", n.Actor, n.Span[0], n.Span[1])
		}
	}
	sorted := slices.SortedFunc(slices.Values(namings), compareNamings)
	return slices.Compact(sorted), nil
}

func compareNamings(a, b Naming) int {
	return cmp.Or(
		strings.Compare(string(a.Actor), string(b.Actor)),
		strings.Compare(a.Rule, b.Rule),
		cmp.Compare(a.Span[0], b.Span[0]),
		cmp.Compare(a.Span[1], b.Span[1]),
	)
}

// namings writes namings that are sorted, a line for each actor and rule.
func (w *fieldWriter) namings(namings []Naming, number map[ID]string) {
	for len(namings) > 0 {
		first := namings[0]
		fields := []string{"n", number[first.Actor], first.Rule}
		i := 0
		for ; i < len(namings) && namings[i].Actor == first.Actor && namings[i].Rule == first.Rule; i++ {
			s := namings[i].Span
			fields = append(fields, strconv.Itoa(s[0]), strconv.Itoa(s[1]-s[0]))
		}
		w.line(fields...)
		namings = namings[i:]
	}
}

func (p *readingParser) namings(f *fieldReader) {
	actor, rule := p.party(f).ID, f.next()
	for f.more && f.err == nil {
		start := f.number()
		p.doc.Namings = append(p.doc.Namings, Naming{Actor: actor, Span: Span{start, start + f.number()}, Rule: rule})
	}
}
