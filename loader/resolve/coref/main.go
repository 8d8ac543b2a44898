// Command coref measures coreference on the test part of the GUM treebank: the
// CoNLL F1 of people and organizations, over mentions that are names or pronouns.
//
//	go run ./loader/resolve/coref -shared DIR
//
// DIR holds treebanks/gum-test.conllu. The treebank's words are printed as a text
// (with the speaker's name before what somebody says, as transcripts have it) and
// read like any article. A mention that is read is the treebank's if it holds the
// word that heads it. Clusters of one mention count on neither side, as in the
// shared tasks; the second line counts them too.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/dramatis-graph/dramatis/loader/language"
	"github.com/dramatis-graph/dramatis/loader/language/conllu"
	"github.com/dramatis-graph/dramatis/loader/mention"
	"github.com/dramatis-graph/dramatis/loader/reference"
	"github.com/dramatis-graph/dramatis/loader/resolve"
	"github.com/dramatis-graph/dramatis/loader/resolve/corefscore"
)

func main() {
	shared := flag.String("shared", "../shared", "the folder that holds treebanks/")
	part := flag.String("part", "test", "the part of the treebank: train, dev or test")
	each := flag.Bool("each", false, "print a line for every document too")
	flag.Parse()
	if err := run(filepath.Join(*shared, "treebanks", "gum-"+*part+".conllu"), *each); err != nil {
		fmt.Fprintln(os.Stderr, "coref:", err)
		os.Exit(1)
	}
}

// run prints the scores of the treebank at path.
func run(path string, each bool) error {
	f, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("opening the treebank: %w", err)
	}
	defer f.Close()
	sentences, err := conllu.ReadAll(f)
	if err != nil {
		return fmt.Errorf("reading %s: %w", path, err)
	}
	var chains, all corefscore.Scores
	for _, d := range documents(sentences) {
		key, response := d.key(), d.response(read(d.text))
		chains.Add(corefscore.WithoutSingletons(key), corefscore.WithoutSingletons(response))
		all.Add(key, response)
		if each {
			var own corefscore.Scores
			own.Add(corefscore.WithoutSingletons(key), corefscore.WithoutSingletons(response))
			report(d.name, own)
		}
	}
	report("clusters of two and more", chains)
	report("all clusters", all)
	return nil
}

// read runs a text through the stages up to who is who.
func read(text string) (language.Document, resolve.Cast) {
	doc := language.Parse(text)
	book := reference.Default()
	return doc, resolve.Actors(doc, mention.Find(doc, book), book, resolve.Origin{})
}

func report(name string, s corefscore.Scores) {
	fmt.Printf("%-28s CoNLL %.3f", name, s.CoNLL())
	for _, m := range []struct {
		name  string
		tally corefscore.Tally
	}{{"MUC", s.MUC}, {"B3", s.B3}, {"CEAFe", s.CEAFe}} {
		fmt.Printf("  %s P %.3f R %.3f F1 %.3f", m.name, m.tally.Precision(), m.tally.Recall(), m.tally.F1())
	}
	fmt.Println()
}
