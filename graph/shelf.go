package graph

import (
	"context"
	"slices"

	cgraph "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/quad"
)

// A shelf is where an archive keeps an article, as long as that stays as it is.
// To find it takes several lookups, to read what is there one.
type shelf struct{ reading, text cgraph.Ref }

// find returns the shelf of an article, or [ErrNotFound].
func (a *archive) find(ctx context.Context, article quad.IRI) (shelf, error) {
	refs, err := a.refs(article, quadReading, quadText)
	if err != nil {
		return shelf{}, err
	}
	if refs[0] == nil {
		return shelf{}, ErrNotFound
	}
	return a.findAt(ctx, refs[0], refs[1:])
}

// findAt returns the shelf of an article that was looked up, as were reading and
// text, the predicates that lead there.
func (a *archive) findAt(ctx context.Context, article cgraph.Ref, predicates []cgraph.Ref) (s shelf, err error) {
	places := [...]*cgraph.Ref{&s.reading, &s.text}
	for e, err := range a.placesOf(ctx, quad.Subject, article, predicates) {
		if err != nil {
			return shelf{}, damaged(err)
		}
		*places[e.by] = e.ref
	}
	if s.reading == nil {
		return shelf{}, ErrNotFound
	}
	return s, nil
}

// read returns what is on a shelf. If something is missing, the error is an
// [ErrNotFound].
func (a *archive) read(ctx context.Context, s shelf) (reading, text string, err error) {
	found, err := a.literals(ctx, s.reading, s.text)
	if err != nil {
		return "", "", err
	}
	return found[0], found[1], nil
}

// literals returns the literals at some places, or [ErrNotFound] if one has none.
func (a *archive) literals(ctx context.Context, places ...cgraph.Ref) ([]string, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if slices.Contains(places, nil) {
		return nil, ErrNotFound
	}
	values, err := cgraph.ValuesOf(ctx, a.quads, places)
	if err != nil {
		return nil, damaged(err)
	}
	found := make([]string, len(values))
	for i, v := range values {
		s, ok := unquote(v)
		if !ok {
			return nil, ErrNotFound
		}
		found[i] = s
	}
	return found, nil
}

// document returns an article with its text, or [ErrNotFound].
func (a *archive) document(ctx context.Context, id ID) (Document, error) {
	s, err := a.find(ctx, quad.IRI(id))
	if err != nil {
		return Document{}, err
	}
	reading, text, err := a.read(ctx, s)
	if err != nil {
		return Document{}, err
	}
	doc, err := parseReading(reading)
	doc.Article.Text = text
	return doc, err
}

// reading returns an article without its text, or [ErrNotFound].
func (a *archive) reading(ctx context.Context, id ID) (Document, error) {
	reading, err := a.object(ctx, quad.IRI(id), quadReading)
	if err != nil {
		return Document{}, damaged(err)
	}
	return parseReading(reading)
}
