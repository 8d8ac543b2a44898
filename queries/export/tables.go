package export

import (
	"strconv"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// actorTable and relationTable are read by neo4j-admin, which takes the columns
// with a colon for itself and keeps the others as properties, and by Kumu,
// which looks for ID, Label, Type, From, To and Direction.
var (
	actorTable = shape{
		name:  "CSV",
		head:  commaHeader(actorColumns),
		actor: func(a *graph.Actor) ([]byte, error) { return commaSeparated(cells(actorColumns, a)) },
	}
	relationTable = shape{
		name:     "CSV",
		head:     commaHeader(relationColumns),
		relation: func(s *statement) ([]byte, error) { return commaSeparated(cells(relationColumns, s)) },
	}
)

var actorColumns = []column[graph.Actor]{
	{":ID", func(a *graph.Actor) string { return string(a.ID) }},
	{":LABEL", func(a *graph.Actor) string { return string(a.Kind) }},
	{"ID", func(a *graph.Actor) string { return string(a.ID) }},
	{"Label", func(a *graph.Actor) string { return a.Name }},
	{"Type", func(a *graph.Actor) string { return string(a.Kind) }},
	{"aliases", func(a *graph.Actor) string { return strings.Join(a.Aliases, " | ") }},
}

var relationColumns = []column[statement]{
	{":START_ID", func(s *statement) string { return string(s.Subject.ID) }},
	{":END_ID", func(s *statement) string { return string(s.Object.ID) }},
	{":TYPE", func(s *statement) string { return string(s.Predicate) }},
	{"From", func(s *statement) string { return string(s.Subject.ID) }},
	{"Type", func(s *statement) string { return string(s.Predicate) }},
	{"To", func(s *statement) string { return string(s.Object.ID) }},
	{"Direction", direction},
	{"Label", func(s *statement) string { return label(s.Predicate) }},
	{"ID", func(s *statement) string { return string(s.ID) }},
	{"class", func(s *statement) string { return string(s.Predicate.Class()) }},
	{"status", func(s *statement) string { return string(s.Status) }},
	{"date", func(s *statement) string { return string(s.Date) }},
	{"place", func(s *statement) string { return string(s.Place) }},
	{"role", func(s *statement) string { return s.Role }},
	{"phrase", func(s *statement) string { return s.Phrase }},
	{"attributedTo", func(s *statement) string { return string(s.AttributedTo) }},
	{"confidence:double", confidence},
	{"article", func(s *statement) string { return s.Article }},
	{"publisher", func(s *statement) string { return s.publisher }},
	{"sentence", func(s *statement) string { return s.Evidence.Sentence }},
	{"start:int", func(s *statement) string { return strconv.Itoa(s.Evidence.Start) }},
	{"end:int", func(s *statement) string { return strconv.Itoa(s.Evidence.End) }},
	{"fromName", func(s *statement) string { return s.Subject.Name }},
	{"toName", func(s *statement) string { return s.Object.Name }},
	{"fromWords", func(s *statement) string { return s.Subject.Mention }},
	{"toWords", func(s *statement) string { return s.Object.Mention }},
}

func direction(s *statement) string {
	if s.Predicate.Symmetric() {
		return "undirected"
	}
	return "directed"
}
