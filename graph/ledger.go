package graph

import (
	"fmt"
	"slices"
)

// An Action says what an [Entry] does.
type Action string

// The actions, all of them.
const (
	Merge     Action = "merge"     // Other is Actor: whatever is said of it is said of Actor
	Split     Action = "split"     // some of what is said of Actor is said of Other
	Different Action = "different" // Actor and Other are two, and are not to be merged
	Undo      Action = "undo"      // the entry Undoes has no effect any more
)

// An Entry is one correction of who is who. Every entry changes the graph as
// the entries before it left it; those that were undone change nothing.
type Entry struct {
	// Number counts the entries from 1, in the order in which they were made.
	Number int    `json:"number"`
	Action Action `json:"action"`
	Actor  ID     `json:"actor,omitempty"`
	Other  ID     `json:"other,omitempty"`

	// Of a split these say what goes, and at least one of them does: what these
	// articles say, what articles say that call the actor by one of these names,
	// the relations that these mentions state. What goes meets every condition
	// that is set. Names match whatever their case, accents and punctuation.
	Articles []string `json:"articles,omitempty"`
	Names    []string `json:"names,omitempty"`
	Mentions []ID     `json:"mentions,omitempty"`

	// Undoes is the number of the entry that an undo takes back.
	Undoes int `json:"undoes,omitempty"`

	// By, When and Why are for people: no answer depends on them.
	By   string `json:"by,omitempty"`
	When string `json:"when,omitempty"` // RFC 3339, or a [Date]
	Why  string `json:"why,omitempty"`
}

// same reports whether two entries are one but for their numbers.
func (e Entry) same(f Entry) bool {
	return e.Action == f.Action && e.Actor == f.Actor && e.Other == f.Other && e.Undoes == f.Undoes &&
		slices.Equal(e.Articles, f.Articles) && slices.Equal(e.Names, f.Names) && slices.Equal(e.Mentions, f.Mentions) &&
		e.By == f.By && e.When == f.When && e.Why == f.Why
}

// A Ledger holds the corrections in the order of their numbers: entry n is at
// n-1. Entries are added, never altered.
type Ledger []Entry

// UndoneBy returns the number of the entry that undid entry n, 0 if it stands.
func (l Ledger) UndoneBy(n int) int {
	for _, e := range l {
		if e.Action == Undo && e.Undoes == n {
			return e.Number
		}
	}
	return 0
}

// Standing returns the entries that have an effect.
func (l Ledger) Standing() []Entry {
	undone := make(map[int]bool)
	for _, e := range l {
		if e.Action == Undo {
			undone[e.Undoes] = true
		}
	}
	return slices.DeleteFunc(slices.Clone(l), func(e Entry) bool { return e.Action == Undo || undone[e.Number] })
}

// Merged returns the entry by which two IDs became one actor, and false if they
// are two. Undone, it leaves them two.
func (l Ledger) Merged(a, b ID) (Entry, bool) {
	if a == b {
		return Entry{}, false
	}
	c := make(classes)
	for _, e := range l.Standing() {
		if e.Action != Merge {
			continue
		}
		c.merge(e)
		if c.leader(a) == c.leader(b) {
			return e, true
		}
	}
	return Entry{}, false
}

// Parted returns the entry that says of the actors that a and b belong to that
// they are two, and false if none does.
func (l Ledger) Parted(a, b ID) (Entry, bool) {
	standing := l.Standing()
	c := make(classes)
	for _, e := range standing {
		c.merge(e)
	}
	a, b = c.leader(a), c.leader(b)
	for _, e := range standing {
		actor, other := c.leader(e.Actor), c.leader(e.Other)
		if e.Action != Merge && (actor == a && other == b || actor == b && other == a) {
			return e, true
		}
	}
	return Entry{}, false
}

// About returns the standing entries that speak of the actor, by its own ID or one
// that was merged into it.
func (l Ledger) About(actor ID) []Entry {
	standing := l.Standing()
	c := make(classes)
	for _, e := range standing {
		c.merge(e)
	}
	return slices.DeleteFunc(standing, func(e Entry) bool {
		return c.leader(e.Actor) != actor && c.leader(e.Other) != actor
	})
}

// Missing returns the entries of from that l lacks, numbered to follow those of
// l. An entry that l has is one with the same words, who, when and why included.
// It is how a ledger is brought from one graph to another, as often as one
// likes.
func (l Ledger) Missing(from Ledger) (Ledger, error) {
	taken := make([]bool, len(l))
	number := make(map[int]int, len(from)) // of each entry of from, in l
	var missing Ledger
	for _, e := range from {
		if e.Action == Undo {
			undoes, ok := number[e.Undoes]
			if !ok {
				return nil, fmt.Errorf("entry %d undoes entry %d, which is not before it: %w", e.Number, e.Undoes, ErrEntry)
			}
			e.Undoes = undoes
		}
		at := slices.IndexFunc(l, func(held Entry) bool { return !taken[held.Number-1] && held.same(e) })
		old := e.Number
		if at >= 0 {
			taken[at] = true
			number[old] = at + 1
			continue
		}
		e.Number = len(l) + len(missing) + 1
		number[old] = e.Number
		missing = append(missing, e)
	}
	return missing, nil
}

// classes are the actors that merging made of IDs. An ID that leads to none is
// its own actor.
type classes map[ID]ID

// leader returns the ID that stands for the actor.
func (c classes) leader(id ID) ID {
	for {
		next, ok := c[id]
		if !ok {
			return id
		}
		id = next
	}
}

// merge follows e if it is a merge.
func (c classes) merge(e Entry) {
	if e.Action != Merge {
		return
	}
	if into, from := c.leader(e.Actor), c.leader(e.Other); into != from {
		c[from] = into
	}
}
