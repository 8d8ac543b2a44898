package main

import (
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/dramatis-graph/dramatis/loader/language/conllscore"
)

// A table holds figures and what they must reach and aim at.
type table struct {
	part string
	rows []row
}

type row struct {
	name           string
	got, must, aim float64
	atMost         bool // the figure is better when lower
}

func newTable(part string) *table { return &table{part: part} }

// add adds a figure that is better when higher. Without a bar it is only shown.
func (t *table) add(name string, got, must, aim float64) {
	t.rows = append(t.rows, row{name: name, got: got, must: must, aim: aim})
}

// addAtMost adds a figure that is better when lower.
func (t *table) addAtMost(name string, got, must, aim float64) {
	t.rows = append(t.rows, row{name: name, got: got, must: must, aim: aim, atMost: true})
}

func (t *table) print(out io.Writer) {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintf(w, "on the %s part\tgot\tmust\taim\t\t\n", t.part)
	for _, r := range t.rows {
		if r.must == 0 {
			fmt.Fprintf(w, "%s\t%.2f\t\t\t\t\n", r.name, r.got)
			continue
		}
		fmt.Fprintf(w, "%s\t%.*f\t%g\t%g\t%s\t\n", r.name, r.digits(), r.got, r.must, r.aim, r.verdict())
	}
	w.Flush()
}

// digits keeps shares exact and counts short.
func (r row) digits() int {
	if r.must > 100 {
		return 0
	}
	return 2
}

func (r row) verdict() string {
	reaches := func(bar float64) bool {
		if r.atMost {
			return r.got <= bar
		}
		return r.got >= bar
	}
	switch {
	case reaches(r.aim):
		return "aim"
	case reaches(r.must):
		return "ok"
	}
	return "below"
}

// relations are those that readers of trees depend on most.
var relations = []string{"nsubj", "obj", "obl", "conj", "appos", "ccomp", "advcl"}

// printRelations prints precision, recall and F1 of single relations.
func printRelations(out io.Writer, ewt, gum conllscore.Score) {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "relation\tEWT P\tR\tF1\tGUM P\tR\tF1\t")
	for _, rel := range relations {
		e, g := ewt.Relations[rel], gum.Relations[rel]
		fmt.Fprintf(w, "%s\t%.1f\t%.1f\t%.1f\t%.1f\t%.1f\t%.1f\t\n",
			rel, e.Precision(), e.Recall(), e.F1(), g.Precision(), g.Recall(), g.F1())
	}
	w.Flush()
}
