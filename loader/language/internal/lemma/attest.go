package lemma

import "strings"

// inflected holds the tags of verbs whose endings hide an e or a doubled letter.
var inflected = map[string]bool{"VBD": true, "VBN": true, "VBG": true}

// seldom is how often a word occurs that may be a slip of the pen.
const seldom = 2

// attest corrects the verbs of a text whose edits lead to no word of that text
// while another possible one does. The most frequent form wins.
func (r *rules) attest(text map[string]int) {
	for _, word := range sorted(text) {
		e, ok := r.find([]byte(word))
		if !ok || text[word] <= seldom || text[e.apply(word)] > seldom {
			continue
		}
		times := seldom
		for _, other := range stems(word) {
			if n := text[other.apply(word)]; n > times {
				e, times = other, n
			}
		}
		if times > seldom {
			r.words[word] = e
		}
	}
}

// stems returns the edits that may undo the inflection of a regular verb: those
// of "talked", "provoked" and "stopped".
func stems(word string) []edit {
	for _, ending := range []string{"ing", "ed"} {
		stem, ok := strings.CutSuffix(word, ending)
		if !ok || len(stem) < 2 {
			continue
		}
		edits := []edit{{lower: true, cut: len(ending)}, {lower: true, cut: len(ending), add: "e"}}
		if n := len(stem); stem[n-1] == stem[n-2] {
			edits = append(edits, edit{lower: true, cut: len(ending) + 1})
		}
		return edits
	}
	return nil
}
