package main

import (
	"io"
	"time"

	"github.com/schollz/progressbar/v3"
)

// A progress counts long work on a terminal, and is silent elsewhere.
type progress struct {
	bar *progressbar.ProgressBar // nil where nobody watches
}

func newProgress(w io.Writer, what string) *progress {
	if !isTerminal(w) {
		return &progress{}
	}
	return &progress{progressbar.NewOptions(-1,
		progressbar.OptionSetWriter(w),
		progressbar.OptionSetDescription(what),
		progressbar.OptionShowCount(),
		progressbar.OptionShowIts(),
		progressbar.OptionThrottle(100*time.Millisecond),
		progressbar.OptionClearOnFinish(),
	)}
}

func (p *progress) step() {
	if p.bar != nil {
		_ = p.bar.Add(1)
	}
}

// interrupt clears the line for a message that is printed by say.
func (p *progress) interrupt(say func()) {
	if p.bar != nil {
		_ = p.bar.Clear()
	}
	say()
}

func (p *progress) end() {
	if p.bar != nil {
		_ = p.bar.Finish()
	}
}
