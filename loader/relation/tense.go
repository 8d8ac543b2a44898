package relation

import (
	"strings"

	"github.com/dramatis-graph/dramatis/loader/relation/when"
)

// tenseOf names the tense of the verb at piece i, "" where none stands there.
func (l *line) tenseOf(i int) string {
	if l.at(i) != verb {
		return ""
	}
	switch g := l.group(i); {
	case g.modal == "will" || g.modal == "shall" || g.modal == "'ll" || g.modal == "’ll":
		return "future"
	case g.modal != "":
		return "modal"
	case g.infinitive:
		return "infinitive"
	case g.gerund:
		return "gerund"
	case g.continuous:
		return "progressive"
	case g.have && g.present:
		return "perfect"
	case g.have:
		return "pluperfect"
	case g.present:
		return "present"
	case g.first == g.verb && g.passive:
		return "participle"
	}
	return "past"
}

// clause returns the word that heads the clause of word w, and how the clause
// depends on the rest; -1 without a tree.
func (l *line) clause(w int) (head int, rel string) {
	for range l.sentence.Words {
		if w < 0 {
			return -1, ""
		}
		word := l.sentence.Words[w]
		switch rel, _, _ := strings.Cut(word.Rel, ":"); rel {
		case "root", "advcl", "acl", "ccomp", "xcomp", "csubj", "parataxis":
			return w, word.Rel
		case "conj":
			if word.UPOS == "VERB" || word.UPOS == "AUX" {
				return w, rel
			}
		}
		w = word.Head
	}
	return -1, ""
}

// wordAt returns a word of the tree that the pieces from first to last hold, -1
// for none: the one that the others depend on.
func (l *line) wordAt(first, last int) int {
	for i := first; i <= last && i < len(l.pieces); i++ {
		w := l.pieces[i].word
		if w < 0 {
			continue
		}
		h := l.sentence.Words[w].Head
		if h < 0 || l.sentence.Words[h].Start < l.pieces[first].start || l.sentence.Words[h].End > l.pieces[last].end {
			return w
		}
	}
	return -1
}

// governor returns the piece of the verb in whose clause the expression stands,
// -1 for none.
func (l *line) governor(e when.Expression) int {
	w := l.wordAt(e.First, e.Last)
	if w < 0 {
		return -1
	}
	head, _ := l.clause(w)
	if head < 0 {
		return -1
	}
	return l.pieceOf(head)
}
