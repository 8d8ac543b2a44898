// Command train makes the weights of package learned from files of annotated
// articles, and prints how right they are on articles that were held out:
//
//	go run ./loader/relation/learned/train -out loader/relation/learned/english.weights ARTICLES.jsonl…
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"

	"github.com/dramatis-graph/dramatis/loader/relation/learned/training"
)

func main() {
	var o training.Options
	flag.StringVar(&o.Out, "out", "", "the `file` of weights to write; without it, only measure")
	flag.Uint64Var(&o.Seed, "seed", 1, "where chance begins")
	flag.Parse()
	o.Articles = flag.Args()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := training.Run(ctx, o, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}
