package relation

import (
	"slices"
	"strings"

	"github.com/dramatis-graph/dramatis/loader/language"
)

// treeTrust lessens the confidence in what only the tree says.
const treeTrust = 0.85

// subjectOr returns the subject of the verb group: what the order of the words
// gives, or else the tree.
func (l *line) subjectOr(g group, rel string, whose bool) []argument {
	if args := l.subject(g, whose); len(args) > 0 {
		return args
	}
	return l.treeSubject(g.verb, rel, whose)
}

// treeSubject returns the subject that the sentence's tree gives the verb at
// piece i: "nsubj", or "nsubj:pass" of a passive. It is asked where the order of
// the words tells none.
func (l *line) treeSubject(i int, rel string, whose bool) []argument {
	w := l.pieces[i].word
	for range maxClimb {
		if w < 0 || !l.parsed() {
			return nil
		}
		if s := l.dependent(w, rel); s >= 0 {
			if word := l.sentence.Words[s]; word.UPOS == "PRON" && l.pieceOf(s) >= 0 && l.at(l.pieceOf(s)) != actor {
				if l.sentence.Words[w].Rel != "acl:relcl" {
					return nil
				}
				s = l.sentence.Words[w].Head
			}
			return l.treeArguments(s, whose)
		}
		switch l.sentence.Words[w].Rel {
		case "conj", "xcomp", "advcl":
			w = l.sentence.Words[w].Head
		default:
			return nil
		}
	}
	return nil
}

// treeObject returns the direct object that the tree gives the verb at piece i.
func (l *line) treeObject(i int, whose bool) []argument {
	w := l.pieces[i].word
	if w < 0 || !l.parsed() {
		return nil
	}
	if o := l.dependent(w, "obj"); o >= 0 {
		return l.treeArguments(o, whose)
	}
	return nil
}

// treeOblique returns what one of the prepositions joins to the word at piece i
// in the tree.
func (l *line) treeOblique(i int, preps []string, whose bool) []argument {
	w := l.pieces[i].word
	if w < 0 || !l.parsed() {
		return nil
	}
	for d, word := range l.sentence.Words {
		if word.Head != w || !strings.HasPrefix(word.Rel, "obl") && !strings.HasPrefix(word.Rel, "nmod") {
			continue
		}
		if c := l.dependent(d, "case"); c >= 0 && slices.Contains(preps, strings.ToLower(l.sentence.Words[c].Text)) {
			return l.treeArguments(d, whose)
		}
	}
	return nil
}

// describes reports whether the verb at piece i is a participle that the tree
// hangs on the noun before it: "sanctions imposed on".
func (l *line) describes(i int) bool {
	p := l.pieces[i]
	if !p.forms.has(participle) || p.word < 0 {
		return false
	}
	w := l.sentence.Words[p.word]
	return w.Rel == "acl" && w.Head >= 0 && w.Head < p.word
}

// parsed reports whether the sentence has a tree.
func (l *line) parsed() bool {
	return slices.ContainsFunc(l.sentence.Words, func(w language.Word) bool { return w.Rel == "root" })
}

// dependent returns the first word that depends on w by rel, -1 for none.
func (l *line) dependent(w int, rel string) int {
	return slices.IndexFunc(l.sentence.Words, func(word language.Word) bool {
		return word.Head == w && word.Rel == rel
	})
}

// treeArguments returns the actors that a word of the tree and those joined to
// it by conjunctions stand for.
func (l *line) treeArguments(w int, whose bool) []argument {
	var out []argument
	for d, word := range l.sentence.Words {
		if d != w && (word.Head != w || word.Rel != "conj") {
			continue
		}
		i := l.pieceOf(d)
		if i < 0 || l.pieces[i].phrase < 0 {
			continue
		}
		if l.at(i) == actor {
			out = append(out, argument{who: l.pieces[i].who, piece: i, tree: true})
			continue
		}
		if ph := l.phrases[l.pieces[i].phrase]; ph.last == i {
			if a, ok := l.argumentOf(ph, whose); ok {
				a.tree = true
				out = append(out, a)
			}
		}
	}
	return out
}

// pieceOf returns the piece that word w is in, -1 for none.
func (l *line) pieceOf(w int) int {
	word := l.sentence.Words[w]
	return slices.IndexFunc(l.pieces, func(p piece) bool { return p.start <= word.Start && word.End <= p.end })
}
