// Package export writes the graph, or the part of it that a filter lets
// through, in the formats of other tools.
//
// Every writer streams: its memory grows with the actors, not with the
// relations. The same graph and filter give the same bytes on every backend. A
// writer that returns an error has written something that is not whole.
package export
