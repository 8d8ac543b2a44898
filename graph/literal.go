package graph

import (
	"strings"

	"github.com/cayleygraph/quad"
)

// Cayley's SQL backends write a NUL as the four characters \x00 and read those
// four back as a NUL, whoever wrote them. Literals are therefore stored without
// NUL and without \x: a backslash is followed by - and a NUL is \0.
var (
	escapeLiteral   = strings.NewReplacer("\\", `\-`, "\x00", `\0`)
	unescapeLiteral = strings.NewReplacer(`\-`, "\\", `\0`, "\x00")
)

func literal(s string) quad.String {
	if strings.ContainsAny(s, "\\\x00") {
		s = escapeLiteral.Replace(s)
	}
	return quad.String(s)
}

// unquote returns the string that [literal] was given, and false if v is no
// literal.
func unquote(v quad.Value) (string, bool) {
	s, ok := v.(quad.String)
	if strings.Contains(string(s), "\\") {
		return unescapeLiteral.Replace(string(s)), ok
	}
	return string(s), ok
}
