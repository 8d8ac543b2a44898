package language

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// Draw returns the tree of s for people to read: a line a word, in the order of
// the text, with its lines to head and dependents, its part of speech, its
// relation with the margin of that, and the name it is in.
//
//	 ╭─╼ Ada     PROPN  nsubj   2.1  PER
//	─┾ sails     VERB   root    5.0
//	 ╰─╼ home    ADV    advmod  1.7
func (s Sentence) Draw() string {
	trees := s.branches()
	names := s.nameColumn()
	rows := make([][]string, len(s.Words))
	for i, w := range s.Words {
		rows[i] = []string{
			trees[i] + " " + oneLine(w.Text), w.UPOS, w.Rel,
			strconv.FormatFloat(float64(w.Margin), 'f', 1, 32), drawnName.Replace(names[i]),
		}
	}
	return table(rows)
}

// drawnName writes the first word of a name as "PER", the others as "… PER".
var drawnName = strings.NewReplacer("B-", "", "I-", "… ")

// branches returns the lines of the tree that stand before each word. The words
// that depend on one head hang from one upright line, in the column of their
// depth; trees are projective, so no two uprights meet.
func (s Sentence) branches() []string {
	depth := s.depths()
	first, last := s.uprights()
	lines := make([]string, len(s.Words))
	for i, w := range s.Words {
		row := make([]rune, 2*depth[i]+3)
		for c := range row {
			row[c] = ' '
		}
		for h := range s.Words {
			if first[h] < i && i < last[h] && depth[h] < depth[i] {
				row[2*depth[h]+2] = '│'
			}
		}
		at := 2 * depth[i]
		row[at+1], row[at+2] = '─', knot(first[i] < i, last[i] > i)
		if w.Head >= 0 {
			row[at] = corner(first[w.Head] < i, last[w.Head] > i)
		}
		lines[i] = string(row[1:])
	}
	return lines
}

// knot is the sign of a word itself, with lines to dependents above or below.
func knot(above, below bool) rune {
	switch {
	case above && below:
		return '┾'
	case above:
		return '┶'
	case below:
		return '┮'
	}
	return '╼'
}

// corner is where a word hangs on its upright.
func corner(above, below bool) rune {
	switch {
	case above && below:
		return '├'
	case above:
		return '╰'
	}
	return '╭'
}

// uprights returns for every word the rows that the upright of its dependents
// runs between, which its own row is part of.
func (s Sentence) uprights() (first, last []int) {
	first, last = make([]int, len(s.Words)), make([]int, len(s.Words))
	for i := range s.Words {
		first[i], last[i] = i, i
	}
	for i, w := range s.Words {
		if w.Head >= 0 {
			first[w.Head] = min(first[w.Head], i)
			last[w.Head] = max(last[w.Head], i)
		}
	}
	return first, last
}

// depths returns how far each word is from the root.
func (s Sentence) depths() []int {
	depth := make([]int, len(s.Words))
	for i := range s.Words {
		for h := s.Words[i].Head; h >= 0 && depth[i] < len(s.Words); h = s.Words[h].Head {
			depth[i]++
		}
	}
	return depth
}

// table sets rows in columns, which are two spaces apart.
func table(rows [][]string) string {
	var widths []int
	for _, row := range rows {
		for c, cell := range row {
			if c == len(widths) {
				widths = append(widths, 0)
			}
			widths[c] = max(widths[c], utf8.RuneCountInString(cell))
		}
	}
	var out strings.Builder
	for _, row := range rows {
		line := ""
		for c, cell := range row {
			line += cell + strings.Repeat(" ", widths[c]-utf8.RuneCountInString(cell)+2)
		}
		out.WriteString(strings.TrimRight(line, " ") + "\n")
	}
	return out.String()
}
