package export_test

import (
	"regexp"
	"strings"
	"testing"
)

func TestDOT(t *testing.T) { checkReadBack(t, "dot", readDOT) }

// The grammar of DOT, as far as a list of nodes and edges needs it: see
// https://graphviz.org/doc/info/lang.html.
var (
	dotStatement = regexp.MustCompile(`^  ("(?:[^"\\]|\\.)*")(?: -> ("(?:[^"\\]|\\.)*"))? \[(.*)\];$`)
	dotAttribute = regexp.MustCompile(`(\w+)=("(?:[^"\\]|\\.)*"|\w+)`)
)

func readDOT(t *testing.T, text []byte) (all []element) {
	lines := strings.Split(string(text), "\n")
	if n := len(lines); n < 3 || lines[0] != "digraph dramatis {" || lines[n-2] != "}" || lines[n-1] != "" {
		t.Fatalf("no digraph: %s", text)
	}
	for _, line := range lines[1 : len(lines)-2] {
		statement := dotStatement.FindStringSubmatch(line)
		if statement == nil {
			t.Fatalf("no statement: %s", line)
		}
		e := element{Attributes: make(map[string]any)}
		if rest := dotAttribute.ReplaceAllString(statement[3], ""); strings.Trim(rest, " ") != "" {
			t.Errorf("no attributes: %s", rest)
		}
		for _, a := range dotAttribute.FindAllStringSubmatch(statement[3], -1) {
			e.Attributes[a[1]] = unquoted(a[2])
		}
		if e.ID = unquoted(statement[1]); statement[2] != "" {
			e.ID, e.From, e.To = e.Attributes["id"].(string), e.ID, unquoted(statement[2])
			e.Attributes["sentence"] = e.Attributes["tooltip"]
			checkDOTLooks(t, e)
		}
		all = append(all, e)
	}
	return all
}

// checkDOTLooks holds how an edge is drawn to what it says.
func checkDOTLooks(t *testing.T, e element) {
	t.Helper()
	if (e.Attributes["dir"] == "none") != (e.Attributes["symmetric"] == "true") {
		t.Errorf("%s: dir=%v", e.line(), e.Attributes["dir"])
	}
	real := e.Attributes["status"] == "happened" || e.Attributes["status"] == "ongoing"
	if (e.Attributes["style"] == "dashed") == real {
		t.Errorf("%s: style=%v", e.line(), e.Attributes["style"])
	}
}

func unquoted(s string) string {
	if !strings.HasPrefix(s, `"`) {
		return s
	}
	return strings.NewReplacer(`\\`, `\`, `\"`, `"`, `\n`, "\n").Replace(s[1 : len(s)-1])
}
