package resolve_test

import (
	"testing"

	"github.com/dramatis-graph/dramatis/loader/resolve"
)

func TestRules(t *testing.T) {
	_, cast := read("Lena Ortiz met Karl Roth. She thanked Mr Roth. He spoke of the Harbour Guild of Arcadia (HGA).", "")
	rules := map[string]resolve.Rule{}
	for _, m := range cast.Members {
		for i, words := range m.Mentions {
			rules[words.Text] = m.Rules[i]
			if m.Rules[i].Meaning() == "" {
				t.Errorf("%q: rule %q has no meaning", words.Text, m.Rules[i])
			}
		}
	}
	for words, want := range map[string]resolve.Rule{
		"Lena Ortiz": resolve.FullName, "Mr Roth": resolve.ShortName, "She": resolve.StandIn, "Arcadia": resolve.Known,
	} {
		if rules[words] != want {
			t.Errorf("%q was resolved by %q, want %q", words, rules[words], want)
		}
	}
}
