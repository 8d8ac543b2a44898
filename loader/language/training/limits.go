package training

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/dramatis-graph/dramatis/loader/language/internal/neural"
)

const (
	// common is how often a word must occur for its tags to be taken as all that
	// it can have.
	common = 20

	// usual is how often a relation must occur with a tag to be possible for it.
	usual = 2
)

// choices counts how often each of a few outcomes was right.
type choices map[int32]int

// line writes the outcomes that occur often enough, as numbers.
func (c choices) line(enough int) string {
	var numbers []string
	for _, outcome := range slices.Sorted(maps.Keys(c)) {
		if outcome >= 0 && c[outcome] >= enough {
			numbers = append(numbers, strconv.Itoa(int(outcome)))
		}
	}
	return strings.Join(numbers, " ")
}

// wordTags lists the tags of the common words of sentences.
func wordTags(sentences []sentence) []string {
	tags, times := map[string]choices{}, map[string]int{}
	for _, s := range sentences {
		for i, w := range s.words {
			folded := neural.Fold(w)
			if tags[folded] == nil {
				tags[folded] = choices{}
			}
			tags[folded][s.tags[i]]++
			times[folded]++
		}
	}
	var lines []string
	for _, word := range slices.Sorted(maps.Keys(tags)) {
		if line := tags[word].line(1); times[word] >= common && line != "" && !strings.ContainsAny(word, " \n") {
			lines = append(lines, word+" "+line)
		}
	}
	return lines
}

// arcRelations lists for each tag the relations of words with it to heads on
// their left and on their right.
func arcRelations(sentences []sentence, tags int) (left, right []string) {
	sides := [2][]choices{make([]choices, tags), make([]choices, tags)}
	for _, s := range sentences {
		for i, head := range s.heads {
			side := 0
			if head > int32(i) {
				side = 1
			}
			if head < 0 || s.tags[i] < 0 {
				continue
			}
			c := &sides[side][s.tags[i]]
			if *c == nil {
				*c = choices{}
			}
			(*c)[s.rels[i]]++
		}
	}
	for tag := range tags {
		left = append(left, sides[0][tag].line(usual))
		right = append(right, sides[1][tag].line(usual))
	}
	return left, right
}
