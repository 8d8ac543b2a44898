package resolve

import (
	"slices"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/reference"
)

// A personName is a person's name cut into what can be compared.
type personName struct {
	parts    []string // first to last, spelling evened out, without particles
	initials string   // of the middle: "hw"
	words    []string // the parts as they are spelled
	fathered bool     // the last part is the father's: "Hussein bin Talal"
}

// small words in names that do not tell people apart.
var smallParts = map[string]bool{
	"al": true, "el": true, "ad": true, "an": true, "as": true, "ash": true, "ul": true, "bin": true, "ibn": true, "ben": true,
	"von": true, "van": true, "der": true, "de": true, "da": true, "di": true, "la": true, "jr": true, "sr": true, "ii": true, "iii": true,
	"iv": true, "den": true, "del": true, "dos": true, "the": true,
}

// readName cuts a name into its parts.
func readName(name string) personName {
	var n personName
	words := strings.Split(graph.Slug(name), "-")
	for i, w := range words {
		switch {
		case w == "" || smallParts[w] && len(words) > 1:
			n.fathered = n.fathered || len(n.parts) > 0 && (w == "bin" || w == "ibn")
		case len(w) == 1:
			if i > 0 {
				n.initials += w
			} else {
				n.parts, n.words = append(n.parts, w), append(n.words, w)
			}
		default:
			n.parts, n.words = append(n.parts, evened(w)), append(n.words, w)
		}
	}
	return n
}

// bookNames returns the names by which the book knows a person.
func bookNames(e reference.Entry) []personName {
	names := []personName{readName(e.Name)}
	for _, f := range e.Forms {
		if f.Sort == reference.Name || f.Sort == reference.Variant {
			names = append(names, readName(f.Text))
		}
	}
	return names
}

// last returns the last part, by which most people are called.
func (n personName) last() string {
	if len(n.parts) == 0 {
		return ""
	}
	return n.parts[len(n.parts)-1]
}

// first returns the first part.
func (n personName) first() string {
	if len(n.parts) == 0 {
		return ""
	}
	return n.parts[0]
}

// same reports whether two full names may be one person's: one is the other
// with parts left out, and nothing speaks against it.
func (n personName) same(o personName) bool {
	if n.initials != "" && o.initials != "" && !strings.HasPrefix(n.initials, o.initials) && !strings.HasPrefix(o.initials, n.initials) {
		return false
	}
	short, long := n.parts, o.parts
	if len(short) > len(long) {
		short, long = long, short
	}
	if len(short) < 2 {
		return false
	}
	if len(short) == 2 && sameFirst(short[0], long[0]) && short[1] == long[len(long)-1] {
		return true
	}
	if len(short) == 2 && len(long) > 3 && short[1] == long[1] {
		return false // two first names: "Aung San" is not Aung San Suu Kyi
	}
	return isWithin(short, long) && (short[0] == long[0] || len(short[0]) == 1 || short[len(short)-1] == long[len(long)-1])
}

// lacksFirst reports whether a name is a longer one without its first part, which
// tells people apart as much as the last unless half of them bear it: "Javad Zarif"
// may be Mohammad Javad Zarif.
func (n personName) lacksFirst(long personName) bool {
	if len(n.parts) >= len(long.parts) || sameFirst(n.first(), long.first()) || len(n.first()) == 1 {
		return false
	}
	return long.first() != evened("mohammed") && long.first() != evened("muhammad")
}

// ends reports whether the short name o is what n ends with, or, for names that
// begin with the family's, begins with.
func (n personName) ends(o personName) bool {
	k := len(o.parts)
	return k > 0 && k <= len(n.parts) && slices.Equal(n.parts[len(n.parts)-k:], o.parts)
}

// holds reports whether the parts of o are among those of n, in order. A word
// alone is never what an initial stands for.
func (n personName) holds(o personName) bool {
	if len(o.parts) == 1 {
		return slices.Contains(n.parts, o.parts[0])
	}
	return len(o.parts) > 0 && isWithin(o.parts, n.parts)
}

// isWithin reports whether the parts of short come in long, in their order.
func isWithin(short, long []string) bool {
	i := 0
	for _, p := range long {
		if i < len(short) && samePart(short[i], p) {
			i++
		}
	}
	return i == len(short)
}

// samePart compares two parts; an initial stands for what begins with it.
func samePart(a, b string) bool {
	if len(a) == 1 || len(b) == 1 {
		return a[0] == b[0]
	}
	return a == b
}

// evened returns a part of a name in a spelling that the usual transliterations
// share: "husayn" and "hussein", "qadhafi" and "gaddafi". What would become too
// short to tell people by stays as it is: "wu" is not "oh".
func evened(part string) string {
	var b strings.Builder
	b.Grow(len(part))
	var before byte
	for i := 0; i < len(part); i++ {
		c := part[i]
		var next byte
		if i+1 < len(part) {
			next = part[i+1]
		}
		c = evenLetter(c, before, next)
		if c != 0 && c != before {
			b.WriteByte(c)
			before = c
		}
	}
	if b.Len() < minEvened {
		return part
	}
	return b.String()
}

// minEvened is the least length, in letters, of a part in the evened spelling.
const minEvened = 3

// evenLetter returns what letter c counts as between its neighbours, 0 for
// nothing.
func evenLetter(c, before, next byte) byte {
	switch c {
	case 'y', 'e':
		return 'i'
	case 'a':
		if next == 'i' || next == 'y' || next == 'e' {
			return 0
		}
	case 'o', 'w':
		return 'u'
	case 'q', 'c':
		if c == 'c' && next == 'h' {
			return c
		}
		return 'k'
	case 'h':
		if before == 'k' || before == 'g' || before == 'd' || before == 't' || next == 0 {
			return 0
		}
	}
	return c
}
