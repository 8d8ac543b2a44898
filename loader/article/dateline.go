package article

import (
	"regexp"

	"github.com/dramatis-graph/dramatis/graph"
)

// datelineStart is the beginning of a report that says where and on which day it
// was written: "PARIS, Oct. 14, 2025 (AFP) - The", "Ulm, 3 May 2019 — The". The
// place stands in capitalised words, and a sentence follows the dash. What the
// parentheses hold is the first word and the day.
var datelineStart = regexp.MustCompile(`^(\p{Lu}[\p{L}.'’-]*),?(?: \p{Lu}[\p{L}.'’-]*,?){0,4} \(?` +
	`((?:[A-Z][a-z]{2,8}\.?|[A-Z]{3,9}) \d{1,2},? \d{4}|\d{1,2} [A-Z][a-z]{2,8}\.? \d{4})\)?` +
	`(?: ?\([^()]{2,40}\))? ?(?:[—–]|--?) ?["“]?\p{Lu}`)

// datelineDay returns the day in the dateline that a paragraph begins with, ""
// without one. A day without its year dates nothing.
func datelineDay(paragraph string) graph.Date {
	found := datelineStart.FindStringSubmatch(paragraph)
	if found == nil || found[1] == "On" || found[1] == "By" {
		return ""
	}
	day, _ := parsePublished(found[2])
	return day
}
