package article

import (
	"strings"
	"testing"
)

func TestDecodeJSON(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"an object", `{"text":"One."}`, "article stdin:1: One."},
		{"an object over several lines", "{\n \"id\": \"a\",\n \"text\": \"One.\"\n}", "article a: One."},
		{"an object over several lines without an id", "\ufeff\n{\n\"text\": \"One.\"}", "article stdin: One."},
		{"an array", `[{"text":"One."}, {"id":7,"text":"Two."}]`, "article stdin:1: One.|article 7: Two."},
		{"an array cut off between elements", `[{"text":"One."},`, "article stdin:1: One.|-: behind element 1: malformed: the JSON breaks off"},
		{"an array cut off inside an element", `[{"text":"One."},{"te`, "article stdin:1: One.|-: behind element 1: malformed: the JSON breaks off"},
		{"an array without its bracket", `[{"text":"One."}`, "article stdin:1: One.|-: behind element 1: malformed: the JSON breaks off"},
		{"an array with other elements", `[{"text":"One."},7,{"title":"x"},{"text":"Two."}]`, "article stdin:1: One.|-: element 2: malformed: a JSON number where an article was expected|-: element 3: no text|article stdin:4: Two."},
		{"an empty array", `[]`, "-: no article in it"},
		{"the same id twice", `[{"id":"a","text":"One."},{"id":"a","text":"One."},{"id":"a","text":"Two."}]`, `article a: One.|-: another article of this reading has the same name: "a"`},
		{"an empty feed", "{\n\"version\":\"https://jsonfeed.org/version/1\"}", "-: no article in it"},
		{"half a character", `{"text":"One \ud83d."}`, "article stdin:1: One \ufffd."},
	} {
		got := strings.Join(readAllOf(t, Options{Stdin: strings.NewReader(tt.in)}, "", "-"), "|")
		if got != tt.want {
			t.Errorf("%s:\n got %s\nwant %s", tt.name, got, tt.want)
		}
	}
}

func TestReadFillsWhatIsNotSaid(t *testing.T) {
	in := `{"id":"a","text":"Says nothing."}` + "\n" + `{"id":"b","text":"date 2020-01-01 Says all.","source":"Its own"}`
	articles, errs := readFrom(strings.NewReader(in), Options{Published: "2024-03-26", Source: "The Post"})
	if len(articles) != 2 || len(errs) != 0 {
		t.Fatalf("read %v, %v", articles, errs)
	}
	if a := articles[0]; a.Published != "2024-03-26" || a.Source != "The Post" {
		t.Errorf("a silent article has %q, %q", a.Published, a.Source)
	}
	if a := articles[1]; a.Published != "2020-01-01" || a.Source != "Its own" {
		t.Errorf("an article that says its date and source has %q, %q", a.Published, a.Source)
	}
}
