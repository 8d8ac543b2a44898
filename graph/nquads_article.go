package graph

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// An articleBlock collects the lines of one article until they make a document.
type articleBlock struct {
	id       ID
	article  Article
	actors   map[ID]*Actor
	mentions map[ID]*Relation
}

func newArticleBlock(id ID) *articleBlock {
	return &articleBlock{id: id, actors: make(map[ID]*Actor), mentions: make(map[ID]*Relation)}
}

func (b *articleBlock) read(q statement) error {
	predicate, isEdge := strings.CutPrefix(q.predicate, relationPrefix)
	switch {
	case isEdge:
		r := b.mention(q.graph)
		r.Subject.ID, r.Predicate, r.Object.ID = q.subject, Predicate(predicate), ID(q.object)
		return nil
	case q.subject == b.id:
		return b.ofArticle(q)
	case strings.HasPrefix(string(q.subject), mentionPrefix):
		return ofMention(b.mention(q.subject), q)
	default:
		return b.ofActor(q)
	}
}

func (b *articleBlock) mention(id ID) *Relation {
	if b.mentions[id] == nil {
		b.mentions[id] = new(Relation)
	}
	return b.mentions[id]
}

func (b *articleBlock) ofArticle(q statement) error {
	a := &b.article
	fields := map[string]*string{
		"name": &a.Name, "title": &a.Title, "source": &a.Source, "published": (*string)(&a.Published), "publishedAt": &a.PublishedAt,
		"url": &a.URL, "author": &a.Author, "language": &a.Language, "digest": &a.Digest, "text": &a.Text, "kind": new(string),
	}
	return q.into(fields, "an article")
}

func (b *articleBlock) ofActor(q statement) error {
	a := b.actors[q.subject]
	if a == nil {
		a = &Actor{ID: q.subject}
		b.actors[q.subject] = a
	}
	if q.predicate == "alias" {
		a.Aliases = append(a.Aliases, q.object)
		return nil
	}
	return q.into(map[string]*string{"name": &a.Name, "kind": (*string)(&a.Kind)}, "an actor")
}

func ofMention(r *Relation, q statement) error {
	e := &r.Evidence
	var err error
	switch q.predicate {
	case "sentence":
		e.Start, e.End, err = parseSpan(q.object)
	case "subject":
		e.Subject[0], e.Subject[1], err = parseSpan(q.object)
	case "object":
		e.Object[0], e.Object[1], err = parseSpan(q.object)
	case "sentenceIndex":
		e.Index, err = strconv.Atoi(q.object)
	case "confidence":
		r.Confidence, err = strconv.ParseFloat(q.object, 64)
	default:
		return q.into(map[string]*string{
			"status": (*string)(&r.Status), "date": (*string)(&r.Date), "place": (*string)(&r.Place), "phrase": &r.Phrase,
			"role": &r.Role, "attributedTo": (*string)(&r.AttributedTo), "article": new(string),
		}, "a mention")
	}
	if err != nil {
		return fmt.Errorf("the %s of a mention: %w: %w", q.predicate, err, ErrInvalid)
	}
	return nil
}

func parseSpan(s string) (start, end int, err error) {
	first, second, _ := strings.Cut(s, "-")
	if start, err = strconv.Atoi(first); err == nil {
		end, err = strconv.Atoi(second)
	}
	return start, end, err
}

// document returns what the block says, if that is what its IDs say it is.
func (b *articleBlock) document() (Document, error) {
	doc := Document{Article: b.article}
	doc.Article.ID = b.id
	for _, a := range b.actors {
		doc.Actors = append(doc.Actors, *a)
	}
	for _, r := range b.mentions {
		doc.Relations = append(doc.Relations, *r)
	}
	doc, err := doc.normalize()
	if err != nil {
		return Document{}, err
	}
	stated := make([]ID, len(doc.Relations))
	for i, r := range doc.Relations {
		stated[i] = r.ID
	}
	for id := range b.mentions {
		if !slices.Contains(stated, id) {
			return Document{}, invalid(doc.Article, "%s is not the mention of what is said of it", id)
		}
	}
	return doc, nil
}
