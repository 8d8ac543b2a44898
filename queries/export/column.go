package export

import (
	"bytes"
	"encoding/csv"
	"strings"
)

// A column is one field of every row of a table.
type column[T any] struct {
	title string
	of    func(*T) string // "" where it is not known
}

func titles[T any](columns []column[T]) []string {
	all := make([]string, len(columns))
	for i, c := range columns {
		all[i] = c.title
	}
	return all
}

func cells[T any](columns []column[T], x *T) []string {
	all := make([]string, len(columns))
	for i, c := range columns {
		all[i] = c.of(x)
	}
	return all
}

// commaSeparated returns a row as RFC 4180 has it, but with a bare line feed at
// its end.
func commaSeparated(row []string) ([]byte, error) {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	err := w.Write(row)
	w.Flush()
	return b.Bytes(), err
}

// commaHeader returns the row of titles.
func commaHeader[T any](columns []column[T]) string {
	row, err := commaSeparated(titles(columns))
	if err != nil {
		panic(err) // the titles are constants
	}
	return string(row)
}

// tabSeparated returns a row of fields in which a tab, line end or backslash is
// written \t, \n, \r or \\.
func tabSeparated(row []string) []byte {
	for i, cell := range row {
		row[i] = tabEscapes.Replace(cell)
	}
	return []byte(strings.Join(row, "\t") + "\n")
}

var tabEscapes = strings.NewReplacer("\t", `\t`, "\n", `\n`, "\r", `\r`, `\`, `\\`)
