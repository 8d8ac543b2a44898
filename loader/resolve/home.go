package resolve

import (
	"slices"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/mention"
	"github.com/dramatis-graph/dramatis/loader/reference"
)

// homes resolves the bodies that the text names by their noun alone: to the only
// one of the article whose name has the noun ("the Board"), or, for bodies of
// state ("the parliament", "the government"), to that of the country that is
// spoken of.
func (a *article) homes() {
	for i, m := range a.mentions {
		if a.actorOf[i] != nil || m.Sort != mention.Description || m.Kind != graph.KindOrganization {
			continue
		}
		if m.Canonical == "administration" {
			a.resolve(i, a.administrationBefore(i))
			continue
		}
		if who := a.bodyMeant(i, m.Canonical); who != nil {
			a.resolve(i, who)
			continue
		}
		land := a.landNear(i)
		if land == "" {
			continue
		}
		switch m.Canonical {
		case "government", "regime", "authorities", "junta":
			a.resolve(i, a.actor(land, "", graph.KindCountry))
		default:
			if e, ok := a.book.Organ(land, m.Canonical); ok {
				a.resolve(i, a.actor(e.ID, e.Name, e.Kind))
			}
		}
	}
}

// administrationBefore returns the country whose "Byron administration" was last
// spoken of before mention i, nil if none was.
func (a *article) administrationBefore(i int) *actor {
	for j := i - 1; j >= 0; j-- {
		who := a.actorOf[j].final()
		if who != nil && who.kind == graph.KindCountry && strings.HasSuffix(strings.ToLower(a.mentions[j].Text), " administration") {
			return who
		}
	}
	return nil
}

// bodyMeant returns the body that mention i calls by the noun alone: the only one
// of the article that goes by it, or of several the one named last before.
func (a *article) bodyMeant(i int, noun string) *actor {
	word := graph.Slug(noun)
	goesBy := func(who *actor) bool {
		return who.kind == graph.KindOrganization && (a.bearsWord(who, word) || a.book.Describes(noun, who.id))
	}
	var all []*actor
	for _, who := range a.actors {
		if who.into == nil && goesBy(who) {
			all = append(all, who)
		}
	}
	if len(all) == 1 {
		return all[0]
	}
	for j := i - 1; j >= 0 && len(all) > 1; j-- {
		if who := a.actorOf[j].final(); who != nil && slices.Contains(all, who) {
			return who
		}
	}
	return nil
}

// bearsWord reports whether a word is the head of a name of who's: "council" of
// "Council of the Realm" and of "Royal Council", not of "Council Bank".
func (a *article) bearsWord(who *actor, word string) bool {
	if isHead(who.name, word) {
		return true
	}
	e, _ := a.book.Entry(who.id)
	return slices.ContainsFunc(e.Forms, func(f reference.Form) bool { return isHead(f.Text, word) })
}

// isHead reports whether a word, as a slug, is what the words of a name before
// their first preposition end with.
func isHead(name, word string) bool {
	for _, preposition := range []string{" of ", " for ", " in ", " on ", " to ", " against "} {
		name, _, _ = strings.Cut(name, preposition)
	}
	return strings.HasSuffix("-"+graph.Slug(name), "-"+word)
}

// landNear returns the country that is spoken of at mention i: the only one of
// its sentence so far, of the sentence before, or else the article's own.
func (a *article) landNear(i int) graph.ID {
	for back := 0; back <= 1; back++ {
		var found graph.ID
		several := false
		for j := i - 1; j >= 0 && a.mentions[j].Sentence >= a.mentions[i].Sentence-back; j-- {
			who := a.actorOf[j].final()
			if who == nil || who.kind != graph.KindCountry || a.mentions[j].Sentence != a.mentions[i].Sentence-back {
				continue
			}
			several = several || found != "" && found != who.id
			found = who.id
		}
		if found != "" && !several {
			return found
		}
	}
	return a.home()
}

// home returns the country that more than half of the article's mentions of
// countries name, "" if there is none.
func (a *article) home() graph.ID {
	counts := map[graph.ID]int{}
	all := 0
	for i := range a.mentions {
		if who := a.actorOf[i].final(); who != nil && who.kind == graph.KindCountry {
			counts[who.id]++
			all++
		}
	}
	for id, n := range counts {
		if 2*n > all && n > 1 {
			return id // at most one has more than half
		}
	}
	return ""
}
