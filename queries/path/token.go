package path

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"

	"github.com/dramatis-graph/dramatis/queries/internal/nearest"
)

// take reads r if it comes next, after any space.
func (p *parser) take(r rune) bool {
	if !p.ahead(r) {
		return false
	}
	p.next++
	return true
}

// ahead reports whether r comes next, after any space.
func (p *parser) ahead(r rune) bool { return !p.atEnd() && p.text[p.next] == r }

// atEnd skips space and reports whether nothing follows it.
func (p *parser) atEnd() bool {
	for p.next < len(p.text) && unicode.IsSpace(p.text[p.next]) {
		p.next++
	}
	return p.next == len(p.text)
}

// column is that of the next rune.
func (p *parser) column() int { return p.next + 1 }

// run reads the longest stretch of runes that belong.
func (p *parser) run(belongs func(rune) bool) string {
	start := p.next
	for p.next < len(p.text) && belongs(p.text[p.next]) {
		p.next++
	}
	return string(p.text[start:p.next])
}

// name reads the name of a predicate or class.
func (p *parser) name() (string, error) {
	if p.atEnd() {
		return "", p.unexpected()
	}
	column := p.column()
	name := p.run(inName)
	if name == "" {
		return "", p.unexpected()
	}
	if _, ok := Predicates(name); !ok {
		return "", noRelation(column, name)
	}
	return name, nil
}

func inName(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '_' || r == '-'
}

// braces reads the bounds that follow an opening brace.
func (p *parser) braces(of expression) (expression, error) {
	open := p.next
	least, most := 0, 0
	var err error
	if !p.ahead(',') {
		if least, err = p.bound(); err != nil {
			return nil, err
		}
		most = least
	}
	if p.take(',') {
		most = unbounded
		if !p.atEnd() && isDigit(p.text[p.next]) {
			if most, err = p.bound(); err != nil {
				return nil, err
			}
		}
	}
	if !p.take('}') {
		return nil, p.unclosed('}', open)
	}
	if most != unbounded && (most < least || most == 0) {
		return nil, &SyntaxError{Column: open, Reason: fmt.Sprintf("no number of times lies between %d and %d", max(1, least), most)}
	}
	return p.bounded(count{of, least, most})
}

// bound reads a number small enough that paths stay bounded.
func (p *parser) bound() (int, error) {
	if p.atEnd() {
		return 0, p.unexpected()
	}
	column := p.column()
	digits := p.run(isDigit)
	if digits == "" {
		return 0, p.unexpected()
	}
	n, err := strconv.Atoi(digits)
	if err != nil || n > maxSteps {
		return 0, &SyntaxError{Column: column, Reason: fmt.Sprintf("%s is more than the %d relations that a path may take", digits, maxSteps)}
	}
	return n, nil
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

func noRelation(column int, name string) error {
	err := &SyntaxError{Column: column, Reason: fmt.Sprintf("no relation %q", name)}
	if near, ok := nearest.To(name, Names()); ok {
		err.Advice = fmt.Sprintf("did you mean %q?", near)
	}
	return err
}

// unexpected says that what comes next cannot stand where it does.
func (p *parser) unexpected() error {
	if p.atEnd() {
		reason := "the path ends where a relation should follow"
		if strings.TrimSpace(string(p.text)) == "" {
			reason = "the path is empty"
		}
		return &SyntaxError{Column: p.column(), Reason: reason, Advice: `join relations by "/", as in officialOf/met`}
	}
	err := &SyntaxError{Column: p.column(), Reason: fmt.Sprintf("unexpected %q", string(p.text[p.next]))}
	if p.text[p.next] == ')' && p.depth == 0 {
		err.Reason = `no "(" for this ")"`
	}
	return err
}

// unclosed says that the bracket opened at column open is not closed where it
// has to be.
func (p *parser) unclosed(close rune, open int) error {
	if !p.atEnd() {
		return p.unexpected()
	}
	return &SyntaxError{Column: p.column(), Reason: fmt.Sprintf("no %q for the bracket at column %d", string(close), open)}
}
