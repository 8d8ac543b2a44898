package graph

import (
	"encoding/binary"
	"iter"
	"maps"
	"slices"
	"strings"
	"sync"
)

// An index answers the questions about a graph from memory. It holds nothing
// that the readings of the articles do not say, and follows them as they come
// and go.
type index struct {
	articles map[ID]*indexedArticle
	actors   map[ID]*indexedActor
	byName   map[string]map[ID]int // folded name → actors, with how often it was given
	shared   map[string]string     // see share
	version  uint64

	free []int // numbers that no actor has any more

	mu     sync.Mutex // guards sorted, which readers fill
	sorted []ID       // the keys of actors in order, nil when they changed
}

type indexedArticle struct {
	Article
	sum   sum // of the reading
	edges []*Edge
}

type indexedActor struct {
	id       ID
	number   int            // small, and its own while the actor is in the index
	articles int            // how many name it
	names    map[string]int // how many articles give it as the name
	aliases  map[string]int
	links    []link // to the actors that it has edges with, sorted by edge
}

// A link is an edge as one of its ends sees it.
type link struct {
	edge    *Edge
	other   *indexedActor
	out, in bool // whether a walk may take it that way; both if it is symmetric
}

func compareLinks(a, b link) int { return compareEdges(a.edge, b.edge) }

func newIndex() *index {
	return &index{
		articles: make(map[ID]*indexedArticle),
		actors:   make(map[ID]*indexedActor),
		byName:   make(map[string]map[ID]int),
		shared:   make(map[string]string),
	}
}

// put adds what one article says. The article must not be in the index.
func (x *index) put(doc Document, sum sum) {
	for _, e := range x.enter(doc, sum) {
		for actor, l := range x.links(e) {
			at, _ := slices.BinarySearchFunc(actor.links, l, compareLinks)
			actor.links = slices.Insert(actor.links, at, l)
		}
	}
}

// append adds what one article says, and leaves the edges to be sorted by
// [index.sort] when all articles are there.
func (x *index) append(doc Document, sum sum) {
	for _, e := range x.enter(doc, sum) {
		for actor, l := range x.links(e) {
			actor.links = append(actor.links, l)
		}
	}
}

func (x *index) sort() {
	for _, actor := range x.actors {
		slices.SortFunc(actor.links, compareLinks)
		actor.links = slices.Clip(actor.links)
	}
}

// enter adds the article and its names, and returns its edges.
func (x *index) enter(doc Document, sum sum) []*Edge {
	a := &indexedArticle{Article: x.header(doc.Article), sum: sum}
	for _, actor := range doc.Actors {
		x.name(actor, +1)
	}
	edges := make([]Edge, len(doc.Relations))
	for i, r := range doc.Relations {
		edges[i] = Edge{
			ID: ID(strings.Clone(string(r.ID))), Subject: share(x, r.Subject.ID), Predicate: share(x, r.Predicate), Object: share(x, r.Object.ID),
			Status: share(x, r.Status), Date: share(x, r.Date), Place: share(x, r.Place), Role: share(x, r.Role), AttributedTo: share(x, r.AttributedTo),
			Confidence: r.Confidence, Article: a.ID, Source: a.Source,
		}
		a.edges = append(a.edges, &edges[i])
	}
	x.articles[a.ID] = a
	x.version ^= binary.LittleEndian.Uint64(sum[:])
	return a.edges
}

// header returns a without its text, in memory of its own.
func (x *index) header(a Article) Article {
	return Article{
		ID: a.ID, Name: strings.Clone(a.Name), Title: strings.Clone(a.Title), Source: share(x, a.Source),
		Published: share(x, a.Published), PublishedAt: strings.Clone(a.PublishedAt), URL: strings.Clone(a.URL),
		Author: share(x, a.Author), Language: share(x, a.Language), Digest: strings.Clone(a.Digest),
	}
}

// share returns the copy of s that the index keeps once. A part of a reading
// would keep the whole reading in memory.
func share[S ~string](x *index, s S) S {
	own, ok := x.shared[string(s)]
	if !ok {
		own = strings.Clone(string(s))
		x.shared[own] = own
	}
	return S(own)
}

// remove takes back what one article says, and forgets actors that no article
// names any more. doc is the document that was put.
func (x *index) remove(doc Document) {
	a, ok := x.articles[doc.Article.ID]
	if !ok {
		return
	}
	for _, e := range a.edges {
		for actor, l := range x.links(e) {
			if at, found := slices.BinarySearchFunc(actor.links, l, compareLinks); found {
				actor.links = slices.Delete(actor.links, at, at+1)
			}
		}
	}
	for _, actor := range doc.Actors {
		x.name(actor, -1)
	}
	delete(x.articles, a.ID)
	x.version ^= binary.LittleEndian.Uint64(a.sum[:])
}

// sortedArticles returns the articles by name.
func (x *index) sortedArticles() []*indexedArticle {
	return slices.SortedFunc(maps.Values(x.articles), func(a, b *indexedArticle) int {
		return strings.Compare(a.Name, b.Name)
	})
}

// links yields each end of e with the link that it has to the other.
func (x *index) links(e *Edge) iter.Seq2[*indexedActor, link] {
	return func(yield func(*indexedActor, link) bool) {
		subject, object := x.actors[e.Subject], x.actors[e.Object]
		both := e.Predicate.Symmetric()
		if subject == object {
			yield(subject, link{e, subject, true, true})
			return
		}
		if yield(subject, link{e, object, true, both}) {
			yield(object, link{e, subject, both, true})
		}
	}
}
