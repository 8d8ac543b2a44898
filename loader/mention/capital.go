package mention

import (
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// acts reports whether the capital named by the words [i,end) stands for its
// country, as who does something or has it done to it, and not for the city
// where something is.
func (r *reader) acts(i, end int) bool {
	before, after := r.at(i-1), r.at(end)
	if before.lower == "the" || before.lower == "a" {
		i--
		before = r.at(i - 1)
	}
	switch {
	case after.isPossessive():
		next := r.at(end + 1)
		return !next.is(place|travel) && (!next.has(capital) || next.knownLen > 0 || next.is(given|familyFirst))
	case after.Text == "-":
		return r.at(end+1).lower != "based"
	case before.is(where):
		return r.at(i - 2).is(rulers)
	case before.is(compass) || before.is(weekday):
		return false
	case before.is(addresses):
		return true
	case before.is(motion):
		return r.isDealtWith(i, before)
	case before.lower == "on":
		return !r.at(i - 2).is(happening | deed)
	case before.lower == "and" || before.lower == "or":
		return r.joined(i) || r.verbAfter(end)
	case r.verbAfterList(end):
		return true
	case r.opens(i):
		return r.mayBeVerb(after) || after.lower == "last" || after.lower == "this" || after.lower == "and" && r.verbAfter(r.pastName(end+1)) || after.Text == "," && r.at(end+1).is(determiner)
	}
	return r.actsAfter(before, i) || r.opensClause(before) && r.mayBeVerb(after) ||
		r.verbAfter(end) || after.lower == "and" && r.verbAfter(r.pastName(end+1))
}

// actsAfter reports whether a party to something follows the word before i.
func (r *reader) actsAfter(before *token, i int) bool {
	switch before.lower {
	case "between", "with", "against", "by":
		return true
	case "of":
		return r.at(i-2).is(official|dealing) || r.at(i-2).lower == "position"
	}
	return false
}

// isDealtWith reports whether who stands behind the preposition before word i
// is given or sent something, and not where somebody goes.
func (r *reader) isDealtWith(i int, preposition *token) bool {
	if r.nounBefore(i-1, travel) {
		return false
	}
	return preposition.lower == "for" || r.nounBefore(i-1, dealing)
}

// opensClause reports whether a clause with its own subject begins after t.
func (r *reader) opensClause(t *token) bool {
	switch t.lower {
	case "that", "after", "if", "whether", "because", "while", "as", "when", "but", "until", "before", "since", "although",
		"though", "unless", "once", "said", "says", "where", "which", "whom":
		return true
	}
	return t.Text == "," || t.Text == ";"
}

// mayBeVerb reports whether t may be the verb of the name before it.
func (r *reader) mayBeVerb(t *token) bool {
	if t.UPOS != "" {
		return t.isVerb() || t.UPOS == "ADV" || t.UPOS == "PART"
	}
	return t.lower != "" && !t.has(capital) && !t.is(where|motion|determiner|weekday|compass) && !smallAfterName[t.lower]
}

// smallAfterName are the words in lower case that follow a name and are no verb.
var smallAfterName = map[string]bool{
	"and": true, "or": true, "of": true, "on": true, "with": true, "by": true, "but": true, "as": true, "than": true, "after": true,
	"before": true, "during": true, "over": true, "under": true, "where": true, "who": true, "which": true, "that": true, "when": true,
	"while": true, "since": true, "until": true, "late": true, "early": true, "about": true,
	"against": true, "because": true, "if": true, "nor": true, "between": true, "earlier": true, "later": true,
}

// looksFinite reports whether t looks like the verb of the name before it.
func (r *reader) looksFinite(t *token) bool {
	if t.UPOS != "" {
		return (t.isVerb() || t.is(acts)) && !t.has(capital)
	}
	return t.lower != "" && !t.has(capital) && (t.is(acts|deed) || strings.HasSuffix(t.lower, "ed") && len(t.lower) > 4)
}

// opens reports whether word i is the first of the sentence, or of what follows
// a semicolon.
func (r *reader) opens(i int) bool {
	for i--; i >= 0; i-- {
		if r.tokens[i].Text == ";" {
			return true
		}
		if r.tokens[i].lower != "" {
			return false
		}
	}
	return true
}

// nounBefore reports whether one of the three words before i is of class c.
func (r *reader) nounBefore(i int, c class) bool {
	for j := i - 1; j >= 0 && j >= i-3; j-- {
		if r.tokens[j].is(c) {
			return true
		}
	}
	return false
}

// joined reports whether the word i is the second of two parties, the first of
// which acts: "between Washington and Baghdad".
func (r *reader) joined(i int) bool {
	if len(r.found) == r.first {
		return false
	}
	m := r.found[len(r.found)-1]
	return m.Last == i-2 && m.Kind == graph.KindCountry && m.Sort == Name
}

// pastName returns the word after the capitalised words at i.
func (r *reader) pastName(i int) int {
	for r.at(i).has(capital) {
		i++
	}
	return i
}

// verbAfterList reports whether word end goes on with a list of names in
// capitals whose verb follows: ", Seoul and Washington agreed".
func (r *reader) verbAfterList(end int) bool {
	next := end
	for n := 0; n < maxListed; n++ {
		at := next
		if r.at(at).Text == "," {
			at++
		}
		if r.at(at).lower == "and" {
			at++
		}
		if at == next || !r.at(at).has(capital) || r.at(at).knownLen == 0 {
			break
		}
		next = r.pastName(at)
	}
	return next > end && r.at(next-1).has(capital) && r.at(next).Text != "," && r.verbAfter(next)
}

// maxListed bounds the names of a list.
const maxListed = 12

// verbAfter reports whether a verb of somebody who acts begins at word i.
func (r *reader) verbAfter(i int) bool {
	t := r.at(i)
	if t.lower == "also" || t.lower == "has" || t.lower == "had" || t.lower == "have" {
		return r.mayBeVerb(r.at(i + 1))
	}
	return r.looksFinite(t) || r.headline && t.is(acts)
}
