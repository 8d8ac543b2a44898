package resolve

import (
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/language"
	"github.com/dramatis-graph/dramatis/loader/mention"
)

// maxBack is how many sentences before its own a pronoun may reach.
const maxBack = 2

// personBefore returns the person whom the pronoun i stands for: the only one of
// its sentence so far whom it can mean, or of the nearest sentence before that
// speaks of any; of several in another sentence the one who opens it.
func (a *article) personBefore(i int) *actor {
	m := a.mentions[i]
	for back := 0; back <= maxBack; back++ {
		found := a.peopleIn(i, m.Sentence-back)
		switch {
		case len(found) == 1:
			return found[0].who
		case len(found) > 1 && back > 0 && found[0].opens && !strings.EqualFold(m.Text, "him"):
			return found[0].who
		case len(found) > 1:
			return onlySubject(found)
		}
	}
	return nil
}

// onlySubject returns the only one of several candidates of a pronoun's own
// sentence who is the subject of a clause there.
func onlySubject(found []candidate) *actor {
	var who *actor
	for _, c := range found {
		if !c.subject {
			continue
		}
		if who != nil {
			return nil
		}
		who = c.who
	}
	return who
}

// A candidate is a person whom a pronoun may stand for.
type candidate struct {
	who   *actor
	opens bool // named by the first words of the sentence, or its subject

	subject bool // of a clause of the sentence
}

// peopleIn returns the people of a sentence before mention i whom the pronoun i
// may stand for, each once, in the order of the text.
func (a *article) peopleIn(i, sentence int) []candidate {
	var found []candidate
	j := i
	for j > 0 && a.mentions[j-1].Sentence >= sentence {
		j--
	}
	for ; j < i && a.mentions[j].Sentence == sentence; j++ {
		who := a.actorOf[j].final()
		if who == nil || !a.mayMean(i, j, who) {
			continue
		}
		known := false
		for _, c := range found {
			known = known || c.who == who
		}
		if !known {
			name := a.mentions[j]
			found = append(found, candidate{who, name.First <= 1 || a.isSubject(name), a.isClauseSubject(name)})
		}
	}
	return found
}

// mayMean reports whether the pronoun i may stand for who, named by mention j.
func (a *article) mayMean(i, j int, who *actor) bool {
	m, name := a.mentions[i], a.mentions[j]
	if who.kind != graph.KindPerson || !agree(who.gender, m.Gender) {
		return false
	}
	if who.gender == mention.UnknownGender && m.Gender == mention.Female && a.knownBefore(i, m.Gender) {
		return false
	}
	if m.Sentence != name.Sentence || m.Start < name.End {
		return m.Sentence != name.Sentence
	}
	between := a.text[name.End:m.Start]
	if opensQuote(between) {
		return false // who is quoted seldom speaks of himself so
	}
	switch strings.ToLower(m.Text) {
	case "him", "her", "himself", "herself":
		if strings.HasSuffix(strings.ToLower(m.Text), "self") {
			return true
		}
		return a.isPossessive(i) && !explains(between) || a.clauseBetween(name, m)
	case "his", "hers":
		return !explains(between)
	}
	return true
}

// knownBefore reports whether the article has named a person of that gender
// before mention i.
func (a *article) knownBefore(i int, g mention.Gender) bool {
	for j := range i {
		if who := a.actorOf[j].final(); who != nil && who.kind == graph.KindPerson && who.gender == g {
			return true
		}
	}
	return false
}

// opensQuote reports whether a quotation begins in the text and does not end in
// it.
func opensQuote(text string) bool {
	open := strings.Count(text, "“") - strings.Count(text, "”")
	return open > 0 || strings.Count(text, `"`)%2 == 1
}

// explains reports whether the words between a name and a possessive make what
// follows an apposition: ", his lawyer", ", one of her deputies".
func explains(between string) bool {
	switch strings.TrimSpace(between) {
	case ",", ", one of", ", with", "and", ", and":
		return true
	}
	return false
}

// isPossessive reports whether "her" at mention i belongs to the noun behind it.
func (a *article) isPossessive(i int) bool {
	m := a.mentions[i]
	words := a.doc.Sentences[m.Sentence].Words
	if !strings.EqualFold(m.Text, "her") || m.Last+1 >= len(words) {
		return false
	}
	next := words[m.Last+1].Text
	return next[0] >= 'a' && next[0] <= 'z' && !smallWords[next] || next[0] >= 'A' && next[0] <= 'Z'
}

// smallWords may follow "her" where it is an object.
var smallWords = map[string]bool{
	"to": true, "in": true, "on": true, "at": true, "for": true, "from": true, "with": true, "by": true, "and": true, "or": true,
	"as": true, "when": true, "after": true, "before": true, "that": true, "of": true, "because": true, "while": true, "during": true,
	"into": true, "out": true, "the": true, "a": true, "an": true, "over": true, "about": true,
}

// headOf returns the word of a mention that the others depend on, and false
// where the sentence has no tree.
func (a *article) headOf(m mention.Mention) (language.Word, bool) {
	words := a.doc.Sentences[m.Sentence].Words
	for _, w := range words[m.First : m.Last+1] {
		if w.Rel != "" && (w.Head < m.First || w.Head > m.Last) {
			return w, true
		}
	}
	return language.Word{}, false
}

// isSubject reports whether a mention is the subject of its sentence.
func (a *article) isSubject(m mention.Mention) bool {
	w, ok := a.headOf(m)
	return ok && w.Head >= 0 && strings.HasPrefix(w.Rel, "nsubj") && a.doc.Sentences[m.Sentence].Words[w.Head].Rel == "root"
}

// isDoerOf reports whether the subject of the verb at word doer does what the
// verb at word verb says too: it is the same verb, or hangs on it without a
// subject of its own ("telephoned and asked", "called to thank").
func isDoerOf(words []language.Word, doer, verb int) bool {
	for range words {
		if verb == doer {
			return true
		}
		if verb < 0 || hasSubject(words, verb) {
			return false
		}
		switch words[verb].Rel {
		case "conj", "xcomp", "advcl", "acl":
			verb = words[verb].Head
		default:
			return false
		}
	}
	return false
}

func hasSubject(words []language.Word, verb int) bool {
	for _, w := range words {
		if w.Head == verb && strings.HasPrefix(w.Rel, "nsubj") {
			return true
		}
	}
	return false
}

// clauseBetween reports whether another clause begins between a name and a
// pronoun, so that the pronoun may be its object.
func (a *article) clauseBetween(name, pronoun mention.Mention) bool {
	words := a.doc.Sentences[name.Sentence].Words
	subject, ok := a.headOf(name)
	object, also := a.headOf(pronoun)
	if ok && also && strings.HasPrefix(subject.Rel, "nsubj") {
		return !isDoerOf(words, subject.Head, object.Head)
	}
	for _, w := range words[name.Last+1 : pronoun.First] {
		switch w.Text {
		case "that", "who", "whom", "which", "when", "after", "before", "because", "if", "as", "while", "whose", "where", "said",
			"says", ";", "until", "but", "whether", "since", ",":
			return true
		}
	}
	return false
}
