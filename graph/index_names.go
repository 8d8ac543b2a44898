package graph

import (
	"maps"
	"slices"
	"strings"
)

// name counts the names of a up or down.
func (x *index) name(a Actor, by int) {
	actor, ok := x.actors[a.ID]
	if !ok {
		actor = x.newActor(share(x, a.ID))
	}
	actor.articles += by
	actor.told.Store(nil)
	if a.Name != "" {
		count(actor.names, share(x, a.Name), by)
		x.fold(a.Name, a.ID, by)
	}
	for _, alias := range a.Aliases {
		count(actor.aliases, share(x, alias), by)
		x.fold(alias, a.ID, by)
	}
	if actor.articles == 0 {
		delete(x.actors, a.ID)
		x.free = append(x.free, actor.number)
		x.byNumber[actor.number] = nil
		x.sorted, x.struck = nil, true
	}
}

func (x *index) newActor(id ID) *indexedActor {
	actor := &indexedActor{id: id, number: int32(len(x.byNumber)), names: make(map[string]int), aliases: make(map[string]int)}
	if last := len(x.free) - 1; last >= 0 {
		actor.number, x.free = x.free[last], x.free[:last]
		x.byNumber[actor.number] = actor
	} else {
		x.byNumber = append(x.byNumber, actor)
	}
	x.actors[id] = actor
	x.sorted = nil
	x.news(Spelling{id, id.Slug()})
	return actor
}

// numbers returns a bound that the numbers of all actors are below.
func (x *index) numbers() int { return len(x.byNumber) }

func (x *index) fold(name string, id ID, by int) {
	key := Slug(name)
	if x.byName[key] == nil {
		x.byName[key] = make(map[ID]int)
	}
	if x.byName[key][id] == 0 {
		x.news(Spelling{share(x, id), key})
	}
	count(x.byName[key], share(x, id), by)
	x.struck = x.struck || x.byName[key][id] == 0
	if len(x.byName[key]) == 0 {
		delete(x.byName, key)
	}
}

func count[K comparable](m map[K]int, key K, by int) {
	if m[key] += by; m[key] == 0 {
		delete(m, key)
	}
}

// actor returns an actor that the index has.
func (x *index) actor(id ID) Actor { return x.actors[id].actor() }

// actor returns the actor with the name that most articles give it; of equals,
// the first in order. An actor that no article names has the words of its ID.
func (actor *indexedActor) actor() Actor {
	if told := actor.told.Load(); told != nil {
		return *told
	}
	a := actor.tell()
	actor.told.Store(&a)
	return a
}

func (actor *indexedActor) tell() Actor {
	a := Actor{ID: actor.id, Kind: actor.id.Kind()}
	for name, n := range actor.names {
		best := actor.names[a.Name]
		if n > best || n == best && name < a.Name {
			a.Name = name
		}
	}
	if a.Name == "" {
		a.Name = actor.id.words()
	}
	others := make(map[string]bool, len(actor.names)+len(actor.aliases))
	for name := range actor.names {
		others[name] = true
	}
	for alias := range actor.aliases {
		others[alias] = true
	}
	delete(others, a.Name)
	a.Aliases = slices.Clip(slices.Sorted(maps.Keys(others))) // many share it
	return a
}

// sortedActors returns all actors by ID.
func (x *index) sortedActors() []*indexedActor {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.sorted == nil {
		x.sorted = slices.SortedFunc(maps.Values(x.actors), func(a, b *indexedActor) int { return strings.Compare(string(a.id), string(b.id)) })
	}
	return x.sorted
}
