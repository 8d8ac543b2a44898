package graph

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/cayleygraph/quad"
)

// WriteNQuads writes the whole graph, one block of sorted lines for each
// article, in the order of the articles' IDs. The bytes depend on nothing but
// what the graph says: not on the backend, not on the order of loading.
//
// A relation is an edge in the graph of its mention. What is said of a mention,
// of an article, or of an actor by an article is in the graph of the article.
// These lines are what the articles say, uncorrected. Each standing entry of the
// ledger follows in a block and a graph of its own, as properties of the node
// ledger/N.
func (v *View) WriteNQuads(ctx context.Context, w io.Writer) error {
	x, err := v.indexed(ctx)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(w)
	articles := x.sortedArticles()
	slices.SortFunc(articles, func(a, b *indexedArticle) int { return strings.Compare(string(a.ID), string(b.ID)) })
	for _, a := range articles {
		doc, err := v.store.archive.document(ctx, a.ID)
		if err != nil {
			return fmt.Errorf("writing article %q: %w", a.Name, err)
		}
		for _, line := range doc.nquads() {
			out.WriteString(line) // Flush tells of any error
		}
	}
	for _, e := range x.ledger.Standing() {
		for _, line := range e.nquads() {
			out.WriteString(line)
		}
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("writing quads: %w", err)
	}
	return nil
}

// nquads returns what doc says as sorted lines.
func (doc Document) nquads() []string {
	a := doc.Article
	b := block{graph: quad.IRI(a.ID)}
	b.properties(a.ID,
		"kind", "article", "name", a.Name, "title", a.Title, "source", a.Source, "published", string(a.Published),
		"publishedAt", a.PublishedAt, "url", a.URL, "author", a.Author, "language", a.Language,
		"digest", a.Digest, "text", a.Text)
	for _, actor := range doc.Actors {
		b.properties(actor.ID, "kind", string(actor.Kind), "name", actor.Name)
		for _, alias := range actor.Aliases {
			b.properties(actor.ID, "alias", alias)
		}
	}
	for _, r := range doc.Relations {
		b.relation(r)
	}
	slices.Sort(b.lines)
	return b.lines
}

// nquads returns what e says as sorted lines.
func (e Entry) nquads() []string {
	id := entryID(e.Number)
	b := block{graph: quad.IRI(id)}
	b.properties(id, "action", string(e.Action), "by", e.By, "when", e.When, "why", e.Why)
	b.link(id, "actor", e.Actor)
	b.link(id, "other", e.Other)
	for _, article := range e.Articles {
		b.link(id, "article", ArticleID(article))
	}
	for _, name := range e.Names {
		b.properties(id, "name", name)
	}
	for _, mention := range e.Mentions {
		b.link(id, "mention", mention)
	}
	slices.Sort(b.lines)
	return b.lines
}

// A block collects the lines of one graph, and of the relations in it.
type block struct {
	graph quad.IRI
	lines []string
}

// properties writes predicates and their literals in turn; empty ones are not
// written.
func (b *block) properties(subject ID, pairs ...string) {
	for i := 0; i < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			b.line(quad.Quad{Subject: quad.IRI(subject), Predicate: quad.IRI(pairs[i]), Object: quad.String(pairs[i+1]), Label: b.graph})
		}
	}
}

func (b *block) link(subject ID, predicate string, object ID) {
	if object != "" {
		b.line(quad.Quad{Subject: quad.IRI(subject), Predicate: quad.IRI(predicate), Object: quad.IRI(object), Label: b.graph})
	}
}

func (b *block) relation(r Relation) {
	e := r.Evidence
	b.line(quad.Quad{
		Subject: quad.IRI(r.Subject.ID), Predicate: quad.IRI(relationPrefix + r.Predicate), Object: quad.IRI(r.Object.ID),
		Label: quad.IRI(r.ID),
	})
	b.link(r.ID, "article", ID(b.graph))
	b.link(r.ID, "place", r.Place)
	b.link(r.ID, "attributedTo", r.AttributedTo)
	b.properties(r.ID,
		"status", string(r.Status), "date", string(r.Date), "phrase", r.Phrase, "role", r.Role,
		"confidence", strconv.FormatFloat(r.Confidence, 'f', -1, 64),
		"sentenceIndex", strconv.Itoa(e.Index), "sentence", span(e.Start, e.End),
		"subject", span(e.Subject[0], e.Subject[1]), "object", span(e.Object[0], e.Object[1]))
}

func span(start, end int) string {
	return strconv.Itoa(start) + "-" + strconv.Itoa(end)
}

func (b *block) line(q quad.Quad) {
	b.lines = append(b.lines, q.NQuad()+"\n")
}
