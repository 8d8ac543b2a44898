package graph

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"
)

// Sources returns the whole relation behind each edge, with names, words and
// sentence, in the order given.
func (v *View) Sources(ctx context.Context, edges []Edge) ([]Relation, error) {
	x, err := v.indexed(ctx)
	if err != nil {
		return nil, err
	}
	// Those of one article are read together.
	places := make([]int, len(edges))
	for i := range places {
		places[i] = i
	}
	slices.SortFunc(places, func(i, j int) int { return strings.Compare(string(edges[i].Article), string(edges[j].Article)) })
	relations := make([]Relation, len(edges))
	for from, to := 0, 0; from < len(places); from = to {
		var wanted []ID
		article := edges[places[from]].Article
		for to = from; to < len(places) && edges[places[to]].Article == article; to++ {
			wanted = append(wanted, edges[places[to]].ID)
		}
		said, err := x.said(ctx, v.store.archive, article, wanted)
		if err != nil {
			return nil, fmt.Errorf("sources in %s: %w", article, err)
		}
		for i, at := range places[from:to] {
			relations[at] = said[i]
		}
	}
	return relations, nil
}

// said returns what an article says in the mentions, in their order.
func (x *index) said(ctx context.Context, a *archive, article ID, mentions []ID) ([]Relation, error) {
	doc, err := x.excerpt(ctx, a, article, mentions)
	if err != nil {
		return nil, err
	}
	doc = x.rulings.apply(doc)
	relations := make([]Relation, len(mentions))
	for i, id := range mentions {
		at := slices.IndexFunc(doc.Relations, func(r Relation) bool { return r.ID == id })
		if at < 0 {
			return nil, fmt.Errorf("relation %s: %w", id, ErrNotFound)
		}
		if relations[i], err = x.dress(doc.Relations[at], doc.Article.Text); err != nil {
			return nil, err
		}
	}
	return relations, nil
}

// excerpt returns an article with its text and of its relations those of the
// mentions.
func (x *index) excerpt(ctx context.Context, a *archive, article ID, mentions []ID) (Document, error) {
	known := x.articles[article]
	if known == nil {
		return Document{}, ErrNotFound
	}
	p, err := x.page(ctx, a, known)
	if err != nil {
		return Document{}, err
	}
	doc, err := parseExcerpt(p.reading, mentions)
	doc.Article.Text = p.text
	return doc, err
}

// page returns what the archive keeps of an article. To find that takes longer
// than to read it, so where it is is remembered.
func (x *index) page(ctx context.Context, a *archive, of *indexedArticle) (page, error) {
	if p, ok := x.desk.look(of); ok {
		return p, ctx.Err()
	}
	at := of.shelf.Load()
	if at == nil { // others may be looking too, and will find the same
		found, err := a.find(ctx, quad.IRI(of.ID))
		if err != nil {
			return page{}, err
		}
		at = &found
		of.shelf.Store(at)
	}
	reading, text, err := a.read(ctx, *at)
	if err != nil {
		return page{}, err
	}
	p := page{of, reading, text}
	x.desk.put(p)
	return p, nil
}

// Relation returns the relation that a mention states, or [ErrNotFound].
func (v *View) Relation(ctx context.Context, mention ID) (Relation, error) {
	relations, err := v.Sources(ctx, []Edge{{ID: mention, Origin: &Origin{Article: mention.article()}}})
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
