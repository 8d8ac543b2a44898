package resolve

import (
	"strings"

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
	author  *actor // "I" outside of quotations, whom the article does not name
	authors *actor // "we" outside of quotations
}

func (a *article) voices() voices {
	v := voices{article: a, quotes: quotations(a.text), turns: a.turns(), author: &actor{kind: graph.KindPerson}}
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
	for n, t := range v.turns {
		switch {
		case m.Start < t.start || t.end <= m.Start:
		case m.Addressee:
			return v.addressee(n)
		default:
			return speaksFor(t.who, m)
		}
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
	for _, q := range v.quotes {
		if q[0] <= at && at < q[1] {
			return q, true
		}
	}
	return graph.Span{}, false
}

// speaker returns who is said to say what the quotation q holds, in the sentence
// where it ends or begins.
func (v voices) speaker(q graph.Span) *actor {
	a := v.article
	for _, at := range []int{q[1], q[0]} {
		for n, s := range a.doc.Sentences {
			if s.Start <= at && at <= s.End {
				if who := v.sayer(n); who != nil {
					return who
				}
			}
		}
	}
	return nil
}

// sayer returns the only actor outside of quotations who says something in a
// sentence.
func (v voices) sayer(sentence int) *actor {
	a := v.article
	words := a.doc.Sentences[sentence].Words
	var found *actor
	for i, m := range a.mentions {
		who := a.actorOf[i].final()
		if m.Sentence != sentence || who == nil {
			continue
		}
		w, ok := a.headOf(m)
		if !ok || w.Rel != "nsubj" || w.Head < 0 || !saying[words[w.Head].Lemma] {
			continue
		}
		if _, quoted := v.quoteAt(m.Start); quoted {
			continue
		}
		if found != nil && found != who {
			return nil
		}
		found = who
	}
	return found
}

// saying are the verbs whose subject says what is quoted beside them.
var saying = map[string]bool{
	"say": true, "tell": true, "add": true, "write": true, "warn": true, "state": true, "declare": true, "insist": true, "note": true,
	"argue": true, "reply": true, "respond": true, "explain": true, "announce": true, "comment": true, "stress": true, "claim": true,
	"continue": true, "ask": true, "tweet": true, "remark": true, "conclude": true, "acknowledge": true, "joke": true, "recall": true,
	"emphasize": true, "emphasise": true, "complain": true, "promise": true, "vow": true, "urge": true, "answer": true, "post": true,
}

// ownWords returns who speaks as "we" outside of quotations: the body that the
// words "We, the …" name, or the only country or body of which the article says in the
// present what a statement says of its own author.
func (v voices) ownWords() *actor {
	a := v.article
	if !v.hasAuthor() {
		return nil
	}
	var found *actor
	for i, m := range a.mentions {
		who := a.actorOf[i].final()
		if who == nil || who.kind != graph.KindCountry && who.kind != graph.KindOrganization {
			continue
		}
		if who.kind == graph.KindOrganization && v.follows(i) {
			return who
		}
		if _, quoted := v.quoteAt(m.Start); quoted || !a.states(m) {
			continue
		}
		if found != nil && found != who {
			return nil
		}
		found = who
	}
	return found
}

// hasAuthor reports whether somebody speaks as "we" outside of quotations and
// transcripts, and nobody as "I" or to "you": it is a statement, and no speech.
func (v voices) hasAuthor() bool {
	found := false
	for _, m := range v.article.mentions {
		if m.Sort != mention.Pronoun || !m.Speaker && !m.Addressee || len(v.turns) > 0 {
			continue
		}
		if _, quoted := v.quoteAt(m.Start); quoted {
			continue
		}
		if !m.Plural {
			return false
		}
		found = true
	}
	return found
}

// follows reports whether mention i is the first name behind "We, the".
func (v voices) follows(i int) bool {
	a := v.article
	for j := i - 1; j >= 0 && a.mentions[j].Sentence == a.mentions[i].Sentence; j-- {
		if m := a.mentions[j]; m.Speaker && m.Plural {
			return strings.HasPrefix(a.text[m.End:a.mentions[i].Start], ", the ") && a.mentions[i].Start-m.End <= maxTitled
		}
	}
	return false
}

// maxTitled bounds what may stand between "We" and the name of who says so, in
// bytes.
const maxTitled = 60

// states reports whether a mention is the subject of what a statement says of its
// own author: "Arcadia condemns".
func (a *article) states(m mention.Mention) bool {
	w, ok := a.headOf(m)
	if !ok || w.Rel != "nsubj" || w.Head < 0 {
		return false
	}
	verb := a.doc.Sentences[m.Sentence].Words[w.Head]
	return (verb.XPOS == "VBZ" || verb.XPOS == "VBP") && stance[verb.Lemma]
}

// stance are the verbs by which a statement says where its author stands.
var stance = map[string]bool{
	"condemn": true, "welcome": true, "support": true, "congratulate": true, "commend": true, "stand": true, "urge": true, "call": true,
	"reaffirm": true, "extend": true, "offer": true, "express": true, "applaud": true, "join": true, "thank": true, "appreciate": true,
	"remain": true, "regret": true, "deplore": true, "reiterate": true, "recognize": true, "recognise": true, "remember": true,
}
