package graphtest

import (
	"cmp"

	"github.com/dramatis-graph/dramatis/graph"
)

// A printer sets statements into articles.
type printer struct {
	docs   []graph.Document
	byName map[string]int
}

func (p *printer) print(s statement) {
	doc := p.document(s.relation.Article)
	doc.Article.Source = cmp.Or(s.source, doc.Article.Source)
	doc.Article.Published = cmp.Or(s.published, doc.Article.Published)

	r := s.relation
	definition, _ := graph.Define(r.Predicate)
	verb := cmp.Or(r.Phrase, definition.Label, string(r.Predicate))
	e := graph.Evidence{Index: len(doc.Relations), Start: len(doc.Article.Text)}
	e.Subject = graph.Span{e.Start, e.Start + len(r.Subject.Name)}
	e.Object[0] = e.Subject[1] + len(" "+verb+" ")
	e.Object[1] = e.Object[0] + len(r.Object.Name)
	e.Sentence = r.Subject.Name + " " + verb + " " + r.Object.Name + "."
	e.End = e.Start + len(e.Sentence)
	doc.Article.Text += e.Sentence + "\n"

	r.Subject.Mention, r.Object.Mention = r.Subject.Name, r.Object.Name
	r.Phrase = verb
	r.Evidence = e
	r.ID = graph.MentionID(r)
	doc.Relations = append(doc.Relations, r)
}

// document returns the article of that name, which may be new.
func (p *printer) document(name string) *graph.Document {
	if p.byName == nil {
		p.byName = make(map[string]int)
	}
	i, ok := p.byName[name]
	if !ok {
		i = len(p.docs)
		p.byName[name] = i
		p.docs = append(p.docs, graph.Document{Article: graph.Article{ID: graph.ArticleID(name), Name: name}})
	}
	return &p.docs[i]
}

// documents returns the articles with the actors that they name.
func (p *printer) documents() []graph.Document {
	for i := range p.docs {
		doc := &p.docs[i]
		doc.Article.Digest = graph.Digest(doc.Article.Text)
		seen := make(map[graph.ID]bool)
		for _, r := range doc.Relations {
			for _, id := range []graph.ID{r.Subject.ID, r.Object.ID, r.Place, r.AttributedTo} {
				if id != "" && !seen[id] {
					seen[id] = true
					doc.Actors = append(doc.Actors, graph.Actor{ID: id, Name: name(id), Kind: id.Kind()})
				}
			}
		}
	}
	return p.docs
}
