package main

import (
	"context"

	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/graph"
)

func newMerge(opts *options) *cobra.Command {
	c := &correction{opts: opts}
	cmd := &cobra.Command{
		Use:   "merge ACTOR OTHER",
		Short: "Make two actors one: all that is said of OTHER is said of ACTOR",
		Long: `Make two actors one: all that is said of OTHER, now and in articles to come, is
said of ACTOR, and the names of OTHER are other names of ACTOR. What the two did
to each other is left out. ACTOR may be an ID that no article uses yet.

The articles stay as they are: "dramatis undo" takes the merge back.`,
		Example: `  dramatis merge person/antony-blinken person/tony-blinken --why "one man, two spellings"`,
		Args:    cobra.ExactArgs(2),
	}
	return c.command(cmd, func(ctx context.Context, v *graph.View, args []string) ([]graph.Entry, error) {
		actor := graph.ID(args[0])
		if !actor.Valid() {
			var err error
			if actor, err = actorArgument(ctx, v, args[0]); err != nil {
				return nil, err
			}
		}
		other, err := actorArgument(ctx, v, args[1])
		if err != nil {
			return nil, err
		}
		if actor == other {
			return nil, oneActor(args, actor)
		}
		return []graph.Entry{{Action: graph.Merge, Actor: actor, Other: other}}, nil
	})
}

// oneActor is the fault of naming the same actor twice.
func oneActor(args []string, id graph.ID) error {
	return usage("both "+args[0]+" and "+args[1]+" are "+string(id), `give IDs, which "dramatis actors" lists`)
}
