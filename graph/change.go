package graph

// A Change says what [Store.Add] did.
type Change int

// The changes, all of them.
const (
	Unchanged Change = iota // the graph held this very reading of this very text
	Added                   // the article is new
	Changed                 // its text or its reading replaced an earlier one
)

// String returns the change as a word.
func (c Change) String() string {
	switch c {
	case Added:
		return "added"
	case Changed:
		return "changed"
	}
	return "unchanged"
}
