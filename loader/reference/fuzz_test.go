package reference

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
)

func file(text string) fstest.MapFS {
	return fstest.MapFS{"mine.txt": &fstest.MapFile{Data: []byte(text)}}
}

func TestBadFacts(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"no section", "Arcadia", `mine.txt:1: bad facts: no section ""`},
		{"unknown section", "[rivers]\nNile", `mine.txt:2: bad facts: no section "rivers"`},
		{"twice", "[countries]\nArcadia\nArcadia", "mine.txt:3: bad facts: country/arcadia is there twice"},
		{"too many fields", "[places]\na | b | c | d | e", "mine.txt:2: bad facts: 5 fields, at most 4"},
		{"no letters", "[countries]\n# one\n...", `mine.txt:3: bad facts: no name in "..."`},
		{"unknown country", "[places]\nCamelot | | Arcadia", `mine.txt:2: bad facts: "Arcadia" is no country or body of the book`},
		{"unknown patron", "[armed groups]\nRedcaps | | | Arcadia", `mine.txt:2: bad facts: "Arcadia" is no country, body or group of the book`},
		{"unknown organ", "[countries]\nArcadia\n[bodies]\nDuma | | Arcadia | brain", `mine.txt:4: bad facts: no organ "brain"`},
		{"gender", "[people]\nAda | | | x", `mine.txt:2: bad facts: gender "x": write f, m or nothing`},
		{"holder without a post", "[offices]\nAda | 2001", "mine.txt:2: bad facts: want a line like: = Iraq | prime minister"},
		{"no role", "[countries]\nArcadia\n[offices]\n= Arcadia | jester", `mine.txt:4: bad facts: no role "jester"`},
		{"class", "[roles]\njester | silly", `mine.txt:2: bad facts: no role "jester" of class "silly"`},
		{"role twice", "[roles]\njester | civil\nfool | civil | | jester", `mine.txt:3: bad facts: "jester" is a role twice: jester and fool`},
		{"date", jesters + "Ada | 2001-13", `mine.txt:7: bad facts: no date "2001-13": write 2024-03-26, 2024-03 or 2024`},
		{"end before start", jesters + "Ada | 2001 | 2000", "mine.txt:7: bad facts: ends on 2000 before it starts on 2001"},
		{"order", jesters + "Ada | 2001\nBob | 1999", "mine.txt:8: bad facts: starts on 1999 before the one above"},
		{"gap to a known date", jesters + "Ada | 2001\nBob | 2002?", `mine.txt:7: bad facts: an end is needed before "Bob | 2002?"`},
		{"not UTF-8", "[countries]\nArc\xffadia", "mine.txt:2: bad facts: not UTF-8"},
		{"long line", "[countries]\n" + strings.Repeat("a", maxLine+1), "mine.txt:2: bad facts: bufio.Scanner: token too long"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := OpenFS(file(tt.text))
			if !errors.Is(err, ErrFacts) || err.Error() != tt.want {
				t.Errorf("error %v, want %s", err, tt.want)
			}
		})
	}
}

const jesters = "[roles]\njester | civil | one\n[countries]\nArcadia\n[offices]\n= Arcadia | jester\n"

func TestOpenExtends(t *testing.T) {
	path := filepath.Join(t.TempDir(), "mine.txt")
	mine := "[countries]\nArcadia | Kingdom of Arcadia | Arcadian\nIraq | Mesopotamia\n" +
		"[offices]\n= Arcadia | prime minister | leader\nAda Byron | 2020\n"
	if err := os.WriteFile(path, []byte(mine), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, at := range []string{path, filepath.Dir(path)} {
		book, err := Open(at)
		if err != nil {
			t.Fatal(err)
		}
		if found := book.Lookup("Mesopotamia"); len(found) != 1 || found[0].ID != "country/iraq" {
			t.Errorf("Lookup(Mesopotamia) = %v, want Iraq", found)
		}
		if found := book.Lookup("Iraqi"); len(found) != 0 {
			t.Errorf("Lookup(Iraqi) = %v, want nothing: Iraq was replaced", found)
		}
		if got, ok := book.Holder("country/arcadia", "leader", "2021-05-01"); !ok || got != "person/ada-byron" {
			t.Errorf("leader of Arcadia = %q, %v; want Ada Byron", got, ok)
		}
		if got, ok := book.Holder("country/iraq", "prime minister", "2021-03-23"); !ok || got != "person/mustafa-al-kadhimi" {
			t.Errorf("prime minister of Iraq = %q, %v; want Mustafa Al Kadhimi", got, ok)
		}
	}
	if _, err := Open(path + ".missing"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("error %v, want that no such file exists", err)
	}
}

func FuzzOpenFS(f *testing.F) {
	f.Add("[countries]\nArcadia | ~Arcady | Arcadian | Arcadians | Camelot | Round Table\n")
	f.Add("[roles]\nking | royal | one; m | ruler @ Arcadia\n[countries]\nArcadia\n[offices]\n= Arcadia | king | leader\nAda | 2001-02 | 2003?\n")
	f.Add("[bodies]\na | | b\nb | | a\n[organs]\narmy | Army of {country}\n[given names]\nf | x | Ada\n[spellings]\nAda | Adah\n")
	f.Fuzz(func(t *testing.T, text string) {
		book, err := OpenFS(file(text))
		if err != nil {
			if !errors.Is(err, ErrFacts) || !strings.HasPrefix(err.Error(), "mine.txt:") {
				t.Errorf("error %v names no file and line", err)
			}
			return
		}
		for _, e := range book.Entries() {
			if !e.ID.Valid() {
				t.Errorf("entry with the ID %q", e.ID)
			}
			book.Lookup(e.Name)
			book.Organ(e.ID, "army")
			book.Offices(e.ID, "2002")
			book.Holder(e.ID, leader, "2002-03-04")
		}
		book.Longest(words(text), 0)
		book.RoleAt(words(text), 0)
	})
}
