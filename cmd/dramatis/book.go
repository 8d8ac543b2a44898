package main

import (
	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/reference"
	"github.com/dramatis-graph/dramatis/queries"
)

// lexicon reads names with the help of the book of public facts, where the
// articles do not have them.
var lexicon = queries.Lexicon{Book: book{}}

// A book is the reference book as questions use it. It is opened only when a
// question needs it.
type book struct{}

// Called returns the actors that the book gives the name to.
func (book) Called(name string) []graph.ID {
	var ids []graph.ID
	for _, e := range reference.Default().Lookup(name) {
		ids = append(ids, e.ID)
	}
	return ids
}

// Within returns the places of a country.
func (book) Within(place graph.ID) []graph.ID {
	if place.Kind() != graph.KindCountry {
		return nil
	}
	var ids []graph.ID
	for _, e := range reference.Default().Entries() {
		if e.Kind == graph.KindPlace && e.Country == place {
			ids = append(ids, e.ID)
		}
	}
	return ids
}
