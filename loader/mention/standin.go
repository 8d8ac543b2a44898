package mention

import (
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// standIn reads the words that stand for an actor named elsewhere: pronouns,
// "the group", "both countries".
func (r *reader) standIn(i int) int {
	t := &r.tokens[i]
	switch {
	case t.is(pronounMale):
		r.add(i, i+1, Mention{Kind: graph.KindPerson, Sort: Pronoun, Gender: Male})
	case t.is(pronounFemale):
		r.add(i, i+1, Mention{Kind: graph.KindPerson, Sort: Pronoun, Gender: Female})
	case t.is(pronounMany):
		r.add(i, i+1, Mention{Sort: Pronoun, Plural: true})
	case t.is(pronounThing):
		r.add(i, i+1, Mention{Sort: Pronoun})
	case t.is(pronounSelf) && (t.UPOS == "PRON" || t.UPOS == ""):
		r.add(i, i+1, Mention{Kind: graph.KindPerson, Sort: Pronoun, Speaker: true})
	case isAddressee(t.lower):
		r.add(i, i+1, Mention{Kind: graph.KindPerson, Sort: Pronoun, Addressee: true})
	case t.is(pronounUs) && !t.has(allCapital):
		r.add(i, i+1, Mention{Sort: Pronoun, Speaker: true, Plural: true})
	case t.lower == "the" || t.lower == "both":
		return r.description(i)
	case t.is(bareOrgan) && r.isBare(i):
		r.add(i, i+1, Mention{Kind: graph.KindOrganization, Sort: Description, Canonical: t.lower})
	case t.is(people|troops|fighters) && r.isBare(i) && !r.at(i+1).is(anyPeople|collective):
		return r.bareGroup(i)
	default:
		return i
	}
	return i + 1
}

// isAddressee reports whether a word stands for whoever is spoken to.
func isAddressee(word string) bool {
	return word == "you" || word == "your" || word == "yours" || word == "yourself"
}

// isBare reports whether the noun at word i is no part of a name: in lower case,
// or with the capital of the sentence's head.
func (r *reader) isBare(i int) bool {
	t := &r.tokens[i]
	return !t.has(capital) || t.has(ordinary) && !r.headline && !r.at(i+1).has(capital)
}

// bareGroup reads people whose owner the text does not tell here: "protesters",
// "the soldiers".
func (r *reader) bareGroup(i int) int {
	noun := r.tokens[i].lower
	if !strings.HasSuffix(noun, "s") || r.tokens[i].is(relational) || outsiders[r.at(i-1).lower] || ownedAfter(r.at(i+1).lower) {
		return i
	}
	if same, ok := sameNouns()[noun]; ok {
		noun = same
	}
	r.add(i, i+1, Mention{Kind: graph.KindGroup, Sort: Description, Canonical: noun, Plural: true})
	return i + 1
}

// outsiders are the words before a noun for people who come from elsewhere than
// where they are: "aid workers".
var outsiders = map[string]bool{
	"aid": true, "relief": true, "humanitarian": true, "charity": true, "foreign": true, "migrant": true, "guest": true, "international": true,
	"un": true, "peacekeeping": true, "western": true,
}

// ownedAfter reports whether a word says after a noun for people whose they are:
// "soldiers loyal to".
func ownedAfter(word string) bool {
	return word == "of" || word == "from" || word == "loyal" || word == "allied"
}

// description reads "the group", "the terrorist group", "both countries".
func (r *reader) description(i int) int {
	noun := i + 1
	for noun < i+3 && r.at(noun).is(between) && r.at(noun+1).lower != "" && descriptionKinds[r.at(noun).lower] == "" {
		noun++
	}
	if end := r.stateOrgan(i + 1); end > 0 {
		r.add(i, end, Mention{Kind: graph.KindOrganization, Sort: Description, Canonical: strings.ToLower(r.plain(i+1, end))})
		return end
	}
	t := r.at(noun)
	if noun == i+1 && t.is(compass) && t.has(capital) && !r.headline && !r.at(i+2).has(capital) && r.at(i+2).lower != "of" && r.at(i+2).Text != "-" {
		r.add(i, i+2, Mention{Kind: graph.KindCountry, Sort: Description, Canonical: t.lower})
		return i + 2 // "the North"
	}
	if t.is(body) && !alsoThing[t.lower] && descriptionKinds[t.lower] == "" && (!t.has(capital) || t.has(ordinary)) && !r.at(noun+1).is(body|head) && r.at(noun+1).lower != "of" {
		r.add(i, noun+1, Mention{Kind: graph.KindOrganization, Sort: Description, Canonical: t.lower})
		return noun + 1
	}
	kind, ok := descriptionKinds[t.lower]
	if !ok || t.has(capital) && !t.has(ordinary) {
		return i
	}
	plural := t.lower == "countries" || t.lower == "leaders"
	r.add(i, noun+1, Mention{Kind: kind, Sort: Description, Canonical: t.lower, Plural: plural})
	return noun + 1
}

// stateOrgan returns the word after a body of state that is named by its noun
// alone, "the foreign ministry", 0 if none begins at word i.
func (r *reader) stateOrgan(i int) int {
	for end := min(i+4, len(r.tokens)); end > i+1; end-- {
		if r.isOrganName(i, end) && !r.at(end).is(head|official|people|troops) && r.at(end).lower != "of" {
			return end
		}
	}
	for j := i; j < i+3; j++ {
		t := r.at(j)
		if t.lower == "" || t.has(capital) {
			return 0
		}
		next := r.at(j + 1)
		if t.is(organ) && next.lower != "of" && !next.is(organ|official|people|troops|head|force) && !next.has(capital) {
			return j + 1
		}
		if !t.is(modifier | between) {
			return 0
		}
	}
	return 0
}

// isOrganName reports whether the words [i,end), all in lower case, are for a
// body that states have one of: "the armed forces", "the central bank".
func (r *reader) isOrganName(i, end int) bool {
	for _, t := range r.tokens[i:end] {
		if t.has(capital) || t.lower == "" && !t.isPossessive() {
			return false
		}
	}
	return r.book.IsOrgan(r.plain(i, end))
}

// alsoThing are heads of the names of bodies that, alone, are mostly a building or
// a thing: "the house", "the news".
var alsoThing = map[string]bool{
	"house": true, "office": true, "news": true, "press": true, "cooperation": true, "times": true, "post": true, "mail": true,
	"media": true, "front": true, "service": true, "services": true, "force": true, "forces": true, "television": true, "radio": true,
}

// descriptionKinds are the common nouns that stand for an actor after "the",
// with its kind.
var descriptionKinds = map[string]graph.Kind{
	"group":     graph.KindArmedGroup,
	"country":   graph.KindCountry,
	"countries": graph.KindCountry,
	"kingdom":   graph.KindCountry,
	"republic":  graph.KindCountry,
	"emirate":   graph.KindCountry,
	"sultanate": graph.KindCountry,
}
