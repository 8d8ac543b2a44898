// Package queries asks the graph what people ask: who met whom, how two actors
// are linked, what happened between them, and who somebody is.
//
// Each question is one function over a [graph.View]. What all answers have in
// common:
//
//   - Every relation in them comes with its evidence: the sentence, and where it
//     stands in which article.
//   - They are sorted, so that the same graph gives the same answer on every
//     backend.
//   - They are whole, or say why not: a list tells its Total and, in Next, how to
//     get the rest; Cut says what a limit left out. A question that outlives its
//     context is an error, never a short answer.
//   - Only what happened or is going on counts, unless the [Filter] asks for what
//     is planned, possible or denied.
//   - They have one JSON form, which the command line and the HTTP API share.
package queries
