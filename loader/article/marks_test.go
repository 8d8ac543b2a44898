package article

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestMarkText(t *testing.T) {
	long := strings.Repeat("Then the talks went on and on. ", 20)
	for _, tt := range []struct {
		name, title, text string
		want              []string
	}{
		{"prose alone", "", "Ms Aldana met Mr Brandt.\n\nThey spoke.", nil},
		{"dated head", "", " date 2024-03-26 Ms Aldana met Mr Brandt.", []string{"head: date 2024-03-26 "}},
		{"dated head alone on its line", "", "date: 2024-03-26\nTalks fail in Norland\n\nMs Aldana left.", []string{"head: date: 2024-03-26", "title: Talks fail in Norland"}},
		{"no day of the calendar", "", "date 2024-02-31 Ms Aldana left.", nil},
		{"a date inside prose", "", "Ms Aldana left.\n\nWednesday, July 24, 2019", nil},
		{"title, date, byline", "", "Talks fail in Norland\nPublished: July 24, 2019\nBy Ada Lind\n\nMs Aldana left.", []string{"title: Talks fail in Norland", "head: Published: July 24, 2019", "head: By Ada Lind"}},
		{"title before a gap", "", "Talks fail in Norland\n\nPublished July 24, 2019\n\nMs Aldana left.", []string{"title: Talks fail in Norland", "head: Published July 24, 2019"}},
		{"title before a long paragraph", "", "Talks fail in Norland\n" + long, []string{"title: Talks fail in Norland"}},
		{"wrapped prose", "", "Ms Aldana met Mr Brandt in the\ncapital on Monday, he said\nafterwards.", nil},
		{"known title", "Talks fail", "Something else\n\nTalks  fail\n\nMs Aldana left.", []string{"title: Talks  fail"}},
		{"a text of one line", "", "Talks fail in Norland", nil},
		{"captions", "", "FILE — Ms Aldana in 2019.\n\nMr Brandt speaks. (Photo by Lena Brook/Wire)\n\nProse (with a bracket).", []string{"caption: FILE — Ms Aldana in 2019.", "caption: Mr Brandt speaks. (Photo by Lena Brook/Wire)"}},
		{"not captions", "", "The file photo of Mr Brandt was old.\n\nImages of the crash spread.\n\nPhotographs by him hang there.", nil},
		{"notices", "", "OFFICE OF THE SPOKESPERSON\n\nMs Aldana left.\n\nRead more: Why she left\n\n###", []string{"notice: OFFICE OF THE SPOKESPERSON", "notice: Read more: Why she left", "notice: ###"}},
		{"not notices", "", "The Office of the Spokesperson met Ms Aldana.\n\nFollow us online, he said, is what they wrote. " + long, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a := Article{Title: tt.title, Text: tt.text}
			markText(&a)
			var got []string
			for _, b := range a.Blocks {
				got = append(got, fmt.Sprintf("%s: %s", b.Kind, a.Text[b.Start:b.End]))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("blocks of %q (-want +got):\n%s", tt.text, diff)
			}
		})
	}
}

func TestPhrasesFile(t *testing.T) {
	seen := map[string]bool{}
	for i, l := range strings.Split(strings.TrimSpace(phrasesText), "\n") {
		if l == "" || l[0] == '#' {
			continue
		}
		fields := strings.SplitN(l, " ", 3)
		if len(fields) != 3 || fields[0] != "caption" && fields[0] != "notice" ||
			fields[1] != "whole" && fields[1] != "start" && fields[1] != "end" || len(fields[2]) > 60 {
			t.Errorf("phrases.txt:%d: %q is not a kind, a place and a phrase of at most 60 bytes", i+1, l)
		}
		if seen[fold(l)] {
			t.Errorf("phrases.txt:%d: %q is there twice", i+1, l)
		}
		seen[fold(l)] = true
	}
	if len(seen) == 0 {
		t.Error("phrases.txt is empty")
	}
}

func TestReadable(t *testing.T) {
	a := Article{
		Text:   "Title\nBy X\nCaption\nRead more: é\nProse",
		Blocks: []Block{{Title, 0, 5}, {Head, 6, 10}, {Caption, 11, 18}, {Notice, 19, 32}},
	}
	want := "Title\n    \nCaption\n             \nProse"
	if got := a.Readable(); got != want {
		t.Errorf("Readable() = %q, want %q", got, want)
	}
}
