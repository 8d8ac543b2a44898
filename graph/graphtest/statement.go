package graphtest

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// A statement is one line of a test's graph.
type statement struct {
	relation  graph.Relation
	source    string
	published graph.Date
}

// word is a run without spaces, in which a quoted part may hold some.
var word = regexp.MustCompile(`(?:[^\s"]|"[^"]*")+`)

func parseStatement(line string) (statement, error) {
	words := word.FindAllString(line, -1)
	if len(words) < 3 {
		return statement{}, fmt.Errorf("a subject, a predicate and an object are needed")
	}
	subject, object := graph.ID(words[0]), graph.ID(words[2])
	s := statement{relation: graph.Relation{
		Article:    "article",
		Subject:    graph.Party{ID: subject, Name: name(subject), Kind: subject.Kind()},
		Predicate:  graph.Predicate(words[1]),
		Object:     graph.Party{ID: object, Name: name(object), Kind: object.Kind()},
		Status:     graph.Happened,
		Confidence: 0.9,
	}}
	for _, w := range words[3:] {
		key, value, _ := strings.Cut(w, "=")
		if err := s.set(key, strings.Trim(value, `"`)); err != nil {
			return statement{}, err
		}
	}
	return s, nil
}

func (s *statement) set(key, value string) (err error) {
	r := &s.relation
	switch key {
	case "status":
		r.Status, err = graph.ParseStatus(value)
	case "date":
		r.Date, err = graph.ParseDate(value)
	case "published":
		s.published, err = graph.ParseDate(value)
	case "confidence":
		r.Confidence, err = strconv.ParseFloat(value, 64)
	case "place":
		r.Place = graph.ID(value)
	case "by":
		r.AttributedTo = graph.ID(value)
	case "role":
		r.Role = value
	case "phrase":
		r.Phrase = value
	case "article":
		r.Article = value
	case "source":
		s.source = value
	default:
		err = fmt.Errorf("no key %q", key)
	}
	return err
}

// name spells an ID as a name: "Ada Byron" for "person/ada-byron".
func name(id graph.ID) string {
	words := strings.Split(id.Slug(), "-")
	for i, w := range words {
		if w != "" {
			words[i] = strings.ToUpper(w[:1]) + w[1:]
		}
	}
	return strings.Join(words, " ")
}
