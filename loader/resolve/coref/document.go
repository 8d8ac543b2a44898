package main

import (
	"slices"
	"strings"
	"unicode"

	"github.com/dramatis-graph/dramatis/loader/language/conllu"
	"github.com/dramatis-graph/dramatis/loader/resolve/corefscore"
)

// A document is one text of the treebank with the mentions that it marks.
type document struct {
	name     string
	text     string
	mentions []marked
	words    []stretch // where each word stands in the text, in order
}

// A stretch is bytes of the text.
type stretch struct{ start, end int }

// A marked is a mention as the treebank marks it.
type marked struct {
	entity string
	head   stretch // the word that heads it
	counts bool    // a name or pronoun of a person or organization
}

// documents cuts the treebank into its texts.
func documents(sentences []conllu.Sentence) []*document {
	var all []*document
	var b *builder
	for _, s := range sentences {
		if s.StartsDocument() || b == nil {
			name, _ := s.Comment("newdoc id")
			b = &builder{document: &document{name: name}, open: map[string][]opened{}}
			all = append(all, b.document)
		}
		b.add(s)
	}
	return all
}

// A builder prints a document's words and collects its mentions.
type builder struct {
	*document
	speaker string
	open    map[string][]opened // by entity, the innermost last
}

// An opened is a mention whose end is still to come.
type opened struct {
	entity, kind string
	heads        string // which of its words head it, from 1
	first        int    // its first word among the document's
}

// add prints one sentence.
func (b *builder) add(s conllu.Sentence) {
	speaker, _ := s.Comment("speaker")
	speaker = spaced(speaker)
	switch {
	case b.text == "":
	case s.StartsParagraph() || speaker != b.speaker:
		b.text = strings.TrimRight(b.text, " ") + "\n\n"
	}
	if speaker != b.speaker && speaker != "" {
		b.text += speaker + ": "
	}
	b.speaker = speaker
	tags := make([]conllu.Word, 0, len(s.Words))
	first := len(b.words)
	for i, w := range s.Words {
		b.print(s, i)
		tags = append(tags, w)
		b.mark(w.Misc, first, tags)
	}
}

// print appends word i of a sentence to the text. Of words that are spelled as
// one the first gets the spelling's bytes.
func (b *builder) print(s conllu.Sentence, i int) {
	w := s.Words[i]
	form, misc := w.Form, w.Misc
	for _, t := range s.Tokens {
		if i < t.First || i > t.Last {
			continue
		}
		misc = t.Misc
		if i < t.Last {
			misc += "|SpaceAfter=No"
		}
	}
	start := len(b.text)
	b.text += form
	b.words = append(b.words, stretch{start, len(b.text)})
	if conllu.MiscValue(misc, "SpaceAfter") != "No" {
		b.text += " "
	}
}

// spaced cuts a speaker's name, which the treebank writes as one word, at its
// capitals: "AdaByron:" is "Ada Byron".
func spaced(name string) string {
	var out strings.Builder
	before := ' '
	for _, r := range strings.TrimRight(name, ":") {
		if unicode.IsUpper(r) && unicode.IsLower(before) {
			out.WriteByte(' ')
		}
		out.WriteRune(r)
		before = r
	}
	return out.String()
}

// key returns the clusters of the mentions that count.
func (d *document) key() []corefscore.Cluster {
	byEntity := map[string][]int{}
	var order []string
	for i, m := range d.mentions {
		if !m.counts {
			continue
		}
		if byEntity[m.entity] == nil {
			order = append(order, m.entity)
		}
		byEntity[m.entity] = append(byEntity[m.entity], i)
	}
	slices.Sort(order)
	clusters := make([]corefscore.Cluster, 0, len(order))
	for _, e := range order {
		clusters = append(clusters, byEntity[e])
	}
	return clusters
}
