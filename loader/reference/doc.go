// Package reference is the book of public facts: countries with their
// adjectives, capitals and seats of government, international bodies, armed
// groups, places, and who held which office when. The facts lie in plain text
// files beside the code (facts/README.md documents them), so that they can be
// checked, extended and replaced without touching it.
//
// [Default] is the book that comes with the program, [Open] reads another. A
// Book never changes and may be shared between goroutines.
package reference
