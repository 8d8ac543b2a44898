package dating_test

import (
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/relation/dating"
	"github.com/dramatis-graph/dramatis/loader/relation/linear"
)

// TestChoose asks the weights that the program carries about plain cases.
func TestChoose(t *testing.T) {
	event := dating.Event{Class: "CONSULT", Status: "happened", Tense: "past", Clause: "root"}
	own := dating.Time{Date: "2024-03-26", Sort: "weekday", Side: "today", Tense: "past", Apart: 3, After: true, Bond: "direct", Joint: "on"}
	other := dating.Time{Date: "2019", Sort: "calendar", Side: "past", Tense: "past", Apart: 14, After: true, Bond: "below", Joint: "in", Cut: true}
	before := dating.Time{Date: "2024-03-25", Sort: "deictic", Side: "past", Tense: "past", Back: 1, First: true, Latest: true, Paragraph: true, Shared: 2}
	standing := event
	standing.Status, standing.Class, standing.Tense = "ongoing", "MOBILIZE", "present"
	for _, tt := range []struct {
		name  string
		event dating.Event
		times []dating.Time
		want  graph.Date
	}{
		{"no time at all", event, nil, ""},
		{"its own", event, []dating.Time{own}, "2024-03-26"},
		{"its own, not that of another clause", event, []dating.Time{own, other}, "2024-03-26"},
		{"carried over", event, []dating.Time{before}, "2024-03-25"},
		{"its own before one carried over", event, []dating.Time{own, before}, "2024-03-26"},
		{"what lasts has no day", standing, []dating.Time{before}, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := dating.Choose(dating.Question{Event: tt.event, Times: tt.times}); got != tt.want {
				t.Errorf("Choose = %q; want %q", got, tt.want)
			}
		})
	}
}

// TestChooseByDate: two times of one date together outweigh a likelier third.
func TestChooseByDate(t *testing.T) {
	w := linear.Weights{{Name: "here.joint", A: "on"}: 1, {Name: "here.joint", A: "since"}: 1.5, {Name: "none"}: -9}
	q := dating.Question{Times: []dating.Time{
		{Date: "2024-03", Joint: "on"}, {Date: "2023", Joint: "since"}, {Date: "2024-03", Joint: "on"},
	}}
	if got := dating.ChooseBy(w, q); got != "2024-03" {
		t.Errorf("ChooseBy = %q; want 2024-03", got)
	}
}
