package main

import (
	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/language"
	"github.com/dramatis-graph/dramatis/loader/mention"
	"github.com/dramatis-graph/dramatis/loader/resolve"
	"github.com/dramatis-graph/dramatis/loader/resolve/corefscore"
)

// response returns the clusters that were read, with the numbers of the marked
// mentions. What is read where the treebank marks nothing gets a number of its
// own; what stands in a speaker's label is none of the text.
func (d *document) response(doc language.Document, cast resolve.Cast) []corefscore.Cluster {
	r := reader{document: d, taken: map[int]bool{}, extra: len(d.mentions)}
	var clusters []corefscore.Cluster
	for _, mentions := range somebodies(cast) {
		if c := r.cluster(doc, mentions); len(c) > 0 {
			clusters = append(clusters, c)
		}
	}
	return clusters
}

// somebodies returns the mentions of each person and organization.
func somebodies(cast resolve.Cast) [][]mention.Mention {
	all := cast.Unnamed
	for _, member := range cast.Members {
		if isSomebody(member.Actor.Kind) {
			all = append(all, member.Mentions)
		}
	}
	return all
}

// A reader numbers what was read as the document marks it.
type reader struct {
	*document
	taken map[int]bool // marked mentions that one was found for
	extra int          // the next number for what is not marked
}

// cluster returns the names and pronouns of one actor. What the treebank takes for
// a place or a thing was said, but wrong.
func (r *reader) cluster(doc language.Document, mentions []mention.Mention) corefscore.Cluster {
	var c corefscore.Cluster
	for _, m := range mentions {
		if m.Sort != mention.Name && m.Sort != mention.Pronoun || !r.holds(m) {
			continue
		}
		n, marked := r.markedBy(headOf(doc, m), m, r.taken)
		if !marked || !r.mentions[n].counts {
			n = r.extra
			r.extra++
		}
		r.taken[n] = true
		c = append(c, n)
	}
	return c
}

func isSomebody(k graph.Kind) bool {
	return k == graph.KindPerson || k == graph.KindOrganization || k == graph.KindArmedGroup
}

// holds reports whether a mention holds a word of the treebank, and not only a
// speaker's label.
func (d *document) holds(m mention.Mention) bool {
	for _, w := range d.words {
		if w.start >= m.Start && w.end <= m.End {
			return true
		}
	}
	return false
}

// markedBy returns the marked mention that m is: the one that its head heads, or
// else the first that a word of it heads.
func (d *document) markedBy(head stretch, m mention.Mention, taken map[int]bool) (int, bool) {
	best := -1
	for i, marked := range d.mentions {
		if taken[i] || marked.head.start < m.Start || marked.head.end > m.End {
			continue
		}
		if marked.head == head {
			return i, true
		}
		if best < 0 {
			best = i
		}
	}
	return best, best >= 0
}

// headOf returns the word of a mention that its others depend on.
func headOf(doc language.Document, m mention.Mention) stretch {
	words := doc.Sentences[m.Sentence].Words
	for _, w := range words[m.First : m.Last+1] {
		if w.Head < m.First || w.Head > m.Last {
			return stretch{w.Start, w.End}
		}
	}
	return stretch{m.Start, m.End}
}
