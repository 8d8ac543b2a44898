package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
)

// splitFlags say what goes, and to whom.
type splitFlags struct {
	into                      string
	names, articles, mentions []string
}

func newSplit(opts *options) *cobra.Command {
	c := &correction{opts: opts}
	var flags splitFlags
	cmd := &cobra.Command{
		Use:   "split ACTOR",
		Short: "Make one actor two: some of what is said of ACTOR is said of another one",
		Long: `Make one actor two: what some articles say of ACTOR is said of another one.

  --name NAME         what articles say that call ACTOR so
  --article ARTICLE   what this article says
  --mention ID        what this relation says; the id of relations is in JSON answers

Each may be repeated, and what goes fits every kind that is given. --into names
the other actor by its ID or its name; if it is not given, the first --name does.`,
		Example: `  dramatis split person/john-smith --name "John Q. Smith"
  dramatis split "Jon Palsson" --article 12-visit --into person/jon-palsson-of-akureyri`,
		Args: cobra.ExactArgs(1),
	}
	f := cmd.Flags()
	f.StringVar(&flags.into, "into", "", "the other actor: an ID or a name")
	f.StringArrayVar(&flags.names, "name", nil, "where an article calls it so; may be repeated")
	f.StringArrayVar(&flags.articles, "article", nil, "in this article; may be repeated")
	f.StringArrayVar(&flags.mentions, "mention", nil, "in this relation; may be repeated")
	return c.command(cmd, func(ctx context.Context, v *graph.View, args []string) ([]graph.Entry, error) {
		actor, err := lexicon.Resolve(ctx, v, args[0])
		if err != nil {
			return nil, err
		}
		e, err := flags.entry(ctx, v, actor)
		return []graph.Entry{e}, err
	})
}

// entry returns the split that the flags ask for. What they name must be there,
// so that a mistyped name does not leave an entry without effect.
func (f splitFlags) entry(ctx context.Context, v *graph.View, actor graph.Actor) (graph.Entry, error) {
	e := graph.Entry{Action: graph.Split, Actor: actor.ID, Names: f.names}
	if len(f.names)+len(f.articles)+len(f.mentions) == 0 {
		return e, usage("what is to go?", "say it with --name, --article or --mention")
	}
	var err error
	if e.Other, err = f.other(actor); err != nil {
		return e, err
	}
	for _, name := range f.names {
		if err := called(actor, name); err != nil {
			return e, err
		}
	}
	for _, name := range f.articles {
		a, err := queries.FindArticle(ctx, v, name)
		if err != nil {
			return e, err
		}
		e.Articles = append(e.Articles, a.Name)
	}
	for _, id := range f.mentions {
		mention := graph.ID("mention/" + strings.TrimPrefix(id, "mention/"))
		if err := takesPart(ctx, v, actor, mention); err != nil {
			return e, err
		}
		e.Mentions = append(e.Mentions, mention)
	}
	return e, nil
}

// other returns the actor that --into or the first --name means.
func (f splitFlags) other(actor graph.Actor) (graph.ID, error) {
	into := graph.ID(f.into)
	switch {
	case into.Valid():
	case f.into != "":
		into = graph.ActorID(actor.Kind, f.into)
	case len(f.names) > 0:
		into = graph.ActorID(actor.Kind, f.names[0])
	default:
		return "", usage("whom is it to be?", "say it with --into, such as --into "+string(actor.ID)+"-2")
	}
	if into == actor.ID {
		return "", usage(string(into)+" is what it is now", "give the other actor another ID with --into")
	}
	return into, nil
}

// called reports an error unless some article gives the actor that name.
func called(actor graph.Actor, name string) error {
	names := append([]string{actor.Name}, actor.Aliases...)
	if slices.ContainsFunc(names, func(n string) bool { return graph.Slug(n) == graph.Slug(name) }) {
		return nil
	}
	return usage(fmt.Sprintf("no article calls %s %q", actor.ID, name), "it is called "+strings.Join(names, ", "))
}

// takesPart reports an error unless the relation is one of the actor's.
func takesPart(ctx context.Context, v *graph.View, actor graph.Actor, mention graph.ID) error {
	r, err := v.Relation(ctx, mention)
	if errors.Is(err, graph.ErrNotFound) {
		return usage("no relation "+string(mention), `"dramatis timeline --format json" prints the id of each`)
	}
	if err != nil {
		return err
	}
	if !slices.Contains([]graph.ID{r.Subject.ID, r.Object.ID, r.Place, r.AttributedTo}, actor.ID) {
		return usage(fmt.Sprintf("%s is not in %s", actor.ID, mention), "")
	}
	return nil
}
