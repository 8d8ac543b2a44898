package resolve

import (
	"sort"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/mention"
)

// voices tells who speaks where: in a quotation who is quoted, in a transcript
// whom the label before names, and else whoever wrote the article, where the
// words show it.
type voices struct {
	article *article
	quotes  []graph.Span
	turns   []turn
	said    map[graph.Span]*actor // who is quoted, of the quotations that were asked for
	author  *actor                // "I" outside of quotations, whom the article does not name
	authors *actor                // "we" outside of quotations
}

func (a *article) voices() voices {
	v := voices{article: a, quotes: quotations(a.text), turns: a.turns(), said: map[graph.Span]*actor{}, author: &actor{kind: graph.KindPerson}}
	if v.authors = v.ownWords(); v.authors == nil {
		v.authors = &actor{kind: graph.KindGroup}
	}
	return v
}

// of returns who is meant by the pronoun i of a speaker or of whom one speaks to,
// nil where it cannot be told.
func (v voices) of(i int) *actor {
	m := v.article.mentions[i]
	if q, ok := v.quoteAt(m.Start); ok {
		if m.Addressee {
			return nil
		}
		return speaksFor(v.speaker(q), m)
	}
	n := sort.Search(len(v.turns), func(i int) bool { return v.turns[i].end > m.Start })
	if n < len(v.turns) && v.turns[n].start <= m.Start {
		if m.Addressee {
			return v.addressee(n)
		}
		return speaksFor(v.turns[n].who, m)
	}
	switch {
	case m.Addressee || len(v.turns) > 0:
		return nil
	case m.Plural:
		return v.authors
	}
	return v.author
}

// addressee returns whom the speaker of turn n speaks to: who spoke last before,
// or else who answers.
func (v voices) addressee(n int) *actor {
	speaker := v.turns[n].who
	for i := n - 1; i >= 0; i-- {
		if who := v.turns[i].who; who != speaker {
			return who
		}
	}
	for i := n + 1; i < len(v.turns); i++ {
		if who := v.turns[i].who; who != speaker {
			return who
		}
	}
	return nil
}

// speaksFor returns who is meant by the pronoun m that who says: a person says
// "I", a body "we".
func speaksFor(who *actor, m mention.Mention) *actor {
	if who == nil || m.Plural == (who.kind == graph.KindPerson) {
		return nil
	}
	return who
}

// quoteAt returns the quotation that byte at lies in.
func (v voices) quoteAt(at int) (graph.Span, bool) {
	n := sort.Search(len(v.quotes), func(i int) bool { return v.quotes[i][1] > at })
	if n == len(v.quotes) || v.quotes[n][0] > at {
		return graph.Span{}, false
	}
	return v.quotes[n], true
}
