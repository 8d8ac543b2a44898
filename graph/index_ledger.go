package graph

import (
	"encoding/binary"
	"slices"
)

// rule makes l the ledger of an index without articles.
func (x *index) rule(l Ledger) {
	x.version ^= binary.LittleEndian.Uint64(x.rulings.sum[:])
	x.ledger, x.rulings = l, l.rulings()
	x.version ^= binary.LittleEndian.Uint64(x.rulings.sum[:])
}

// correct makes l the ledger. concerned are the documents, as the articles have
// them, in which it may name other actors than the ledger so far.
func (x *index) correct(l Ledger, concerned []Document) {
	again := make([]edition, len(concerned))
	for i, doc := range concerned {
		again[i] = edition{doc: doc, sum: x.articles[doc.Article.ID].sum}
	}
	x.replace(again, nil)
	x.rule(l)
	x.replace(nil, again)
}

// naming returns the articles that name one of the actors, before the ledger,
// sorted by ID.
func (x *index) naming(actors map[ID]bool) []ID {
	var ids []ID
	for id, a := range x.articles {
		if slices.ContainsFunc(a.cast, func(id ID) bool { return actors[id] }) {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return ids
}
