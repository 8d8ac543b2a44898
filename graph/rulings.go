package graph

import (
	"slices"
	"strings"
)

// rulings are what the standing entries of a ledger do to articles. The zero
// value does nothing.
type rulings struct {
	moves  []move
	from   map[ID][]int // the moves that start at an ID, in order
	within map[ID]bool  // the IDs that some move may lead away from
	sum    sum          // tells rulings apart
}

// A move leads from one actor to another: always, or where the conditions of a
// split hold.
type move struct {
	from, to ID
	split    *Entry // nil for a merge
	names    []string
}

// A place is where an article speaks of an actor.
type place struct {
	article string
	names   []string // slugs of what the article calls the actor
	mention ID       // "" where no relation is meant
}

// rulings returns what the entries that stand do.
func (l Ledger) rulings() rulings {
	r := rulings{from: make(map[ID][]int), within: make(map[ID]bool)}
	c := make(classes)
	for _, e := range l.Standing() {
		m := move{from: c.leader(e.Actor), to: c.leader(e.Other)}
		switch e.Action {
		case Merge:
			m.from, m.to = m.to, m.from
			c.merge(e)
		case Split:
			m.split = &e
			for _, name := range e.Names {
				m.names = append(m.names, Slug(name))
			}
		default:
			continue
		}
		r.from[m.from] = append(r.from[m.from], len(r.moves))
		r.moves = append(r.moves, m)
		r.within[m.from] = true
	}
	if text := l.standingText(); text != "" {
		r.sum = sumOf(text)
	}
	return r
}

// follow returns the actor that an article means with id at p. Each entry finds
// what the ones before it have left, so a move is taken at most once.
func (r rulings) follow(id ID, p place) ID {
	for at := 0; ; {
		moves := r.from[id]
		i, _ := slices.BinarySearch(moves, at)
		for i < len(moves) && !r.moves[moves[i]].holds(p) {
			i++
		}
		if i == len(moves) {
			return id
		}
		at, id = moves[i]+1, r.moves[moves[i]].to
	}
}

// leader returns the actor that id was merged into, id itself if it was not.
func (r rulings) leader(id ID) ID {
	if len(r.moves) == 0 {
		return id
	}
	return r.follow(id, place{})
}

// holds reports whether the move is taken at p.
func (m move) holds(p place) bool {
	if m.split == nil {
		return true
	}
	e := m.split
	return (len(e.Articles) == 0 || slices.Contains(e.Articles, p.article)) &&
		(len(e.Mentions) == 0 || slices.Contains(e.Mentions, p.mention)) &&
		(len(m.names) == 0 || slices.ContainsFunc(m.names, func(n string) bool { return slices.Contains(p.names, n) }))
}

// apply returns doc with the actors that the ledger gives it. A name that an
// article gives to an actor that was moved is another name of the one it moved
// to. A relation whose ends have become one actor says nothing any more and is
// left out.
func (r rulings) apply(doc Document) Document {
	if !slices.ContainsFunc(doc.Actors, func(a Actor) bool { return r.within[a.ID] }) {
		return doc
	}
	places := doc.places()
	cast := make(map[ID]Actor, len(doc.Actors))
	for _, a := range doc.Actors {
		a = a.as(r.follow(a.ID, places[a.ID]))
		cast[a.ID] = merge(cast[a.ID], a)
	}
	relations := make([]Relation, 0, len(doc.Relations))
	for _, said := range doc.Relations {
		meant := said
		for _, id := range []*ID{&meant.Subject.ID, &meant.Object.ID, &meant.Place, &meant.AttributedTo} {
			if *id == "" {
				continue
			}
			p := places[*id]
			p.mention = said.ID
			*id = r.follow(*id, p)
			if _, ok := cast[*id]; !ok {
				cast[*id] = Actor{ID: *id, Kind: id.Kind()}
			}
		}
		if meant.Subject.ID == meant.Object.ID && said.Subject.ID != said.Object.ID {
			continue
		}
		meant.Subject.Kind, meant.Object.Kind = meant.Subject.ID.Kind(), meant.Object.ID.Kind()
		relations = append(relations, meant.canonical())
	}
	return Document{Article: doc.Article, Actors: sortedActors(cast), Relations: relations}
}

// places returns where doc speaks of each of its actors.
func (doc Document) places() map[ID]place {
	places := make(map[ID]place, len(doc.Actors))
	for _, a := range doc.Actors {
		p := place{article: doc.Article.Name, names: []string{Slug(a.Name)}}
		for _, alias := range a.Aliases {
			p.names = append(p.names, Slug(alias))
		}
		places[a.ID] = p
	}
	return places
}

// as returns a as another actor, whose name it does not tell.
func (a Actor) as(id ID) Actor {
	if id == a.ID {
		return a
	}
	names := append(slices.Clone(a.Aliases), a.Name)
	return Actor{ID: id, Kind: id.Kind(), Aliases: slices.DeleteFunc(names, func(s string) bool { return s == "" })}
}

// related returns the IDs that what is said of some IDs may ever have moved to
// or from, by any entry of l.
func (l Ledger) related(ids ...ID) map[ID]bool {
	found := make(map[ID]bool)
	for _, id := range ids {
		found[id] = true
	}
	for grown := true; grown; {
		grown = false
		for _, e := range l {
			if e.Action != Undo && found[e.Actor] != found[e.Other] {
				found[e.Actor], found[e.Other], grown = true, true, true
			}
		}
	}
	return found
}

// standingText returns the standing entries in a form that equal ledgers share.
func (l Ledger) standingText() string {
	var b strings.Builder
	for _, e := range l.Standing() {
		b.WriteString(e.text() + "\n")
	}
	return b.String()
}
