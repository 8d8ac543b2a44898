package path

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries/internal/nearest"
)

// A condition is what a relation must meet to be followed: "since=2024".
type condition struct{ key, value string }

// A test reports whether an edge meets a condition.
type test func(e *graph.Edge, value string) bool

// conditions are the keys, each with its test.
var conditions = []struct {
	key   string
	holds test
	read  func(value string) error // whether value means something
}{
	{"since", func(e *graph.Edge, v string) bool { return e.Date.Overlaps(graph.Date(v), "") }, isDate},
	{"until", func(e *graph.Edge, v string) bool { return e.Date.Overlaps("", graph.Date(v)) }, isDate},
	{"status", func(e *graph.Edge, v string) bool { return string(e.Status) == v }, isStatus},
	{"place", isIn, isName},
	{"source", func(e *graph.Edge, v string) bool { return e.Source == v }, isName},
	{"confidence", isSure, isConfidence},
}

func (c condition) holds(e *graph.Edge) bool {
	for _, known := range conditions {
		if known.key == c.key {
			return known.holds(e, c.value)
		}
	}
	return false
}

func isIn(e *graph.Edge, place string) bool {
	return string(e.Place) == place || e.Place != "" && e.Place.Slug() == graph.Slug(place)
}

func isSure(e *graph.Edge, least string) bool {
	bound, err := strconv.ParseFloat(least, 64)
	return err == nil && e.Confidence >= bound
}

func isDate(value string) error {
	_, err := graph.ParseDate(value)
	return err
}

func isStatus(value string) error {
	_, err := graph.ParseStatus(value)
	return err
}

func isName(value string) error {
	if graph.Slug(value) == "" {
		return fmt.Errorf("%q is not a name", value)
	}
	return nil
}

func isConfidence(value string) error {
	if c, err := strconv.ParseFloat(value, 64); err != nil || !(c >= 0 && c <= 1) {
		return fmt.Errorf("no confidence %q: write a number from 0 to 1", value)
	}
	return nil
}

// suffix prints conditions so that [parser.limited] reads them back.
func suffix(where []condition) string {
	printed := make([]string, len(where))
	for i, c := range where {
		printed[i] = c.key + "=" + quoted(c.value)
	}
	return "[" + strings.Join(printed, ",") + "]"
}

// quoted puts a value into quotes if it could not be read without.
func quoted(value string) string {
	if value != strings.TrimSpace(value) || strings.ContainsFunc(value, func(r rune) bool { return !inValue(r) }) {
		return `"` + value + `"`
	}
	return value
}

// limited reads what follows an opening bracket.
func (p *parser) limited(of expression) (expression, error) {
	open := p.next
	where, err := list(p, ',', p.condition)
	if err != nil {
		return nil, err
	}
	if !p.take(']') {
		return nil, p.unclosed(']', open)
	}
	return limited{of, where}, nil
}

func (p *parser) condition() (condition, error) {
	if p.atEnd() {
		return condition{}, p.unexpected()
	}
	column := p.column()
	c := condition{key: p.run(inName)}
	if c.key == "" {
		return condition{}, p.unexpected()
	}
	var keys []string
	for _, known := range conditions {
		if known.key == c.key {
			return p.valued(c, known.read)
		}
		keys = append(keys, known.key)
	}
	err := &SyntaxError{Column: column, Reason: fmt.Sprintf("no condition %q: it is one of %s", c.key, strings.Join(keys, ", "))}
	if near, ok := nearest.To(c.key, keys); ok {
		err.Advice = fmt.Sprintf("did you mean %q?", near)
	}
	return condition{}, err
}

// valued reads "=" and the value of a condition.
func (p *parser) valued(c condition, read func(string) error) (condition, error) {
	if !p.take('=') {
		return condition{}, p.unexpected()
	}
	open := p.next + 1
	if p.take('"') {
		c.value = p.run(func(r rune) bool { return r != '"' })
		if !p.take('"') {
			return condition{}, &SyntaxError{Column: open, Reason: "this quote is not closed"}
		}
	} else if !p.atEnd() {
		c.value = strings.TrimSpace(p.run(inValue))
	}
	if err := read(c.value); err != nil {
		return condition{}, &SyntaxError{Column: open, Reason: err.Error()}
	}
	return c, nil
}

// inValue reports whether r may stand in a value without quotes.
func inValue(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("-/._' ", r)
}
