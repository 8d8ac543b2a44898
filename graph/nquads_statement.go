package graph

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// A statement is a line of N-Quads in the form in which this package writes it:
// the object alone may be a literal, which is a plain string.
type statement struct {
	subject   ID
	predicate string
	object    string // an IRI or the value of a literal
	graph     ID
}

// into sets the field of that name, each of which may be said once.
func (q statement) into(fields map[string]*string, of string) error {
	field, ok := fields[q.predicate]
	if !ok {
		return fmt.Errorf("no property %q of %s: %w", q.predicate, of, ErrInvalid)
	}
	if *field != "" && *field != q.object {
		return fmt.Errorf("two values of the property %q: %w", q.predicate, ErrInvalid)
	}
	*field = q.object
	return nil
}

// parseStatement reads one line.
func parseStatement(line string) (statement, error) {
	t := terms{rest: strings.TrimRight(line, "\r\n")}
	q := statement{subject: ID(t.iri()), predicate: t.iri(), object: t.value(), graph: ID(t.iri())}
	if t.failed || t.rest != "." {
		return statement{}, fmt.Errorf("no quad of a subject, a predicate, an object and a graph: %w", ErrInvalid)
	}
	return q, nil
}

// terms are what is left of a line. Once a term fails, all that follow do.
type terms struct {
	rest   string
	failed bool
}

func (t *terms) fail() string {
	t.failed = true
	return ""
}

func (t *terms) iri() string {
	end := strings.Index(t.rest, "> ")
	if t.failed || end < 0 || !strings.HasPrefix(t.rest, "<") {
		return t.fail()
	}
	iri := t.rest[1:end]
	t.rest = t.rest[end+2:]
	if strings.ContainsAny(iri, "<\"\\ ") {
		return t.fail()
	}
	return iri
}

// value reads an IRI or a literal.
func (t *terms) value() string {
	if !strings.HasPrefix(t.rest, `"`) {
		return t.iri()
	}
	end := 1
	for end < len(t.rest) && t.rest[end] != '"' {
		if t.rest[end] == '\\' {
			end++
		}
		end++
	}
	if t.failed || end >= len(t.rest) || !strings.HasPrefix(t.rest[end:], `" `) {
		return t.fail()
	}
	quoted := t.rest[1:end]
	t.rest = t.rest[end+2:]
	value, ok := unescapeQuoted(quoted)
	if !ok {
		return t.fail()
	}
	return value
}

var simpleEscapes = map[byte]byte{
	't': '\t', 'b': '\b', 'n': '\n', 'r': '\r', 'f': '\f', '"': '"', '\'': '\'', '\\': '\\',
}

// unescapeQuoted returns the string that is written s between quotes.
func unescapeQuoted(s string) (string, bool) {
	if !strings.Contains(s, `\`) {
		return s, true
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] != '\\' {
			b.WriteByte(s[i])
			continue
		}
		if i++; i == len(s) {
			return "", false
		}
		if c, ok := simpleEscapes[s[i]]; ok {
			b.WriteByte(c)
			continue
		}
		digits := map[byte]int{'u': 4, 'U': 8}[s[i]]
		if digits == 0 || i+digits >= len(s) {
			return "", false
		}
		code, err := strconv.ParseUint(s[i+1:i+1+digits], 16, 32)
		if err != nil || !utf8.ValidRune(rune(code)) {
			return "", false
		}
		b.WriteRune(rune(code))
		i += digits
	}
	return b.String(), true
}
