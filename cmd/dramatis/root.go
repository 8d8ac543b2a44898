package main

import (
	"runtime/debug"

	"github.com/spf13/cobra"
)

// newRoot builds the whole command tree over one set of options.
func newRoot(opts *options) *cobra.Command {
	root := &cobra.Command{
		Use:   "dramatis",
		Short: "Turn news articles into a graph of who did what to whom, and ask it",
		Long: `dramatis reads news articles, finds who did what to whom, keeps every relation
in a graph, and answers questions about it. Every answer shows the sentence it
rests on.`,
		Example: `  dramatis load articles/
  dramatis met "Antony Blinken"
  dramatis path "Yahya Rasool" "Joe Biden"
  dramatis walk Iraq '^officialOf/met/officialOf'`,
		Version:       version(),
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	root.SetVersionTemplate("dramatis {{.Version}}\n")
	root.SetFlagErrorFunc(usageError)
	root.PersistentFlags().StringVar(&opts.address, "store", defaultStore(),
		"where the graph is kept: a file, memory:, or postgres://… (DRAMATIS_STORE)")

	root.AddGroup(
		&cobra.Group{ID: groupRead, Title: "Reading articles:"},
		&cobra.Group{ID: groupAsk, Title: "Asking:"},
		&cobra.Group{ID: groupKeep, Title: "Keeping the graph:"},
		&cobra.Group{ID: groupCorrect, Title: "Correcting who is who:"},
	)
	add := func(group string, commands ...*cobra.Command) {
		for _, c := range commands {
			c.GroupID = group
			root.AddCommand(c)
		}
	}
	add(groupRead, newLoad(opts), newExtract(), newParse(), newEval(), newFrames(), newTrain())
	add(groupAsk, newMet(opts), newPath(opts), newWalk(opts), newBetween(opts), newTimeline(opts),
		newActor(opts), newActors(opts), newServe(opts))
	add(groupKeep, newArticles(opts), newRetract(opts), newVerify(opts), newStats(opts), newExport(opts), newImport(opts))
	add(groupCorrect, newWhy(opts), newMerge(opts), newSplit(opts), newSame(opts), newUndo(opts), newLedger(opts))
	root.AddCommand(newVocabulary())
	add(groupAsk, newContacts(opts), newPeers(opts), newCentral(opts), newCommunities(opts))
	root.AddCommand(newMan())
	return root
}

const (
	groupRead = "read"
	groupAsk  = "ask"
	groupKeep = "keep"

	groupCorrect = "correct"
)

// version is the module's version, or the commit it was built from.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && info.Main.Version == "(devel)" {
			return "devel " + s.Value[:min(12, len(s.Value))]
		}
	}
	return info.Main.Version
}
