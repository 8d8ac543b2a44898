package conllscore

import (
	"strings"

	"github.com/dramatis-graph/dramatis/loader/language/conllu"
)

// A layout is a treebank laid out over its characters.
type layout struct {
	text      string // without white space
	sentences []span
	words     []word
}

type word struct {
	span
	head            span // of the root: noHead
	upos, xpos, rel string
}

var noHead = span{-1, -1, -1}

func lay(sentences []conllu.Sentence) layout {
	var l layout
	var text strings.Builder
	for _, s := range sentences {
		start, first := text.Len(), len(l.words)
		l.place(s, &text)
		l.sentences = append(l.sentences, span{start: start, end: text.Len()})
		own := l.words[first:]
		for i, w := range s.Words {
			own[i].head = noHead
			if w.Head >= 0 {
				own[i].head = own[w.Head].span
			}
		}
	}
	l.text = text.String()
	return l
}

// place appends the words of s, with their spans, and their characters.
func (l *layout) place(s conllu.Sentence, text *strings.Builder) {
	tokens := s.Tokens
	for i := 0; i < len(s.Words); {
		if len(tokens) == 0 || tokens[0].First != i {
			l.add(s.Words[i], text, visible(s.Words[i].Form))
			i++
			continue
		}
		t := tokens[0]
		tokens = tokens[1:]
		own := s.Words[i : t.Last+1]
		i = t.Last + 1
		if spelling := visible(t.Form); joined(own) != spelling {
			l.share(own, text, spelling)
			continue
		}
		for _, w := range own {
			l.add(w, text, visible(w.Form))
		}
	}
}

func (l *layout) add(w conllu.Word, text *strings.Builder, form string) {
	start := text.Len()
	text.WriteString(form)
	l.words = append(l.words, newWord(w, span{start: start, end: text.Len()}))
}

// share gives all words of a token the token's span.
func (l *layout) share(words []conllu.Word, text *strings.Builder, spelling string) {
	start := text.Len()
	text.WriteString(spelling)
	for i, w := range words {
		l.words = append(l.words, newWord(w, span{start, text.Len(), i}))
	}
}

func newWord(w conllu.Word, at span) word {
	return word{span: at, upos: w.UPOS, xpos: w.XPOS, rel: Universal(w.Rel)}
}

func joined(words []conllu.Word) string {
	var b strings.Builder
	for _, w := range words {
		b.WriteString(visible(w.Form))
	}
	return b.String()
}
