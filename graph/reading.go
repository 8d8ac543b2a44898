package graph

import (
	"crypto/sha256"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
)

// A reading is everything that a document says but its text, in one string.
// It is what the store keeps of an article beside the text and the edges, and
// equal documents have equal readings. Lines end in "\n", fields are separated
// by tabs; a tab, line end or backslash inside a field is written \t, \n, \r or
// \\. The lines are, in this order:
//
//	3 NAME DIGEST FINGERPRINT TITLE SOURCE PUBLISHED PUBLISHED-AT URL AUTHOR LANGUAGE
//	a ID NAME ALIAS…
//	r MENTION SUBJECT PREDICATE OBJECT STATUS DATE PLACE PHRASE ROLE SPEAKER
//	  CONFIDENCE INDEX START LENGTH SUBJECT-START LENGTH OBJECT-START LENGTH
//	n ACTOR RULE START LENGTH START LENGTH…
//
// MENTION is the part of its ID that follows the article's. SUBJECT, OBJECT,
// PLACE, SPEAKER and ACTOR count the a lines from 0, and "" is none. CONFIDENCE is
// in thousandths. The starts of subject and object count from the start of the
// sentence, in bytes. An n line has the words that were taken for an actor by one
// rule.
func (doc Document) reading() string {
	var w fieldWriter
	a := doc.Article
	w.line(readingVersion, a.Name, a.Digest, a.Fingerprint.String(), a.Title, a.Source, string(a.Published), a.PublishedAt, a.URL, a.Author, a.Language)
	number := make(map[ID]string, len(doc.Actors))
	for i, actor := range doc.Actors {
		number[actor.ID] = strconv.Itoa(i)
		w.line(append([]string{"a", string(actor.ID), actor.Name}, actor.Aliases...)...)
	}
	for _, r := range doc.Relations {
		e := r.Evidence
		w.line("r", r.ID.within(),
			number[r.Subject.ID], string(r.Predicate), number[r.Object.ID],
			string(r.Status), string(r.Date), number[r.Place], r.Phrase, r.Role, number[r.AttributedTo],
			strconv.Itoa(int(math.Round(r.Confidence*1000))),
			strconv.Itoa(e.Index), strconv.Itoa(e.Start), strconv.Itoa(e.End-e.Start),
			strconv.Itoa(e.Subject[0]-e.Start), strconv.Itoa(e.Subject[1]-e.Subject[0]),
			strconv.Itoa(e.Object[0]-e.Start), strconv.Itoa(e.Object[1]-e.Object[0]))
	}
	w.namings(doc.Namings, number)
	return w.String()
}

// readingVersion opens every reading.
const readingVersion = "3"

// parseReading returns the document that was written as s, without its text and
// therefore without the words of its relations. The error is an [ErrFormat].
func parseReading(s string) (Document, error) {
	return (&readingParser{}).read(s)
}

// parseExcerpt is [parseReading] of a document that says nothing but some
// relations.
func parseExcerpt(s string, relations []ID) (Document, error) {
	return (&readingParser{excerpt: true, relations: relations}).read(s)
}

func (p *readingParser) read(s string) (Document, error) {
	for line := range strings.Lines(s) {
		p.line++
		if err := p.parse(strings.TrimSuffix(line, "\n")); err != nil {
			return Document{}, fmt.Errorf("reading of article %q, line %d: %w: %w", p.doc.Article.Name, p.line, err, ErrFormat)
		}
	}
	if p.line == 0 {
		return Document{}, fmt.Errorf("an empty reading: %w", ErrFormat)
	}
	return p.doc, nil
}

type readingParser struct {
	doc  Document
	line int

	excerpt   bool // only these relations are wanted, and no namings
	relations []ID
}

func (p *readingParser) parse(line string) error {
	f := fieldReader{rest: line, more: true}
	tag := f.next()
	if p.excerpt && !p.wants(tag, f.rest) {
		return nil
	}
	switch {
	case p.line == 1 && tag == readingVersion:
		p.doc.Article = f.article()
	case p.line == 1:
		return fmt.Errorf("written in form %q, which this version does not know: %w", tag, ErrVersion)
	case tag == "a":
		p.actor(&f)
	case tag == "r":
		p.relation(&f)
	case tag == "n":
		p.namings(&f)
	default:
		return fmt.Errorf("unknown line %q", tag)
	}
	if f.more && f.err == nil {
		return fmt.Errorf("too many fields")
	}
	return f.err
}

// wants reports whether a line belongs to the excerpt.
func (p *readingParser) wants(tag, rest string) bool {
	if tag != "r" {
		return tag != "n"
	}
	within, _, _ := strings.Cut(rest, "\t")
	return slices.ContainsFunc(p.relations, func(id ID) bool { return strings.HasSuffix(string(id), within) })
}

func (f *fieldReader) article() Article {
	a := Article{
		Name: f.next(), Digest: f.next(), Fingerprint: f.fingerprint(), Title: f.next(), Source: f.next(), Published: Date(f.next()),
		PublishedAt: f.next(), URL: f.next(), Author: f.next(), Language: f.next(),
	}
	a.ID = ArticleID(a.Name)
	return a
}

func (f *fieldReader) fingerprint() Fingerprint {
	print, err := parseFingerprint(f.next())
	if err != nil && f.err == nil {
		f.err = err
	}
	return print
}

func (p *readingParser) actor(f *fieldReader) {
	a := Actor{ID: ID(f.next()), Name: f.next()}
	a.Kind = a.ID.Kind()
	for f.more {
		a.Aliases = append(a.Aliases, f.next())
	}
	p.doc.Actors = append(p.doc.Actors, a)
}

func (p *readingParser) relation(f *fieldReader) {
	r := Relation{
		Article: p.doc.Article.Name,
		ID:      mentionOf(p.doc.Article.ID, f.next()),
		Subject: p.party(f), Predicate: Predicate(f.next()), Object: p.party(f),
		Status: Status(f.next()), Date: Date(f.next()), Place: p.optional(f),
		Phrase: f.next(), Role: f.next(), AttributedTo: p.optional(f),
		Confidence: float64(f.number()) / 1000,
	}
	e := &r.Evidence
	e.Index, e.Start = f.number(), f.number()
	e.End = e.Start + f.number()
	for _, s := range []*Span{&e.Subject, &e.Object} {
		s[0] = e.Start + f.number()
		s[1] = s[0] + f.number()
	}
	p.doc.Relations = append(p.doc.Relations, r)
}

// party returns the actor whose number is the next field.
func (p *readingParser) party(f *fieldReader) Party {
	n := f.number()
	if f.err == nil && (n < 0 || n >= len(p.doc.Actors)) {
		f.err = fmt.Errorf("no actor number %d", n)
	}
	if f.err != nil {
		return Party{}
	}
	a := p.doc.Actors[n]
	return Party{ID: a.ID, Name: a.Name, Kind: a.Kind}
}

// optional returns the ID whose number is the next field, "" if that is empty.
func (p *readingParser) optional(f *fieldReader) ID {
	if strings.HasPrefix(f.rest, "\t") {
		f.next()
		return ""
	}
	return p.party(f).ID
}

// A sum tells readings apart.
type sum [16]byte

func sumOf(reading string) sum {
	full := sha256.Sum256([]byte(reading))
	return sum(full[:len(sum{})])
}
