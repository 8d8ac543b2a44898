package language

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed words.txt
var wordsFile string

// A lexicon is what the splitter of words knows by heart; words.txt says what
// each section holds.
type lexicon struct {
	abbreviations, unclosed, numbered, whole    foldedSet
	prefixes, clitics, units, endings, elisions foldedSet
	faces, arrows, currencies                   map[string]bool
	splits                                      map[string]int // the cut, in bytes from the word's start
	pronouns                                    map[string]pronoun
}

// words is the lexicon, read when the first text is.
var words = sync.OnceValue(func() *lexicon { return readLexicon(wordsFile) })

func readLexicon(file string) *lexicon {
	sections := map[string][]string{}
	section := ""
	for line := range strings.Lines(file) {
		line = strings.TrimSpace(line)
		if name, ok := strings.CutPrefix(line, "["); ok && !strings.Contains(line, " ") && strings.HasSuffix(line, "]") {
			section = strings.TrimSuffix(name, "]")
		} else if !strings.HasPrefix(line, "#") {
			sections[section] = append(sections[section], strings.Fields(line)...)
		}
	}
	l := &lexicon{
		abbreviations: newFoldedSet(sections["abbreviations"]),
		unclosed:      newFoldedSet(sections["unclosed"]),
		numbered:      newFoldedSet(sections["numbered"]),
		whole:         newFoldedSet(sections["whole"]),
		prefixes:      newFoldedSet(sections["prefixes"]),
		clitics:       newFoldedSet(sections["clitics"]),
		units:         newFoldedSet(sections["units"]),
		endings:       newFoldedSet(sections["endings"]),
		elisions:      newFoldedSet(sections["elisions"]),
		faces:         newSet(sections["faces"]),
		arrows:        newSet(sections["arrows"]),
		currencies:    newSet(sections["currencies"]),
		splits:        map[string]int{},
		pronouns:      map[string]pronoun{},
	}
	for _, s := range sections["splits"] {
		l.splits[strings.Replace(s, "|", "", 1)] = strings.Index(s, "|")
	}
	for _, entry := range sections["pronouns"] {
		word, what, _ := strings.Cut(entry, ":")
		p := pronoun{person: int(what[0] - '0')}
		switch {
		case strings.HasSuffix(what, "s"):
			p.number = Singular
		case strings.HasSuffix(what, "p"):
			p.number = Plural
		}
		l.pronouns[word] = p
	}
	return l
}

// A pronoun stands for a person of a number.
type pronoun struct {
	person int
	number Number
}

func (l *lexicon) pronoun(word string) pronoun {
	var buf [longestEntry]byte
	folded, _ := fold(&buf, word)
	return l.pronouns[string(folded)]
}

func newSet(entries []string) map[string]bool {
	set := make(map[string]bool, len(entries))
	for _, e := range entries {
		set[e] = true
	}
	return set
}

// longestEntry is the length of the longest folded entry, in bytes.
const longestEntry = 12

// A foldedSet holds words in lower case, and whether the word that is looked up
// must have a capital.
type foldedSet map[string]bool

func newFoldedSet(entries []string) foldedSet {
	set := make(foldedSet, len(entries))
	for _, e := range entries {
		folded := strings.ToLower(e)
		set[folded] = folded != e
	}
	return set
}

// has looks word up, without allocating.
func (s foldedSet) has(word string) bool {
	var buf [longestEntry]byte
	folded, ok := fold(&buf, word)
	if !ok {
		return false
	}
	capital, ok := s[string(folded)]
	return ok && (!capital || word[0] < 'a')
}

// cut returns where word is cut in two, or 0.
func (l *lexicon) cut(word string) int {
	var buf [longestEntry]byte
	folded, ok := fold(&buf, word)
	if !ok {
		return 0
	}
	return l.splits[string(folded)]
}

// fold writes word in ASCII lower case to buf. It reports false for a word that
// is in no folded set: too long, or with letters beyond ASCII.
func fold(buf *[longestEntry]byte, word string) ([]byte, bool) {
	if len(word) > len(buf) {
		return nil, false
	}
	for i := range len(word) {
		c := word[i]
		switch {
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
		case c >= 0x80:
			return nil, false
		}
		buf[i] = c
	}
	return buf[:len(word)], true
}
