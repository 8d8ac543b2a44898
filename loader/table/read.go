package table

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// maxRows is how many rows one article may have. Whoever shows one relation of an
// article reads the whole article.
const maxRows = 20_000

// A Skipped is a row that says nothing that could be kept.
type Skipped struct {
	File string
	Line int
	Err  error
}

func (s *Skipped) Error() string { return fmt.Sprintf("%s:%d: %v", s.File, s.Line, s.Err) }
func (s *Skipped) Unwrap() error { return s.Err }

// Read reads the table of that file name and returns its articles in the order
// of their first rows. Each row that cannot be read is told to skip; the error is
// for a table that cannot be read at all.
func Read(r io.Reader, file string, skip func(*Skipped)) ([]graph.Document, error) {
	lines := csv.NewReader(r)
	lines.FieldsPerRecord = -1
	titles, err := lines.Read()
	if errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%s: it has no row of titles", file)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	columns, err := readHeader(titles)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	t := &table{file: file, byName: make(map[string]*article)}
	for {
		cells, err := lines.Read()
		if errors.Is(err, io.EOF) {
			return t.documents(), nil
		}
		var malformed *csv.ParseError
		if errors.As(err, &malformed) {
			skip(&Skipped{file, malformed.StartLine, malformed.Err})
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		line, _ := lines.FieldPos(0)
		if len(cells) != len(titles) {
			err = fmt.Errorf("%d cells under %d titles", len(cells), len(titles))
		} else {
			err = t.add(row{columns, cells})
		}
		if err != nil {
			skip(&Skipped{file, line, err})
		}
	}
}

type table struct {
	file     string
	articles []*article
	byName   map[string]*article
}

// An article is the text that the rows of one article make, and what they say.
type article struct {
	doc       graph.Document
	text      strings.Builder
	sentences map[string]int // where each begins in the text
}

func (t *table) add(r row) error {
	said, err := r.relation()
	if err != nil {
		return err
	}
	sentence, from, to := r.evidence(said)
	if !strings.Contains(sentence, from) || !strings.Contains(sentence, to) {
		return fmt.Errorf("the sentence does not hold the words %q and %q", from, to)
	}
	a, err := t.article(r)
	if err != nil {
		return err
	}
	if len(a.doc.Relations) == maxRows {
		return fmt.Errorf("one article has more than %d rows: name its parts in a column %q", maxRows, "article")
	}
	said.Evidence = a.evidence(sentence, from, to)
	a.doc.Relations = append(a.doc.Relations, said)
	return nil
}

// evidence returns the words that state what the row says, and those that name
// the two actors: of the row itself, if it quotes none.
func (r row) evidence(said graph.Relation) (sentence, from, to string) {
	if sentence = r.cell("sentence"); sentence == "" {
		return strings.Join(r.cells, "\t"), r.cell("from"), r.cell("to")
	}
	if from = r.cell("fromwords"); from == "" {
		from = said.Subject.Name
	}
	if to = r.cell("towords"); to == "" {
		to = said.Object.Name
	}
	return sentence, from, to
}

// article returns the article of a row, which the first of its rows describes.
func (t *table) article(r row) (*article, error) {
	name := t.file
	if within := r.cell("article"); within != "" {
		name += ": " + within
	}
	if a := t.byName[name]; a != nil {
		return a, nil
	}
	a := &article{sentences: make(map[string]int)}
	a.doc.Article = graph.Article{Name: name, Source: r.cell("publisher"), URL: r.cell("url")}
	if published := r.cell("published"); published != "" {
		date, err := graph.ParseDate(published)
		if err != nil {
			return nil, fmt.Errorf("published: %w", err)
		}
		a.doc.Article.Published = date
	}
	t.byName[name] = a
	t.articles = append(t.articles, a)
	return a, nil
}

// evidence puts the sentence into the text, if it is not there yet.
func (a *article) evidence(sentence, from, to string) graph.Evidence {
	start, ok := a.sentences[sentence]
	if !ok {
		start = a.text.Len()
		a.sentences[sentence] = start
		a.text.WriteString(sentence + "\n")
	}
	span := func(words string) graph.Span {
		at := start + strings.Index(sentence, words)
		return graph.Span{at, at + len(words)}
	}
	return graph.Evidence{
		Sentence: sentence, Start: start, End: start + len(sentence), Subject: span(from), Object: span(to),
	}
}

func (t *table) documents() []graph.Document {
	docs := make([]graph.Document, len(t.articles))
	for i, a := range t.articles {
		a.doc.Article.Text = a.text.String()
		docs[i] = a.doc
	}
	return docs
}
