package graph

import (
	"cmp"
	"context"
	"index/suffixarray"
	"iter"
	"slices"
	"strings"
)

// A Spelling is one of the names that an actor goes by: its ID's, its name or an
// alias.
type Spelling struct {
	Actor ID
	Name  string // as [Slug] writes it
}

// Spellings returns the names that hold part, which is as [Slug] writes names,
// in the order of their actors' IDs; "" is in every name.
func (v *View) Spellings(ctx context.Context, part string) iter.Seq2[Spelling, error] {
	return func(yield func(Spelling, error) bool) {
		x, err := v.indexed(ctx)
		if err != nil {
			yield(Spelling{}, err)
			return
		}
		found := 0
		for s := range x.spellings(part) {
			if found++; found%1000 == 0 && ctx.Err() != nil {
				yield(Spelling{}, ctx.Err())
				return
			}
			if !yield(s, nil) {
				return
			}
		}
	}
}

func compareSpellings(a, b Spelling) int {
	return cmp.Or(strings.Compare(string(a.Actor), string(b.Actor)), strings.Compare(a.Name, b.Name))
}

// A roll is every name of every actor in one text, a line each, so that one
// search looks through them all.
type roll struct {
	text     string
	starts   []int // of the lines, and the end
	owners   []ID  // of the lines, sorted
	suffixes *suffixarray.Index
}

func newRoll(spellings []Spelling) *roll {
	slices.SortFunc(spellings, compareSpellings)
	spellings = slices.Compact(spellings)
	r := &roll{starts: make([]int, 0, len(spellings)+1), owners: make([]ID, 0, len(spellings))}
	var text strings.Builder
	for _, s := range spellings {
		r.starts = append(r.starts, text.Len())
		r.owners = append(r.owners, s.Actor)
		text.WriteString(s.Name)
		text.WriteByte('\n')
	}
	r.starts = append(r.starts, text.Len())
	r.text = text.String()
	r.suffixes = suffixarray.New([]byte(r.text))
	return r
}

// frequent is in one of how many lines a part stands that is quicker found by
// looking through all.
const frequent = 16

// holding returns the numbers of the lines that hold part, sorted.
func (r *roll) holding(part string) []int {
	most := len(r.owners)/frequent + 1
	found := r.suffixes.Lookup([]byte(part), most)
	if part == "" || len(found) == most {
		return r.scan(part)
	}
	for i, at := range found {
		line, _ := slices.BinarySearch(r.starts, at+1)
		found[i] = line - 1
	}
	slices.Sort(found)
	return slices.Compact(found)
}

// scan does what holding does.
func (r *roll) scan(part string) (lines []int) {
	line := 0
	for at := 0; at < len(r.text); at = r.starts[line] {
		found := strings.Index(r.text[at:], part)
		if found < 0 {
			break
		}
		for r.starts[line+1] <= at+found {
			line++
		}
		lines = append(lines, line)
		line++
	}
	return lines
}

func (r *roll) spelling(line int) Spelling {
	return Spelling{r.owners[line], r.text[r.starts[line] : r.starts[line+1]-1]}
}
