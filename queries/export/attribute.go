package export

import (
	"encoding/json"
	"strconv"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// An attribute is one thing that is told of every actor, or of every relation.
type attribute[T any] struct {
	name string
	kind string          // "string", "int", "double" or "boolean"
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
	{"symmetric", "boolean", func(s *statement) string { return strconv.FormatBool(s.Predicate.Symmetric()) }},
	{"status", "string", func(s *statement) string { return string(s.Status) }},
	{"date", "string", func(s *statement) string { return string(s.Date) }},
	{"place", "string", func(s *statement) string { return string(s.Place) }},
	{"role", "string", func(s *statement) string { return s.Role }},
	{"phrase", "string", func(s *statement) string { return s.Phrase }},
	{"attributedTo", "string", func(s *statement) string { return string(s.AttributedTo) }},
	{"confidence", "double", func(s *statement) string { return confidence(s) }},
	{"article", "string", func(s *statement) string { return s.Article }},
	{"publisher", "string", func(s *statement) string { return s.publisher }},
	{"sentence", "string", func(s *statement) string { return s.Evidence.Sentence }},
	{"start", "int", func(s *statement) string { return strconv.Itoa(s.Evidence.Start) }},
	{"end", "int", func(s *statement) string { return strconv.Itoa(s.Evidence.End) }},
}

func label(p graph.Predicate) string {
	d, _ := graph.Define(p)
	return d.Label
}

func confidence(s *statement) string { return strconv.FormatFloat(s.Confidence, 'f', -1, 64) }

// members returns the attributes of x that are known, as the members of a JSON
// object.
func members[T any](attributes []attribute[T], x *T) map[string]any {
	m := make(map[string]any)
	for _, a := range attributes {
		switch value := a.of(x); {
		case value == "":
		case a.kind == "boolean":
			m[a.name] = value == "true"
		case a.kind != "string":
			m[a.name] = json.Number(value)
		default:
			m[a.name] = value
		}
	}
	return m
}
