// Package training makes the weights of package learned from annotated articles.
//
// An annotated article is a line of JSON: its id, the day it was published, its
// text, and the relations that a reader marked, each with its two actors (s and
// o, their id and the words that name them), its predicate (p) and some words of
// the sentence that states it (ev).
//
// The articles run through the stages of the loader. What is annotated of two
// actors of a sentence is what is to be learned of them; that nothing is
// annotated teaches a little less, for a reader overlooks some. A relation one
// of whose actors was not found in its sentence teaches nothing.
//
// The articles are dealt to five parts by their IDs. Five committees of networks
// learn four parts each and are measured on the fifth, which gives the curve of
// confidence and the report; the weights are those of a sixth, which learns from
// all. It
// takes a few minutes on one core.
package training

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/dramatis-graph/dramatis/loader/relation/learned"
)

// Least is the output below which the scorer says nothing. It would find more
// with less, but of what it adds below, less than half is right: a relation that
// is not in the text is worse than one that is missed.
const Least = 0.7

// Options say what to learn from.
type Options struct {
	Articles []string // files of annotated articles, a line each
	Out      string   // the file of weights to write; none if ""
	Seed     uint64
}

// ErrNothing is why no weights are made of articles that state nothing.
var ErrNothing = errors.New("the articles state no relation between actors that are found")

const folds = 5

// Run trains weights, writes them to o.Out and reports to progress how right
// frames and weights are on articles that were held out. The same articles,
// seed and stages give the same bytes.
func Run(ctx context.Context, o Options, progress io.Writer) error {
	articles, err := readAnnotated(o.Articles)
	if err != nil {
		return err
	}
	labels := learned.Labels()
	lessons, err := prepare(ctx, articles, labels, progress)
	if err != nil {
		return err
	}
	curve, err := validate(ctx, lessons, labels, o.Seed, progress)
	if err != nil {
		return err
	}
	c, err := train(ctx, lessons, -1, len(labels), o.Seed)
	if err != nil || o.Out == "" {
		return err
	}
	file := c.weights(labels, curve).Encode()
	if _, err := learned.Decode(file); err != nil {
		return fmt.Errorf("reading the weights back: %w", err)
	}
	if err := os.WriteFile(o.Out, file, 0o644); err != nil {
		return fmt.Errorf("writing the weights: %w", err)
	}
	fmt.Fprintf(progress, "%s: %d bytes\n", o.Out, len(file))
	return nil
}

// prepare runs the stages over the articles.
func prepare(ctx context.Context, articles []annotated, labels []learned.Label, progress io.Writer) ([]lesson, error) {
	numbers := make(map[learned.Label]int, len(labels))
	for i, l := range labels {
		numbers[l] = i
	}
	var lessons []lesson
	relations, within, pairs := 0, 0, 0
	for _, a := range articles {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		l := study(a, numbers)
		lessons = append(lessons, l)
		relations, within, pairs = relations+len(a.Relations), within+l.within, pairs+len(l.examples)
	}
	if within == 0 {
		return nil, ErrNothing
	}
	fmt.Fprintf(progress, "%d articles, %d relations, %d between actors found in one sentence; %d pairs\n", len(lessons), relations, within, pairs)
	return lessons, nil
}

// validate measures committees on what they did not learn.
func validate(ctx context.Context, lessons []lesson, labels []learned.Label, seed uint64, progress io.Writer) ([]learned.Knot, error) {
	var trials []trial
	for part := range folds {
		c, err := train(ctx, lessons, part, len(labels), seed)
		if err != nil {
			return nil, err
		}
		from := len(trials)
		for i := range lessons {
			if lessons[i].fold(folds) == part {
				trials = append(trials, trial{&lessons[i], c.findings(&lessons[i], labels)})
			}
		}
		if part == 0 {
			report(progress, "the first fifth, held out:", trials[from:])
		}
	}
	report(progress, "all fifths, each held out in turn:", trials)
	tabulate(progress, trials)
	return fit(trials), nil
}

// train makes a committee that learns from all articles but those of one part.
func train(ctx context.Context, lessons []lesson, without, labels int, seed uint64) (committee, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	var examples []*example
	for i := range lessons {
		if lessons[i].fold(folds) == without {
			continue
		}
		for j := range lessons[i].examples {
			if e := &lessons[i].examples[j]; len(e.labels) > 0 || !e.doubtful {
				examples = append(examples, e)
			}
		}
	}
	return newCommittee(labels+1, examples, seed), nil
}
