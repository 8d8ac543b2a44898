package resolve

import (
	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/mention"
)

// standIns resolves pronouns and descriptions where only one actor can be
// meant.
func (a *article) standIns() {
	for i, m := range a.mentions {
		switch {
		case m.Sort == mention.Pronoun && m.Kind == graph.KindPerson:
			a.resolve(i, a.personBefore(i))
		case m.Sort == mention.Description && m.Kind == graph.KindArmedGroup:
			a.resolve(i, a.groupBefore(i))
		}
	}
}

// personBefore returns the person whom the pronoun i stands for: the only one
// of its sentence so far, or of the sentence before, with the subject before
// others.
func (a *article) personBefore(i int) *actor {
	m := a.mentions[i]
	for back := 0; back <= 2; back++ {
		found, certain := a.peopleOf(i, m.Sentence-back, m.Gender)
		if certain {
			return found
		}
		if found != nil {
			return nil
		}
	}
	return nil
}

// peopleOf returns the person of a sentence, before mention i, whom a pronoun
// of that gender may stand for. It is certain if there is only one, or if one is
// the subject; found but not certain if there are several.
func (a *article) peopleOf(i, sentence int, g mention.Gender) (found *actor, certain bool) {
	certain = true
	first := true
	subject := false
	for j := i - 1; j >= 0 && a.mentions[j].Sentence >= sentence; j-- {
		if a.mentions[j].Sentence != sentence {
			continue
		}
		who := a.actorOf[j].final()
		if who == nil || who.kind != graph.KindPerson || !agree(who.gender, g) {
			continue
		}
		if !first && who != found {
			certain = false
		}
		subject = a.mentions[j].First <= 1
		found, first = who, false
	}
	if found == nil {
		return nil, false
	}
	return found, certain || subject && sentence < a.mentions[i].Sentence
}

// groupBefore returns the only armed group that the article has named before
// mention i.
func (a *article) groupBefore(i int) *actor {
	var found *actor
	for j := i - 1; j >= 0; j-- {
		who := a.actorOf[j].final()
		if who == nil || who.kind != graph.KindArmedGroup || who == found {
			continue
		}
		if found != nil {
			return nil
		}
		found = who
	}
	return found
}
