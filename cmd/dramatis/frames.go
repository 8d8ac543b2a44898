package main

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader"
	"github.com/dramatis-graph/dramatis/loader/relation"
	"github.com/dramatis-graph/dramatis/loader/score"
)

func newFrames() *cobra.Command {
	var dir string
	var wrong bool
	var format outputFormat
	cmd := &cobra.Command{
		Use:   "frames --gold GOLD_DIR",
		Short: "Which frames fire on annotated articles, and how often right",
		Long: `Print the frames of loader/relation/frames.txt that read something in annotated
articles, the commonest first: how often each fired, how often what it read is
annotated, and with --wrong the sentences where it is not. The folder is one
that "dramatis eval" takes.`,
		Example: `  dramatis frames --gold testdata/eval/gold
  dramatis frames --wrong --gold testdata/eval/gold`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			records, err := fire(cmd.Context(), dir, cmd.ErrOrStderr())
			if err != nil {
				return fmt.Errorf("frames: %w", err)
			}
			return format.print(cmd.OutOrStdout(), answer{records, anySlice(records), func(s *screen) { drawFrames(s, records, wrong) }})
		},
	}
	cmd.Flags().StringVar(&dir, "gold", "", "the folder of annotated articles")
	cmd.Flags().BoolVar(&wrong, "wrong", false, "show the sentences where a frame read what is not annotated")
	_ = cmd.MarkFlagRequired("gold")
	format.addFlag(cmd, formatTable, formatJSONL, formatJSON)
	return cmd
}

// A frameRecord tells how one frame did.
type frameRecord struct {
	Predicate graph.Predicate  `json:"predicate"`
	Frame     string           `json:"frame"`
	Line      int              `json:"line"` // of frames.txt
	Fired     int              `json:"fired"`
	Right     int              `json:"right"`
	Wrong     []graph.Relation `json:"wrong,omitempty"`
}

// fire reads the articles of a gold folder and returns a record for each frame
// that fired, the commonest first. What a frame reads of two actors of one
// article counts once.
func fire(ctx context.Context, dir string, w io.Writer) ([]*frameRecord, error) {
	fired := map[string][]relation.Firing{}
	gold, err := readGold(ctx, dir, loader.Options{}, w, func(name string, r loader.Reading) {
		fired[name] = append(fired[name], r.Firings()...)
	})
	if err != nil {
		return nil, err
	}
	records := map[int]*frameRecord{}
	for _, g := range gold {
		tallyFrames(records, g, fired[g.Name])
	}
	out := make([]*frameRecord, 0, len(records))
	for _, r := range records {
		out = append(out, r)
	}
	slices.SortFunc(out, func(a, b *frameRecord) int {
		return cmp.Or(cmp.Compare(b.Fired, a.Fired), cmp.Compare(a.Line, b.Line))
	})
	return out, nil
}

func tallyFrames(records map[int]*frameRecord, g score.Gold, fired []relation.Firing) {
	type statement struct {
		line            int
		subject, object graph.ID
	}
	seen := map[statement]bool{}
	for _, f := range fired {
		key := statement{f.Line, f.Relation.Subject.ID, f.Relation.Object.ID}
		if seen[key] {
			continue
		}
		seen[key] = true
		r := records[f.Line]
		if r == nil {
			r = &frameRecord{Predicate: f.Relation.Predicate, Frame: f.Frame, Line: f.Line}
			records[f.Line] = r
		}
		r.Fired++
		if g.States(f.Relation) {
			r.Right++
		} else {
			r.Wrong = append(r.Wrong, f.Relation)
		}
	}
}

func drawFrames(s *screen, records []*frameRecord, wrong bool) {
	fired, right := 0, 0
	var rows [][]string
	for _, r := range records {
		fired, right = fired+r.Fired, right+r.Right
		rows = append(rows, []string{strconv.Itoa(r.Fired), strconv.Itoa(r.Right), string(r.Predicate), strconv.Itoa(r.Line), r.Frame})
	}
	s.linef("%s fired %s, %d of them right", count(len(records), "frame"), count(fired, "time"), right)
	s.table([]string{"fired", "right", "predicate", "line", "frame"}, rows)
	if !wrong {
		return
	}
	for _, r := range records {
		for _, rel := range r.Wrong {
			s.linef("")
			s.linef("%s", s.dim(fmt.Sprintf("line %d", r.Line)))
			s.relation(rel, "")
		}
	}
}
