package article

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

//go:embed phrases.txt
var phrasesText string

// A phrasebook holds phrases.txt by where in a line a phrase stands.
type phrasebook struct{ whole, start, end phraseIndex }

// A phraseIndex holds phrases under their [opening], so that most lines are
// told from all of them by one look.
type phraseIndex map[string][]phrase

type phrase struct {
	text string // folded
	kind Kind
}

// maxNoticeLine is the length in bytes of the longest line that its first
// words alone make a notice.
const maxNoticeLine = 400

var phrases = sync.OnceValue(func() phrasebook { return parsePhrases(phrasesText) })

// parsePhrases reads the format that phrases.txt describes.
func parsePhrases(text string) phrasebook {
	book := phrasebook{whole: phraseIndex{}, start: phraseIndex{}, end: phraseIndex{}}
	places := map[string]phraseIndex{"whole": book.whole, "start": book.start, "end": book.end}
	kinds := map[string]Kind{Caption.String(): Caption, Notice.String(): Notice}
	for line := range strings.Lines(text) {
		kind, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		where, words, _ := strings.Cut(rest, " ")
		p := phrase{text: fold(words), kind: kinds[kind]}
		if index := places[where]; index != nil && p.kind != 0 && p.text != "" {
			key := opening(p.text)
			index[key] = append(index[key], p)
		}
	}
	return book
}

// find returns the kind of the first phrase that s begins with or, if whole,
// that it is but for its end.
func (index phraseIndex) find(s string, whole bool) Kind {
	candidates := index[opening(s)]
	if len(candidates) == 0 {
		return 0
	}
	s = fold(s[:min(len(s), longestPhrase)])
	for _, p := range candidates {
		rest, ok := strings.CutPrefix(s, p.text)
		if ok && (whole && strings.Trim(rest, ".:…") == "" || !whole && endsWord(p.text, rest)) {
			return p.kind
		}
	}
	return 0
}

// opening returns the letters that s begins with in lower case, or else its
// first character.
func opening(s string) string {
	for i, r := range s {
		if !unicode.IsLetter(r) {
			return strings.ToLower(s[:max(i, utf8.RuneLen(r))])
		}
	}
	return strings.ToLower(s)
}

// endsWord reports whether a phrase that rest follows ends where a word does.
func endsWord(phrase, rest string) bool {
	last, _ := utf8.DecodeLastRuneInString(phrase)
	next, _ := utf8.DecodeRuneInString(rest)
	return !unicode.IsLetter(last) || rest == "" || !unicode.IsLetter(next)
}

// longestPhrase bounds the bytes of a line that are compared with phrases.
const longestPhrase = 80

// kind says what a line is, 0 for prose.
func (b phrasebook) kind(line string) Kind {
	if len(line) <= longestPhrase {
		if kind := b.whole.find(line, true); kind != 0 {
			return kind
		}
	}
	if kind := b.start.find(line, false); kind != 0 && (kind == Caption || len(line) <= maxNoticeLine) {
		return kind
	}
	return b.end.find(lastClause(line), false)
}

// lastClause returns what stands in the bracket that ends the line, or else
// what follows the last full stop within it. Only the last 200 bytes count: a
// picture's credit is short.
func lastClause(line string) string {
	line = strings.TrimRightFunc(line, unicode.IsSpace)
	if len(line) > 200 {
		line = strings.ToValidUTF8(line[len(line)-200:], "")
	}
	if inner, ok := strings.CutSuffix(line, ")"); ok {
		if i := strings.LastIndexByte(inner, '('); i >= 0 {
			return inner[i+1:]
		}
		return ""
	}
	if i := strings.LastIndex(strings.TrimRight(line, "."), ". "); i >= 0 {
		return line[i+2:]
	}
	return ""
}

// fold makes lines comparable: lower case, one space, plain quotes and dashes.
func fold(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, r := range s {
		switch {
		case r == '\u200b' || r == '\ufeff': // no width, no meaning
			continue
		case unicode.IsSpace(r):
			space = true
			continue
		case r == '’' || r == '‘':
			r = '\''
		case r == '“' || r == '”':
			r = '"'
		case r == '–' || r == '—':
			r = '-'
		}
		if space && b.Len() > 0 {
			b.WriteByte(' ')
		}
		space = false
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}
