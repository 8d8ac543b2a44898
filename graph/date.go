package graph

import (
	"fmt"
	"time"
)

// A Date is a day "2024-03-26", a month "2024-03", a year "2024", or "" when
// nothing is known. Shorter dates stand for the whole month or year.
type Date string

// dateLayouts are the three precisions a Date may have.
var dateLayouts = []string{time.DateOnly, "2006-01", "2006"}

// ParseDate returns s as a Date if it is a day, month or year of the calendar.
func ParseDate(s string) (Date, error) {
	for _, layout := range dateLayouts {
		if t, err := time.Parse(layout, s); err == nil && len(s) == len(layout) && t.Year() > 0 {
			return Date(s), nil
		}
	}
	return "", fmt.Errorf("no date %q: write 2024-03-26, 2024-03 or 2024", s)
}

// DayOf returns the day of t as t's own zone has it.
func DayOf(t time.Time) Date { return Date(t.Format(time.DateOnly)) }

// First returns the first day that d covers; "" stays "".
func (d Date) First() Date {
	switch len(d) {
	case len("2006"):
		return d + "-01-01"
	case len("2006-01"):
		return d + "-01"
	}
	return d
}

// Last returns the last day that d covers; "" stays "".
func (d Date) Last() Date {
	if len(d) == len(time.DateOnly) {
		return d
	}
	t, err := time.Parse(time.DateOnly, string(d.First()))
	if err != nil {
		return d
	}
	switch len(d) {
	case len("2006"):
		return DayOf(t.AddDate(1, 0, -1))
	case len("2006-01"):
		return DayOf(t.AddDate(0, 1, -1))
	}
	return d
}

// Time returns the first moment of d in UTC, and false if d is "".
func (d Date) Time() (time.Time, bool) {
	t, err := time.Parse(time.DateOnly, string(d.First()))
	return t, err == nil
}

// Overlaps reports whether some day of d lies between since and until, both
// included. An empty bound is open. An unknown date overlaps only two open
// bounds: what has no date cannot be said to lie between two.
func (d Date) Overlaps(since, until Date) bool {
	if d == "" {
		return since == "" && until == ""
	}
	return (since == "" || d.Last() >= since.First()) && (until == "" || d.First() <= until.Last())
}
