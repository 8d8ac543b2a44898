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
		e := element{attributes: make(map[string]string)}
		if rest := dotAttribute.ReplaceAllString(statement[3], ""); strings.Trim(rest, " ") != "" {
			t.Errorf("no attributes: %s", rest)
		}
		for _, a := range dotAttribute.FindAllStringSubmatch(statement[3], -1) {
			e.attributes[a[1]] = unquoted(a[2])
		}
		if e.id = unquoted(statement[1]); statement[2] != "" {
			e.id, e.from, e.to = e.attributes["id"], e.id, unquoted(statement[2])
			e.symmetric = e.attributes["dir"] == "none"
			e.attributes["sentence"] = e.attributes["tooltip"]
			if dashed := e.attributes["style"] == "dashed"; dashed != (e.attributes["status"] == "planned" || e.attributes["status"] == "denied") {
				t.Errorf("dashed %v: %s", dashed, line)
			}
		}
		all = append(all, e)
	}
	return all
}

func unquoted(s string) string {
	if !strings.HasPrefix(s, `"`) {
		return s
	}
	return strings.NewReplacer(`\\`, `\`, `\"`, `"`, `\n`, "\n").Replace(s[1 : len(s)-1])
}
