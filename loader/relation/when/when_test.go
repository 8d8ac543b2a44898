package when_test

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/relation/when"
)

// TestFind reads each text on Tuesday, 26 March 2024.
func TestFind(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"on Tuesday", "2024-03-26"},
		{"on Wednesday", "2024-03-20 ahead 2024-03-27"},
		{"on Tuesday , March 23 , 2021 ,", "2021-03-23"},
		{"on April 15", "2024-04-15"},
		{"on March 22", "2024-03-22"},
		{"on October 7", "2023-10-07 ahead 2024-10-07"},
		{"on Jan. 13 , 2020 file photo", "2020-01-13"},
		{"in this Jan . 13 , 2020 photo", "2020-01-13"},
		{"Jan . 13", "2024-01-13 ahead 2025-01-13"},
		{"22 March 2021", "2021-03-22"},
		{"the 22nd of March", "2024-03-22"},
		{"August 30 last year", "2023-08-30"},
		{"February 30", ""},
		{"June 11 - 19 , 2022", "2022-06-11"},
		{"from July 20 to July 26 , 2021", "2021-07-20"},
		{"in March 2003", "2003-03"},
		{"in May", "2023-05 ahead 2024-05"},
		{"in February", "2024-02 ahead 2025-02"},
		{"since mid - October", "2023-10 ahead 2024-10"},
		{"in 2019", "2019"},
		{"2,500 troops and 2019 others", ""},
		{"they may 3 times march on", ""},
		{"last month", "2024-02"},
		{"next month", "2024-04"},
		{"the next month", "after"},
		{"two days later", "after"},
		{"that September", "after"},
		{"the 1994 bombing", "1994"},
		{"the 2500 troops", ""},
		{"Iraq 's February vote", "2024-02 ahead 2025-02"},
		{"over the weekend", "2024-03"},
		{"last June", "2023-06"},
		{"next January", "2025-01"},
		{"last year", "2023"},
		{"earlier this week", "2024-03"},
		{"next week", "2024-04"},
		{"next Friday", "2024-03-29"},
		{"last Tuesday", "2024-03-19"},
		{"yesterday", "2024-03-25"},
		{"today", "2024-03-26"},
		{"tomorrow", "2024-03-27"},
		{"last night", "2024-03-25"},
		{"two days ago", "2024-03-24"},
		{"three months ago", "2023-12"},
		{"10 years ago", "2014"},
		{"2024-02-29", "2024-02-29"},
		{"yesterday and in 2003", "2024-03-25; 2003"},
		{"the sun sat on the hill", ""},
	} {
		t.Run(tt.text, func(t *testing.T) {
			if got := written(when.Find(strings.Fields(tt.text), "2024-03-26")); got != tt.want {
				t.Errorf("Find(%q) = %q; want %q", tt.text, got, tt.want)
			}
		})
	}
}

// TestAfter reads each text after a day, month or year told before.
func TestAfter(t *testing.T) {
	for _, tt := range []struct {
		text       string
		told, want graph.Date
	}{
		{"the next day", "2024-02-28", "2024-02-29"},
		{"the same day", "2024-02-28", "2024-02-28"},
		{"two days earlier", "2024-03-01", "2024-02-28"},
		{"the day before", "2024-03-01", "2024-02-29"},
		{"the following Monday", "2024-02-28", "2024-03-04"},
		{"the previous Friday", "2024-02-28", "2024-02-23"},
		{"a week later", "2024-02-28", "2024-03"},
		{"the next month", "2024-12-31", "2025-01"},
		{"two months later", "2024-12", "2025-02"},
		{"three years later", "2011", "2014"},
		{"that September", "2018-08-20", "2018-09"},
		{"that year", "2018-08-20", "2018"},
		{"the next day", "2024-02", ""},
		{"a month later", "2024", ""},
	} {
		t.Run(tt.text, func(t *testing.T) {
			found := when.Find(strings.Fields(tt.text), "2024-03-26")
			if len(found) != 1 {
				t.Fatalf("Find(%q) = %v; want one expression", tt.text, found)
			}
			got, ok := found[0].After(tt.told)
			if got.Past != tt.want || ok != (tt.want != "") {
				t.Errorf("After(%s) = %s, %t; want %s", tt.told, got.Past, ok, tt.want)
			}
		})
	}
}

// TestFindImprecise reads against a month: only what does not need the day.
func TestFindImprecise(t *testing.T) {
	words := strings.Fields("on Tuesday , March 22 , in 2019 and yesterday")
	if got := written(when.Find(words, "2024-03")); got != "2019" {
		t.Errorf("Find = %q; want 2019", got)
	}
	if got := when.Find(words, ""); got != nil {
		t.Errorf("Find without a day of publication = %v; want nothing", got)
	}
}

func written(found []when.Expression) string {
	var out []string
	for _, e := range found {
		s := string(e.Past)
		if e.Sort == when.Story {
			s = "after"
		}
		if e.Ahead != e.Past {
			s = fmt.Sprintf("%s ahead %s", e.Past, e.Ahead)
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}

// TestFindOrdered draws sentences from the grammar's own words: what is found
// is in order, within the words, does not overlap, and is a date.
func TestFindOrdered(t *testing.T) {
	vocabulary := strings.Fields("on in last next this the of May March April 3 15 22nd 2019 2024 Tuesday Friday , . ago later before following same that two days weeks year month - mid yesterday")
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOf(rapid.SampledFrom(vocabulary)).Draw(t, "words")
		end := -1
		for _, e := range when.Find(words, "2024-03-26") {
			if e.First <= end || e.Last < e.First || e.Last >= len(words) {
				t.Fatalf("%v in %v overlaps or lies outside", e, words)
			}
			end = e.Last
			if e.Sort == when.Story {
				e, _ = e.After("2024-02-29")
			}
			for _, d := range []graph.Date{e.Past, e.Ahead} {
				if _, err := graph.ParseDate(string(d)); err != nil {
					t.Fatalf("%v in %v: %v", e, words, err)
				}
			}
		}
	})
}
