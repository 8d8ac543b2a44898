package main

import (
	"strconv"
	"strings"

	"github.com/dramatis-graph/dramatis/loader/language/conllu"
)

// mark reads what the treebank writes at a word on the mentions that begin and
// end there, like "(4-person-new-…)" or "4)1)". words are those of the sentence up
// to this one, which began at word first of the document.
func (b *builder) mark(misc string, first int, words []conllu.Word) {
	at := len(b.words) - 1
	for _, item := range items(conllu.MiscValue(misc, "Entity")) {
		if rest, opens := strings.CutPrefix(item, "("); opens {
			o := readOpening(strings.TrimSuffix(rest, ")"), at)
			b.open[o.entity] = append(b.open[o.entity], o)
			if !strings.HasSuffix(rest, ")") {
				continue
			}
			item = o.entity + ")"
		}
		entity := strings.TrimSuffix(item, ")")
		stack := b.open[entity]
		if len(stack) == 0 {
			continue // a mention in several pieces, or across sentences
		}
		b.open[entity] = stack[:len(stack)-1]
		b.close(stack[len(stack)-1], at, first, words)
	}
}

// items cuts "(1-a(2-b)3)" into "(1-a", "(2-b)" and "3)".
func items(field string) []string {
	var all []string
	from := 0
	for i := range len(field) {
		if i > from && field[i] == '(' || i > from && field[i-1] == ')' {
			all = append(all, field[from:i])
			from = i
		}
	}
	if from < len(field) {
		all = append(all, field[from:])
	}
	return all
}

// readOpening reads what opens a mention: entity, kind, three columns on its part in
// the text, and the numbers of the words that head it.
func readOpening(text string, at int) opened {
	f := strings.Split(text, "-")
	o := opened{entity: f[0], first: at, heads: "1"}
	if len(f) > 1 {
		o.kind = f[1]
	}
	if len(f) > 5 {
		o.heads = f[5]
	}
	return o
}

// close adds the mention o that ends at word last of the document.
func (b *builder) close(o opened, last, first int, words []conllu.Word) {
	number, _, _ := strings.Cut(o.heads, ",")
	n, err := strconv.Atoi(number)
	head := o.first + n - 1
	if err != nil || head > last || head < first {
		return
	}
	w := words[head-first]
	counted := w.UPOS == "PROPN" || w.XPOS == "PRP" || w.XPOS == "PRP$"
	b.mentions = append(b.mentions, marked{
		entity: o.entity, head: b.words[head], counts: counted && (o.kind == "person" || o.kind == "organization"),
	})
}
