package lemma

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/dramatis-graph/dramatis/loader/language/conllu"
)

// Train learns a model from treebanks. Words of other text, in small letters
// with how often they occur, say which dictionary forms exist where an ending
// alone does not tell ("provoked" is of "provoke", "smelled" of "smell"); there
// may be none. The same input gives the same model.
func Train(sentences []conllu.Sentence, attested map[string]int) *Model {
	all := map[kind]lessons{}
	for _, s := range sentences {
		for _, w := range s.Words {
			if len(w.Form) > longestWord || w.XPOS == "" || w.Lemma == "" {
				continue
			}
			k := kindOf(w.Form, w.XPOS)
			if all[k] == nil {
				all[k] = lessons{}
			}
			all[k].add(w.Form, w.Lemma)
		}
	}
	m := &Model{kinds: map[kind]*rules{}}
	for k, l := range all {
		m.kinds[k] = l.learn()
		if !k.capitals && inflected[k.tag] {
			m.kinds[k].attest(attested)
		}
	}
	return m
}

// lessons counts what was seen of each word, which stands in small letters.
type lessons map[string]map[lesson]int

// A lesson is a word as it was printed, and its dictionary form.
type lesson struct {
	word, lemma string
}

func (l lessons) add(word, lemma string) {
	small := string(appendSmall(nil, word))
	if l[small] == nil {
		l[small] = map[lesson]int{}
	}
	l[small][lesson{word, lemma}]++
}

// learn makes endings of the lessons: an ending is kept if it says something
// else than the next shorter one does, and a word if its endings are wrong.
func (l lessons) learn() *rules {
	lower := l.lower()
	usual := map[string]edit{}
	for word, seen := range l {
		usual[word] = best(seen, lower)
	}
	known := newRules()
	for n := range longestEnding + 1 {
		for ending, edits := range count(usual, n) {
			total := 0
			for _, times := range edits {
				total += times
			}
			e := most(edits)
			shorter, ok := known.find([]byte(ending))
			if n == 0 || total > 1 && (!ok || shorter != e) {
				known.setEnding(ending, e)
			}
		}
	}
	for _, word := range sorted(usual) {
		if e, _ := known.find([]byte(word)); e != usual[word] {
			known.words[word] = usual[word]
		}
	}
	return known
}

// lower reports whether words of this kind mostly lose their capitals.
func (l lessons) lower() bool {
	lost, kept := 0, 0
	for small, seen := range l {
		for s, times := range seen {
			switch {
			case s.word == small:
			case common(small, s.lemma) > common(s.word, s.lemma):
				lost += times
			default:
				kept += times
			}
		}
	}
	return lost > kept
}

// best returns the edit that is right for most of what was seen of one word.
func best(seen map[lesson]int, lower bool) edit {
	right := map[edit]int{}
	for s := range seen {
		right[editBetween(s, lower)] = 0
		right[editBetween(s, true)] = 0
	}
	for e := range right {
		for s, times := range seen {
			if e.apply(s.word) == s.lemma {
				right[e] += 2 * times
			}
		}
		if e.lower == lower {
			right[e]++ // of equals, the one that goes with the others
		}
	}
	return most(right)
}

// editBetween returns the edit of a lesson. One that keeps capitals may still
// have to lose them if only that brings it nearer to the dictionary form.
func editBetween(s lesson, lower bool) edit {
	word := s.word
	small := strings.ToLower(word)
	if lower || common(small, s.lemma) > common(word, s.lemma) {
		lower, word = true, small
	}
	same := common(word, s.lemma)
	for same > 0 && same < len(s.lemma) && !utf8.RuneStart(s.lemma[same]) {
		same--
	}
	return edit{lower: lower, cut: len(word) - same, add: s.lemma[same:]}
}

func common(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

// count counts the usual edits of the words with each ending of n bytes.
func count(usual map[string]edit, n int) map[string]map[edit]int {
	all := map[string]map[edit]int{}
	for word, e := range usual {
		if len(word) < n || e.cut > n && n > 0 {
			continue // the ending does not show what is cut
		}
		ending := word[len(word)-n:]
		if all[ending] == nil {
			all[ending] = map[edit]int{}
		}
		all[ending][e]++
	}
	return all
}

// most returns the most frequent edit, the first in order of equals.
func most(edits map[edit]int) edit {
	var best edit
	times := -1
	for e, n := range edits {
		if n > times || n == times && compare(e, best) < 0 {
			best, times = e, n
		}
	}
	return best
}

func compare(a, b edit) int {
	small := func(e edit) int {
		if e.lower {
			return 1
		}
		return 0
	}
	return cmp.Or(cmp.Compare(a.cut, b.cut), strings.Compare(a.add, b.add), cmp.Compare(small(a), small(b)))
}

func sorted[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
