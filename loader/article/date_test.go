package article

import (
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
)

func TestParsePublished(t *testing.T) {
	for _, tt := range []struct {
		in     string
		day    graph.Date
		moment string
	}{
		{"2024-03-26", "2024-03-26", ""},
		{"20240326", "2024-03-26", ""},
		{"2024/03/26", "2024-03-26", ""},
		{"2024-03", "2024-03", ""},
		{"2024", "2024", ""},
		{"March 2024", "2024-03", ""},
		{"March 26, 2024", "2024-03-26", ""},
		{"26 March 2024", "2024-03-26", ""},
		{"Tuesday 26th March, 2024", "2024-03-26", ""},
		{"Sept. 3rd, 2021", "2021-09-03", ""},
		{"2024-03-26T22:15:00Z", "2024-03-26", "2024-03-26T22:15:00Z"},
		{"2024-03-26T22:15:00.123+04:00", "2024-03-26", "2024-03-26T22:15:00+04:00"},
		{"2024-03-26T22:15:00-0700", "2024-03-26", "2024-03-26T22:15:00-07:00"},
		{"2024-03-26 22:15", "2024-03-26", ""},
		{"Tue, 26 Mar 2024 22:15:00 GMT", "2024-03-26", "2024-03-26T22:15:00Z"},
		{"Tue, 26 Mar 2024 22:15:00 -0500", "2024-03-26", "2024-03-26T22:15:00-05:00"},
		{"Tue, 26 Mar 24 22:15 EDT", "2024-03-26", "2024-03-26T22:15:00-04:00"},
		{"March 26, 2024 at 3:15 p.m. EDT", "2024-03-26", "2024-03-26T15:15:00-04:00"},
		{"March 26, 2024 | 3:15 PM", "2024-03-26", ""},
		{"26 March 2024, 12:30 IST", "2024-03-26", ""}, // of Ireland, Israel or India
		{"2024-02-30", "", ""},
		{"03/04/2024", "", ""}, // March or April
		{"yesterday", "", ""},
		{"may", "", ""},
		{"", "", ""},
	} {
		day, moment := parsePublished(tt.in)
		if day != tt.day || moment != tt.moment {
			t.Errorf("parsePublished(%q) = %q, %q; want %q, %q", tt.in, day, moment, tt.day, tt.moment)
		}
	}
}

func TestParseDateLine(t *testing.T) {
	for in, want := range map[string]graph.Date{
		"Wednesday, July 24, 2019":              "2019-07-24",
		"24 July 2019 at 10:30 a.m.":            "2019-07-24",
		"On July 24, 2019 the parliament voted": "",
		"July 2019":                             "",
		"2019":                                  "",
		"24 July 2019 Geneva":                   "",
	} {
		got, _, ok := parseDateLine(in)
		if got != want || ok != (want != "") {
			t.Errorf("parseDateLine(%q) = %q, %v; want %q", in, got, ok, want)
		}
	}
}
