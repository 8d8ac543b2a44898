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
	version  uint64

	mu     sync.Mutex // guards sorted, which readers fill
	sorted []ID       // the keys of actors in order, nil when they changed
}

type indexedArticle struct {
	Article
	sum    sum     // of the reading
	actors []Actor // as the article names them
	edges  []*Edge
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
	}
}

// put adds what one article says. The article must not be in the index.
func (x *index) put(doc Document, sum sum) {
	a := &indexedArticle{Article: doc.Article, sum: sum, actors: doc.Actors}
	a.Text = ""
	for _, actor := range doc.Actors {
		x.name(actor, +1)
	}
	for _, r := range doc.Relations {
		e := &Edge{
			ID: r.ID, Subject: r.Subject.ID, Predicate: r.Predicate, Object: r.Object.ID,
			Status: r.Status, Date: r.Date, Place: r.Place, Role: r.Role, AttributedTo: r.AttributedTo,
			Confidence: r.Confidence, Article: a.ID, Source: a.Source,
		}
		a.edges = append(a.edges, e)
		for _, id := range e.ends() {
			actor := x.actors[id]
			at, _ := slices.BinarySearchFunc(actor.edges, e, compareEdges)
			actor.edges = slices.Insert(actor.edges, at, e)
		}
	}
	x.articles[a.ID] = a
	x.version ^= binary.LittleEndian.Uint64(sum[:])
}

// remove takes back what one article says, and forgets actors that no article
// names any more.
func (x *index) remove(article ID) {
	a, ok := x.articles[article]
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
	for _, actor := range a.actors {
		x.name(actor, -1)
	}
	delete(x.articles, article)
	x.version ^= binary.LittleEndian.Uint64(a.sum[:])
}

// name counts the names of a up or down.
func (x *index) name(a Actor, by int) {
	actor, ok := x.actors[a.ID]
	if !ok {
		actor = &indexedActor{names: make(map[string]int), aliases: make(map[string]int)}
		x.actors[a.ID] = actor
		x.sorted = nil
	}
	actor.articles += by
	if a.Name != "" {
		count(actor.names, a.Name, by)
		x.fold(a.Name, a.ID, by)
	}
	for _, alias := range a.Aliases {
		count(actor.aliases, alias, by)
		x.fold(alias, a.ID, by)
	}
	if actor.articles == 0 {
		delete(x.actors, a.ID)
		x.sorted = nil
	}
}

func (x *index) fold(name string, id ID, by int) {
	key := Slug(name)
	if x.byName[key] == nil {
		x.byName[key] = make(map[ID]int)
	}
	count(x.byName[key], id, by)
	if len(x.byName[key]) == 0 {
		delete(x.byName, key)
	}
}

func count[K comparable](m map[K]int, key K, by int) {
	if m[key] += by; m[key] == 0 {
		delete(m, key)
	}
}

// actor returns the actor with the name that most articles give it; of equals,
// the first in order. An actor that no article names has the words of its ID.
func (x *index) actor(id ID) Actor {
	actor := x.actors[id]
	a := Actor{ID: id, Kind: id.Kind()}
	for name, n := range actor.names {
		best := actor.names[a.Name]
		if n > best || n == best && name < a.Name {
			a.Name = name
		}
	}
	if a.Name == "" {
		a.Name = id.words()
	}
	others := make(map[string]bool, len(actor.names)+len(actor.aliases))
	for name := range actor.names {
		others[name] = true
	}
	for alias := range actor.aliases {
		others[alias] = true
	}
	delete(others, a.Name)
	a.Aliases = slices.Sorted(maps.Keys(others))
	return a
}

func (x *index) sortedActors() []ID {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.sorted == nil {
		x.sorted = slices.Sorted(maps.Keys(x.actors))
	}
	return x.sorted
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
