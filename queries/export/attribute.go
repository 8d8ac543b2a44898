package export

import (
	"strconv"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// An attribute is one thing that is told of every actor, or of every relation.
type attribute[T any] struct {
	name string
	kind string          // "string", "int" or "double"
	of   func(*T) string // "" where it is not known
}

var nodeAttributes = []attribute[graph.Actor]{
	{"id", "string", func(a *graph.Actor) string { return string(a.ID) }},
	{"label", "string", func(a *graph.Actor) string { return a.Name }},
	{"kind", "string", func(a *graph.Actor) string { return string(a.Kind) }},
	{"aliases", "string", func(a *graph.Actor) string { return strings.Join(a.Aliases, " | ") }},
}

var edgeAttributes = []attribute[statement]{
	{"id", "string", func(s *statement) string { return string(s.ID) }},
	{"label", "string", func(s *statement) string { return label(s.Predicate) }},
	{"predicate", "string", func(s *statement) string { return string(s.Predicate) }},
	{"class", "string", func(s *statement) string { return string(s.Predicate.Class()) }},
	{"status", "string", func(s *statement) string { return string(s.Status) }},
	{"date", "string", func(s *statement) string { return string(s.Date) }},
	{"place", "string", func(s *statement) string { return string(s.Place) }},
	{"role", "string", func(s *statement) string { return s.Role }},
	{"phrase", "string", func(s *statement) string { return s.Phrase }},
	{"attributedTo", "string", func(s *statement) string { return string(s.AttributedTo) }},
	{"confidence", "double", func(s *statement) string { return strconv.FormatFloat(s.Confidence, 'f', -1, 64) }},
	{"article", "string", func(s *statement) string { return s.Article }},
	{"source", "string", func(s *statement) string { return s.source }},
	{"sentence", "string", func(s *statement) string { return s.Evidence.Sentence }},
	{"start", "int", func(s *statement) string { return strconv.Itoa(s.Evidence.Start) }},
	{"end", "int", func(s *statement) string { return strconv.Itoa(s.Evidence.End) }},
}

func label(p graph.Predicate) string {
	d, _ := graph.Define(p)
	return d.Label
}
