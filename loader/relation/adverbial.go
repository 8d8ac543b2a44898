package relation

// markTimes marks the phrases that only say when, with their preposition: "on
// Friday", "last week", "15 October". Whoever looks for the neighbour of a verb
// sees past them: "threatened on Friday to leave".
func (l *line) markTimes() {
	for i := 0; i < len(l.pieces); i++ {
		if l.at(i) != day {
			continue
		}
		first, last := l.timeStart(i), l.timeEnd(i)
		if c := l.at(last + 1); c != poss && c != hyphen && !(c == other && l.at(first-1) != prep) {
			if c := l.at(first - 1); c == prep || c == linker && l.low(first-1) == "since" {
				first--
			}
			if c := l.at(first - 1); (c == modal || c == aux) && l.at(last+1) == comma && l.at(last+2) == verb {
				last++ // "will on Tuesday, June 19, lead"
			}
			for j := first; j <= last; j++ {
				l.pieces[j].adverbial = true
			}
		}
		i = last
	}
}

// timeStart returns where the expression of time begins that goes on at i: the
// number or the "the same" before its day.
func (l *line) timeStart(i int) int {
	for l.at(i-1) == number || l.at(i-1) == det {
		i--
	}
	return i
}

// timeEnd returns where the expression of time ends that goes on at i: "March
// 3, 2024".
func (l *line) timeEnd(i int) int {
	for {
		switch {
		case l.at(i+1) == day, l.at(i+1) == number && (l.at(i+2) != other || isMonth(l.low(i))):
			i++
		case l.at(i+1) == comma && (l.at(i+2) == day || l.at(i+2) == number && l.at(i+3) == comma):
			i += 2
		default:
			return i
		}
	}
}

// isMonth reports whether a number after the word tells the day.
func isMonth(low string) bool {
	switch low {
	case "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
		"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec":
		return true
	}
	return false
}

// afterAdverbs returns the first piece from i on that is no adverb.
func (l *line) afterAdverbs(i int) int {
	for l.passed(i) {
		i++
	}
	return i
}

// beforeAdverbs returns the last piece up to i that is no adverb or negation.
func (l *line) beforeAdverbs(i int) int {
	for l.passed(i) || l.at(i) == neg {
		i--
	}
	return i
}

// passed reports whether the piece at i says only how or when.
func (l *line) passed(i int) bool {
	return l.at(i) == adv || l.at(i) == quote || i >= 0 && i < len(l.pieces) && l.pieces[i].adverbial
}
