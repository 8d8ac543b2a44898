package resolve

import (
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/mention"
)

// bodyBefore returns the country, body or group that "it" or "they" stand for at
// mention i: the subject of the clause that the pronoun's hangs on or, where the
// pronoun opens its sentence as who does something, of the sentence before.
func (a *article) bodyBefore(i int) *actor {
	m := a.mentions[i]
	if !a.isWhose(m) && !a.isDoer(m) {
		return nil
	}
	if found, several := a.subjectIn(i, m.Sentence); found != nil || several {
		return found
	}
	if m.First > maxOpening {
		return nil
	}
	found, _ := a.subjectIn(i, m.Sentence-1)
	return found
}

// maxOpening is how many words may stand before a pronoun that opens a sentence.
const maxOpening = 2

// subjectIn returns the only actor before mention i who is the subject of a
// clause of the sentence and may be meant by the pronoun i; several is true if it
// is not the only one.
func (a *article) subjectIn(i, sentence int) (found *actor, several bool) {
	for j := i - 1; j >= 0 && a.mentions[j].Sentence >= sentence; j-- {
		name := a.mentions[j]
		if name.Sentence != sentence || !a.isClauseSubject(name) {
			continue
		}
		who := a.actorOf[j].final()
		if who == nil || !mayBeThing(who, name, a.mentions[i].Plural) {
			return nil, true // somebody else does something here
		}
		if found != nil && found != who {
			return nil, true
		}
		found = who
	}
	return found, false
}

// mayBeThing reports whether "it", or "they" if it is plural, may stand for who,
// named by m.
func mayBeThing(who *actor, m mention.Mention, plural bool) bool {
	switch who.kind {
	case graph.KindGroup:
		return plural
	case graph.KindArmedGroup:
		return true
	case graph.KindOrganization:
		return !plural || strings.HasSuffix(strings.ToLower(m.Text), "police") || m.Plural
	case graph.KindCountry:
		return !plural || m.Plural
	}
	return false
}

// isClauseSubject reports whether a mention is the subject of a clause.
func (a *article) isClauseSubject(m mention.Mention) bool {
	w, ok := a.headOf(m)
	return ok && strings.HasPrefix(w.Rel, "nsubj") && m.Sort != mention.Adjective
}

// isDoer reports whether a pronoun is the subject of a verb that somebody does.
func (a *article) isDoer(m mention.Mention) bool {
	w, ok := a.headOf(m)
	if !ok || w.Rel != "nsubj" || w.Head < 0 {
		return false
	}
	verb := a.doc.Sentences[m.Sentence].Words[w.Head]
	return verb.UPOS == "VERB" && !impersonal[verb.Lemma]
}

// impersonal are the verbs that "it" goes with where it stands for nobody.
var impersonal = map[string]bool{
	"seem": true, "appear": true, "happen": true, "mean": true, "take": true, "rain": true, "snow": true, "become": true,
	"remain": true, "turn": true, "come": true, "go": true, "last": true, "begin": true, "start": true, "end": true, "cost": true,
	"matter": true, "work": true, "look": true, "sound": true, "feel": true, "get": true, "help": true, "show": true, "involve": true,
	"depend": true, "exist": true, "occur": true, "follow": true, "allow": true, "cause": true, "make": true, "contain": true,
}

// isWhose reports whether a pronoun says whose the next word is: "its troops".
func (a *article) isWhose(m mention.Mention) bool {
	switch strings.ToLower(m.Text) {
	case "its", "their":
		return true
	}
	return false
}
