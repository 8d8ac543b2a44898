package article

import (
	"slices"
	"strings"
	"time"

	"github.com/dramatis-graph/dramatis/graph"
)

// dayLayouts are the ways in which a day is written, by their number of words
// once [dateWords] has taken weekdays, commas and ordinal endings away. Days in
// figures stand only with the year first: "03/04/2024" is read in two ways.
var dayLayouts = map[int][]string{
	1: {"2006-01-02", "2006/01/02", "20060102", "2006-1-2"},
	3: {"2 January 2006", "2 Jan 2006", "January 2 2006", "Jan 2 2006", "2 Jan 06", "2006 January 2"},
}

// coarseLayouts name a month or a year, and the form that graph.Date has for it.
var coarseLayouts = map[int][][2]string{
	1: {{"2006-01", "2006-01"}, {"2006", "2006"}},
	2: {{"January 2006", "2006-01"}, {"Jan 2006", "2006-01"}},
}

// parsePublished reads a publication time as files and feeds write it: RFC
// 3339, RFC 1123, "2024-03-26", "March 26, 2024 at 3:15 p.m. EDT", "26 March
// 2024", "March 2024". It returns the day in the zone that is written, and the
// moment in RFC 3339 where the zone is known. What it cannot read is "".
func parsePublished(s string) (graph.Date, string) {
	words := dateWords(s)
	if day, n := takeDay(words); n > 0 {
		moment, _ := takeMoment(day, words[n:])
		return graph.DayOf(day), moment
	}
	for _, layout := range coarseLayouts[len(words)] {
		if t, err := time.Parse(layout[0], strings.Join(words, " ")); err == nil && t.Year() > 0 {
			return graph.Date(t.Format(layout[1])), ""
		}
	}
	return "", ""
}

// parseDateLine reads a line that is a day, with or without the time of day,
// and nothing else.
func parseDateLine(s string) (date graph.Date, moment string, ok bool) {
	words := dateWords(s)
	day, n := takeDay(words)
	if n == 0 {
		return "", "", false
	}
	moment, ok = takeMoment(day, words[n:])
	if !ok {
		return "", "", false
	}
	return graph.DayOf(day), moment, true
}

// maxDateWords is more than any date has: "Tuesday, 26 March 2024 at 3:15 p.m. EDT".
const maxDateWords = 12

// dateWords cuts a date into its words in the spelling that time.Parse knows.
// Too many words are no date and give nil.
func dateWords(s string) []string {
	if len(s) > 200 {
		return nil
	}
	words := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" \t\r\n\u00a0\u202f,|()·", r) })
	if len(words) > maxDateWords {
		return nil
	}
	if len(words) > 0 {
		if day, clock, ok := strings.Cut(words[0], "T"); ok && len(day) >= len("20060102") {
			words = slices.Concat([]string{day, clock}, words[1:])
		}
	}
	out := words[:0:0]
	for _, w := range words {
		if w = plainDateWord(w); w != "" {
			out = append(out, w)
		}
	}
	return out
}

// plainDateWord drops weekdays, "at" and ordinal endings, and the dots of
// "Sept." and "p.m.".
func plainDateWord(w string) string {
	switch lower := strings.ToLower(strings.Trim(w, ".")); lower {
	case "at", "on", "-", "–", "—", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
		"mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun":
		return ""
	case "sept":
		return "Sep"
	case "am", "a.m":
		return "AM"
	case "pm", "p.m":
		return "PM"
	default:
		if len(lower) > 2 && isDigit(lower[0]) && slices.Contains([]string{"st", "nd", "rd", "th"}, lower[len(lower)-2:]) {
			return lower[:len(lower)-2]
		}
		return strings.TrimSuffix(w, ".")
	}
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// takeDay reads the day that words begin with and returns how many it took.
func takeDay(words []string) (time.Time, int) {
	for _, n := range []int{3, 1} {
		if len(words) < n {
			continue
		}
		s := strings.Join(words[:n], " ")
		for _, layout := range dayLayouts[n] {
			if t, err := time.Parse(layout, s); err == nil && t.Year() > 0 {
				return t, n
			}
		}
	}
	return time.Time{}, 0
}
