package graph

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// ReadNQuads reads what [View.WriteNQuads] wrote, or the part of it that holds
// some of the relations, and hands each article to add as it comes; an error of
// add ends the reading. It returns the corrections that follow the articles,
// with the numbers that they bear in the file.
//
// Lines may stand in any order within the block of an article, but not outside
// of it. A line that WriteNQuads would not write, or a relation that is not
// stated where its mention says, is an [ErrInvalid] that names the line.
func ReadNQuads(r io.Reader, add func(Document) error) (Ledger, error) {
	p := nquadsReader{add: add, names: make(map[ID]string)}
	lines := bufio.NewReader(r)
	for {
		text, err := lines.ReadString('\n')
		if err != nil && err != io.EOF {
			return nil, fmt.Errorf("reading quads: %w", err)
		}
		p.line++
		if strings.TrimSpace(text) != "" {
			if err := p.read(text); err != nil {
				return nil, fmt.Errorf("line %d: %w", p.line, err)
			}
		}
		if err == io.EOF {
			break
		}
	}
	if err := p.finish(); err != nil {
		return nil, fmt.Errorf("line %d: %w", p.line, err)
	}
	return p.ledger, nil
}

type nquadsReader struct {
	add    func(Document) error
	line   int
	block  *articleBlock // the one that is being read, nil before the first
	names  map[ID]string // of the articles that were read
	ledger Ledger
}

// read takes one line into the block it belongs to.
func (p *nquadsReader) read(line string) error {
	q, err := parseStatement(line)
	if err != nil {
		return err
	}
	if number, ok := strings.CutPrefix(string(q.graph), "ledger/"); ok {
		if err := p.finish(); err != nil {
			return err
		}
		return p.entry(number, q)
	}
	article := q.graph.article()
	if article == "" {
		article = q.graph
	}
	if p.block != nil && p.block.id != article {
		if err := p.finish(); err != nil {
			return err
		}
	}
	if p.block == nil {
		if _, again := p.names[article]; again {
			return fmt.Errorf("%s was there already: the lines of an article stand together: %w", article, ErrInvalid)
		}
		p.block = newArticleBlock(article)
	}
	return p.block.read(q)
}

// finish hands over the article whose block ends here.
func (p *nquadsReader) finish() error {
	if p.block == nil {
		return nil
	}
	doc, err := p.block.document()
	if err != nil {
		return err
	}
	p.names[doc.Article.ID] = doc.Article.Name
	p.block = nil
	return p.add(doc)
}

// entry takes one line on a correction.
func (p *nquadsReader) entry(number string, q statement) error {
	n, err := strconv.Atoi(number)
	if err != nil {
		return fmt.Errorf("no entry of the ledger: %q: %w", number, ErrInvalid)
	}
	if len(p.ledger) == 0 || p.ledger[len(p.ledger)-1].Number != n {
		p.ledger = append(p.ledger, Entry{Number: n})
	}
	e := &p.ledger[len(p.ledger)-1]
	switch q.predicate {
	case "action":
		e.Action = Action(q.object)
	case "actor":
		e.Actor = ID(q.object)
	case "other":
		e.Other = ID(q.object)
	case "by":
		e.By = q.object
	case "when":
		e.When = q.object
	case "why":
		e.Why = q.object
	case "name":
		e.Names = append(e.Names, q.object)
	case "mention":
		e.Mentions = append(e.Mentions, ID(q.object))
	case "article":
		name, ok := p.names[ID(q.object)]
		if !ok {
			return fmt.Errorf("%s is not in the file: %w", q.object, ErrInvalid)
		}
		e.Articles = append(e.Articles, name)
	default:
		return fmt.Errorf("no property %q of a correction: %w", q.predicate, ErrInvalid)
	}
	return nil
}
