// Package graph holds what dramatis knows: the closed vocabulary of actors and
// relations, and the store that keeps every relation as a quad.
//
// It is the only package that imports Cayley. It knows nothing of language,
// files or HTTP.
//
// # Writing and reading
//
// A [Store] writes: [Store.Add] takes one article with all that it says as a
// [Document], [Store.AddAll] many, [Store.Retract] takes one back. Each is one
// transaction; whatever happens to the process, an article is in the store whole
// or not at all. A [View] reads one version of the graph. Its answers are sorted,
// so that backends agree, and an expired context is an error, never a short
// answer.
//
// # How a relation lies in the store
//
//	<person/antony-blinken> <rel/met> <person/fuad-hussein> <mention/5e0a…-8c1f…> .
//
//	<article/5e0a…> <kind> <article> .
//	<article/5e0a…> <reading> "2\tmap.txt\t…" .
//	<article/5e0a…> <text> "Mr Blinken received …" .
//	<person/fuad-hussein> <name> "Fuad Hussein" <article/5e0a…> .
//	<person/fuad-hussein> <alias> "Mr Hussein" <article/5e0a…> .
//
// A relation costs one quad: the edge, labelled with the mention that states it.
// The mention's ID begins with its article's, so the way to the article needs
// none. Everything else that the mention says (status, date, place, phrase, role,
// who says so, confidence, offsets) lies in the reading of its article, one
// literal in a canonical text form. An article costs three quads more, and one
// for each name that it gives an actor.
//
// With a quad for every property a relation would cost thirteen. What a quad
// costs is index entries, and nobody walks over dates or offsets: they are read
// with the edge, and one literal for the whole article is read and written faster
// than a quad for each. The whole graph can be read from the readings alone, in
// one pass. [View.WriteNQuads] writes the readings out as separate quads.
//
// No two articles share a quad. What an article says follows from its document,
// so taking it back is removing those quads and no others, and what only that
// article said is gone. Which of an actor's names is the canonical one is not
// stored but counted from the articles that are there, so it does not depend on
// the order of loading.
//
// # The ledger
//
// [Store.Correct] writes corrections of who is who: one actor with two IDs, or two
// with one. They never touch what an article says. Each [Entry] of the [Ledger]
// is one quad more,
//
//	<ledger/1> <entry> "{\"number\":1,\"action\":\"merge\",…" .
//
// and the index maps actors through the entries that stand, so that every answer
// follows them, and so do articles that come later:
//
//   - A merge makes all that is said of one ID said of another: as subject, as
//     object, as place, as who says so. The names become other names, and a relation
//     between the two is left out, as it says nothing any more.
//   - A split makes some of it said of another ID: what some articles say, what
//     articles say that call it by some name, or single relations.
//   - An entry that says that two are different refuses merges of them.
//   - An undo leaves another entry without effect. It stays, and is not undone.
//
// Every entry changes what those before it have left, in the order of their
// numbers. With one undone, the others change what is there without it. What an
// entry contradicts is refused when it is written, never later: merges that stand
// form no circle and join no two that another entry parts, and taking one back
// cannot change that. The same articles and the same ledger give the same graph,
// whichever came first; who, when and why play no part in it.
//
// # The index in memory
//
// Questions are answered from an index in memory: edges without their words by
// actor, names, and the heads of articles. It is filled from the readings when
// the store is opened and follows every write; the store remains the one truth. An
// entry of the ledger reads those articles again that name its actors.
// Cayley's own walks take several lookups for an edge, and more for its status
// and date, which nearly every question asks for. Words and sentences are read
// from the store when an answer is printed.
//
// The index follows a write while the quads are written, and is taken back to
// where it was if that fails. The links of a hub are put in order for the first
// question that comes after: a load would move them with every transaction.
//
// An actor has its edges as links of 24 bytes, side by side, in which stands what
// questions choose and count by: the other actor, predicate, status, date,
// confidence and article. Of the hundred thousand edges of a hub, those that an
// answer prints are looked at; the others would be all over the memory. The index
// also knows where the store keeps each article, so that one lookup reads it.
//
// Each row is a graph of that many relations in which an actor has 40 on average
// and few have thousands. "Two hops" collects everybody two relations away, "met"
// reads whom an actor met with the first 20 sentences, "path" is the shortest
// chain between two actors drawn at random, with its sentences. The heap is
// measured after opening. Two cores, hardly anything else running; the median
// and the slowest hundredth of 300 questions:
//
//	           relations       load    open  on disk      heap           one hop          two hops               met              path
//	memory        10,000   42,200/s                      33 MB     2 µs,   20 µs    43 µs,  207 µs     2 µs,  131 µs    55 µs,  189 µs
//	             100,000   37,000/s                     307 MB     3 µs,   75 µs   267 µs,  1.6 ms     2 µs,  281 µs   102 µs,  333 µs
//	           1,000,000   22,100/s                   2,991 MB     8 µs,  197 µs   3.7 ms,   18 ms     2 µs,  316 µs   288 µs,  1.5 ms
//	file          10,000   25,000/s   0.2 s     3 MB     46 MB     3 µs,   23 µs    48 µs,  180 µs     1 µs,  430 µs    68 µs,  283 µs
//	             100,000   21,700/s   1.0 s    33 MB    112 MB     3 µs,   96 µs   217 µs,  1.5 ms     2 µs,  722 µs   134 µs,  412 µs
//	           1,000,000   17,400/s   8.9 s   329 MB    429 MB     7 µs,  151 µs   4.0 ms,   17 ms     3 µs,  1.6 ms   348 µs,  1.7 ms
//	postgres      10,000    6,300/s   0.4 s               7 MB     3 µs,   21 µs    55 µs,  237 µs     3 µs,  3.3 ms   272 µs,  1.4 ms
//	             100,000    4,900/s   3.9 s              42 MB     4 µs,  185 µs   307 µs,  2.9 ms     3 µs,  8.1 ms   1.5 ms,   22 ms
//
//	go test ./graph -run ^$ -bench Store -relations 10000,100000,1000000 -benchtime 300x
//
// PostgreSQL takes part where the tests find one (see .ci/run). Cayley's store in
// memory takes 3 KB for a relation: use a file for more than some 100,000.
//
// # Backends
//
// "memory:" is Cayley's memstore, "postgres://…" Cayley's PostgreSQL with quads
// sent in two statements for each transaction, and any other address is a folder
// with Cayley's quads in LevelDB. One process at a time has a store open; others
// get [ErrLocked].
//
// LevelDB is the default: with a million quads it takes a quarter of the space of
// bolt, and is two to three times as fast to read as pebble, which would also
// bring a dozen more modules. Bolt is the fastest to read, but its walks matter
// little beside the index in memory. This was measured with two quads to a
// relation, on two cores that were busy with other work, so compare the lines
// with each other only:
//
//	               load        on disk   one hop: median, 99th   two hops: median, 99th
//	leveldb    3,060 quads/s    148 MB       0.20 ms,  35 ms         0.18 ms,   561 ms
//	bolt       3,160 quads/s    598 MB       0.06 ms,  19 ms         0.04 ms,   589 ms
//	pebble     2,980 quads/s    138 MB       0.49 ms,  80 ms         0.49 ms, 1,296 ms
//
//	go test ./graph -tags engines -run ^$ -bench Engines -relations 380000 -benchtime 300x
//
// # What a load waits for
//
// Most of a load is Cayley's: for each relation it writes six keys, of hashes and
// numbers that come in no order. What it reads before it writes them is kept from
// the disk where the answer is known: a mention of an article that is not in the
// graph is new, and of the actors that are named all the time it is remembered
// which nodes they are and how many quads have them.
//
// LevelDB merges tables when there are many, and as it comes also when keys were
// looked up in them in vain, which a load does all the time. That was more than
// half of what a load wrote, and is off. Tables are merged eight at a time into a
// level that takes half a gigabyte, since with keys in no order every merger
// writes the whole level anew: a store is written about twice while it is loaded,
// and with smaller levels three times. Mergers of sixteen would save little
// more, and leave more tables to be looked into.
//
// # Cayley's edges
//
// Each of these has a test that fails without its cover: a cancelled walk of
// Cayley's ends early without an error; of quads removed and added in one
// transaction of a key-value store, some are written without their subject; after
// a failed transaction, parts of it are written with the next; the index entry of
// a hub is read and written whole for every quad added to it; index entries of
// nodes that a transaction makes are looked for in the whole store, and a load
// spent a fifth of its time on that; PostgreSQL stores give the characters \x00
// back as a NUL.
package graph
