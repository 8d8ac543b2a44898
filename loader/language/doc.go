// Package language reads English: it cuts a text into sentences and words with
// byte offsets, tags and parses them, and marks the names. It knows words and
// syntax, and no actors.
//
// [Parse] does all of it:
//
//	doc := language.Parse("The envoys of Arcadia met in Ulm.")
//	for _, s := range doc.Sentences {
//		fmt.Print(s.Draw())
//	}
//
// Words, tags and trees follow Universal Dependencies 2 as the English treebanks
// EWT and GUM do: "US-led" is three words, "didn't" is two, "anti-war" is one.
// [Document.CoNLLU] writes a reading down for other tools, and [Fill] reads
// sentences whose words are given, so that any scorer of CoNLL-U can measure the
// engine.
//
// # How it reads
//
// The layout is looked at first: an empty line ends a paragraph, and so does the
// end of a line, unless the text was wrapped to a width. Words are cut by rules
// in one pass, with what must be known by heart in words.txt. A linear model
// tells where sentences end. Small networks then tag the words, draw the tree and
// mark the names, sentence by sentence, and names that a document uses more than
// once are made to agree. All that was learned is in one file, which the program
// holds and decodes when the first text is read. Package training makes it.
//
// A reading depends on its text alone, and may go on in many goroutines.
//
// # How well it reads
//
// Measured on texts that it was not trained or tuned on: the test parts of EWT
// (blogs, mail, reviews) and of the freely licensed genres of GUM (news,
// interviews, speeches, travel). LAS is the share of words with the right head
// and relation, subtypes not compared. Names are the persons, organizations and
// places that UniversalNER marks in EWT.
//
//	UPOS, EWT                         95.80
//	XPOS, EWT                         95.12
//	LAS, EWT                          83.14
//	LAS, GUM                          82.09
//	raw text: word F1, EWT            99.22
//	raw text: sentence F1, EWT        88.34
//	raw text: word F1, GUM            99.54
//	raw text: sentence F1, GUM        96.12
//	raw text: LAS, EWT                81.33
//	raw text: LAS, GUM                81.37
//	lemmas, EWT                       97.03
//	lemmas, GUM                       97.77
//	named spans F1, UNER EWT          70.22
//	tokens a second a core, news      54844
//	resident memory when loaded, MB      48
//	the same after the news, MB      187.13
//	time to first tree, ms               82
//
// Speed, and the time to the first tree, were taken on a machine with two
// processors and nothing else to do. A word that was not met before costs most,
// so that speed grows with the text. The same figures for any copy of the treebanks:
//
//	go run ./loader/language/bars -shared FOLDER
//
// # What it is bad at
//
// Subjects and objects are mostly right, and the further a relation reaches the
// worse it is found. Precision, recall and F1 of single relations, words given:
//
//	relation  EWT P     R    F1  GUM P     R    F1
//	   nsubj   89.8  90.3  90.0   88.0  87.9  87.9
//	     obj   85.1  90.5  87.7   86.1  87.6  86.9
//	     obl   74.5  73.5  74.0   73.4  73.8  73.6
//	    conj   63.8  64.6  64.2   60.6  60.8  60.7
//	   appos   35.1  44.4  39.2   28.2  37.6  32.3
//	   ccomp   75.7  81.2  78.4   63.5  73.7  68.2
//	   advcl   58.5  60.9  59.7   54.5  54.3  54.4
//
// So a reader of trees can rely on subjects and objects, less on what an "in Ulm"
// belongs to (one obl in nine is read as nmod), and should expect every third
// conj to be missing or to hang on the wrong word. Appositions are found less than
// half of the time: in "Bob Cray, the envoy, left" the envoy may come out as a
// subject or as a part of the name.
//
// The margin of a word tells how far to trust its arc. On the dev parts:
//
//	margin    words   right
//	under 1    13 %    52 %
//	1 to 3     22 %    72 %
//	3 to 5     24 %    88 %
//	over 5     41 %    94 %
//
// Sentences that are not closed by a stop or a line end are found where mail and
// news usually leave the stop out (a greeting, a speaker's name, a heading) and
// run together elsewhere. "No." before a number, initials and abbreviations keep
// their stop; a name such as "U.S." at the end of a sentence may run it into the
// next.
//
// Names in small letters are mostly missed, and so is every second organization
// in mail and blogs; what a person and a place are called is told apart by how
// the sentence uses it, which goes wrong at the first word of one. The dateline of
// a report ("ULM (Reuters) -") is a sentence of its own.
//
// Text in capitals or without any, verse, and other languages are read without
// complaint and without sense.
package language
