package path

import (
	"reflect"
	"testing"

	"pgregory.net/rapid"
)

// expressions draws paths of every shape that Parse can return, over the names.
func expressions(depth int, names ...string) *rapid.Generator[expression] {
	name := rapid.SampledFrom(names)
	word := rapid.Custom(func(t *rapid.T) expression { return step{name.Draw(t, "name")} })
	not := rapid.Custom(func(t *rapid.T) expression {
		return except{rapid.SliceOfN(rapid.Custom(func(t *rapid.T) direction {
			return direction{name.Draw(t, "name"), rapid.Bool().Draw(t, "backward")}
		}), 0, 3).Draw(t, "not")}
	})
	if depth == 0 {
		return rapid.OneOf(word, not)
	}
	inner := expressions(depth-1, names...)
	parts := rapid.SliceOfN(inner, 2, 3)
	return rapid.OneOf(word, not,
		rapid.Custom(func(t *rapid.T) expression { return inverse{inner.Draw(t, "of")} }),
		rapid.Custom(func(t *rapid.T) expression { return sequence{parts.Draw(t, "parts")} }),
		rapid.Custom(func(t *rapid.T) expression { return choice{parts.Draw(t, "parts")} }),
		rapid.Custom(func(t *rapid.T) expression {
			least := rapid.IntRange(0, 2).Draw(t, "least")
			most := rapid.SampledFrom([]int{unbounded, least + 1, max(least, 1)}).Draw(t, "most")
			return count{inner.Draw(t, "of"), least, most}
		}),
		rapid.Custom(func(t *rapid.T) expression {
			return limited{inner.Draw(t, "of"), rapid.SliceOfN(rapid.SampledFrom([]condition{
				{"since", "2024"}, {"until", "2023-05"}, {"status", "planned"}, {"status", "happened"},
				{"place", "country/x"}, {"source", " [The] Post, "}, {"confidence", "0.5"},
			}), 1, 2).Draw(t, "where")}
		}),
	)
}

func TestPrintAndParseAreInverse(t *testing.T) {
	short := expressions(3, Names()...).Filter(func(e expression) bool { return e.steps() <= maxSteps })
	rapid.Check(t, func(t *rapid.T) {
		q := Query{short.Draw(t, "path")}
		got, err := Parse(q.String())
		if err != nil {
			t.Fatalf("Parse(%q): %v", q, err)
		}
		if !reflect.DeepEqual(got, q) {
			t.Fatalf("Parse(%q) = %#v; want %#v", q, got.root, q.root)
		}
	})
}
