package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"
)

// The formats that commands print in.
const (
	formatTable  = "table"  // for people
	formatJSON   = "json"   // one value
	formatJSONL  = "jsonl"  // one value a line
	formatNQuads = "nquads" // RDF 1.1 N-Quads
)

// An answer is what a command prints: the whole as one JSON value, its items as
// lines of JSON, or a drawing for people.
type answer struct {
	whole any
	items []any
	draw  func(*screen)
}

// anySlice lets a list of one type be the items of an answer.
func anySlice[T any](list []T) []any {
	items := make([]any, len(list))
	for i, item := range list {
		items[i] = item
	}
	return items
}

// An outputFormat is the --format flag of one command.
type outputFormat struct {
	name    string
	choices []string
}

// addFlag gives cmd a --format flag. When it is not set, a terminal gets the
// first choice and a pipe the second.
func (o *outputFormat) addFlag(cmd *cobra.Command, choices ...string) {
	o.choices = choices
	cmd.Flags().StringVar(&o.name, "format", "", fmt.Sprintf(
		"%s (default %s on a terminal, %s in a pipe)", strings.Join(choices, ", "), choices[0], choices[1]))
	_ = cmd.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(choices, cobra.ShellCompDirectiveNoFileComp))
}

// resolve returns the format to print in on w.
func (o *outputFormat) resolve(w io.Writer) (string, error) {
	if o.name == "" {
		if isTerminal(w) {
			return o.choices[0], nil
		}
		return o.choices[1], nil
	}
	if !slices.Contains(o.choices, o.name) {
		return "", usage(fmt.Sprintf("no format %q here", o.name), "use "+strings.Join(o.choices, ", "))
	}
	return o.name, nil
}

// print writes a in the chosen format.
func (o *outputFormat) print(w io.Writer, a answer) error {
	format, err := o.resolve(w)
	if err != nil {
		return err
	}
	buffered := bufio.NewWriter(w)
	switch format {
	case formatTable:
		a.draw(newScreen(buffered, w))
	case formatJSON:
		err = encode(buffered, a.whole, "  ")
	case formatJSONL:
		for _, item := range a.items {
			if err = encode(buffered, item, ""); err != nil {
				break
			}
		}
	}
	if flushErr := buffered.Flush(); err == nil {
		err = flushErr
	}
	if err != nil {
		return fmt.Errorf("print: %w", err)
	}
	return nil
}

// encode writes v as JSON. Text stays readable: no \u003c for "<".
func encode(w io.Writer, v any, indent string) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", indent)
	return e.Encode(v)
}
