package graph

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
	"unicode/utf8"
)

func (r Relation) normalize(a Article) (Relation, error) {
	if err := r.check(a); err != nil {
		return r, err
	}
	r.Article = a.Name
	r = r.canonical().withWords(a.Text)
	r.Subject.Kind, r.Object.Kind = r.Subject.ID.Kind(), r.Object.ID.Kind()
	r.Confidence = math.Round(r.Confidence*1000) / 1000
	r.ID = MentionID(r)
	return r, nil
}

// withWords returns r with its sentence and mentions cut from the text; the
// spans must lie in it.
func (r Relation) withWords(text string) Relation {
	e := r.Evidence
	r.Evidence.Sentence = text[e.Start:e.End]
	r.Subject.Mention = text[e.Subject[0]:e.Subject[1]]
	r.Object.Mention = text[e.Object[0]:e.Object[1]]
	return r
}

// check reports what of r the vocabulary or the text of a contradicts.
func (r Relation) check(a Article) error {
	_, known := Define(r.Predicate)
	_, statusErr := ParseStatus(string(r.Status))
	e := r.Evidence
	fault := ""
	switch {
	case r.Article != "" && r.Article != a.Name:
		fault = fmt.Sprintf("it is of the article %q", r.Article)
	case !known:
		fault = fmt.Sprintf("no relation %q", r.Predicate)
	case statusErr != nil:
		fault = statusErr.Error()
	case !r.Subject.ID.Valid() || !r.Object.ID.Valid():
		fault = "an end is no actor"
	case r.Place != "" && !r.Place.Valid(), r.AttributedTo != "" && !r.AttributedTo.Valid():
		fault = "its place, or who says so, is no actor"
	case r.Date != "" && !validDate(r.Date):
		fault = fmt.Sprintf("no date %q", r.Date)
	case !(r.Confidence >= 0 && r.Confidence <= 1):
		fault = "its confidence is not between 0 and 1"
	case !utf8.ValidString(r.Phrase + r.Role + r.Subject.Name + r.Object.Name):
		fault = "not UTF-8"
	case e.Index < 0 || !inText(a.Text, Span{e.Start, e.End}) || !inText(a.Text, e.Subject) || !inText(a.Text, e.Object):
		fault = "a span is not in the text"
	case e.Sentence != "" && e.Sentence != a.Text[e.Start:e.End]:
		fault = "its sentence is not what the text says there"
	case r.Subject.Mention != "" && r.Subject.Mention != a.Text[e.Subject[0]:e.Subject[1]],
		r.Object.Mention != "" && r.Object.Mention != a.Text[e.Object[0]:e.Object[1]]:
		fault = "the words of an end are not what the text says there"
	}
	if fault == "" {
		return nil
	}
	return invalid(a, "%s %s %s: %s", r.Subject.ID, r.Predicate, r.Object.ID, fault)
}

func validDate(d Date) bool {
	_, err := ParseDate(string(d))
	return err == nil
}

func inText(text string, s Span) bool {
	return 0 <= s[0] && s[0] < s[1] && s[1] <= len(text)
}

// distinct sorts the relations in the order of their words and keeps the surest
// of those with the same mention.
func distinct(relations []Relation) []Relation {
	slices.SortFunc(relations, func(a, b Relation) int {
		return cmp.Or(
			cmp.Compare(a.Evidence.Start, b.Evidence.Start),
			cmp.Compare(a.Evidence.Subject[0], b.Evidence.Subject[0]),
			cmp.Compare(a.Evidence.Object[0], b.Evidence.Object[0]),
			strings.Compare(string(a.ID), string(b.ID)),
			cmp.Compare(b.Confidence, a.Confidence),
			cmp.Compare(a.Evidence.Index, b.Evidence.Index),
		)
	})
	return slices.CompactFunc(relations, func(a, b Relation) bool { return a.ID == b.ID })
}
