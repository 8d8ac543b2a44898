package language

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A layout tells the line breaks that end a paragraph from those that only keep
// lines short.
type layout struct {
	text    string
	wrapped bool
	width   int // of a full line, in bytes, if the text is wrapped
}

// Lines of a wrapped text are at least and at most so long, in bytes; shorter
// ones are lists and verse, longer ones are paragraphs.
const (
	narrowest = 50
	widest    = 132
)

// ragged is by how much a full line may be shorter than the longest.
const ragged = 12

// newLayout looks at the lengths of the lines. A text is wrapped if half of its
// lines would have become too long by the first word of the next.
func newLayout(text string) layout {
	l := layout{text: text}
	var lengths []int
	for line := range strings.Lines(text) {
		if n := len(strings.TrimSpace(line)); n > 0 {
			lengths = append(lengths, n)
		}
	}
	if len(lengths) < 2 {
		return l
	}
	slices.Sort(lengths)
	l.width = lengths[len(lengths)*9/10]
	if l.width < narrowest || l.width > widest {
		return l
	}
	full, pairs := 0, 0
	for i := 0; ; {
		n := strings.IndexByte(text[i:], '\n')
		if n < 0 {
			break
		}
		line, next := text[i:i+n], text[i+n+1:]
		i += n + 1
		if strings.TrimSpace(line) == "" || startsBlank(next) {
			continue
		}
		pairs++
		if l.isFull(line, next) {
			full++
		}
	}
	l.wrapped = full*2 >= pairs && full > 0
	return l
}

func startsBlank(s string) bool {
	line, _, _ := strings.Cut(s, "\n")
	return strings.TrimSpace(line) == ""
}

// isFull reports whether the first word of next had no room at the end of line.
func (l layout) isFull(line, next string) bool {
	next = strings.TrimLeft(next, " \t")
	word := strings.IndexAny(next, " \t\r\n")
	if word < 0 {
		word = len(next)
	}
	return len(strings.TrimSpace(line))+1+word > l.width-ragged
}

// breaks reports whether a paragraph ends between two words, the first ending at
// end and the second beginning at start.
func (l layout) breaks(end, start int) bool {
	gap := l.text[end:start]
	if len(gap) < 2 && gap != "\n" {
		return strings.ContainsAny(gap, "\v\f\u2028\u2029")
	}
	switch strings.Count(gap, "\n") {
	case 0:
		return strings.ContainsAny(gap, "\v\f\u2028\u2029")
	case 1:
	default:
		return true
	}
	if l.wrapped {
		line := l.text[:end]
		line = line[strings.LastIndexByte(line, '\n')+1:]
		return !l.isFull(line, l.text[start:])
	}
	return !l.runsOn(end, start)
}

// runsOn reports whether the lines look like one sentence in spite of the break:
// the first is not closed, and the second goes on in small letters.
func (l layout) runsOn(end, start int) bool {
	last, _ := utf8.DecodeLastRuneInString(l.text[:end])
	return unicode.IsLower(firstRune(l.text[start:])) && (unicode.IsLetter(last) || last == ',')
}
