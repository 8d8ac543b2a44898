// Package article decodes files, feeds and pages into [Article] values.
//
// [Read] takes what a person names on a command line and yields one article
// after another; what cannot be read is told as a [*Skipped] and does not stop
// the rest. The text of an article stays as it was printed: every later stage
// counts its offsets in the bytes of [Article.Text]. What is not prose in it
// (a date line, a caption, a notice) is marked by a [Block] rather than cut.
//
// The same bytes always give the same articles. Nothing is taken from the
// clock, from the time of a file or from the network, unless a URL was named.
// Memory is bounded by [Options.MaxArticle], whatever the size of the input.
package article
