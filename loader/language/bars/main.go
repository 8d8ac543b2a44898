// Bars measures the language engine on treebanks and news, and prints each
// figure beside what it must reach:
//
//	go run ./loader/language/bars -shared ../shared
//
// The folder has treebanks/{ewt,gum}-{dev,test}.conllu, ner/uner-ewt-{dev,test}.iob2
// and corpus/open-news.jsonl. Speed is counted in processor time, garbage
// collection included, because wall time doubles when the machine is busy.
package main

import (
	"flag"
	"fmt"
	"os"
	"time"

	"github.com/dramatis-graph/dramatis/loader/language"
)

func main() {
	folder := flag.String("shared", "../shared", "folder of the treebanks and the news")
	part := flag.String("part", "test", "part of the treebanks to measure on: dev or test")
	flag.Parse()
	// The first tree comes first: afterwards the model is in memory.
	begin := firstTree()
	if err := run(*folder, *part, begin); err != nil {
		fmt.Fprintln(os.Stderr, "bars:", err)
		os.Exit(1)
	}
}

// A beginning is what the first sentence costs.
type beginning struct {
	took     time.Duration
	resident float64 // megabytes of the process afterwards
}

func firstTree() beginning {
	start := time.Now()
	language.Parse("The envoys met in the capital on Monday.")
	took := time.Since(start)
	return beginning{took: took, resident: residentMemory()}
}

func run(folder, part string, begin beginning) error {
	t := newTable(part)
	ewt, err := measureTreebank(folder, "ewt", part)
	if err != nil {
		return err
	}
	gum, err := measureTreebank(folder, "gum", part)
	if err != nil {
		return err
	}
	names, err := measureNames(folder, part)
	if err != nil {
		return err
	}
	speed, err := measureSpeed(folder)
	if err != nil {
		return err
	}
	after := residentMemory()
	t.add("UPOS, EWT", ewt.given.UPOS.F1(), 95.5, 96.2)
	t.add("XPOS, EWT", ewt.given.XPOS.F1(), 94.8, 95.5)
	t.add("LAS, EWT", ewt.given.LAS.F1(), 82, 84)
	t.add("LAS, GUM", gum.given.LAS.F1(), 81, 83)
	t.add("raw text: word F1, EWT", ewt.raw.Words.F1(), 98.5, 99)
	t.add("raw text: sentence F1, EWT", ewt.raw.Sentences.F1(), 78, 85)
	t.add("raw text: word F1, GUM", gum.raw.Words.F1(), 99, 99.5)
	t.add("raw text: sentence F1, GUM", gum.raw.Sentences.F1(), 88, 93)
	t.add("raw text: LAS, EWT", ewt.raw.LAS.F1(), 78, 81)
	t.add("raw text: LAS, GUM", gum.raw.LAS.F1(), 0, 0)
	t.add("lemmas, EWT", ewt.lemmas, 0, 0)
	t.add("lemmas, GUM", gum.lemmas, 0, 0)
	t.add("named spans F1, UNER EWT", names.F1(), 70, 78)
	t.add("tokens a second a core, news", speed, 40000, 80000)
	t.addAtMost("resident memory when loaded, MB", begin.resident, 200, 100)
	t.add("the same after the news, MB", after, 0, 0)
	t.addAtMost("time to first tree, ms", float64(begin.took.Milliseconds()), 400, 150)
	t.print(os.Stdout)
	fmt.Println()
	printRelations(os.Stdout, ewt.given, gum.given)
	return nil
}
