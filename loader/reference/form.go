package reference

import (
	"slices"
	"strings"
)

// ambiguousMark stands before a form that commonly means something else too.
const ambiguousMark = "~"

// doubtfulMark stands before a form that means something else more often than not.
const doubtfulMark = "?"

// cutMark returns a form's text without its mark, and what the mark says.
func cutMark(text string) (plain string, ambiguous, doubtful bool) {
	if rest, marked := strings.CutPrefix(text, doubtfulMark); marked {
		return strings.TrimSpace(rest), true, true
	}
	rest, marked := strings.CutPrefix(text, ambiguousMark)
	return strings.TrimSpace(rest), marked, false
}

// addForms gives the entry the forms of a field. A variant in capitals only is
// an acronym.
func (e *Entry) addForms(sort FormSort, field string) {
	if field == "" {
		return
	}
	e.Forms = slices.Grow(e.Forms, 1+strings.Count(field, ";"))
	for _, item := range list(field) {
		text, ambiguous, doubtful := cutMark(item)
		s := sort
		if s == Variant && isAcronym(text) {
			s = Acronym
		}
		e.Forms = append(e.Forms, Form{Text: text, Entry: e.ID, Sort: s, Ambiguous: ambiguous, Doubtful: doubtful})
	}
}
