package language

import (
	"iter"
	"strings"
)

// Dependents returns the indexes of the words that depend on the word at head,
// from left to right.
func (s Sentence) Dependents(head int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i, w := range s.Words {
			if w.Head == head && i != head && !yield(i) {
				return
			}
		}
	}
}

// A Number is a grammatical number.
type Number string

// The grammatical numbers. A word that shows none has the empty one.
const (
	Singular Number = "Sing"
	Plural   Number = "Plur"
)

// Number returns the number of a noun, a pronoun or a verb in the present.
func (w Word) Number() Number {
	switch w.XPOS {
	case "NN", "NNP", "VBZ":
		return Singular
	case "NNS", "NNPS":
		return Plural
	case "PRP", "PRP$":
		return words().pronoun(w.Text).number
	case "DT":
		if w.Lemma == "this" || w.Lemma == "that" {
			if strings.HasSuffix(w.Text, "se") {
				return Plural
			}
			return Singular
		}
	}
	return ""
}

// Person returns 1, 2 or 3 for a personal pronoun, 3 for a verb such as "says",
// and 0 for words that show no person.
func (w Word) Person() int {
	switch w.XPOS {
	case "VBZ":
		return 3
	case "PRP", "PRP$":
		return words().pronoun(w.Text).person
	}
	return 0
}

// A Tense places what a verb says in time.
type Tense string

// The tenses. A verb form that is in none, such as "to meet", has the empty one.
const (
	Past    Tense = "Past"
	Present Tense = "Pres"
	Future  Tense = "Fut" // with "will" or "shall"
)

// Tense returns the tense of the clause of the verb at i, its auxiliaries
// considered: "has met" and "was meeting" are past, "will meet" is future. A
// modal other than "will" and "shall" leaves the tense open.
func (s Sentence) Tense(i int) Tense {
	perfect := false
	tense := ownTense(s.Words[i])
	for a := range s.Dependents(i) {
		w := s.Words[a]
		if universal(w.Rel) != "aux" && w.Rel != "cop" {
			continue
		}
		switch {
		case w.XPOS == "MD":
			if w.Lemma == "will" || w.Lemma == "shall" {
				return Future
			}
			return ""
		case w.Lemma == "have" && s.Words[i].XPOS == "VBN":
			perfect = true
		}
		if t := ownTense(w); t != "" && tense != Past {
			tense = t
		}
	}
	if perfect {
		return Past
	}
	return tense
}

// ownTense is the tense that a finite form shows by itself.
func ownTense(w Word) Tense {
	switch w.XPOS {
	case "VBD":
		return Past
	case "VBZ", "VBP":
		return Present
	}
	return ""
}

// Passive reports whether the verb at i is in the passive voice: what it is said
// of suffers it. That holds for "was met by" and for the "backed" of "militias
// backed by Iran".
func (s Sentence) Passive(i int) bool {
	w := s.Words[i]
	if w.XPOS != "VBN" {
		return false
	}
	for d := range s.Dependents(i) {
		switch rel := s.Words[d].Rel; {
		case strings.HasSuffix(rel, ":pass"):
			return true
		case rel == "aux" && s.Words[d].Lemma == "have", rel == "nsubj", rel == "obj":
			return false
		}
	}
	rel := universal(w.Rel)
	return rel == "acl" || rel == "amod" || rel == "advcl"
}

// universal cuts the subtype off a relation: "nmod" of "nmod:poss".
func universal(rel string) string {
	rel, _, _ = strings.Cut(rel, ":")
	return rel
}
