// Package conllscore compares a reading of a text with its gold trees, by the
// measures of the CoNLL 2018 shared task: how well sentences and words were cut,
// tagged and attached.
//
// Words are aligned by the characters they cover, white space left out, so that
// the two sides may be cut differently as long as their text is the same.
package conllscore

import (
	"errors"
	"strings"
	"unicode"

	"github.com/dramatis-graph/dramatis/loader/language/conllu"
)

// ErrText is the error of two files that are not readings of one text.
var ErrText = errors.New("the two texts differ")

// A Count is what an F1 is made of.
type Count struct {
	Gold, System, Correct int
}

// Precision is the share of what the system said that is right, in percent.
func (c Count) Precision() float64 { return percent(c.Correct, c.System) }

// Recall is the share of the gold that the system said, in percent.
func (c Count) Recall() float64 { return percent(c.Correct, c.Gold) }

// F1 is the harmonic mean of precision and recall, in percent.
func (c Count) F1() float64 { return percent(2*c.Correct, c.Gold+c.System) }

func percent(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return 100 * float64(part) / float64(whole)
}

// A Score holds one count for each measure.
type Score struct {
	Sentences, Words Count
	UPOS, XPOS       Count
	UAS, LAS         Count

	// Relations holds the labelled attachment of each relation alone.
	Relations map[string]Count
}

// Universal cuts the subtype off a relation: "nmod" of "nmod:poss". LAS and
// Relations compare relations so cut.
func Universal(rel string) string {
	universal, _, _ := strings.Cut(rel, ":")
	return universal
}

// Compare scores system against gold. It fails with [ErrText] if they do not
// hold the same characters.
func Compare(gold, system []conllu.Sentence) (Score, error) {
	g, s := lay(gold), lay(system)
	if g.text != s.text {
		return Score{}, ErrText
	}
	score := Score{Relations: map[string]Count{}}
	score.Sentences = overlap(g.sentences, s.sentences)
	score.Words = overlap(spansOf(g.words), spansOf(s.words))
	every := Count{Gold: len(g.words), System: len(s.words)}
	score.UPOS, score.XPOS, score.UAS, score.LAS = every, every, every, every
	for _, w := range g.words {
		score.relation(w.rel, Count{Gold: 1})
	}
	for _, w := range s.words {
		score.relation(w.rel, Count{System: 1})
	}
	for i, j := 0, 0; i < len(g.words) && j < len(s.words); {
		switch a, b := g.words[i], s.words[j]; a.span.compare(b.span) {
		case -1:
			i++
		case 1:
			j++
		default:
			score.word(a, b)
			i++
			j++
		}
	}
	return score, nil
}

// word counts what is right about one pair of aligned words.
func (c *Score) word(gold, system word) {
	if gold.upos == system.upos {
		c.UPOS.Correct++
	}
	if gold.xpos == system.xpos {
		c.XPOS.Correct++
	}
	if gold.head != system.head {
		return
	}
	c.UAS.Correct++
	if gold.rel == system.rel {
		c.LAS.Correct++
		c.relation(gold.rel, Count{Correct: 1})
	}
}

func (c *Score) relation(rel string, add Count) {
	sum := c.Relations[rel]
	c.Relations[rel] = Count{sum.Gold + add.Gold, sum.System + add.System, sum.Correct + add.Correct}
}

// A span is a stretch of characters, white space not counted. Words of one
// token whose forms do not make up its spelling all have the token's span, and
// are told apart by their place in it.
type span struct {
	start, end, place int
}

func (s span) compare(t span) int {
	for _, d := range []int{s.start - t.start, s.end - t.end, s.place - t.place} {
		if d < 0 {
			return -1
		} else if d > 0 {
			return 1
		}
	}
	return 0
}

// overlap counts the spans that two ordered lists share.
func overlap(gold, system []span) Count {
	c := Count{Gold: len(gold), System: len(system)}
	for i, j := 0, 0; i < len(gold) && j < len(system); {
		switch gold[i].compare(system[j]) {
		case -1:
			i++
		case 1:
			j++
		default:
			c.Correct++
			i++
			j++
		}
	}
	return c
}

func spansOf(words []word) []span {
	spans := make([]span, len(words))
	for i, w := range words {
		spans[i] = w.span
	}
	return spans
}

// visible is s without white space.
func visible(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}
