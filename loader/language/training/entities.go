package training

import (
	"cmp"
	"slices"
	"strings"

	"github.com/dramatis-graph/dramatis/loader/language/conllu"
	"github.com/dramatis-graph/dramatis/loader/language/internal/spans"
)

// entityKinds are the kinds of names for the entity types of GUM. Its other
// types, times above all, are not names.
var entityKinds = map[string]string{
	"person": "PER", "organization": "ORG", "place": "LOC",
	"event": "MISC", "object": "MISC", "abstract": "MISC", "substance": "MISC", "animal": "MISC",
}

// An entity is a mention in the Entity layer of GUM: a whole noun phrase.
type entity struct {
	id, kind    string
	first, last int
}

// entityNames returns what the Entity layers of trees teach about names. A
// sentence without a layer teaches nothing.
func entityNames(trees []conllu.Sentence) []named {
	var all []named
	for _, tree := range trees {
		if entities := entitiesOf(tree); len(entities) > 0 {
			all = append(all, teachEntities(tree, entities))
		}
	}
	return all
}

// entitiesOf reads the Entity values of a sentence: "(7-person-…" opens the
// entity 7 and "7)" closes it.
func entitiesOf(tree conllu.Sentence) []entity {
	var open, closed []entity
	for i, w := range tree.Words {
		layer := conllu.MiscValue(w.Misc, "Entity")
		for layer != "" {
			end := strings.IndexAny(layer[1:], "()") + 1
			if end == 0 {
				end = len(layer)
			}
			if fields := strings.SplitN(strings.Trim(layer[:end], "()"), "-", 3); layer[0] == '(' && len(fields) > 1 {
				open = append(open, entity{fields[0], fields[1], i, i})
			}
			id, _, _ := strings.Cut(strings.Trim(layer[:end], "()"), "-")
			if layer = layer[end:]; strings.HasPrefix(layer, ")") {
				layer = layer[1:]
				open, closed = shut(open, closed, id, i)
			}
		}
	}
	return closed
}

// shut moves the innermost open entity with this id to the closed ones.
func shut(open, closed []entity, id string, last int) (stillOpen, nowClosed []entity) {
	for k := len(open) - 1; k >= 0; k-- {
		if e := open[k]; e.id == id {
			e.last = last
			return slices.Delete(open, k, k+1), append(closed, e)
		}
	}
	return open, closed
}

// teachEntities marks the names among the entities, the longest first. What may
// be a name without being marked as an entity of its own teaches nothing.
func teachEntities(tree conllu.Sentence, entities []entity) named {
	var n named
	for _, w := range tree.Words {
		n.words = append(n.words, w.Form)
		n.right = append(n.right, unmarkedEntity(w))
	}
	slices.SortStableFunc(entities, func(a, b entity) int { return cmp.Compare(b.last-b.first, a.last-a.first) })
	taken := make([]bool, len(tree.Words))
	for _, e := range entities {
		kind, ok := entityKinds[e.kind]
		first, last := nameIn(tree, e)
		if !ok || first > last || slices.Contains(taken[first:last+1], true) {
			continue
		}
		n.mark(first, last+1, []string{kind})
		for i := first; i <= last; i++ {
			taken[i] = true
		}
	}
	return n
}

func unmarkedEntity(w conllu.Word) []bool {
	right := make([]bool, spans.Outcomes)
	right[spans.Outside] = true
	switch w.UPOS {
	case "PROPN":
		for i := range right {
			right[i] = true
		}
	case "ADJ", "NOUN":
		l := layout{unmarked: []string{"NORP"}}
		right = l.outside(w.Form)
	}
	return right
}

// nameIn returns the name that the phrase of e is about: the proper nouns around
// its head and what joins them, without titles. It is empty where the head is no
// proper noun.
func nameIn(tree conllu.Sentence, e entity) (first, last int) {
	head := e.first
	for tree.Words[head].Head >= e.first && tree.Words[head].Head <= e.last {
		head = tree.Words[head].Head
	}
	part := func(i int) bool {
		w := tree.Words[i]
		return w.UPOS == "PROPN" && !(e.kind == "person" && w.Rel == "nmod:desc")
	}
	if !part(head) {
		return 0, -1
	}
	first, last = head, head
	for i := head - 1; i >= e.first && (part(i) || joins(tree.Words[i])); i-- {
		if part(i) {
			first = i
		}
	}
	for i := head + 1; i <= e.last && (part(i) || joins(tree.Words[i])); i++ {
		if part(i) {
			last = i
		}
	}
	return first, last
}

// joins reports whether a word can stand inside a name.
func joins(w conllu.Word) bool {
	switch w.Form {
	case "of", "for", "the", "&", "-", "–", "'s", "’s":
		return true
	}
	return false
}
