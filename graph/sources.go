package graph

import (
	"context"
	"errors"
	"fmt"
)

// Sources returns the whole relation behind each edge, with names, words and
// sentence, in the order given.
func (v *View) Sources(ctx context.Context, edges []Edge) ([]Relation, error) {
	x, err := v.indexed(ctx)
	if err != nil {
		return nil, err
	}
	relations := make([]Relation, len(edges))
	byArticle := make(map[ID][]int)
	for i, e := range edges {
		byArticle[e.Article] = append(byArticle[e.Article], i)
	}
	for article, places := range byArticle {
		doc, err := v.store.archive.document(ctx, article)
		if err != nil {
			return nil, fmt.Errorf("sources in %s: %w", article, err)
		}
		doc = x.rulings.apply(doc)
		found := make(map[ID]Relation, len(doc.Relations))
		for _, r := range doc.Relations {
			found[r.ID] = r
		}
		for _, i := range places {
			r, ok := found[edges[i].ID]
			if !ok {
				return nil, fmt.Errorf("relation %s: %w", edges[i].ID, ErrNotFound)
			}
			if relations[i], err = x.dress(r, doc.Article.Text); err != nil {
				return nil, err
			}
		}
	}
	return relations, nil
}

// Relation returns the relation that a mention states, or [ErrNotFound].
func (v *View) Relation(ctx context.Context, mention ID) (Relation, error) {
	if _, err := v.indexed(ctx); err != nil {
		return Relation{}, err
	}
	relations, err := v.Sources(ctx, []Edge{{ID: mention, Article: mention.article()}})
	if err != nil {
		return Relation{}, err
	}
	return relations[0], nil
}

// Articles returns every article without its text, sorted by name.
func (v *View) Articles(ctx context.Context) ([]Article, error) {
	x, err := v.indexed(ctx)
	if err != nil {
		return nil, err
	}
	sorted := x.sortedArticles()
	articles := make([]Article, len(sorted))
	for i, a := range sorted {
		articles[i] = a.Article
	}
	return articles, nil
}

// Article returns the article with its text, or [ErrNotFound].
func (v *View) Article(ctx context.Context, id ID) (Article, error) {
	if _, err := v.indexed(ctx); err != nil {
		return Article{}, err
	}
	doc, err := v.store.archive.document(ctx, id)
	if err != nil {
		return Article{}, fmt.Errorf("article %s: %w", id, err)
	}
	return doc.Article, nil
}

// dress gives r its words, and its parties the names that the whole graph gives
// them.
func (x *index) dress(r Relation, text string) (Relation, error) {
	e := r.Evidence
	if !inText(text, Span{e.Start, e.End}) || !inText(text, e.Subject) || !inText(text, e.Object) {
		return r, errors.New("relation " + string(r.ID) + ": a span is not in the text")
	}
	for _, p := range []*Party{&r.Subject, &r.Object} {
		p.Name = x.actor(p.ID).Name
	}
	return r.withWords(text), nil
}
