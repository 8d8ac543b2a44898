package loader

import (
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/article"
	"github.com/dramatis-graph/dramatis/loader/language"
	"github.com/dramatis-graph/dramatis/loader/mention"
	"github.com/dramatis-graph/dramatis/loader/reference"
	"github.com/dramatis-graph/dramatis/loader/relation"
	"github.com/dramatis-graph/dramatis/loader/resolve"
)

// A Reading is everything that the stages found in one article.
type Reading struct {
	Article   article.Article
	Cast      resolve.Cast
	Relations []graph.Relation // sorted as they stand in the text
}

// LeastConfidence is the confidence that a relation must have to be told where
// nobody asks for another. It is low, for what is thought unlikely is right oftener
// than that: where annotators left a relation out or call its actors otherwise, the
// fit takes it for an error. More than four in five of what is told are right by
// the tables of package trust, which is where to look before changing this.
const LeastConfidence = 0.2

// Options are how articles are read. The zero value is what most want.
type Options struct {
	// Book is the reference book, that of the program if it is nil.
	Book *reference.Book

	// Least is the confidence below which a relation is not told: 0 stands for
	// [LeastConfidence], anything below 0 for telling all.
	Least float64
}

// Extract runs one article through the stages with the program's own reference
// book.
func Extract(a article.Article) Reading { return Options{}.Extract(a) }

// Extract runs one article through the stages. It depends on nothing but the
// article and the reference book: the same article always gives the same
// reading, whatever was read before.
func (o Options) Extract(a article.Article) Reading {
	book := o.Book
	if book == nil {
		book = reference.Default()
	}
	doc := language.Parse(a.Readable())
	mentions := mention.Find(doc, book)
	cast := resolve.Actors(doc, mentions, book, resolve.Origin{Published: a.Published, Publisher: a.Source})
	least := o.Least
	if least == 0 {
		least = LeastConfidence
	}
	relations := slices.DeleteFunc(relation.Read(doc, cast, a.Published), func(r graph.Relation) bool { return r.Confidence < least })
	for i := range relations {
		r := &relations[i]
		r.Article = a.Name
		// Stages see the article with its notices blanked; the evidence is
		// what was printed.
		r.Evidence.Sentence = a.Text[r.Evidence.Start:r.Evidence.End]
		r.ID = graph.MentionID(*r)
	}
	return Reading{Article: a, Cast: cast, Relations: relations}
}

// Document returns the reading as the graph keeps it: the article, its
// relations, and the actors that take part in them.
func (r Reading) Document() graph.Document {
	return graph.Document{
		Article: graph.Article{
			Name: r.Article.Name, Title: r.Article.Title, Source: r.Article.Source,
			Published: r.Article.Published, PublishedAt: r.Article.PublishedAt,
			URL: r.Article.URL, Author: r.Article.Author, Language: r.Article.Language,
			Text: r.Article.Text,
		},
		Actors:    r.actors(),
		Relations: r.Relations,
		Namings:   r.namings(),
	}
}

// members returns whoever a relation names, in the order of the cast.
func (r Reading) members() []resolve.Member {
	named := make(map[graph.ID]bool)
	for _, rel := range r.Relations {
		named[rel.Subject.ID], named[rel.Object.ID] = true, true
		named[rel.Place], named[rel.AttributedTo] = true, true
	}
	var members []resolve.Member
	for _, m := range r.Cast.Members {
		if named[m.Actor.ID] {
			members = append(members, m)
		}
	}
	return members
}

func (r Reading) actors() []graph.Actor {
	var actors []graph.Actor
	for _, m := range r.members() {
		actors = append(actors, m.Actor)
	}
	return actors
}

// namings returns the words that name the actors, with the rules by which they do.
func (r Reading) namings() []graph.Naming {
	var namings []graph.Naming
	for _, m := range r.members() {
		for i, words := range m.Mentions {
			namings = append(namings, graph.Naming{
				Actor: m.Actor.ID, Span: graph.Span{words.Start, words.End}, Rule: string(m.Rules[i]),
			})
		}
	}
	return namings
}
