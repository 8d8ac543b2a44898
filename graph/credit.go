package graph

import (
	"context"
	"fmt"
	"iter"
	"slices"
	"strings"
)

// A Credit tells what one article has to do with an actor.
type Credit struct {
	Article Article // without its text

	// Actor is what the article's reading calls it, before the ledger.
	Actor Actor

	// Namings are the words that name it, in the order of the text, and Words
	// what they are. Where a split moved single relations only, they are the words
	// of those.
	Namings []Naming
	Words   []string

	// Relations are those that the actor takes part in.
	Relations []ID
}

// Credits returns what each article has to do with the actor, sorted by the
// names of articles: one credit for every ID that the actor has in the article.
// An actor that the graph does not have is [ErrNotFound].
func (v *View) Credits(ctx context.Context, actor ID) iter.Seq2[Credit, error] {
	return func(yield func(Credit, error) bool) {
		x, err := v.indexed(ctx)
		if err == nil && x.actors[actor] == nil {
			err = fmt.Errorf("actor %s: %w", actor, ErrNotFound)
		}
		if err != nil {
			yield(Credit{}, err)
			return
		}
		articles := x.naming(x.ledger.related(actor))
		slices.SortFunc(articles, func(a, b ID) int { return strings.Compare(x.articles[a].Name, x.articles[b].Name) })
		for _, id := range articles {
			doc, err := v.store.archive.document(ctx, id)
			if err != nil {
				yield(Credit{}, fmt.Errorf("reading %s: %w", id, err))
				return
			}
			for _, c := range x.rulings.credits(doc, actor) {
				if !yield(c, nil) {
					return
				}
			}
		}
	}
}

// credits returns what doc has to do with the actor.
func (r rulings) credits(doc Document, actor ID) (credits []Credit) {
	header := doc.Article
	header.Text = ""
	places := doc.places()
	for _, a := range doc.Actors {
		c := Credit{Article: header, Actor: a}
		its, others := make(map[Span]bool), make(map[Span]bool)
		for _, rel := range doc.Relations {
			p := places[a.ID]
			p.mention = rel.ID
			spans := others
			if r.follow(a.ID, p) == actor {
				spans = its
				if rel.names(a.ID) {
					c.Relations = append(c.Relations, rel.ID)
				}
			}
			rel.spansOf(a.ID, spans)
		}
		whole := r.follow(a.ID, places[a.ID]) == actor
		if !whole && len(c.Relations) == 0 {
			continue
		}
		for _, n := range doc.namings(a.ID) {
			if its[n.Span] || whole && !others[n.Span] {
				c.Namings = append(c.Namings, n)
				c.Words = append(c.Words, doc.Article.Text[n.Span[0]:n.Span[1]])
			}
		}
		credits = append(credits, c)
	}
	return credits
}

// namings returns what names the actor, in the order of the text: if the document
// does not tell, the ends of its relations.
func (doc Document) namings(actor ID) (found []Naming) {
	for _, n := range doc.Namings {
		if n.Actor == actor && inText(doc.Article.Text, n.Span) {
			found = append(found, n)
		}
	}
	if len(found) == 0 {
		spans := make(map[Span]bool)
		for _, r := range doc.Relations {
			r.spansOf(actor, spans)
		}
		for span := range spans {
			if inText(doc.Article.Text, span) {
				found = append(found, Naming{Actor: actor, Span: span})
			}
		}
	}
	slices.SortFunc(found, func(a, b Naming) int { return slices.Compare(a.Span[:], b.Span[:]) })
	return found
}

// names reports whether r is about the actor in any part.
func (r Relation) names(actor ID) bool {
	return r.Subject.ID == actor || r.Object.ID == actor || r.Place == actor || r.AttributedTo == actor
}

// spansOf adds the words of r's ends that name the actor.
func (r Relation) spansOf(actor ID, spans map[Span]bool) {
	if r.Subject.ID == actor {
		spans[r.Evidence.Subject] = true
	}
	if r.Object.ID == actor {
		spans[r.Evidence.Object] = true
	}
}
