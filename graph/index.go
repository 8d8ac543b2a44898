package graph

import (
	"encoding/binary"
	"maps"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
)

// An index answers the questions about a graph from memory. It holds nothing
// but what the readings of the articles say, with the actors that the ledger
// gives them, and follows them as they come and go.
type index struct {
	ledger  Ledger
	rulings rulings // what the ledger does

	articles  map[ID]*indexedArticle
	actors    map[ID]*indexedActor
	byName    map[string]map[ID]int // folded name → actors, with how often it was given
	shared    map[string]string     // see share
	version   uint64
	desk      desk
	byNumber  []*indexedActor // nil where no actor has the number
	free      []int32         // numbers that no actor has any more
	prints    []Fingerprint   // of the articles, by number
	freePrint []int32         // numbers that no article has any more
	unsettled []*indexedActor // those with links out of order; none while there are views

	mu     sync.Mutex      // guards unsettled and what follows from readers, who fill it
	sorted []*indexedActor // by ID, nil when actors came or went
	kept   []*kept         // what was made of this version

	calling sync.Mutex // guards what follows from readers, who fill it
	names   *roll      // nil when nobody asked, or many names came since
	latest  []Spelling // names that came since, some of them gone again
	struck  bool       // some names on the roll have gone
}

type indexedArticle struct {
	Article
	number int32 // small, and its own while the article is in the index
	sum    sum   // of the reading
	cast   []ID  // whom it names, before the ledger
	edges  []Edge
	shelf  atomic.Pointer[shelf] // where the archive keeps it, nil until somebody asks
}

type indexedActor struct {
	id       ID
	number   int32          // small, and its own while the actor is in the index
	articles int            // how many name it
	names    map[string]int // how many articles give it as the name
	aliases  map[string]int
	told     atomic.Pointer[Actor] // what these come to, nil until somebody asks
	links    []Link                // to the actors that it has edges with
	sorted   int                   // how many of the links are sorted by edge; those to come are not
	sorts    atomic.Pointer[sorts] // of the links, nil until somebody asks
}

func newIndex() *index {
	x := &index{
		articles: make(map[ID]*indexedArticle),
		actors:   make(map[ID]*indexedActor),
		byName:   make(map[string]map[ID]int),
		shared:   make(map[string]string),
	}
	// The words of the program are not on the heap, and cost its collector nothing.
	for _, d := range vocabulary {
		x.shared[string(d.Predicate)] = string(d.Predicate)
	}
	for _, status := range statuses {
		x.shared[string(status)] = string(status)
	}
	return x
}

// enter adds what one article says; [index.settle] brings it in order. The
// article must not be in the index.
func (x *index) enter(doc Document, sum sum) {
	a := &indexedArticle{Article: x.header(doc.Article), number: x.newPrint(doc.Article.Fingerprint), sum: sum, cast: make([]ID, len(doc.Actors))}
	for i, actor := range doc.Actors {
		a.cast[i] = share(x, actor.ID)
	}
	doc = x.rulings.apply(doc)
	for _, actor := range doc.Actors {
		x.name(actor, +1)
	}
	origin := &Origin{Article: a.ID, Source: a.Source, Fingerprint: a.Fingerprint, Published: a.Published}
	a.edges = make([]Edge, len(doc.Relations))
	ids := ownIDs(doc.Relations)
	for i, r := range doc.Relations {
		e := &a.edges[i]
		*e = Edge{
			ID: ids[i], Subject: share(x, r.Subject.ID), Predicate: share(x, r.Predicate), Object: share(x, r.Object.ID),
			Status: share(x, r.Status), Date: share(x, r.Date), Place: share(x, r.Place), Role: share(x, r.Role), AttributedTo: share(x, r.AttributedTo),
			Confidence: r.Confidence, Origin: origin,
		}
		for actor, l := range x.links(e, a.number) {
			x.link(actor, l)
		}
	}
	x.articles[a.ID] = a
	x.version ^= binary.LittleEndian.Uint64(sum[:])
}

// newPrint gives an article of that fingerprint a number.
func (x *index) newPrint(print Fingerprint) int32 {
	if last := len(x.freePrint) - 1; last >= 0 {
		number := x.freePrint[last]
		x.freePrint, x.prints[number] = x.freePrint[:last], print
		return number
	}
	x.prints = append(x.prints, print)
	return int32(len(x.prints) - 1)
}

// header returns a without its text, in memory of its own.
func (x *index) header(a Article) Article {
	return Article{
		ID: a.ID, Name: strings.Clone(a.Name), Title: strings.Clone(a.Title), Source: share(x, a.Source),
		Published: share(x, a.Published), PublishedAt: strings.Clone(a.PublishedAt), URL: strings.Clone(a.URL),
		Author: share(x, a.Author), Language: share(x, a.Language), Digest: strings.Clone(a.Digest),
		Fingerprint: a.Fingerprint,
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

// ownIDs returns the IDs of the relations in a piece of memory of their own: one
// for all, since to keep a million pieces takes longer than to keep few.
func ownIDs(relations []Relation) []ID {
	var all strings.Builder
	for _, r := range relations {
		all.WriteString(string(r.ID))
	}
	rest := strings.Clone(all.String())
	ids := make([]ID, len(relations))
	for i, r := range relations {
		ids[i], rest = ID(rest[:len(r.ID)]), rest[len(r.ID):]
	}
	return ids
}

// replace takes back what some articles say and adds what others do. removed
// holds the editions as they were entered. What is added is out of order until
// [index.settle]: the links of a hub are moved once for all the articles of a
// load, not once for each of its transactions.
func (x *index) replace(removed, added []edition) {
	if len(removed) > 0 {
		x.settle()
		x.unlink(removed)
	}
	for _, e := range removed {
		for _, actor := range x.rulings.apply(e.doc).Actors {
			x.name(actor, -1)
		}
		a := x.articles[e.doc.Article.ID]
		delete(x.articles, a.ID)
		x.freePrint = append(x.freePrint, a.number)
		x.version ^= binary.LittleEndian.Uint64(a.sum[:])
	}
	for _, e := range added {
		x.enter(e.doc, e.sum)
	}
	x.kept = nil
}

// order settles what writers left, for the first of the readers after them.
func (x *index) order() {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.settle()
}

// sortedArticles returns the articles by name.
func (x *index) sortedArticles() []*indexedArticle {
	return slices.SortedFunc(maps.Values(x.articles), func(a, b *indexedArticle) int {
		return strings.Compare(a.Name, b.Name)
	})
}
