package relation

import (
	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/language"
	"github.com/dramatis-graph/dramatis/loader/relation/learned"
	"github.com/dramatis-graph/dramatis/loader/resolve"
)

// beyond returns what the scorer reads beyond the claims of the frames. When,
// where and whether it took place is read from the words around, as for those.
func (l *line) beyond(claims []claim) []claim {
	s := l.seen(claims)
	var out []claim
	for _, f := range learned.English().Find(&s) {
		c := claim{
			predicate: f.Predicate,
			subject:   argument{who: f.Subject, piece: l.pieceAt(l.cast[f.Subject].Start)},
			object:    argument{who: f.Object, piece: l.pieceAt(l.cast[f.Object].Start)},
			first:     f.First, last: f.Last,
			act:      -1,
			weight:   f.Confidence,
			measured: true,
		}
		if l.parted(c) || c.predicate == graph.OfficialOf && l.othersOffice(c) {
			continue
		}
		if o := l.cast[f.Subject].Office; o != nil && f.Predicate == graph.OfficialOf {
			c.role = o.Role
		}
		c.status = l.cueStatus(f.Predicate, f.First)
		out = append(out, c)
	}
	return out
}

// parted reports whether the later of the claim's actors begins a clause of its
// own after a conjunction, and the other's verb stands before: "Ada spoke and
// Bob left".
func (l *line) parted(c claim) bool {
	from, to := min(c.subject.piece, c.object.piece), max(c.subject.piece, c.object.piece)
	if l.at(to-1) != conj || !l.startsClause(to+1) {
		return false
	}
	for i := from + 1; i < to; i++ {
		if l.at(i) == verb {
			return true
		}
	}
	return false
}

// othersOffice reports whether the words that name an office stand beside another
// person than the claim's, are a plural or an envoy's: "Ada Byron and Bob Cray,
// the head of the Guard", "Ada Byron and the ministers of Utopia", "Ada Byron, the
// Union's envoy for Utopia".
func (l *line) othersOffice(c claim) bool {
	if l.pieces[c.first].who < 0 && l.at(c.first) == other && l.pieces[c.first].pluralNoun() {
		return true
	}
	before := c.object.piece - 1
	if l.at(before) == det {
		before--
	}
	if low := l.low(before); (low == "for" || low == "to") && l.country(c.object.piece) {
		return true
	}
	from, to := min(c.subject.piece, c.first), max(c.subject.piece, c.first)
	for i := from + 1; i < to; i++ {
		if l.at(i) == actor && l.cast[l.pieces[i].who].Actor.Kind == graph.KindPerson && l.pieces[i].who != c.subject.who {
			return true
		}
	}
	return false
}

// cueStatus reads whether what the word at piece i says took place.
func (l *line) cueStatus(p graph.Predicate, i int) graph.Status {
	status := graph.Happened
	switch ph := l.pieces[i].phrase; {
	case l.at(i) == verb && l.sways(i) != "" && l.at(i+1) == to:
		status = l.under(i, maxClimb) // "is scheduled to", "failed to"
	case l.at(i) == verb:
		status = l.verbStatus(l.group(i))
	case ph >= 0:
		status = l.nounStatus(l.phrases[ph], i)
	default: // a preposition or a comma: the clause tells
		if v := l.verbBefore(i); v >= 0 && l.at(v) == verb {
			status = l.verbStatus(l.group(v))
		}
	}
	if !p.Event() && status.Real() {
		return graph.Ongoing
	}
	return status
}

// roles are the classes as the scorer knows them.
var roles = [...]learned.Role{
	actor: learned.Actor, verb: learned.Verb, aux: learned.Auxiliary, modal: learned.Modal, neg: learned.Negation,
	prep: learned.Preposition, to: learned.Preposition, conj: learned.Conjunction, comma: learned.Comma,
	stop: learned.Stop, quote: learned.Quote, poss: learned.Possessive,
	sub: learned.Clause, relative: learned.Clause, linker: learned.Clause,
	det: learned.Small, number: learned.Small, adv: learned.Small, pronoun: learned.Small,
	day: learned.Small, hyphen: learned.Small,
}

// seen returns the line as the scorer sees it.
func (l *line) seen(claims []claim) learned.Sentence {
	s := learned.Sentence{Cast: l.cast, Tokens: make([]learned.Token, len(l.pieces))}
	for i, p := range l.pieces {
		s.Tokens[i] = learned.Token{
			Start: p.start, End: p.end, Word: p.low, Lemma: p.lemma, Role: roles[p.class], Who: p.who, Head: -1,
		}
	}
	for _, c := range claims {
		s.Claims = append(s.Claims, learned.Claim{Predicate: c.predicate, Subject: c.subject.who, Object: c.object.who})
	}
	l.hang(s.Tokens)
	return s
}

// hang gives the tokens the tree of the sentence: a token of several words
// depends on what the first of them does that depends on another token.
func (l *line) hang(tokens []learned.Token) {
	words := l.sentence.Words
	at := make([]int, len(words))
	token := 0
	for i, w := range words {
		for token < len(tokens)-1 && tokens[token].End <= w.Start {
			token++
		}
		at[i] = token
	}
	for i, w := range words {
		t := &tokens[at[i]]
		if w.Lemma != "" && t.Who < 0 && t.Start == w.Start && t.End == w.End {
			t.Lemma = w.Lemma
		}
		if w.Head >= 0 && at[w.Head] != at[i] && t.Head < 0 {
			t.Head, t.Rel = at[w.Head], w.Rel
		}
	}
}

// Sentences returns the sentences of doc as the scorer sees them, for its
// training: one for each, empty where fewer than two actors appear.
func Sentences(doc language.Document, cast resolve.Cast, published graph.Date) []learned.Sentence {
	r := newReader(doc, cast, published)
	perSentence := bySentence(doc, cast)
	out := make([]learned.Sentence, len(doc.Sentences))
	for i, s := range doc.Sentences {
		if l, _ := r.line(i, s, perSentence[i]); l != nil {
			out[i] = l.seen(l.framed())
		}
	}
	return out
}
