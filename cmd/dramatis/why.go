package main

import (
	"context"

	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/reference"
	"github.com/dramatis-graph/dramatis/loader/resolve"
)

// whyLimit is how many articles "dramatis why" tells of unless it is asked for
// more.
const whyLimit = 20

func newWhy(opts *options) *cobra.Command {
	q := &question{opts: opts}
	var limit int
	cmd := &cobra.Command{
		Use:   "why ACTOR",
		Short: "Tell which words, rules, facts and corrections made an actor one",
		Long: `Tell what made an actor one: the words that name it in each article, with their
bytes and the rule by which they were taken for it, what the reference book knows
of it, and the entries of the ledger.`,
		Example: `  dramatis why "Antony Blinken"`,
		Args:    cobra.ExactArgs(1),
	}
	cmd.Flags().IntVar(&limit, "limit", whyLimit, "how many articles to tell of")
	return q.command(cmd, func(ctx context.Context, v *graph.View, args []string) (answer, error) {
		actor, err := lexicon.Resolve(ctx, v, args[0])
		if err != nil {
			return answer{}, err
		}
		found, err := explain(ctx, v, actor, limit)
		return answer{found, anySlice(found.Articles), found.draw}, err
	})
}

// A reason tells why an actor is one.
type reason struct {
	Actor    graph.Actor     `json:"actor"`
	Book     *bookFacts      `json:"book,omitempty"` // nil where the reference book does not know it
	Ledger   []graph.Entry   `json:"ledger"`
	Articles []articleReason `json:"articles"`
	More     bool            `json:"more"` // more articles name it
}

// bookFacts are what the reference book knows of an actor.
type bookFacts struct {
	Name    string   `json:"name"`
	Forms   []string `json:"forms"` // other ways to write it
	Country graph.ID `json:"country,omitempty"`
}

type articleReason struct {
	Article   string       `json:"article"`
	Published graph.Date   `json:"published,omitempty"`
	ID        graph.ID     `json:"id"`    // of the actor, before the ledger
	Names     []string     `json:"names"` // that the article gives it
	Mentions  []whyMention `json:"mentions"`
	Offices   []string     `json:"offices,omitempty"` // that the book says it held then, if a title was read so
	Relations []graph.ID   `json:"relations"`
}

type whyMention struct {
	Text  string `json:"text"`
	Start int    `json:"start"` // byte offsets into the article's text
	End   int    `json:"end"`
	Rule  string `json:"rule"` // "" where the reading does not tell
}

func explain(ctx context.Context, v *graph.View, actor graph.Actor, limit int) (reason, error) {
	ledger, err := v.Ledger(ctx)
	if err != nil {
		return reason{}, err
	}
	book := reference.Default()
	r := reason{Actor: actor, Book: factsOf(book, actor.ID), Ledger: ledger.About(actor.ID)}
	for credit, err := range v.Credits(ctx, actor.ID) {
		if err != nil {
			return reason{}, err
		}
		if len(r.Articles) == limit {
			r.More = true
			break
		}
		r.Articles = append(r.Articles, reasonIn(credit, book))
	}
	return r, nil
}

func factsOf(book *reference.Book, id graph.ID) *bookFacts {
	e, ok := book.Entry(id)
	if !ok {
		return nil
	}
	f := &bookFacts{Name: e.Name, Country: e.Country}
	for _, form := range e.Forms {
		if form.Text != e.Name {
			f.Forms = append(f.Forms, form.Text)
		}
	}
	return f
}

// reasonIn tells what names the actor in one article.
func reasonIn(c graph.Credit, book *reference.Book) articleReason {
	a := articleReason{
		Article: c.Article.Name, Published: c.Article.Published, ID: c.Actor.ID,
		Names: append([]string{c.Actor.Name}, c.Actor.Aliases...), Relations: c.Relations,
	}
	for i, n := range c.Namings {
		a.Mentions = append(a.Mentions, whyMention{Text: c.Words[i], Start: n.Span[0], End: n.Span[1], Rule: n.Rule})
		if n.Rule == string(resolve.Title) && a.Offices == nil && c.Article.Published != "" {
			for _, o := range book.Offices(c.Actor.ID, c.Article.Published) {
				a.Offices = append(a.Offices, o.Role+" of "+spelled(o.Of))
			}
		}
	}
	return a
}
