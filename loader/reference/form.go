package reference

import (
	"slices"
	"strings"
)

// ambiguousMark stands before a form that commonly means something else too.
const ambiguousMark = "~"

func cutMark(text string) (string, bool) {
	rest, marked := strings.CutPrefix(text, ambiguousMark)
	return strings.TrimSpace(rest), marked
}

// addForms gives the entry the forms of a field. A variant in capitals only is
// an acronym.
func (e *Entry) addForms(sort FormSort, field string) {
	if field == "" {
		return
	}
	e.Forms = slices.Grow(e.Forms, 1+strings.Count(field, ";"))
	for _, item := range list(field) {
		text, ambiguous := cutMark(item)
		s := sort
		if s == Variant && isAcronym(text) {
			s = Acronym
		}
		e.Forms = append(e.Forms, Form{Text: text, Entry: e.ID, Sort: s, Ambiguous: ambiguous})
	}
}
