package resolve

import (
	"sort"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/mention"
)

// speaker returns who is said to say what the quotation q holds, in the sentence
// where it ends or begins.
func (v voices) speaker(q graph.Span) *actor {
	who, known := v.said[q]
	if known {
		return who
	}
	for _, at := range []int{q[1], q[0]} {
		if who == nil {
			who = v.sayer(v.sentenceAt(at))
		}
	}
	v.said[q] = who
	return who
}

// sentenceAt returns the number of the sentence that byte at lies in or follows.
func (v voices) sentenceAt(at int) int {
	all := v.article.doc.Sentences
	return sort.Search(len(all), func(i int) bool { return all[i].Start > at }) - 1
}

// sayer returns the only actor outside of quotations who says something in a
// sentence.
func (v voices) sayer(sentence int) *actor {
	a := v.article
	var found *actor
	first := sort.Search(len(a.mentions), func(i int) bool { return a.mentions[i].Sentence >= sentence })
	for i := first; i < len(a.mentions) && a.mentions[i].Sentence == sentence; i++ {
		who := a.actorOf[i].final()
		if who == nil || !a.says(a.mentions[i]) {
			continue
		}
		if _, quoted := v.quoteAt(a.mentions[i].Start); quoted {
			continue
		}
		if found != nil && found != who {
			return nil
		}
		found = who
	}
	return found
}

// says reports whether a mention is the subject of a verb of saying.
func (a *article) says(m mention.Mention) bool {
	w, ok := a.headOf(m)
	return ok && w.Rel == "nsubj" && w.Head >= 0 && saying[a.doc.Sentences[m.Sentence].Words[w.Head].Lemma]
}

// saying are the verbs whose subject says what is quoted beside them.
var saying = map[string]bool{
	"say": true, "tell": true, "add": true, "write": true, "warn": true, "state": true, "declare": true, "insist": true, "note": true,
	"argue": true, "reply": true, "respond": true, "explain": true, "announce": true, "comment": true, "stress": true, "claim": true,
	"continue": true, "ask": true, "tweet": true, "remark": true, "conclude": true, "acknowledge": true, "joke": true, "recall": true,
	"emphasize": true, "emphasise": true, "complain": true, "promise": true, "vow": true, "urge": true, "answer": true, "post": true,
}
