package graph

import "slices"

// A Kind says what an actor is.
type Kind string

// The kinds of actor, all of them.
const (
	KindPerson       Kind = "person"
	KindCountry      Kind = "country"
	KindOrganization Kind = "organization"
	KindArmedGroup   Kind = "armed-group"
	KindGroup        Kind = "group"
	KindPlace        Kind = "place"
	KindIncident     Kind = "incident"
)

// A KindInfo describes a kind to a reader of the vocabulary.
type KindInfo struct {
	Kind     Kind   `json:"kind"`
	Meaning  string `json:"meaning"`
	Examples string `json:"examples"`
}

var kinds = []KindInfo{
	{KindPerson, "one human being with a name", "Antony Blinken"},
	{KindCountry, "a state, or a territory that acts as one", "Iraq, Taiwan, Palestine"},
	{KindOrganization, "a body with a name: ministry, government house, army, alliance, party, company, court, newspaper", "State Department, NATO, AP"},
	{KindArmedGroup, "an armed body with a name that no state owns", "ISIS, Hamas, Kataib Hezbollah"},
	{KindGroup, "people known only by a description that says whose they are", "Iraqi militias, American troops"},
	{KindPlace, "a city, region, base, building or sea that is where something is, not who acts", "Ain al-Asad air base"},
	{KindIncident, "a happening with a name or a date that actors are related to", "the Crocus City Hall attack"},
}

// Kinds returns every kind in the order of the vocabulary.
func Kinds() []KindInfo { return slices.Clone(kinds) }

// Valid reports whether k is one of [Kinds].
func (k Kind) Valid() bool {
	return slices.ContainsFunc(kinds, func(i KindInfo) bool { return i.Kind == k })
}
