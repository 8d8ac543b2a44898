package language

import "strconv"

// features returns the morphology of the word at i as a FEATS column, as far as
// its tag and its dependents tell.
func (s Sentence) features(i int) string {
	w := s.Words[i]
	var column []byte
	add := func(name, value string) {
		if value == "" {
			return
		}
		if len(column) > 0 {
			column = append(column, '|')
		}
		column = append(append(append(column, name...), '='), value...)
	}
	form := verbForms[w.XPOS]
	add("Degree", degrees[w.XPOS])
	if form == "Fin" {
		add("Mood", "Ind")
	}
	add("Number", string(w.Number()))
	if p := w.Person(); p > 0 {
		add("Person", strconv.Itoa(p))
	}
	add("Tense", string(ownTense(w)))
	add("VerbForm", form)
	if s.Passive(i) {
		add("Voice", "Pass")
	}
	return string(column)
}

var verbForms = map[string]string{"VB": "Inf", "VBD": "Fin", "VBZ": "Fin", "VBP": "Fin", "MD": "Fin", "VBG": "Ger", "VBN": "Part"}

var degrees = map[string]string{"JJ": "Pos", "JJR": "Cmp", "JJS": "Sup", "RBR": "Cmp", "RBS": "Sup"}
