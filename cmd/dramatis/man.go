package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
)

func newMan() *cobra.Command {
	return &cobra.Command{
		Use:     "man DIRECTORY",
		Short:   "Write the manual pages into a directory",
		Example: `  dramatis man ~/.local/share/man/man1`,
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := os.MkdirAll(args[0], 0o755); err != nil {
				return fmt.Errorf("man: %w", err)
			}
			return writePages(args[0], cmd.Root())
		},
	}
}

// writePages writes the page of a command and of those below it.
func writePages(dir string, cmd *cobra.Command) error {
	if !cmd.IsAvailableCommand() && cmd.HasParent() {
		return nil
	}
	cmd.InitDefaultHelpFlag()
	name := strings.ReplaceAll(cmd.CommandPath(), " ", "-")
	if err := os.WriteFile(filepath.Join(dir, name+".1"), []byte(page(name, cmd)), 0o644); err != nil {
		return fmt.Errorf("man: %w", err)
	}
	for _, below := range cmd.Commands() {
		if err := writePages(dir, below); err != nil {
			return err
		}
	}
	return nil
}

// page is the manual page of a command in the man macros of roff.
func page(name string, cmd *cobra.Command) string {
	var b strings.Builder
	fmt.Fprintf(&b, ".TH %s 1\n.SH NAME\n%s \\- %s\n.SH SYNOPSIS\n.B %s\n",
		strings.ToUpper(name), name, roff(cmd.Short), roff(cmd.UseLine()))
	literal(&b, "DESCRIPTION", cmd.Long)
	literal(&b, "OPTIONS", cmd.NonInheritedFlags().FlagUsages())
	literal(&b, "OPTIONS OF EVERY COMMAND", cmd.InheritedFlags().FlagUsages())
	literal(&b, "EXAMPLES", cmd.Example)
	var others []string
	for _, below := range cmd.Commands() {
		if below.IsAvailableCommand() {
			others = append(others, ".BR "+name+"-"+below.Name()+" (1)\n")
		}
	}
	if cmd.HasParent() {
		others = append(others, ".BR "+strings.ReplaceAll(cmd.Parent().CommandPath(), " ", "-")+" (1)\n")
	}
	fmt.Fprintf(&b, ".SH SEE ALSO\n%s", strings.Join(others, ""))
	return b.String()
}

// literal prints a section with its lines as they are, if it has any.
func literal(b *strings.Builder, title, words string) {
	if words == "" {
		return
	}
	fmt.Fprintf(b, ".SH %s\n.nf\n%s\n.fi\n", title, roff(strings.TrimRight(words, "\n")))
}

// roff protects words from being read as commands of the formatter.
func roff(words string) string {
	words = strings.NewReplacer(`\`, `\e`, "-", `\-`).Replace(words)
	lines := strings.Split(words, "\n")
	for i, line := range lines {
		if strings.HasPrefix(line, ".") || strings.HasPrefix(line, "'") {
			lines[i] = `\&` + line
		}
	}
	return strings.Join(lines, "\n")
}
