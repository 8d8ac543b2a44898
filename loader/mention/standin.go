package mention

import "github.com/dramatis-graph/dramatis/graph"

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
	case t.lower == "the" || t.lower == "both":
		return r.description(i)
	default:
		return i
	}
	return i + 1
}

// description reads "the group", "the terrorist group", "both countries".
func (r *reader) description(i int) int {
	noun := i + 1
	for noun < i+3 && r.at(noun).is(between) && r.at(noun+1).lower != "" && descriptionKinds[r.at(noun).lower] == "" {
		noun++
	}
	t := r.at(noun)
	kind, ok := descriptionKinds[t.lower]
	if !ok || t.has(capital) && !t.has(ordinary) {
		return i
	}
	plural := t.lower == "countries" || t.lower == "leaders"
	r.add(i, noun+1, Mention{Kind: kind, Sort: Description, Plural: plural})
	return noun + 1
}

// descriptionKinds are the common nouns that stand for an actor after "the",
// with its kind.
var descriptionKinds = map[string]graph.Kind{
	"group":     graph.KindArmedGroup,
	"country":   graph.KindCountry,
	"countries": graph.KindCountry,
}
