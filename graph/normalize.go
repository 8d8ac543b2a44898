package graph

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math"
	"slices"
	"strings"
	"unicode/utf8"
)

// normalize returns doc in the one form in which the graph keeps it: IDs and
// digest filled in, words cut from the text, symmetric ends in order, lists
// sorted and without repetition. Documents that say the same normalize to
// equal values. The error is an [ErrInvalid].
func (doc Document) normalize() (Document, error) {
	article, err := doc.Article.normalize()
	if err != nil {
		return Document{}, err
	}
	named := make(map[ID]Actor, len(doc.Actors))
	for _, a := range doc.Actors {
		if !a.ID.Valid() {
			return Document{}, invalid(article, "actor %q: no such kind, or no slug of a name", a.ID)
		}
		if !utf8.ValidString(a.Name + strings.Join(a.Aliases, "")) {
			return Document{}, invalid(article, "actor %s: a name that is not UTF-8", a.ID)
		}
		named[a.ID] = merge(named[a.ID], a)
	}
	relations := make([]Relation, 0, len(doc.Relations))
	for _, r := range doc.Relations {
		r, err := r.normalize(article)
		if err != nil {
			return Document{}, err
		}
		for _, p := range []Party{r.Subject, r.Object, {ID: r.Place}, {ID: r.AttributedTo}} {
			if p.ID != "" {
				named[p.ID] = merge(named[p.ID], Actor{ID: p.ID, Name: p.Name})
			}
		}
		relations = append(relations, r)
	}
	return Document{Article: article, Actors: sortedActors(named), Relations: distinct(relations)}, nil
}

func invalid(a Article, format string, args ...any) error {
	return fmt.Errorf("article %q: %s: %w", a.Name, fmt.Sprintf(format, args...), ErrInvalid)
}

func (a Article) normalize() (Article, error) {
	if a.Name == "" {
		return a, invalid(a, "it has no name")
	}
	id, digest := ArticleID(a.Name), Digest(a.Text)
	if a.ID != "" && a.ID != id {
		return a, invalid(a, "its ID is %s, not %s", id, a.ID)
	}
	if a.Digest != "" && a.Digest != digest {
		return a, invalid(a, "the digest is not that of the text")
	}
	for _, s := range []string{a.Name, a.Title, a.Source, a.PublishedAt, a.URL, a.Author, a.Language, a.Text} {
		if !utf8.ValidString(s) {
			return a, invalid(a, "not UTF-8")
		}
	}
	if a.Published != "" {
		if _, err := ParseDate(string(a.Published)); err != nil {
			return a, invalid(a, "published: %v", err)
		}
	}
	a.ID, a.Digest = id, digest
	return a, nil
}

// Digest returns the SHA-256 of text in hex.
func Digest(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

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

// merge returns the names of both. The first name given is the name.
func merge(a, b Actor) Actor {
	a.ID, a.Kind = b.ID, b.ID.Kind()
	a.Aliases = append(slices.Clone(a.Aliases), b.Aliases...)
	switch {
	case a.Name == "":
		a.Name = b.Name
	case b.Name != "":
		a.Aliases = append(a.Aliases, b.Name)
	}
	return a
}

// sortedActors returns the actors by ID, each with its aliases sorted.
func sortedActors(named map[ID]Actor) []Actor {
	actors := make([]Actor, 0, len(named))
	for _, a := range named {
		slices.Sort(a.Aliases)
		a.Aliases = slices.DeleteFunc(slices.Compact(a.Aliases), func(s string) bool { return s == "" || s == a.Name })
		if len(a.Aliases) == 0 {
			a.Aliases = nil
		}
		actors = append(actors, a)
	}
	slices.SortFunc(actors, func(x, y Actor) int { return strings.Compare(string(x.ID), string(y.ID)) })
	return actors
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
