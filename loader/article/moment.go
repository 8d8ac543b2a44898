package article

import (
	"strings"
	"time"
)

// zones are the names of RFC 822, whose offsets are the same everywhere. Other
// abbreviations mean different zones in different countries.
var zones = map[string]string{
	"Z": "+0000", "UT": "+0000", "UTC": "+0000", "GMT": "+0000",
	"EST": "-0500", "EDT": "-0400", "CST": "-0600", "CDT": "-0500",
	"MST": "-0700", "MDT": "-0600", "PST": "-0800", "PDT": "-0700",
}

// clockLayouts are the ways to write a time of day.
var clockLayouts = []string{"15:04:05", "15:04", "3:04:05PM", "3:04PM"}

// takeMoment reads words as a time of day with its zone. It returns the moment
// in RFC 3339, "" if there is no time or no known zone, and whether all of
// words was understood.
func takeMoment(day time.Time, words []string) (moment string, ok bool) {
	if len(words) == 0 {
		return "", true
	}
	clock, zone := splitZone(strings.Join(words, ""))
	for _, layout := range clockLayouts {
		t, err := time.Parse(layout, clock)
		if err != nil {
			continue
		}
		if zone == "" {
			return "", true
		}
		t, err = time.Parse(time.DateOnly+" 15:04:05 -0700", day.Format(time.DateOnly)+t.Format(" 15:04:05 ")+zone)
		if err != nil {
			return "", false
		}
		return t.Format(time.RFC3339), true
	}
	return "", false
}

// splitZone parts "15:04:05.000+01:00", "3:04PMEDT" or "10:00Z" into the time
// and an offset like "+0100". A zone that is not known stays in the time.
func splitZone(s string) (clock, zone string) {
	if i := strings.LastIndexAny(s, "+-"); i > 0 {
		return dropFraction(s[:i]), strings.ReplaceAll(s[i:], ":", "")
	}
	digits := strings.LastIndexAny(s, "0123456789") + 1
	name := s[digits:]
	for _, half := range []string{"AM", "PM"} {
		if rest, ok := strings.CutPrefix(name, half); ok {
			digits, name = digits+len(half), rest
			break
		}
	}
	if zone, ok := zones[name]; ok {
		return dropFraction(s[:digits]), zone
	}
	return dropFraction(s), ""
}

// dropFraction takes the fraction of the seconds away.
func dropFraction(clock string) string {
	whole, _, _ := strings.Cut(clock, ".")
	return whole
}
