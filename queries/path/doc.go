// Package path asks path questions: which actors does this route of relations
// lead to?
//
// A question is written as a SPARQL 1.1 property path over the predicates of
// the vocabulary:
//
//	met             a relation, from subject to object
//	^officialOf     a relation backwards, from object to subject
//	a/b             a, then b
//	a|b             a or b
//	a*  a+  a?      any number of a, at least one, at most one
//	a{2}  a{1,3}    that many of a; a{2,} is two or more
//	!a  !(a|^b)     one relation that is none of these
//	a[since=2024]   a, where the relation meets a condition
//	(a|b)/c         parentheses group
//
// Conditions stand in brackets behind a relation or a group, with commas between
// them: since, until, status, place, source and confidence (the least), as in
// (met|told)[since=2024-03, source="The Herald"]. A place is an ID or a name; quotes
// hold what has a comma or a bracket in it.
//
// A bare a* or a+ goes on until it finds nobody new, or the walk has come to a
// million places and says that it was stopped there; a{1,3} ends earlier.
//
// Where a predicate may stand, a class of the vocabulary ("CONSULT") may stand
// for any of its predicates. A symmetric relation holds both ways, so met and
// ^met ask the same.
//
// As in SPARQL, "|" binds weakest, then "/", then "^", then the counts: ^a/b+
// is (^a)/(b+), and ^a* is ^(a*).
//
// [Parse] reads a path, [Query.String] prints it, and each is the other's
// inverse. [Query.Run] answers it.
package path
