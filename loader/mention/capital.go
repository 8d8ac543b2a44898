package mention

import "strings"

// acts reports whether the capital named by the words [i,end) stands for its
// country, as who does something or has it done to it, and not for the city
// where something is.
func (r *reader) acts(i, end int) bool {
	before, after := r.at(i-1), r.at(end)
	if before.is(determiner) {
		before = r.at(i - 2)
	}
	switch {
	case after.isPossessive():
		return !r.at(end + 1).is(place | travel)
	case after.Text == "-" && r.at(end+1).lower != "based":
		return true
	case before.is(where) || before.is(compass) || before.is(weekday):
		return false
	case before.is(motion):
		return r.nounBefore(i-1, dealing) && !r.nounBefore(i-1, travel)
	}
	if before.lower == "" && r.opens(i) {
		return after.lower != "" && !after.has(capital) && !after.is(where|motion|determiner) && after.lower != "and"
	}
	if r.opensClause(before) && r.looksFinite(after) {
		return true
	}
	switch before.lower {
	case "between", "with", "against", "by", "on":
		return true
	case "of":
		return r.at(i - 2).is(official | dealing)
	case "and":
		return r.joined(i) || r.verbAfter(end)
	}
	return r.verbAfter(end) || after.lower == "and" && r.verbAfter(r.pastName(end+1))
}

// opensClause reports whether a clause with its own subject begins after t.
func (r *reader) opensClause(t *token) bool {
	switch t.lower {
	case "that", "after", "if", "whether", "because", "while", "as", "when", "but", "until", "before", "since", "although",
		"though", "unless", "once", "said", "says", "where":
		return true
	}
	return t.Text == "," || t.Text == ";"
}

// looksFinite reports whether t may be the verb of the name before it.
func (r *reader) looksFinite(t *token) bool {
	return t.lower != "" && !t.has(capital) && (t.is(acts|deed) || strings.HasSuffix(t.lower, "ed") && len(t.lower) > 4)
}

// opens reports whether word i is the first of the sentence.
func (r *reader) opens(i int) bool {
	for i--; i >= 0; i-- {
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

// joined reports whether the word i is the second of two parties: "between
// Washington and Baghdad".
func (r *reader) joined(i int) bool {
	for j := i - 2; j >= 0 && j >= i-6; j-- {
		switch r.tokens[j].lower {
		case "between", "with", "against":
			return true
		case "in", "at", "to", "from":
			return false
		}
	}
	return false
}

// pastName returns the word after the capitalised words at i.
func (r *reader) pastName(i int) int {
	for r.at(i).has(capital) {
		i++
	}
	return i
}

// verbAfter reports whether a verb of somebody who acts begins at word i.
func (r *reader) verbAfter(i int) bool {
	t := r.at(i)
	if t.lower == "also" || t.lower == "has" || t.lower == "had" || t.lower == "have" {
		t = r.at(i + 1)
		return t.lower != "" && !t.has(capital)
	}
	return r.looksFinite(t) || r.headline && t.is(acts)
}
