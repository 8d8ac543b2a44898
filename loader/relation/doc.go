// Package relation reads what a sentence says about the actors in it: who did
// what to whom, whether it took place, when, where and who says so.
//
// What it knows of language lies in three readable files beside the code. The
// frames (frames.txt) say which words state which relation and where its two
// actors stand; every frame carries an example, and every example is a test.
// verbs.txt holds the verbs with their irregular forms, words.txt the small
// words that hold a sentence together.
//
// A sentence is read in the order of its words: noun phrases, verb groups and
// the prepositions between them. Its tags settle what may be verb or noun, and
// its tree is asked for an actor that the order of the words does not give.
//
// When something took place is chosen among all times that the text tells up to
// there (package dating), and how sure a relation is, is learned from what was
// right before (package trust).
//
// The frames prefer silence to error: a cue whose actors do not stand where its
// frame expects them states nothing. What they leave out, package learned may
// find, which knows nothing but annotated articles; its confidence is its own.
package relation
