package mention

import "strings"

// thing reads past the name of what is no actor: "Immigration and Nationality
// Act", "Executive Order", "Independence of Arcadia". Who and where are named in
// it are read for themselves.
func (r *reader) thing(i int) int {
	t := &r.tokens[i]
	if t.has(capital) && r.inCase(i) {
		return i + 1 // a case in court: "Roth v. Moor"
	}
	if end := r.namedThing(i); end > i {
		return end
	}
	if !t.has(capital) || t.has(allCapital) || t.knownLen > 0 && !r.isPersonKnown(t) || r.headline && !r.isRoom() || t.is(determiner|anyPronoun|anyHonorific|weekday|month) || t.isSmall() || t.has(ordinary) && t.is(common) && !t.is(thing) {
		return i
	}
	end := i
	for j := i; j < len(r.tokens) && j < i+maxNameWords; j++ {
		w := &r.tokens[j]
		if w.lower == "and" && r.at(j+1).has(capital) || w.Text == "-" && r.glued(j) {
			continue
		}
		if !w.has(capital) || w.knownLen > 0 && !r.isPersonKnown(w) {
			break
		}
		end = j + 1
	}
	if end == i || !r.tokens[end-1].is(thing) || r.tokens[end-1].is(given) || t.is(given) && end == i+2 && r.at(i-1).lower != "the" {
		return i // a person may be called Day
	}
	return end
}

// maxThingWords bounds the words of a thing of the lexicon.
const maxThingWords = 4

// namedThing returns the word after the name of a thing that the lexicon lists, or
// of an operation, "Operation Sunrise", that begins at word i; i if none does.
func (r *reader) namedThing(i int) int {
	t := &r.tokens[i]
	if !t.has(capital) || r.headline {
		return i
	}
	for end := min(i+maxThingWords, len(r.tokens)); end > i+t.knownLen; end-- {
		if !r.at(end).has(capital) && things()[r.plain(i, end)] {
			return end
		}
	}
	end := i + 1
	if t.Text != "Operation" || t.knownLen > 0 {
		return i
	}
	for r.at(end).has(capital) && r.at(end).knownLen == 0 {
		end++
	}
	if end == i+1 {
		return i
	}
	return end
}

// inCase reports whether word i is a party of a case in court: "Roth" and "Moor"
// in "Roth v. Moor", where a sentence may seem to end.
func (r *reader) inCase(i int) bool {
	t := &r.tokens[i]
	before := strings.TrimRight(r.text[:t.Start], " \n")
	after := strings.TrimLeft(r.text[t.End:], " \n")
	return strings.HasSuffix(before, " v.") || strings.HasPrefix(after, "v. ")
}

// isRoom reports whether the sentence is a line that names nothing but a room:
// "Adam Roth Room".
func (r *reader) isRoom() bool {
	for i := range r.tokens {
		if r.tokens[i].UPOS == "VERB" || r.tokens[i].UPOS == "AUX" {
			return false
		}
	}
	return r.at(len(r.tokens)-1).lower == "room"
}
