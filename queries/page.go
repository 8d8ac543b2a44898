package queries

import (
	"cmp"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"hash/fnv"

	"github.com/dramatis-graph/dramatis/graph"
)

// The lengths of a page.
const (
	DefaultLimit = 50
	MaxLimit     = 1000
)

// A Page asks for one part of a long answer. The zero Page asks for the first
// [DefaultLimit] items.
type Page struct {
	Limit int // 1 to [MaxLimit]; 0 is [DefaultLimit]

	// Cursor is the Next of the part before, "" for the first part. It goes on
	// behind the last item that was told, even if the graph has changed since.
	Cursor string
}

// A Part says which part of a whole answer this is.
type Part struct {
	Total int    `json:"total"`          // items in the whole answer
	Next  string `json:"next,omitempty"` // the cursor of the next part, "" after the last

	// Changed says that the graph changed since the part before: items may
	// have come or gone among those already told.
	Changed bool `json:"changed,omitempty"`

	// Cut says what a limit left out of the whole answer, "" if nothing.
	Cut string `json:"cut,omitempty"`
}

// A cursor is what a [Page.Cursor] holds.
type cursor struct {
	Question uint64 `json:"q"` // a cursor is good for its own question only
	Version  uint64 `json:"v"` // of the graph
	After    place  `json:"a"`
}

// take returns the items of the page, in order. question is whatever the answer
// hangs on, so that no cursor is used with another.
func take[T any](v *graph.View, p Page, items []T, by order[T], question ...any) ([]T, Part, error) {
	limit, from, err := p.read(question)
	if err != nil {
		return nil, Part{}, err
	}
	var after *place
	part := Part{Total: len(items)}
	if from != nil {
		part.Changed = from.Version != v.Version()
		after = &from.After
	}
	first, more := by.leading(items, after, limit)
	if more {
		part.Next = cursor{digest(question), v.Version(), by.place(&first[limit-1])}.String()
	}
	return first, part, nil
}

// read checks the page; the cursor is nil for the first part.
func (p Page) read(question []any) (limit int, from *cursor, err error) {
	if p.Limit < 0 || p.Limit > MaxLimit {
		return 0, nil, &InputError{Field: "limit", Reason: fmt.Sprintf("no limit %d: write a number from 1 to %d", p.Limit, MaxLimit)}
	}
	limit = cmp.Or(p.Limit, DefaultLimit)
	if p.Cursor == "" {
		return limit, nil, nil
	}
	text, err := base64.RawURLEncoding.DecodeString(p.Cursor)
	if err == nil {
		err = json.Unmarshal(text, &from)
	}
	if err != nil || from == nil || from.Question != digest(question) {
		return 0, nil, &InputError{
			Field: "cursor", Reason: "not a cursor of this question",
			Advice: "leave the cursor out to start again, and keep everything else the same from part to part",
		}
	}
	return limit, from, nil
}

func (c cursor) String() string {
	text, _ := json.Marshal(c) // numbers and a string: nothing that could fail
	return base64.RawURLEncoding.EncodeToString(text)
}

func digest(question []any) uint64 {
	h := fnv.New64a()
	fmt.Fprintf(h, "%#v", question)
	return h.Sum64()
}
