package graph

import (
	"cmp"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// Whatever names come and go, and whenever somebody asks, the names that hold a
// part are those that looking at every actor finds.
func TestSpellings(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := newIndex()
		var said []Actor
		for range rapid.IntRange(1, 40).Draw(t, "steps") {
			if len(said) > 0 && rapid.IntRange(0, 2).Draw(t, "goes") == 0 {
				i := rapid.IntRange(0, len(said)-1).Draw(t, "which")
				x.name(said[i], -1)
				said = slices.Delete(said, i, i+1)
			} else {
				a := Actor{
					ID:   rapid.SampledFrom([]ID{"person/ada", "person/bob", "country/ada"}).Draw(t, "id"),
					Name: rapid.SampledFrom([]string{"Ada", "Ada Byron", "Byron", "Bob"}).Draw(t, "name"),
				}
				x.name(a, +1)
				said = append(said, a)
			}
			if rapid.IntRange(0, 5).Draw(t, "many") == 0 {
				x.names, x.latest = nil, nil
			}
			part := rapid.SampledFrom([]string{"", "a", "ada", "ada-byron", "yro", "b", "nobody"}).Draw(t, "part")
			var want []Spelling
			for _, a := range said {
				for _, name := range []string{a.ID.Slug(), Slug(a.Name)} {
					if strings.Contains(name, part) {
						want = append(want, Spelling{a.ID, name})
					}
				}
			}
			slices.SortFunc(want, compareSpellings)
			want = slices.Compact(want)
			if got := slices.Collect(x.spellings(part)); !slices.Equal(got, want) {
				t.Fatalf("%q is in %v; want %v", part, got, want)
			}
		}
	})
}

// What the suffixes find is what looking through the text finds.
func TestRollHolding(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		name := rapid.StringMatching(`[ab]{1,3}(-[abc]{1,4})?`)
		var spellings []Spelling
		for range rapid.IntRange(1, 60).Draw(t, "names") {
			spellings = append(spellings, Spelling{"person/" + ID(name.Draw(t, "actor")), name.Draw(t, "name")})
		}
		r := newRoll(spellings)
		part := cmp.Or(name.Draw(t, "part"), "a")
		if got, want := r.holding(part), r.scan(part); !slices.Equal(got, want) {
			t.Fatalf("%q is in the lines %v; want %v of\n%s", part, got, want, r.text)
		}
	})
}
