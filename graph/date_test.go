package graph_test

import (
	"testing"
	"time"

	"github.com/dramatis-graph/dramatis/graph"
)

func TestDates(t *testing.T) {
	for _, tt := range []struct{ date, first, last graph.Date }{
		{"2024-03-26", "2024-03-26", "2024-03-26"},
		{"2024-02", "2024-02-01", "2024-02-29"},
		{"2023-02", "2023-02-01", "2023-02-28"},
		{"2024", "2024-01-01", "2024-12-31"},
		{"2024-12", "2024-12-01", "2024-12-31"},
		{"", "", ""},
	} {
		if got := tt.date.First(); got != tt.first {
			t.Errorf("%q begins on %q, want %q", tt.date, got, tt.first)
		}
		if got := tt.date.Last(); got != tt.last {
			t.Errorf("%q ends on %q, want %q", tt.date, got, tt.last)
		}
	}
}

func TestParseDate(t *testing.T) {
	for _, s := range []string{"", "24", "2024-13", "2024-02-30", "2024-3-1", "2024-03-26T10:00", "0000", "March", "2024 "} {
		if d, err := graph.ParseDate(s); err == nil {
			t.Errorf("ParseDate(%q) = %q", s, d)
		}
	}
	for _, s := range []string{"2024", "2024-03", "2024-02-29", "0001"} {
		if d, err := graph.ParseDate(s); err != nil || string(d) != s {
			t.Errorf("ParseDate(%q) = %q, %v", s, d, err)
		}
	}
}

func TestOverlaps(t *testing.T) {
	for _, tt := range []struct {
		date, since, until graph.Date
		want               bool
	}{
		{"2024-03-26", "", "", true},
		{"2024-03-26", "2024-03-26", "2024-03-26", true},
		{"2024-03-26", "2024-03-27", "", false},
		{"2024-03-26", "", "2024-03-25", false},
		{"2024-03", "2024-03-31", "", true},
		{"2024-03", "", "2024-03-01", true},
		{"2024", "2024-06", "2024-06", true},
		{"2024", "2025", "", false},
		{"2024-03-26", "2024", "2024", true},
		{"2024-03-26", "", "2024-03", true},
		{"", "", "", true},
		{"", "2024", "", false},
		{"", "", "2024", false},
	} {
		if got := tt.date.Overlaps(tt.since, tt.until); got != tt.want {
			t.Errorf("%q between %q and %q: %t", tt.date, tt.since, tt.until, got)
		}
	}
}

func TestDayOfKeepsTheZone(t *testing.T) {
	late := time.Date(2024, 3, 26, 23, 30, 0, 0, time.FixedZone("", -5*3600))
	if got := graph.DayOf(late); got != "2024-03-26" {
		t.Errorf("DayOf = %s", got)
	}
	if got, ok := graph.Date("2024-03").Time(); !ok || !got.Equal(time.Date(2024, 3, 1, 0, 0, 0, 0, time.UTC)) {
		t.Errorf("Time = %v, %t", got, ok)
	}
	if _, ok := graph.Date("").Time(); ok {
		t.Error("no date has a time")
	}
}
