// Package export writes the graph, or the part of it that a filter lets
// through, in the formats of other tools; [Formats] lists them.
//
// Every writer streams: its memory grows with the actors and the articles, not
// with the relations. The same graph and filter give the same bytes on every
// backend. A writer that returns an error has written something that is not
// whole.
//
// In every format a relation keeps its status beside it, and its sentence. Only
// what happened or is going on is written unless the filter asks for more.
package export
