package resolve

import (
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/mention"
)

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
