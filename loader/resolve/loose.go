package resolve

import (
	"slices"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/mention"
)

// acronyms resolves what is introduced in brackets, "the African Union (AU)",
// and every later use of it.
func (a *article) acronyms() {
	stands := map[string]*actor{}
	for i := 1; i < len(a.mentions); i++ {
		m := a.mentions[i]
		if m.Sort != mention.Name || !isAcronym(m.Text) || m.Start == 0 || a.text[m.Start-1] != '(' {
			continue
		}
		if who := a.namedBefore(i); who != nil && a.mayAbbreviate(m.Text, who) {
			stands[m.Text] = who
		}
	}
	for i, m := range a.mentions {
		if who := stands[m.Text]; who != nil && (a.actorOf[i] == nil || m.Entry == "") {
			a.resolve(i, who)
		}
	}
}

// mayAbbreviate reports whether letters can stand for an actor. Those of a body
// need not be the first of its words, those of a land or a person are: what ends
// with its name, "the Prosecutor's Office of Arcadia (POA)", is somebody else.
func (a *article) mayAbbreviate(letters string, who *actor) bool {
	if who.kind == graph.KindOrganization || who.kind == graph.KindArmedGroup {
		return true
	}
	names := []string{who.name}
	e, _ := a.book.Entry(who.id)
	for _, f := range e.Forms {
		names = append(names, f.Text)
	}
	for _, name := range names {
		if slices.Contains([]string{initialsOf(name, false), initialsOf(name, true)}, strings.ToLower(letters)) {
			return true
		}
	}
	return false
}

// initialsOf returns the first letters of the words of a name, with or without
// those of its small words.
func initialsOf(name string, small bool) string {
	var b strings.Builder
	for _, w := range strings.Fields(name) {
		if small || !('a' <= w[0] && w[0] <= 'z') {
			b.WriteString(strings.ToLower(w[:1]))
		}
	}
	return b.String()
}

// namedBefore returns the actor named right before the bracket of mention i.
func (a *article) namedBefore(i int) *actor {
	end := len(strings.TrimRight(a.text[:a.mentions[i].Start-1], " "))
	for j := i - 1; j >= 0 && a.mentions[j].Sentence == a.mentions[i].Sentence; j-- {
		if a.mentions[j].End != end {
			continue
		}
		if a.actorOf[j] == nil && a.mentions[j].Sort == mention.Name && strings.Contains(a.mentions[j].Text, " ") {
			a.resolve(j, a.named(graph.KindOrganization, strings.Join(strings.Fields(a.mentions[j].Text), " ")))
		}
		return a.actorOf[j]
	}
	return nil
}

// isAcronym reports whether a word is made of capitals, all but few.
func isAcronym(word string) bool {
	capitals := 0
	for _, r := range word {
		switch {
		case 'A' <= r && r <= 'Z':
			capitals++
		case r == ' ':
			return false
		}
	}
	return capitals >= 2 && capitals*2 >= len(word)
}

// looseNames resolves names whose words do not tell what they name: by the
// people of the article, by what the same words name elsewhere in it, and last
// by what the sentence suggests.
func (a *article) looseNames() {
	same := map[string]*actor{}
	for i, m := range a.mentions {
		if who := a.actorOf[i]; who != nil && m.Sort == mention.Name {
			same[graph.Slug(m.Text)] = who
			if m.Canonical != "" {
				same[graph.Slug(m.Canonical)] = who
			}
		}
	}
	places := a.guessedPlaces()
	for i, m := range a.mentions {
		if a.actorOf[i] != nil || m.Sort != mention.Name || !m.Guess {
			continue
		}
		who, several := a.bearer(i, readName(m.Text))
		if m.Introduced && who != nil && who.known && !isRoyalty(a.book, who.id) {
			who = nil // "his son Karl" is no statesman of that first name
		}
		if who == nil && !several {
			who = same[graph.Slug(m.Text)]
		}
		if who == nil && !several && places[graph.Slug(m.Text)] {
			who = a.named(graph.KindPlace, strings.Join(strings.Fields(m.Text), " "))
		}
		if who == nil && !several && m.Kind == graph.KindOrganization {
			who = a.named(graph.KindOrganization, strings.Join(strings.Fields(m.Text), " "))
		}
		if who == nil && !several && m.Introduced {
			who = a.actor(graph.ActorID(graph.KindPerson, m.Canonical), m.Canonical, graph.KindPerson)
		}
		if who == nil && !several && (m.Kind == "" || m.Kind == graph.KindPerson) && !isAcronym(m.Text) {
			if id, _ := a.famous(readName(m.Text), m); id != "" {
				who = a.actor(id, "", graph.KindPerson)
			}
		}
		if who == nil && !several && m.Kind == graph.KindPerson && a.mayStandAlone(m) {
			who = a.actor(graph.ActorID(graph.KindPerson, m.Canonical), m.Canonical, graph.KindPerson)
		}
		a.resolve(i, who)
	}
}

// mayStandAlone reports whether one word that was taken for a person's is the
// family name of somebody whom the article never names in full: who does something
// or has it done, and has no first name.
func (a *article) mayStandAlone(m mention.Mention) bool {
	if _, ok := a.book.GivenName(m.Text); ok || isAcronym(m.Text) {
		return false
	}
	w, ok := a.headOf(m)
	return ok && (strings.HasPrefix(w.Rel, "nsubj") || w.Rel == "obj" || w.Rel == "obl")
}
