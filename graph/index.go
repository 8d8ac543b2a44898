package graph

import (
	"encoding/binary"
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

	mu     sync.Mutex // guards sorted, which readers fill
	sorted []ID       // the keys of actors in order, nil when they changed
}

type indexedArticle struct {
	Article
	sum   sum // of the reading
	edges []*Edge
}

type indexedActor struct {
	articles int            // how many name it
	names    map[string]int // how many articles give it as the name
	aliases  map[string]int
	edges    []*Edge // touching the actor at either end, sorted
}

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
		for _, id := range e.ends() {
			actor := x.actors[id]
			at, _ := slices.BinarySearchFunc(actor.edges, e, compareEdges)
			actor.edges = slices.Insert(actor.edges, at, e)
		}
	}
}

// append adds what one article says, and leaves the edges to be sorted by
// [index.sort] when all articles are there.
func (x *index) append(doc Document, sum sum) {
	for _, e := range x.enter(doc, sum) {
		for _, id := range e.ends() {
			x.actors[id].edges = append(x.actors[id].edges, e)
		}
	}
}

func (x *index) sort() {
	for _, actor := range x.actors {
		slices.SortFunc(actor.edges, compareEdges)
		actor.edges = slices.Clip(actor.edges)
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
		for _, id := range e.ends() {
			actor := x.actors[id]
			if at, found := slices.BinarySearchFunc(actor.edges, e, compareEdges); found {
				actor.edges = slices.Delete(actor.edges, at, at+1)
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

// ends returns the actors that e touches, each once.
func (e *Edge) ends() []ID {
	if e.Subject == e.Object {
		return []ID{e.Subject}
	}
	return []ID{e.Subject, e.Object}
}
