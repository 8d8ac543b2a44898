package table

import (
	"fmt"
	"slices"
	"strings"
)

// needed are the columns without which a row says nothing, known all that are
// read, and passed those that the program's own tables have besides.
var (
	needed = []string{"from", "type", "to"}
	known  = append(slices.Clone(needed),
		"fromname", "toname", "sentence", "fromwords", "towords", "article", "publisher", "published", "url",
		"status", "date", "place", "role", "phrase", "attributedto", "confidence")
	passed = []string{"", "direction", "label", "id", "class", "start", "end"}
)

// A header holds the place of each column by its title in lower case.
type header map[string]int

func readHeader(titles []string) (header, error) {
	h := make(header)
	for i, title := range titles {
		title, _, _ = strings.Cut(strings.ToLower(strings.TrimSpace(strings.TrimPrefix(title, "\ufeff"))), ":")
		_, twice := h[title]
		switch {
		case slices.Contains(passed, title):
		case !slices.Contains(known, title):
			return nil, fmt.Errorf("no column is called %q: they are %s", titles[i], strings.Join(known, ", "))
		case twice:
			return nil, fmt.Errorf("two columns are called %q", title)
		default:
			h[title] = i
		}
	}
	for _, title := range needed {
		if _, ok := h[title]; !ok {
			return nil, fmt.Errorf("there is no column %q", title)
		}
	}
	return h, nil
}

// A row is one line of the table.
type row struct {
	header header
	cells  []string
}

// cell returns what stands in the column of that title, "" if there is none.
func (r row) cell(title string) string {
	i, ok := r.header[title]
	if !ok {
		return ""
	}
	return strings.TrimSpace(r.cells[i])
}
