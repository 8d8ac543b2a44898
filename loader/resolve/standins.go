package resolve

import (
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/mention"
)

// standIns resolves pronouns and descriptions where only one actor can be
// meant, in the order of the text, so that a pronoun may lead on to the next.
func (a *article) standIns() {
	voice := a.voices()
	for i, m := range a.mentions {
		if a.actorOf[i] != nil {
			continue
		}
		switch {
		case m.Sort == mention.Pronoun && (m.Speaker || m.Addressee):
			a.resolve(i, voice.of(i))
		case m.Sort == mention.Pronoun && m.Kind == graph.KindPerson:
			a.resolve(i, a.personBefore(i))
		case m.Sort == mention.Pronoun:
			a.resolve(i, a.bodyBefore(i))
		case m.Sort == mention.Description && m.Kind == graph.KindArmedGroup:
			a.resolve(i, a.groupBefore(i))
		case m.Sort == mention.Description && m.Kind == graph.KindCountry && !m.Plural:
			a.resolve(i, a.countryMeant(i, m.Canonical))
		}
	}
}

// groupBefore returns the armed group that "the group" means at mention i: the
// only one that the article has named before, or the only one that the last
// sentence with any names.
func (a *article) groupBefore(i int) *actor {
	var last *actor
	sentence, several := -1, false
	for j := i - 1; j >= 0 && (last == nil || a.mentions[j].Sentence == sentence); j-- {
		who := a.actorOf[j].final()
		if who == nil || who.kind != graph.KindArmedGroup || who == last {
			continue
		}
		several = last != nil
		last, sentence = who, a.mentions[j].Sentence
	}
	if several {
		return nil
	}
	return last
}

// countryMeant returns the country that mention i calls by a common noun: the
// only one of the article for "the kingdom" and "the North"; for "the country" the
// one that the article is about, if it is what was just spoken of.
func (a *article) countryMeant(i int, noun string) *actor {
	if noun == "country" {
		if land := a.home(); land == a.landNear(i) {
			return a.byID[land].final()
		}
		return nil
	}
	var found *actor
	for j := range a.mentions {
		who := a.actorOf[j].final()
		if who == nil || who == found || who.kind != graph.KindCountry ||
			!a.book.Describes(noun, who.id) && !strings.HasPrefix(strings.ToLower(who.name), noun+" ") {
			continue
		}
		if found != nil {
			return nil
		}
		found = who
	}
	return found
}
