package graph

import (
	"math"
	"strconv"
	"strings"
)

// A calendar is a [Date] as a number: 20240326 for a day, 20240300 for a month,
// 20240000 for a year, 0 for none. Numbers are in the order in which the dates
// begin, the longer one first.
type calendar int32

// never is later than any date.
const never calendar = math.MaxInt32

func calendarOf(d Date) calendar {
	digits := strings.ReplaceAll(string(d), "-", "")
	n, err := strconv.Atoi(digits)
	if err != nil || len(digits) > len("20240326") {
		return 0 // none: dates are checked when they are written
	}
	for range len("20240326") - len(digits) {
		n *= 10
	}
	return calendar(n)
}

// first returns the first day of c.
func (c calendar) first() calendar {
	switch {
	case c%10000 == 0:
		return c + 101
	case c%100 == 0:
		return c + 1
	}
	return c
}

// last returns the last day of c, or in place of a shorter month's a day behind
// it that no other month begins before.
func (c calendar) last() calendar {
	switch {
	case c%10000 == 0:
		return c + 1231
	case c%100 == 0:
		return c + 31
	}
	return c
}
