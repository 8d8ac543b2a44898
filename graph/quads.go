package graph

import (
	"github.com/cayleygraph/quad"
)

// The predicates of the quads beside those of the vocabulary.
const (
	quadName    = quad.IRI("name")    // actor → a name, labelled with the article that gives it
	quadAlias   = quad.IRI("alias")   // actor → another name, labelled likewise
	quadKind    = quad.IRI("kind")    // article → the node "article"
	quadReading = quad.IRI("reading") // article → see [Document.reading]
	quadText    = quad.IRI("text")    // article → its text
	quadEntry   = quad.IRI("entry")   // entry of the ledger → see [Entry.text]

	relationPrefix = "rel/"
	articleNode    = quad.IRI("article")
)

// quads returns what the store keeps of doc, whose reading is given. They follow
// from doc alone, and two articles never share one: taking an article back is
// removing these.
func (doc Document) quads(reading string) []quad.Quad {
	article := quad.IRI(doc.Article.ID)
	qs := make([]quad.Quad, 0, 3+2*len(doc.Actors)+len(doc.Relations))
	qs = append(qs,
		quad.Quad{Subject: article, Predicate: quadKind, Object: articleNode},
		quad.Quad{Subject: article, Predicate: quadReading, Object: literal(reading)},
		quad.Quad{Subject: article, Predicate: quadText, Object: literal(doc.Article.Text)},
	)
	for _, a := range doc.Actors {
		if a.Name != "" {
			qs = append(qs, quad.Quad{Subject: quad.IRI(a.ID), Predicate: quadName, Object: literal(a.Name), Label: article})
		}
		for _, alias := range a.Aliases {
			qs = append(qs, quad.Quad{Subject: quad.IRI(a.ID), Predicate: quadAlias, Object: literal(alias), Label: article})
		}
	}
	for _, r := range doc.Relations {
		qs = append(qs, quad.Quad{
			Subject: quad.IRI(r.Subject.ID), Predicate: quad.IRI(relationPrefix + r.Predicate), Object: quad.IRI(r.Object.ID),
			Label: quad.IRI(r.ID),
		})
	}
	return qs
}
