package path

import (
	"fmt"
	"unicode/utf8"
)

// The bounds of a written path. They keep a question from costing more to read
// than to answer.
const (
	maxLength = 4096 // characters
	maxDepth  = 64   // parentheses inside one another
	maxSteps  = 256  // relations, after a{3} is written out as a/a/a
)

// Parse reads a path. What cannot be read is a [*SyntaxError].
func Parse(s string) (Query, error) {
	if n := utf8.RuneCountInString(s); n > maxLength {
		return Query{}, &SyntaxError{Column: maxLength + 1, Reason: fmt.Sprintf("the path has more than %d characters", maxLength)}
	}
	p := &parser{text: []rune(s)}
	root, err := p.choice()
	if err != nil {
		return Query{}, err
	}
	if !p.atEnd() {
		return Query{}, p.unexpected()
	}
	return Query{root: root}, nil
}

// MustParse is like [Parse] for paths that are written in the program. It panics
// on one that cannot be read.
func MustParse(s string) Query {
	q, err := Parse(s)
	if err != nil {
		panic(fmt.Sprintf("path %q: %v", s, err))
	}
	return q
}

// A parser reads one path by recursive descent: one method for each rule of
// the grammar, each leaving the parser behind what it read.
type parser struct {
	text  []rune
	next  int // index of the first rune not read
	depth int // parentheses open
}

func (p *parser) choice() (expression, error) {
	parts, err := p.list('|', p.sequence)
	if err != nil || len(parts) == 1 {
		return first(parts), err
	}
	return p.bounded(choice{parts})
}

func (p *parser) sequence() (expression, error) {
	parts, err := p.list('/', p.inverse)
	if err != nil || len(parts) == 1 {
		return first(parts), err
	}
	return p.bounded(sequence{parts})
}

func (p *parser) inverse() (expression, error) {
	if !p.take('^') {
		return p.counted()
	}
	of, err := p.counted()
	if err != nil {
		return nil, err
	}
	return inverse{of}, nil
}

func (p *parser) counted() (expression, error) {
	of, err := p.word()
	for err == nil && p.take('[') {
		of, err = p.limited(of)
	}
	if err != nil {
		return nil, err
	}
	switch {
	case p.take('*'):
		return count{of, 0, unbounded}, nil
	case p.take('+'):
		return count{of, 1, unbounded}, nil
	case p.take('?'):
		return count{of, 0, 1}, nil
	case p.take('{'):
		return p.braces(of)
	}
	return of, nil
}

func (p *parser) word() (expression, error) {
	switch {
	case p.take('('):
		return p.group()
	case p.take('!'):
		return p.except()
	}
	name, err := p.name()
	if err != nil {
		return nil, err
	}
	return step{name}, nil
}

// group reads what follows an opening parenthesis.
func (p *parser) group() (expression, error) {
	open := p.next // the column of the parenthesis, just read
	if p.depth++; p.depth > maxDepth {
		return nil, &SyntaxError{Column: open, Reason: fmt.Sprintf("more than %d parentheses inside one another", maxDepth)}
	}
	of, err := p.choice()
	if err != nil {
		return nil, err
	}
	p.depth--
	if !p.take(')') {
		return nil, p.unclosed(')', open)
	}
	return of, nil
}

// except reads what follows an exclamation mark.
func (p *parser) except() (expression, error) {
	if !p.take('(') {
		d, err := p.direction()
		if err != nil {
			return nil, err
		}
		return except{[]direction{d}}, nil
	}
	open := p.next
	if p.take(')') {
		return except{names: []direction{}}, nil
	}
	names, err := list(p, '|', p.direction)
	if err != nil {
		return nil, err
	}
	if !p.take(')') {
		return nil, p.unclosed(')', open)
	}
	return except{names}, nil
}

func (p *parser) direction() (direction, error) {
	backward := p.take('^')
	name, err := p.name()
	return direction{name, backward}, err
}

func (p *parser) list(separator rune, item func() (expression, error)) ([]expression, error) {
	return list(p, separator, item)
}

func list[T any](p *parser, separator rune, item func() (T, error)) ([]T, error) {
	var items []T
	for {
		it, err := item()
		if err != nil {
			return nil, err
		}
		if items = append(items, it); !p.take(separator) {
			return items, nil
		}
	}
}

func first(parts []expression) expression {
	if len(parts) == 0 {
		return nil
	}
	return parts[0]
}

// bounded returns e unless it unrolls to too many steps.
func (p *parser) bounded(e expression) (expression, error) {
	if e.steps() > maxSteps {
		return nil, &SyntaxError{Column: p.column(), Reason: fmt.Sprintf("the path up to here takes more than %d relations", maxSteps)}
	}
	return e, nil
}
