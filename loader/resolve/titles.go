package resolve

import (
	"slices"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/mention"
	"github.com/dramatis-graph/dramatis/loader/reference"
)

// titles resolves what is nothing but a title to its holder: whom the article
// gives the office, who held it on the article's date, and the country itself
// where neither is known.
func (a *article) titles() {
	for i, m := range a.mentions {
		if m.Sort != mention.Title || m.Office == nil || a.labels(m) {
			continue
		}
		who, several := a.holderHere(*m.Office, m.Gender)
		if own := a.ownOfficial(i, who); own != "" {
			who, several = a.actor(own, "", graph.KindPerson), false
		}
		if next := a.successor(who, *m.Office); next != "" {
			who = a.actor(next, "", graph.KindPerson)
		}
		if who == nil && !several && !m.Office.Former {
			who = a.holderThen(i, *m.Office)
		}
		a.resolve(i, who)
	}
}

// ownOfficial returns who holds the office of mention i in the state that published
// the article, where "the President" has the capital of one's own and the only
// president whom the article names, and not just before, is another country's; ""
// otherwise.
func (a *article) ownOfficial(i int, named *actor) graph.ID {
	m := a.mentions[i]
	if m.Office.Of != "" || m.Office.Former || a.origin.Published == "" || !a.isProud(m) || named != nil && !named.known {
		return ""
	}
	own := a.publisherLand()
	if own == "" || named != nil && (a.landOf(named.id) == own || a.isNamedNear(named, m.Sentence)) {
		return ""
	}
	id, _ := a.book.Holder(own, m.Office.Role, a.origin.Published)
	return id
}

// publisherLand returns the country whose body published the article, "" where
// none did: a newspaper is nobody's.
func (a *article) publisherLand() graph.ID {
	for _, e := range a.book.Lookup(a.origin.Publisher) {
		if e.Kind == graph.KindOrganization && a.book.IsState(e.ID) {
			return e.Country
		}
	}
	return ""
}

// isNamedNear reports whether the article names a person in the sentence or the one
// before.
func (a *article) isNamedNear(who *actor, sentence int) bool {
	for j, m := range a.mentions {
		if m.Sentence >= sentence-1 && m.Sentence <= sentence && m.Sort == mention.Name && a.actorOf[j].final() == who {
			return true
		}
	}
	return false
}

// isProud reports whether a title has a capital that its place in the sentence does
// not ask for.
func (a *article) isProud(m mention.Mention) bool {
	words := a.doc.Sentences[m.Sentence].Words
	last := words[m.Last].Text
	return m.First > 0 && last != "" && last[0] >= 'A' && last[0] <= 'Z' && strings.ToLower(words[m.First].Text) == "the"
}

// holderHere returns the only person to whom the article gives the office: in
// these words if anybody has it in these words, in other words for it, or in
// words that these are short for. Of several, a bare title means who bears it
// bare. several is true if it cannot be told which of them is meant.
func (a *article) holderHere(o mention.Office, g mention.Gender) (who *actor, several bool) {
	for _, fits := range [...]func(*actor, mention.Office) bool{a.isTitled, a.holds, a.isTitledLonger} {
		var found []*actor
		for _, p := range a.actors {
			if p.kind == graph.KindPerson && p.into == nil && agree(p.gender, g) && fits(p, o) {
				found = append(found, p)
			}
		}
		if len(found) > 1 && o.Of == "" {
			found = barest(found, o)
		}
		if len(found) > 0 {
			if len(found) > 1 {
				return nil, true
			}
			return found[0], false
		}
	}
	return nil, false
}

// successor returns who held an office on the article's date if who had lost it
// by then: "the President" is not "President Roth" of long ago. It is "" if who is
// nobody whom the book knows to have left the office.
func (a *article) successor(who *actor, o mention.Office) graph.ID {
	if who == nil || !who.known || o.Former || a.origin.Published == "" || a.heldThen(who.id, &o) {
		return ""
	}
	for _, held := range a.book.Offices(who.id, "") {
		if !a.sameOffice(mention.Office{Role: held.Role, Of: held.Of}, o) {
			continue
		}
		if id, ok := a.book.Holder(held.Of, held.Role, a.origin.Published); ok && id != who.id {
			return id
		}
	}
	return ""
}

// barest returns those of several holders to whom the article gives the title
// without saying whose it is, all if it does so for none.
func barest(holders []*actor, o mention.Office) []*actor {
	var bare []*actor
	for _, p := range holders {
		if slices.ContainsFunc(p.offices, func(held mention.Office) bool { return held.Role == o.Role && held.Of == "" }) {
			bare = append(bare, p)
		}
	}
	if len(bare) == 0 {
		return holders
	}
	return bare
}

// isTitledLonger reports whether the article gives p an office that o is short
// for: "the minister" for the minister of health or the foreign minister.
func (a *article) isTitledLonger(p *actor, o mention.Office) bool {
	for _, held := range p.offices {
		if o.Of != "" && held.Of != "" && a.landOf(o.Of) != a.landOf(held.Of) {
			continue
		}
		if strings.HasPrefix(held.Role, o.Role+" of ") || strings.HasPrefix(held.Role, o.Role+" for ") || strings.HasSuffix(held.Role, " "+o.Role) {
			return true
		}
	}
	return false
}

// isTitled reports whether the article gives p the office in the same words.
func (a *article) isTitled(p *actor, o mention.Office) bool {
	for _, held := range p.offices {
		if held.Role == o.Role && a.sameOffice(held, o) && !a.servesElsewhere(p, held, o) {
			return true
		}
	}
	return false
}

// servesElsewhere reports whether the article does not say whose office p holds,
// and the book knows that it is not the one of o: "President Roth" of Arcadia is
// not "the Borian president".
func (a *article) servesElsewhere(p *actor, held, o mention.Office) bool {
	if held.Of != "" || o.Of == "" || !p.known {
		return false
	}
	e, _ := a.book.Entry(p.id)
	return e.Country != "" && e.Country != a.landOf(o.Of) && !slices.ContainsFunc(a.book.Offices(p.id, ""), func(post reference.Office) bool {
		return a.landOf(post.Of) == a.landOf(o.Of)
	})
}

// holderThen returns who held the office of mention i on the article's date, or
// the country whose office the text says it is.
func (a *article) holderThen(i int, o mention.Office) *actor {
	of := o.Of
	if of == "" {
		of = a.landNear(i)
	}
	if of != "" && a.origin.Published != "" {
		if id, ok := a.book.Holder(of, o.Role, a.origin.Published); ok {
			return a.actor(id, "", graph.KindPerson)
		}
	}
	if o.Of.Kind() == graph.KindCountry {
		return a.actor(o.Of, "", graph.KindCountry)
	}
	return nil
}
