package when

import (
	"strconv"
	"strings"
	"time"
)

var months = names(map[string]time.Month{
	"january jan": 1, "february feb": 2, "march mar": 3, "april apr": 4, "may": 5, "june jun": 6,
	"july jul": 7, "august aug": 8, "september sep sept": 9, "october oct": 10, "november nov": 11, "december dec": 12,
})

var weekdays = names(map[string]time.Weekday{
	"sunday sun": 0, "monday mon": 1, "tuesday tue tues": 2, "wednesday wed": 3,
	"thursday thu thur thurs": 4, "friday fri": 5, "saturday sat": 6,
})

var numbers = names(map[string]int{
	"a an one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
	"eleven": 11, "twelve": 12,
})

// names spreads keys of several words into one entry a word.
func names[T any](m map[string]T) map[string]T {
	out := map[string]T{}
	for key, v := range m {
		for _, name := range strings.Fields(key) {
			out[name] = v
		}
	}
	return out
}

// monthAt returns the month that word i names. Names of months are written
// with a capital: "may" and "march" are not.
func (r *reader) monthAt(i int) (time.Month, bool) {
	if i < 0 || i >= len(r.words) || r.words[i] == "" || r.words[i][0] < 'A' || r.words[i][0] > 'Z' {
		return 0, false
	}
	m, ok := months[r.low(i)]
	return m, ok
}

// dayAt returns the day of a month that word i tells: "15", "22nd".
func (r *reader) dayAt(i int) (int, bool) {
	low := r.low(i)
	for _, suffix := range []string{"st", "nd", "rd", "th"} {
		low = strings.TrimSuffix(low, suffix)
	}
	n, ok := digits(low)
	return n, ok && len(low) <= 2 && n >= 1 && n <= 31
}

// yearAt returns the year that word i tells.
func (r *reader) yearAt(i int) (int, bool) {
	low := r.low(i)
	n, ok := digits(low)
	return n, ok && len(low) == 4 && n >= 1000 && n <= 2199
}

// countAt returns the small number that word i tells.
func (r *reader) countAt(i int) (int, bool) {
	low := r.low(i)
	if n, ok := numbers[low]; ok {
		return n, true
	}
	n, ok := digits(low)
	return n, ok && n > 0 && n <= 400
}

func digits(s string) (int, bool) {
	if s == "" || s[0] < '0' || s[0] > '9' {
		return 0, false
	}
	n, err := strconv.Atoi(s)
	return n, err == nil
}
