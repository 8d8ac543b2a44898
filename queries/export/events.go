package export

import (
	"strconv"

	"github.com/dramatis-graph/dramatis/graph"
)

// eventTable is a table as event-data tools read it: one event a row, with its
// CAMEO code, root and quad class. Standing relations are no events and have no
// code, and are left out. An event that holds both ways is one row.
var eventTable = shape{
	name: "event data",
	head: string(tabSeparated(titles(eventColumns))),
	relation: func(s *statement) ([]byte, error) {
		if !s.Predicate.Event() {
			return nil, nil
		}
		return tabSeparated(cells(eventColumns, s)), nil
	},
}

var eventColumns = []column[statement]{
	{"event_id", func(s *statement) string { return string(s.ID) }},
	{"date", func(s *statement) string { return string(s.Date) }},
	{"source", func(s *statement) string { return string(s.Subject.ID) }},
	{"source_name", func(s *statement) string { return s.Subject.Name }},
	{"source_kind", func(s *statement) string { return string(s.Subject.Kind) }},
	{"target", func(s *statement) string { return string(s.Object.ID) }},
	{"target_name", func(s *statement) string { return s.Object.Name }},
	{"target_kind", func(s *statement) string { return string(s.Object.Kind) }},
	{"cameo", cameo},
	{"cameo_root", func(s *statement) string { return cameo(s)[:2] }},
	{"quad_class", func(s *statement) string { return quadClass(cameo(s)) }},
	{"class", func(s *statement) string { return string(s.Predicate.Class()) }},
	{"predicate", func(s *statement) string { return string(s.Predicate) }},
	{"symmetric", func(s *statement) string { return strconv.FormatBool(s.Predicate.Symmetric()) }},
	{"status", func(s *statement) string { return string(s.Status) }},
	{"place", func(s *statement) string { return string(s.Place) }},
	{"phrase", func(s *statement) string { return s.Phrase }},
	{"said_by", func(s *statement) string { return string(s.AttributedTo) }},
	{"confidence", confidence},
	{"article", func(s *statement) string { return s.Article }},
	{"publisher", func(s *statement) string { return s.publisher }},
	{"sentence", func(s *statement) string { return s.Evidence.Sentence }},
}

func cameo(s *statement) string {
	d, _ := graph.Define(s.Predicate)
	return d.CAMEO
}

// quadClass returns the quarter of CAMEO in which a code lies: 1 and 2 are
// cooperation in words and in deeds, 3 and 4 conflict in words and in deeds.
func quadClass(code string) string {
	switch {
	case code < "06":
		return "1"
	case code < "09":
		return "2"
	case code < "14":
		return "3"
	default:
		return "4"
	}
}
