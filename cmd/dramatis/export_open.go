package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"runtime"

	"github.com/dramatis-graph/dramatis/queries/export"
)

// pageFile returns the file that a page to be opened is written to: a new one
// if none is named.
func pageFile(format export.Format, name string) (string, error) {
	if format.Name != "html" {
		return "", usage("--open is for a page, not for "+format.Name, "leave --format out, or say html")
	}
	if name != "" {
		return name, nil
	}
	f, err := os.CreateTemp("", "dramatis-*.html")
	if err != nil {
		return "", fmt.Errorf("export: %w", err)
	}
	return f.Name(), f.Close()
}

// openers are the programs that open a file as its owner would.
var openers = map[string][]string{
	"darwin":  {"open"},
	"windows": {"rundll32", "url.dll,FileProtocolHandler"},
}

// openInBrowser returns once the browser was asked to.
func openInBrowser(ctx context.Context, file string) error {
	opener, ok := openers[runtime.GOOS]
	if !ok {
		opener = []string{"xdg-open"}
	}
	if err := exec.CommandContext(ctx, opener[0], append(opener[1:], file)...).Run(); err != nil {
		return fmt.Errorf("opening %s: %w", file, err)
	}
	return nil
}
