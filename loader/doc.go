// Package loader runs articles through the stages, in order, and adds what they
// say to the graph.
//
//	article    decodes a file into a text with its date and source
//	language   cuts the text into sentences and words
//	mention    finds the words that name an actor
//	resolve    decides which of them are the same actor
//	relation   reads what the sentences state between the actors
//
// Each stage takes what the one before it returns and knows none of the others.
package loader
