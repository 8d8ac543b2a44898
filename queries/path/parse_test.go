package path_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/queries/path"
)

func TestParsePrintsTheOneForm(t *testing.T) {
	for _, tt := range []struct{ written, printed string }{
		{"met", "met"},
		{" ( met ) ", "met"},
		{"^officialOf / met / officialOf", "^officialOf/met/officialOf"},
		{"met|spokeWith/told", "met|spokeWith/told"},
		{"met|(spokeWith/told)", "met|spokeWith/told"},
		{"(met|spokeWith)/told", "(met|spokeWith)/told"},
		{"(met/told)/told", "(met/told)/told"},
		{"^met*", "^met*"},
		{"^(met*)", "^met*"},
		{"(^met)*", "(^met)*"},
		{"^(^met)", "^(^met)"},
		{"(met+)?", "(met+)?"},
		{"met{0,}", "met*"},
		{"met{1,}", "met+"},
		{"met{0,1}", "met?"},
		{"met{2}", "met{2}"},
		{"met{2,2}", "met{2}"},
		{"met { 2 , 5 }", "met{2,5}"},
		{"!met", "!met"},
		{"!(met)", "!met"},
		{"!( ^met | told )", "!(^met|told)"},
		{"!()", "!()"},
		{"CONSULT/^officialOf", "CONSULT/^officialOf"},
		{"met{,3}", "met{0,3}"},
		{"^met [ since = 2024 , place=New York ] +", "^met[since=2024,place=New York]+"},
		{`met[source="A, B"][status=planned]`, `met[source="A, B"][status=planned]`},
		{`(met/told)[confidence="0.5"]`, "(met/told)[confidence=0.5]"},
		{"!(met)[until=2024-02]", "!met[until=2024-02]"},
	} {
		q, err := path.Parse(tt.written)
		if err != nil || q.String() != tt.printed {
			t.Errorf("Parse(%q) prints %q, %v; want %q", tt.written, q, err, tt.printed)
		}
	}
}

func TestParseSaysWhereAndWhy(t *testing.T) {
	for _, tt := range []struct{ written, want, hint string }{
		{"", `column 1: the path is empty`, `join relations by "/", as in officialOf/met`},
		{"  ", `column 3: the path is empty`, `join relations by "/", as in officialOf/met`},
		{"met/^ oficialOf", `column 7: no relation "oficialOf"`, `did you mean "officialOf"?`},
		{"MET", `column 1: no relation "MET"`, `did you mean "met"?`},
		{"consult", `column 1: no relation "consult"`, `did you mean "CONSULT"?`},
		{"metéor/éa", `column 1: no relation "metéor"`, ``},
		{"met/", `column 5: the path ends where a relation should follow`, `join relations by "/", as in officialOf/met`},
		{"met told", `column 5: unexpected "t"`, ``},
		{"met)", `column 4: no "(" for this ")"`, ``},
		{"(met|told", `column 10: no ")" for the bracket at column 1`, ``},
		{"(met told)", `column 6: unexpected "t"`, ``},
		{"()", `column 2: unexpected ")"`, ``},
		{"^^met", `column 2: unexpected "^"`, ``},
		{"met**", `column 5: unexpected "*"`, ``},
		{"*", `column 1: unexpected "*"`, ``},
		{"!(met/told)", `column 6: unexpected "/"`, ``},
		{"!(met", `column 6: no ")" for the bracket at column 2`, ``},
		{"met{", `column 5: the path ends where a relation should follow`, `join relations by "/", as in officialOf/met`},
		{"met{x}", `column 5: unexpected "x"`, ``},
		{"met{2", `column 6: no "}" for the bracket at column 4`, ``},
		{"met{3,2}", `column 4: no number of times lies between 3 and 2`, ``},
		{"met{0}", `column 4: no number of times lies between 1 and 0`, ``},
		{"met{257}", `column 5: 257 is more than the 256 relations that a path may take`, ``},
		{"(met{20}){20}", `column 14: the path up to here takes more than 256 relations`, ``},
		{strings.Repeat("(", 65) + "met", `column 65: more than 64 parentheses inside one another`, ``},
		{strings.Repeat("met/", 1024) + "met", `column 4097: the path has more than 4096 characters`, ``},
		{"met[", `column 5: the path ends where a relation should follow`, `join relations by "/", as in officialOf/met`},
		{"met[]", `column 5: unexpected "]"`, ``},
		{"met[sinse=2024]", `column 5: no condition "sinse": it is one of since, until, status, place, source, confidence`, `did you mean "since"?`},
		{"met[since]", `column 10: unexpected "]"`, ``},
		{"met[since=soon]", `column 11: no date "soon": write 2024-03-26, 2024-03 or 2024`, ``},
		{"met[confidence=7]", `column 16: no confidence "7": write a number from 0 to 1`, ``},
		{"met[since=2024", `column 15: no "]" for the bracket at column 4`, ``},
		{`met[source="x]`, `column 12: this quote is not closed`, ``},
		{"met\x00", `column 4: unexpected "\x00"`, ``},
	} {
		_, err := path.Parse(tt.written)
		var syntax *path.SyntaxError
		if !errors.As(err, &syntax) || err.Error() != tt.want || syntax.Hint() != tt.hint {
			t.Errorf("Parse(%q): %v (hint %q); want %s (hint %q)", tt.written, err, syntax.Hint(), tt.want, tt.hint)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"met", "^officialOf/met/officialOf", "(met|told)*/!(^met|CONSULT)", "met{2,5}?", "((", "!()", "é", `(met[since=2024, source="a, b"])+`} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		q, err := path.Parse(s)
		if err != nil {
			var syntax *path.SyntaxError
			if !errors.As(err, &syntax) || syntax.Column < 1 || syntax.Column > len([]rune(s))+1 {
				t.Fatalf("Parse(%q): %v", s, err)
			}
			return
		}
		again, err := path.Parse(q.String())
		if err != nil || again.String() != q.String() {
			t.Fatalf("Parse(%q) prints %q, which prints %q, %v", s, q, again, err)
		}
	})
}
