package main

import "github.com/spf13/cobra"

// A usageFault is a command line that cannot be meant as it is written.
type usageFault struct{ reason, hint string }

func (e *usageFault) Error() string { return e.reason }
func (e *usageFault) Hint() string  { return e.hint }

func usage(reason, hint string) error { return &usageFault{reason, hint} }

// usageError is what cobra says about flags, with the way to the help.
func usageError(cmd *cobra.Command, err error) error {
	return usage(err.Error(), "see "+cmd.CommandPath()+" --help")
}
