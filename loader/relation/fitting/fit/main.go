// Command fit makes the weights of packages dating and trust from files of
// annotated articles, and prints how good they are on articles held out:
//
//	go run ./loader/relation/fitting/fit -full GOLD_DIR -out loader/relation ARTICLES.jsonl…
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"

	"github.com/dramatis-graph/dramatis/loader/relation/fitting"
)

func main() {
	var o fitting.Options
	flag.StringVar(&o.Full, "full", "", "the `folder` of articles annotated in full")
	flag.StringVar(&o.Out, "out", "", "the `folder` of package relation, to write the weights; without it, only measure")
	flag.Parse()
	o.Articles = flag.Args()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := fitting.Run(ctx, o, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "fit:", err)
		os.Exit(1)
	}
}
