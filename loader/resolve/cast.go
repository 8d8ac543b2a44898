// Package resolve decides which mentions of an article are the same actor and
// gives each actor its one ID.
//
// Command coref beside it measures on a treebank how well that is done.
//
// It looks at the one article and at the reference book only, so that an
// article's actors never depend on what else was read. What it cannot tell it
// leaves out.
package resolve

import (
	"slices"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/mention"
)

// A Cast is everybody an article speaks of. What could not be resolved is not
// in it.
type Cast struct {
	// Members are sorted by the ID of their actor.
	Members []Member

	// Appearances are the resolved mentions in the order of the text.
	Appearances []Appearance

	// Unnamed are the pronouns of those whom the article never names, such as
	// the "I" of its author: each list is one of them.
	Unnamed [][]mention.Mention
}

// A Member is one actor of the article.
type Member struct {
	Actor graph.Actor

	// Mentions are the stretches that name the actor, in the order of the text,
	// and Rules why each was taken for it.
	Mentions []mention.Mention
	Rules    []Rule
}

// An Appearance is one mention with the actor that it names there.
type Appearance struct {
	mention.Mention
	Actor graph.Actor
}

// cast puts together what was resolved.
func (a *article) cast() Cast {
	var c Cast
	members := map[graph.ID]*Member{}
	unnamed := map[*actor]int{}
	for i := range a.mentions {
		who := a.actorOf[i].final()
		if who == nil {
			continue
		}
		if who.id == "" {
			n, known := unnamed[who]
			if !known {
				n = len(c.Unnamed)
				unnamed[who] = n
				c.Unnamed = append(c.Unnamed, nil)
			}
			c.Unnamed[n] = append(c.Unnamed[n], a.mentions[i])
			continue
		}
		m := members[who.id]
		if m == nil {
			m = &Member{Actor: graph.Actor{ID: who.id, Name: who.name, Kind: who.kind}}
			members[who.id] = m
		}
		m.Mentions = append(m.Mentions, a.mentions[i])
		m.Rules = append(m.Rules, a.ruleOf[i])
	}
	for _, m := range members {
		m.Actor.Aliases = aliases(m)
		c.Members = append(c.Members, *m)
	}
	slices.SortFunc(c.Members, func(x, y Member) int { return strings.Compare(string(x.Actor.ID), string(y.Actor.ID)) })
	for i := range a.mentions {
		if who := a.actorOf[i].final(); who != nil && who.id != "" {
			c.Appearances = append(c.Appearances, Appearance{a.mentions[i], members[who.id].Actor})
		}
	}
	return c
}

// aliases returns the names that the article gives a member, sorted, without
// its own.
func aliases(m *Member) []string {
	var names []string
	for _, x := range m.Mentions {
		if x.Sort != mention.Name {
			continue
		}
		name := x.Text
		if x.Kind == graph.KindPerson && x.Canonical != "" {
			name = x.Canonical
		}
		if name = strings.Join(strings.Fields(name), " "); name != m.Actor.Name {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}
