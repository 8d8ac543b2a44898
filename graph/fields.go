package graph

import (
	"errors"
	"strconv"
	"strings"
)

var (
	escapeField   = strings.NewReplacer("\\", `\\`, "\t", `\t`, "\n", `\n`, "\r", `\r`)
	unescapeField = strings.NewReplacer(`\\`, "\\", `\t`, "\t", `\n`, "\n", `\r`, "\r")
)

// A fieldWriter writes lines of tab-separated fields.
type fieldWriter struct{ strings.Builder }

func (w *fieldWriter) line(fields ...string) {
	for i, f := range fields {
		if i > 0 {
			w.WriteByte('\t')
		}
		if strings.ContainsAny(f, "\\\t\n\r") {
			f = escapeField.Replace(f)
		}
		w.WriteString(f)
	}
	w.WriteByte('\n')
}

// A fieldReader reads the fields of one line. It keeps the first error, and
// returns zero values from then on.
type fieldReader struct {
	rest string
	more bool // there is a field to read
	err  error
}

func (f *fieldReader) next() string {
	if !f.more {
		if f.err == nil {
			f.err = errors.New("a field is missing")
		}
		return ""
	}
	var field string
	field, f.rest, f.more = strings.Cut(f.rest, "\t")
	if strings.Contains(field, "\\") {
		return unescapeField.Replace(field)
	}
	return field
}

func (f *fieldReader) number() int {
	s := f.next()
	if f.err != nil {
		return 0
	}
	n, err := strconv.Atoi(s)
	if err != nil {
		f.err = err
	}
	return n
}
