package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/resolve"
)

func (r reason) draw(s *screen) {
	s.linef("%s  %s", s.bold(r.Actor.Name), s.dim(string(r.Actor.ID)))
	switch {
	case r.Book == nil:
		s.linef("the reference book does not know it: the ID is made from the fullest name in each article")
	case len(r.Book.Forms) == 0:
		s.linef("the reference book knows it by this name")
	default:
		s.linef("the reference book knows it as %s, also %s", r.Book.Name, strings.Join(r.Book.Forms, ", "))
	}
	for _, e := range r.Ledger {
		s.linef("entry %d of the ledger: %s%s", e.Number, oneLine(deed(e)), s.dim(noteOf(e)))
	}
	rules := make(map[string]bool)
	for _, a := range r.Articles {
		a.draw(s, r.Actor.ID)
		for _, m := range a.Mentions {
			rules[m.Rule] = true
		}
	}
	s.linef("")
	for _, rule := range slices.Sorted(maps.Keys(rules)) {
		if meaning := resolve.Rule(rule).Meaning(); meaning != "" {
			s.linef("%s: %s", s.bold(rule), meaning)
		}
	}
	if r.More {
		s.linef("%s", s.dim(fmt.Sprintf("more articles name it; --limit %d shows %d", 2*len(r.Articles), 2*len(r.Articles))))
	}
}

func (a articleReason) draw(s *screen, actor graph.ID) {
	s.linef("")
	as := ""
	if a.ID != actor {
		as = "  as " + string(a.ID)
	}
	s.linef("%s%s", s.bold(harmless(a.Article)), s.dim("  "+string(a.Published)+as))
	byRule := make(map[string][]string)
	for _, m := range a.Mentions {
		byRule[m.Rule] = append(byRule[m.Rule], fmt.Sprintf("“%s” %d–%d", oneLine(m.Text), m.Start, m.End))
	}
	for _, rule := range slices.Sorted(maps.Keys(byRule)) {
		s.linef("  %-10s  %s", rule, strings.Join(byRule[rule], ", "))
	}
	if len(a.Offices) > 0 {
		s.linef("  %-10s  then %s", "book", strings.Join(a.Offices, ", "))
	}
}

// noteOf says who made an entry, when and why.
func noteOf(e graph.Entry) string {
	note := strings.Join(slices.DeleteFunc([]string{e.By, e.When, e.Why}, func(s string) bool { return s == "" }), ", ")
	if note == "" {
		return ""
	}
	return " (" + oneLine(note) + ")"
}
