package score

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// Figures are what a [Score] amounts to.
type Figures struct {
	Articles  int     `json:"articles"`
	Core      int     `json:"gold_core"`
	Predicted int     `json:"predicted"`
	Pair      Quality `json:"pair"`
	Class     Quality `json:"class"`
	Exact     Quality `json:"exact"`

	// Of the exact matches; nil where nothing was judged.
	Status *float64 `json:"status_accuracy"`
	Date   *float64 `json:"date_accuracy"`

	// Linked is the share of actors that went by their ID or name, not only by
	// the words of the article; nil where nothing was read.
	Linked *float64 `json:"linked"`
}

// Quality is how right and how complete a reading is.
type Quality struct {
	Precision float64 `json:"precision"`
	Recall    float64 `json:"recall"`
	F1        float64 `json:"f1"`
}

// Figures returns what the score amounts to so far.
func (s *Score) Figures() Figures {
	return Figures{
		Articles: s.Articles, Core: s.Core, Predicted: s.Predicted,
		Pair: s.quality(Pair), Class: s.quality(Class), Exact: s.quality(Exact),
		Status: share(s.statusRight, s.statusJudged), Date: share(s.dateRight, s.dateJudged),
		Linked: share(s.linked, s.ends),
	}
}

func (s *Score) quality(l Level) Quality {
	q := Quality{Precision: ratio(s.right[l], s.Predicted), Recall: ratio(s.found[l], s.Core)}
	if sum := q.Precision + q.Recall; sum > 0 {
		q.F1 = 2 * q.Precision * q.Recall / sum
	}
	return q
}

func ratio(a, b int) float64 { return float64(a) / float64(max(1, b)) }

func share(a, b int) *float64 {
	if b == 0 {
		return nil
	}
	r := ratio(a, b)
	return &r
}

// String writes the figures in seven lines.
func (f Figures) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d articles, %d core gold relations, %d predicted\n", f.Articles, f.Core, f.Predicted)
	for l, q := range []Quality{f.Pair, f.Class, f.Exact} {
		fmt.Fprintf(&b, "%-6s P %.3f  R %.3f  F1 %.3f\n", Level(l), q.Precision, q.Recall, q.F1)
	}
	for _, row := range []struct {
		name  string
		share *float64
	}{{"status_accuracy", f.Status}, {"date_accuracy", f.Date}, {"linked", f.Linked}} {
		if row.share == nil {
			fmt.Fprintf(&b, "%-16s -\n", row.name)
		} else {
			fmt.Fprintf(&b, "%-16s %.3f\n", row.name, *row.share)
		}
	}
	return b.String()
}

// shownEvidence is how many letters of a sentence a miss shows.
const shownEvidence = 140

// String writes the miss in one line: article, nearest level, statement and the
// beginning of its evidence, parted by tabs.
func (m Miss) String() string {
	evidence := m.Evidence
	if utf8.RuneCountInString(evidence) > shownEvidence {
		evidence = string([]rune(evidence)[:shownEvidence])
	}
	return strings.Join([]string{m.Article, m.Nearest, m.Statement, strings.Join(strings.Fields(evidence), " ")}, "\t")
}
