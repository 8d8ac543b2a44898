package main

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/queries/export"
)

var update = flag.Bool("update", false, "write the output of the README's examples anew")

const readme = "../../README.md"

// TestReadme holds the README to the program: every command and every format of
// exports is in it, and every command in it exists.
func TestReadme(t *testing.T) {
	text, err := os.ReadFile(readme)
	if err != nil {
		t.Fatal(err)
	}
	named := make(map[string]bool)
	for _, m := range regexp.MustCompile("`dramatis ([a-z]+)").FindAllStringSubmatch(string(text), -1) {
		named[m[1]] = true
	}
	root := newRoot(&options{})
	root.InitDefaultCompletionCmd()
	for _, cmd := range root.Commands() {
		if !named[cmd.Name()] {
			t.Errorf("the README does not name %q", cmd.Name())
		}
		delete(named, cmd.Name())
	}
	for _, f := range export.Formats() {
		if !strings.Contains(string(text), "`"+f.Name+"`") {
			t.Errorf("the README does not name the format %q", f.Name)
		}
	}
	for name := range named {
		t.Errorf("the README names %q, which is no command", name)
	}
}

// example is a block of the README that shows a command and what it prints.
var example = regexp.MustCompile("(?s)(```console\n\\$ ([^\n]*)\n)(.*?)(```)")

// TestReadmeExamples runs the examples of the README, in their order and in one
// folder, and compares what they print. With -update it writes them anew.
func TestReadmeExamples(t *testing.T) {
	text, err := os.ReadFile(readme)
	if err != nil {
		t.Fatal(err)
	}
	testdata, err := filepath.Abs("../../testdata")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := os.Symlink(testdata, filepath.Join(dir, "testdata")); err != nil {
		t.Fatal(err)
	}
	shown := example.ReplaceAllStringFunc(string(text), func(block string) string {
		parts := example.FindStringSubmatch(block)
		return parts[1] + output(t, dir, parts[2]) + parts[4]
	})
	if *update {
		if err := os.WriteFile(readme, []byte(shown), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if shown != string(text) {
		t.Errorf("the README's examples print something else now; go test ./cmd/dramatis -update writes them anew:\n%s", shown)
	}
}

// output runs a line of the README as a reader would at a terminal, where
// tables are the default.
func output(t *testing.T, dir, line string) string {
	t.Helper()
	line = strings.ReplaceAll(line, "go run ./cmd/dramatis", "dramatis")
	if !strings.Contains(line, "--format") {
		line += " --format table"
	}
	cmd := exec.CommandContext(t.Context(), "sh", "-c", line)
	cmd.Dir = dir
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", line, err, out)
	}
	return string(out)
}

// TestHelp holds every command to a sentence on what it does, an example where
// it takes arguments, and examples that its own flags accept.
func TestHelp(t *testing.T) {
	for _, cmd := range newRoot(&options{}).Commands() {
		if cmd.Short == "" || strings.HasSuffix(cmd.Short, ".") {
			t.Errorf("%s: %q is not a short description", cmd.Name(), cmd.Short)
		}
		if takesArguments(cmd) && cmd.Example == "" {
			t.Errorf("%s has no example", cmd.Name())
		}
		for _, flag := range regexp.MustCompile(`--([a-z-]+)`).FindAllStringSubmatch(cmd.Example, -1) {
			if cmd.Flags().Lookup(flag[1]) == nil {
				t.Errorf("%s: its example uses --%s, which it does not have", cmd.Name(), flag[1])
			}
		}
	}
}

func takesArguments(cmd *cobra.Command) bool { return strings.Contains(cmd.Use, " ") }
