package language

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/dramatis-graph/dramatis/loader/language/conllu"
)

// CoNLLU returns the document as a treebank. MISC holds, besides SpaceAfter=No,
// the word's byte offsets in the text (Bytes=12:15), the margin of its arc
// (Margin=0.75), and the named span that it is in (NER=B-PER, then NER=I-PER).
func (d Document) CoNLLU() []conllu.Sentence {
	all := make([]conllu.Sentence, len(d.Sentences))
	at := 0
	for i, s := range d.Sentences {
		var comments []string
		if i == 0 {
			comments = append(comments, "newdoc")
		} else if strings.Count(d.Text[at:s.Start], "\n") > 1 {
			comments = append(comments, "newpar")
		}
		printed := strings.Join(strings.Fields(d.Text[s.Start:s.End]), " ")
		comments = append(comments, "sent_id = "+strconv.Itoa(i+1), "text = "+printed)
		all[i] = conllu.Sentence{Comments: comments, Words: d.rows(s), Tokens: d.tokens(s)}
		at = s.End
	}
	return all
}

func (d Document) rows(s Sentence) []conllu.Word {
	rows := make([]conllu.Word, len(s.Words))
	names := s.nameColumn()
	for i, w := range s.Words {
		misc := fmt.Sprintf("Bytes=%d:%d", w.Start, w.End)
		if w.Rel != "" {
			misc += "|Margin=" + strconv.FormatFloat(float64(w.Margin), 'f', 2, 32)
		}
		if names[i] != "" {
			misc += "|NER=" + names[i]
		}
		if !d.joinsNext(s, i) && !d.spaceAfter(w) {
			misc += "|SpaceAfter=No"
		}
		rows[i] = conllu.Word{
			Form: oneLine(w.Text), Lemma: oneLine(w.Lemma), UPOS: w.UPOS, XPOS: w.XPOS,
			Feats: s.features(i), Head: w.Head, Rel: w.Rel, Misc: misc,
		}
	}
	return rows
}

// nameColumn returns the named span of every word: "B-PER", "I-PER" or nothing.
func (s Sentence) nameColumn() []string {
	column := make([]string, len(s.Words))
	for _, n := range s.Spans {
		for i := n.First; i <= n.Last; i++ {
			column[i] = "I-" + string(n.Kind)
		}
		column[n.First] = "B-" + string(n.Kind)
	}
	return column
}

// tokens finds the words that one spelling joins.
func (d Document) tokens(s Sentence) []conllu.Token {
	var all []conllu.Token
	for i := 0; i < len(s.Words); i++ {
		first := i
		for d.joinsNext(s, i) {
			i++
		}
		if i == first {
			continue
		}
		t := conllu.Token{First: first, Last: i, Form: oneLine(d.Text[s.Words[first].Start:s.Words[i].End])}
		if !d.spaceAfter(s.Words[i]) {
			t.Misc = "SpaceAfter=No"
		}
		all = append(all, t)
	}
	return all
}

// joinsNext reports whether the word at i makes up one token with the next, as
// "do" and "n't" do, or "Iraq" and "'s".
func (d Document) joinsNext(s Sentence, i int) bool {
	if i+1 >= len(s.Words) {
		return false
	}
	w, next := s.Words[i], s.Words[i+1]
	return w.End == next.Start && (isEnclitic(next.Text) || words().cut(d.Text[w.Start:next.End]) > 0)
}

// isEnclitic holds for 's and its like, and for n't.
func isEnclitic(word string) bool {
	plain := strings.Replace(word, "’", "'", 1)
	if clitic, ok := strings.CutPrefix(plain, "'"); ok {
		return words().clitics.has(clitic)
	}
	return strings.EqualFold(plain, "n't")
}

// spaceAfter reports whether the word's token is followed by white space, or by nothing.
func (d Document) spaceAfter(w Word) bool {
	if w.End == len(d.Text) {
		return true
	}
	return isSpace(firstRune(d.Text[w.End:]))
}

// oneLine makes s fit into a column: a name that was cut over a line break, or a
// mark that readers of the format take for white space, would not.
func oneLine(s string) string {
	return strings.Join(strings.Fields(s), " ")
}
