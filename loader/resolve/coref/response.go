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
	taken := map[int]bool{}
	extra := len(d.mentions)
	var clusters []corefscore.Cluster
	for _, member := range cast.Members {
		if !isSomebody(member.Actor.Kind) {
			continue
		}
		var cluster []int
		for _, m := range member.Mentions {
			if m.Sort != mention.Name && m.Sort != mention.Pronoun || !d.holds(m) {
				continue
			}
			n, marked := d.markedBy(headOf(doc, m), m, taken)
			if !marked {
				n, extra = extra, extra+1
			} else if !d.mentions[n].counts {
				// The treebank takes it for a place or a thing: said, but wrong.
				n, extra = extra, extra+1
			}
			taken[n] = true
			cluster = append(cluster, n)
		}
		if len(cluster) > 0 {
			clusters = append(clusters, cluster)
		}
	}
	return clusters
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
