package main

import (
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"
	"golang.org/x/term"

	"github.com/dramatis-graph/dramatis/graph"
)

// A screen draws answers for people: as wide as the terminal, in colour where
// the terminal has it and NO_COLOR is not set.
type screen struct {
	w      io.Writer
	width  int
	colour bool
}

// widest is the longest line that reads well, and the width of a table that
// goes into a file.
const widest = 100

// newScreen draws on w for the reader of out, which may be w behind a buffer.
func newScreen(w, out io.Writer) *screen {
	s := &screen{w: w, width: widest}
	if f, ok := out.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		if width, _, err := term.GetSize(int(f.Fd())); err == nil && width > 20 {
			s.width = min(width, widest)
		}
		s.colour = os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
	}
	return s
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

func (s *screen) linef(format string, args ...any) {
	fmt.Fprintf(s.w, format+"\n", args...)
}

func (s *screen) bold(words string) string { return s.style(words, text.Bold) }
func (s *screen) dim(words string) string  { return s.style(words, text.Faint) }

func (s *screen) style(words string, c text.Color) string {
	if !s.colour || words == "" {
		return words
	}
	return c.EscapeSeq() + words + text.Reset.EscapeSeq()
}

// paragraph prints words on as many lines as they need.
func (s *screen) paragraph(words, indent string) {
	for line := range strings.Lines(text.WrapSoft(words, s.width-len(indent))) {
		s.linef("%s%s", indent, strings.TrimRight(line, " \n"))
	}
}

// evidence prints the sentence of r, with the two parties in bold, and where it
// stands.
func (s *screen) evidence(r graph.Relation, indent string) {
	sentence := strings.Join(strings.Fields(s.marked(r.Evidence)), " ")
	s.paragraph("“"+sentence+"”", indent)
	s.linef("%s%s", indent, s.dim(fmt.Sprintf("%s, sentence %d, bytes %d–%d", r.Article, r.Evidence.Index+1, r.Evidence.Start, r.Evidence.End)))
}

// marked is the sentence of e with the mentions of its two parties in bold.
func (s *screen) marked(e graph.Evidence) string {
	words := harmless(e.Sentence)
	first, second := e.Subject, e.Object
	if second[0] < first[0] {
		first, second = second, first
	}
	a, b := first[0]-e.Start, first[1]-e.Start
	c, d := second[0]-e.Start, second[1]-e.Start
	if !s.colour || a < 0 || b > c || d > len(words) {
		return words
	}
	return words[:a] + s.bold(words[a:b]) + words[b:c] + s.bold(words[c:d]) + words[d:]
}

// relation prints one relation on a line of its own and its evidence below.
func (s *screen) relation(r graph.Relation, indent string) {
	s.linef("%s%s", indent, s.statement(r))
	s.evidence(r, indent+"  ")
}

// statement says r in one line: "2024-03-26  Antony Blinken met Fuad Hussein".
func (s *screen) statement(r graph.Relation) string {
	words := fmt.Sprintf("%s %s %s", s.bold(r.Subject.Name), label(r.Predicate), s.bold(r.Object.Name))
	if r.Date != "" {
		words = string(r.Date) + "  " + words
	}
	return words + s.dim(details(r))
}

// details are what a reader must know beside the three words of a relation.
func details(r graph.Relation) string {
	var notes []string
	if r.Status != graph.Happened && r.Predicate.Event() {
		notes = append(notes, string(r.Status))
	}
	if r.Role != "" {
		notes = append(notes, r.Role)
	}
	if r.Place != "" {
		notes = append(notes, "in "+spelled(r.Place))
	}
	if r.AttributedTo != "" {
		notes = append(notes, "says "+spelled(r.AttributedTo))
	}
	notes = append(notes, "confidence "+strconv.FormatFloat(r.Confidence, 'f', 2, 64))
	return " (" + strings.Join(notes, ", ") + ")"
}

// spelled writes an actor of whom only the ID is at hand as a name: "Ain Al
// Asad" for place/ain-al-asad.
func spelled(id graph.ID) string {
	words := strings.Split(id.Slug(), "-")
	for i, word := range words {
		first, size := utf8.DecodeRuneInString(word)
		words[i] = string(unicode.ToUpper(first)) + word[size:]
	}
	return strings.Join(words, " ")
}

func label(p graph.Predicate) string {
	if d, ok := graph.Define(p); ok {
		return d.Label
	}
	return string(p)
}

// table prints rows under a header, without a frame, no wider than the screen.
func (s *screen) table(header []string, rows [][]string) {
	t := table.NewWriter()
	t.SetOutputMirror(s.w)
	style := table.StyleLight
	style.Options = table.OptionsNoBordersAndSeparators
	style.Format.Header = text.FormatDefault
	style.Size.WidthMax = s.width
	t.SetStyle(style)
	t.AppendHeader(row(header))
	for _, cells := range rows {
		t.AppendRow(row(cells))
	}
	t.Render()
}

func row(cells []string) table.Row {
	r := make(table.Row, len(cells))
	for i, cell := range cells {
		r[i] = oneLine(cell)
	}
	return r
}

// oneLine puts words on one line: white space becomes one space.
func oneLine(words string) string {
	return strings.Join(strings.Fields(harmless(words)), " ")
}

// harmless replaces control characters by as many spaces as they have bytes, so
// that the words of an article cannot steer the terminal and offsets hold.
func harmless(words string) string {
	if !strings.ContainsFunc(words, unicode.IsControl) {
		return words
	}
	var b strings.Builder
	for _, r := range words {
		if unicode.IsControl(r) {
			b.WriteString(strings.Repeat(" ", utf8.RuneLen(r)))
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// rest tells of what an answer left out, and how to see it.
func (s *screen) rest(shown, total int, next, cut string) {
	if cut != "" {
		s.linef("%s", s.dim(cut))
	}
	if next != "" {
		s.linef("%s", s.dim(fmt.Sprintf("%d of %d; more with --cursor %s", shown, total, next)))
	}
}

func count(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return strconv.Itoa(n) + " " + thing + "s"
}
