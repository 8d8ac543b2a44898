// Package graph holds what dramatis knows: the closed vocabulary of actors and
// relations, and the store that keeps every relation as a quad.
//
// It is the only package that imports Cayley. It knows nothing of language,
// files or HTTP.
package graph
