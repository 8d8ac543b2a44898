// Package table reads relations that somebody wrote into a table, in CSV with a
// row of titles. The columns are, in any order and in any case:
//
//	from, type, to       the actors and the relation: needed. An actor is its ID,
//	                     "person/ada-byron", or its kind and name, "person/Ada Byron".
//	fromName, toName     what the actors are called, if from and to are IDs
//	sentence             the words that state it
//	fromWords, toWords   the words of the sentence that name the actors; their names
//	                     if nothing is said
//	article              which of several articles states it
//	publisher, published, url     of the article
//	status, date, place, role, phrase, attributedTo, confidence
//
// The vocabulary of [graph] says what may stand in them; status is "happened"
// and confidence 1 if nothing is said. Titles may have a type behind a colon,
// and the other columns of the program's own CSV are passed over, so that it can
// be read back. A title that means nothing is an error: nobody's "statsu" is
// taken for no status.
//
// # Evidence
//
// Every relation leads to the words that state it. A table is an article of the
// name of its file; with a column for articles, it is one for each, called
// "edges.csv: name", so that no article that was read itself is ever replaced.
// Its text is the sentences, a line each. Where there is no sentence, the row
// itself is the evidence and its cells are the line. A sentence that does not
// hold the words for both actors is no evidence, and its row is skipped.
package table
