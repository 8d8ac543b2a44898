package api

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humagin"
	"github.com/gin-gonic/gin"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
)

// linesType is what a client accepts that wants a list one item a line.
const linesType = "application/x-ndjson"

// What the other fields of a list say is told in headers where its items are
// sent as lines. What a limit left out of later items is told in a trailer.
const (
	totalHeader = "Dramatis-Total"
	nextHeader  = "Dramatis-Next"
	cutHeader   = "Dramatis-Cut"
)

// A pager is a request for a part of a list. [PageParams] is one.
type pager interface {
	whole() bool // whether the request sets no limit
	cursor() string
	turn(cursor string) // to the part of the longest length that the cursor begins
}

// list registers a question whose answer is a list: a part of it as JSON, or
// all of it as lines. split returns the list.
func list[In, Out, Item any, P interface {
	*In
	pager
}](s *server, api huma.API, route, summary string, ask question[In, Out], split func(Out) ([]Item, queries.Part)) {
	op := asking[Out](api, route, summary)
	op.Responses["200"].Description = "A part of the list, and in next the cursor of the part behind it; as lines, all of it, unless limit asks for less."
	op.Responses["200"].Content[linesType] = &huma.MediaType{Schema: &huma.Schema{Type: huma.TypeString}}
	huma.Register(api, op, func(_ context.Context, in *In) (*huma.StreamResponse, error) {
		return &huma.StreamResponse{Body: func(h huma.Context) {
			c := humagin.Unwrap(h)
			if !acceptsLines(c.GetHeader("Accept")) {
				answer(s, c, func(ctx context.Context, v *graph.View) (Out, error) { return ask(ctx, v, in) })
				return
			}
			streamLines(s, c, P(in), func(ctx context.Context, v *graph.View) ([]Item, queries.Part, error) {
				out, err := ask(ctx, v, in)
				items, part := split(out)
				return items, part, err
			})
		}}, nil
	})
}

func acceptsLines(accept string) bool {
	for kind := range strings.SplitSeq(accept, ",") {
		kind, _, _ = strings.Cut(kind, ";")
		if strings.TrimSpace(kind) == linesType {
			return true
		}
	}
	return false
}

// streamLines sends the items of one part after the other, all from one version
// of the graph. Each part has the time of one question.
func streamLines[Item any](s *server, c *gin.Context, p pager, ask func(context.Context, *graph.View) ([]Item, queries.Part, error)) {
	view := s.Graph.View()
	defer view.Close()
	if s.unchanged(c, view) {
		return
	}
	whole := p.whole()
	if whole {
		p.turn(p.cursor())
	}
	timed := func(ctx context.Context) ([]Item, queries.Part, error) {
		ctx, cancel := context.WithTimeout(ctx, s.Timeout)
		defer cancel()
		return ask(ctx, view)
	}
	items, part, err := timed(c.Request.Context())
	if err != nil {
		s.fail(c, err)
		return
	}
	c.Header("Content-Type", linesType)
	c.Header(totalHeader, strconv.Itoa(part.Total))
	c.Header(cutHeader, part.Cut)
	if !whole {
		c.Header(nextHeader, part.Next)
	}
	first := part.Cut
	s.stream(c, view, func(ctx context.Context, w io.Writer) error {
		for {
			if err := writeLines(w, items); err != nil || part.Next == "" || !whole {
				return err
			}
			p.turn(part.Next)
			if items, part, err = timed(ctx); err != nil {
				return err
			}
		}
	})
	if part.Cut != first {
		c.Writer.Header().Set(http.TrailerPrefix+cutHeader, part.Cut)
	}
}

func writeLines[Item any](w io.Writer, items []Item) error {
	var lines bytes.Buffer
	for _, item := range items {
		if err := encode(&lines, item); err != nil {
			return err
		}
	}
	_, err := w.Write(lines.Bytes())
	return err
}
