// Package score measures the relations that were read in articles against what
// people annotated in them.
//
// # Gold folders
//
// A folder of annotated articles holds NAME.gold.json beside each article
// NAME.txt, and may hold articles.jsonl, which then gives the articles with
// their titles and dates. A NAME.gold.json is one object:
//
//	{"article": "NAME.txt",
//	 "published": "2024-03-26",
//	 "actors": {"Antony Blinken": {"kind": "person", "id": "person/antony-blinken",
//	                               "aliases": ["Blinken", "Mr Blinken"]}, …},
//	 "relations": [{"s": "Antony Blinken", "p": "met", "o": "Fuad Hussein",
//	                "status": "happened", "date": "2024-03-26",
//	                "core": true, "ev": "words of the sentence"}, …]}
//
// Actors go by the names that are the keys of "actors", or by an alias. "s", "p",
// "o" and "status" may be lists: any of them is right. A relation that is not
// core need not be found, and is no error where it is. "status" and "date" are
// judged where they are given; a month is matched by any day in it.
//
// # Levels
//
// A relation is compared within its article, once for each subject, predicate
// and object: as a pair, where the two are related whatever the predicate and
// direction; by class, where direction and class of the predicate are right;
// and exactly. Precision counts what was read and matches anything annotated,
// recall what is core and was found.
package score
