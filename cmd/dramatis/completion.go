package main

import (
	"context"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
	"github.com/dramatis-graph/dramatis/queries/path"
)

// A completer proposes what may stand where the cursor is.
type completer = func(cmd *cobra.Command, args []string, begun string) ([]string, cobra.ShellCompDirective)

// proposals is how many actors are proposed, and patience how long a shell waits
// for them.
const (
	proposals = 50
	patience  = 2 * time.Second
)

// completeActors proposes actors of the store for the first of a command's
// arguments. A store that cannot be read proposes none: the command will say why.
func completeActors(opts *options, arguments int) completer {
	return func(cmd *cobra.Command, args []string, begun string) ([]string, cobra.ShellCompDirective) {
		if len(args) >= arguments {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		ctx, cancel := context.WithTimeout(cmd.Context(), patience)
		defer cancel()
		var found []string
		_ = opts.view(ctx, func(v *graph.View) error {
			list, err := queries.Actors(ctx, v, begun, "", queries.Page{Limit: proposals})
			for _, a := range list.Actors {
				found = append(found, proposal(a, begun))
			}
			return err
		})
		return found, cobra.ShellCompDirectiveNoFileComp
	}
}

// proposal names an actor so that it goes on from what is written already: by
// its name, or else by its ID.
func proposal(a graph.Actor, begun string) string {
	if strings.HasPrefix(strings.ToLower(a.Name), strings.ToLower(begun)) {
		return a.Name + "\t" + string(a.ID)
	}
	return string(a.ID) + "\t" + a.Name
}

// completeFilter proposes values for the flags that choose among relations.
func completeFilter(cmd *cobra.Command) {
	statuses := []string{"all"}
	for _, s := range graph.Statuses() {
		statuses = append(statuses, string(s))
	}
	for flag, values := range map[string][]string{"predicate": path.Names(), "status": statuses} {
		_ = cmd.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp))
	}
}
