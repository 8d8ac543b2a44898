package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestTable(t *testing.T) {
	table := newTable("dev")
	table.add("words", 99.25, 98.5, 99)
	table.add("sentences", 80, 78, 85)
	table.add("trees", 70, 78, 81)
	table.add("speed", 41234.5, 40000, 80000)
	table.add("lemmas", 98, 0, 0)
	table.addAtMost("memory", 90, 200, 100)
	var out strings.Builder
	table.print(&out)
	want := `
  on the dev part    got   must    aim       
            words  99.25   98.5     99    aim
        sentences  80.00     78     85     ok
            trees  70.00     78     81  below
            speed  41234  40000  80000     ok
           lemmas  98.00                     
           memory     90    200    100    aim
`
	if diff := cmp.Diff(want, "\n"+out.String()); diff != "" {
		t.Error(diff)
	}
}

func TestReadNames(t *testing.T) {
	path := filepath.Join(t.TempDir(), "names.iob2")
	const file = "# text = Ada left Ulm\n1\tAda\tB-PER\t-\t-\n2\tleft\tO\t-\t-\n3\tUlm\tB-LOC\t-\t-\n\n1\tYes\tO\t-\t-\n"
	if err := os.WriteFile(path, []byte(file), 0o600); err != nil {
		t.Fatal(err)
	}
	sentences, tags, err := readNames(path)
	if err != nil || len(sentences) != 2 || len(tags) != 2 {
		t.Fatalf("%d sentences, %d lists of tags, %v", len(sentences), len(tags), err)
	}
	if got := marked(tags[0]); len(got) != 2 || got[1].Kind != "LOC" || sentences[0].Words[2].Form != "Ulm" {
		t.Errorf("names %v in %v", got, sentences[0])
	}
	if _, _, err := readNames(path + ".missing"); err == nil {
		t.Error("a missing file is read")
	}
}

func TestResidentMemory(t *testing.T) {
	if _, err := os.Stat("/proc/self/status"); err == nil && residentMemory() < 1 {
		t.Error("the process holds less than a megabyte")
	}
}
