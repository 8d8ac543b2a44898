package reference

import (
	"slices"

	"github.com/dramatis-graph/dramatis/graph"
)

// settle looks up what the entries say of each other, when all are known.
func (b *builder) settle() error {
	for _, p := range b.pending {
		if b.entries[p.entry.ID] != p.entry {
			continue // replaced by a later layer
		}
		if err := b.settleOne(p); err != nil {
			return err
		}
	}
	for _, e := range b.entries {
		b.belong(e, nil)
	}
	return nil
}

func (b *builder) settleOne(p pending) error {
	if p.capital != "" {
		b.settleCapital(p)
	}
	if p.owner != "" {
		owner, ok := b.find(p.owner)
		if !ok {
			return p.line.errorf("%q is no country or body of the book", p.owner)
		}
		p.entry.Parent = owner.ID
	}
	for _, name := range p.backs {
		patron, ok := b.find(name)
		if !ok {
			return p.line.errorf("%q is no country, body or group of the book", name)
		}
		p.entry.Patrons = append(p.entry.Patrons, patron.ID)
	}
	if p.organ != "" {
		if _, ok := b.organs.named[p.organ]; !ok {
			return p.line.errorf("no organ %q", p.organ)
		}
		b.organs.own[post{p.entry.Parent, p.organ}] = p.entry.ID
	}
	return nil
}

// settleCapital makes the names of a city forms of the country whose capital it
// is. A city that has no entry as a place gets one.
func (b *builder) settleCapital(p pending) {
	text, ambiguous, _ := cutMark(p.capital)
	id := graph.ActorID(graph.KindPlace, text)
	city, ok := b.entries[id]
	if !ok {
		city = &Entry{ID: id, Name: text, Kind: graph.KindPlace, Parent: p.entry.ID}
		city.Forms = []Form{{Text: text, Entry: id, Sort: Name, Ambiguous: ambiguous}}
		b.entries[id] = city
		b.order = append(b.order, id)
	}
	for _, form := range city.Forms {
		form.Entry, form.Sort = p.entry.ID, Capital
		p.entry.Forms = append(p.entry.Forms, form)
	}
}

// kindsThatOwn are the kinds that a name of an owner may mean, the first of
// them first.
var kindsThatOwn = []graph.Kind{graph.KindCountry, graph.KindOrganization, graph.KindArmedGroup}

// find returns the country, body or group of that canonical name.
func (b *builder) find(name string) (*Entry, bool) {
	for _, kind := range kindsThatOwn {
		if e, ok := b.entries[graph.ActorID(kind, name)]; ok {
			return e, true
		}
	}
	return nil, false
}

// belong finds the country of an entry by way of the bodies that it is part of.
// A body that is part of itself belongs to no country.
func (b *builder) belong(e *Entry, seen []graph.ID) graph.ID {
	if e.Country != "" || e.Parent == "" || slices.Contains(seen, e.ID) {
		return e.Country
	}
	e.Country = b.belong(b.entries[e.Parent], append(seen, e.ID))
	if e.Parent == e.Country {
		e.Parent = ""
	}
	return e.Country
}
