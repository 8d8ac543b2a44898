package article

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// readAllOf reads paths to the end and writes each outcome as one line:
// "article NAME: its first words" or the error, with dir taken away.
func readAllOf(t *testing.T, opts Options, dir string, paths ...string) []string {
	t.Helper()
	var got []string
	for a, err := range Read(context.Background(), paths, opts) {
		if err != nil {
			got = append(got, strings.TrimPrefix(err.Error(), dir+string(filepath.Separator)))
			continue
		}
		words := strings.Fields(a.Text)
		got = append(got, fmt.Sprintf("article %s: %s", a.Name, strings.Join(words[:min(2, len(words))], " ")))
	}
	return got
}

// files writes files, named by their path below a new directory.
func files(t *testing.T, contents map[string]string) (dir string) {
	t.Helper()
	dir = t.TempDir()
	for name, content := range contents {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestReadDirectory(t *testing.T) {
	dir := files(t, map[string]string{
		"b.txt":       "Second file.",
		"a/z.TXT":     "Deep file.",
		"a/n.jsonl":   `{"text":"No id."}` + "\n\n" + `{"id":"x-7","text":"An id."}` + "\n",
		".hidden.txt": "Never read.",
		".git/c.txt":  "Never read.",
		"picture.png": "\x89PNG",
		"empty.txt":   " \n",
	})
	want := []string{
		"article a/n.jsonl:1: No id.",
		"article x-7: An id.",
		"article a/z.TXT: Deep file.",
		"article b.txt: Second file.",
		"empty.txt: no text",
	}
	if diff := cmp.Diff(want, readAllOf(t, Options{}, dir, dir)); diff != "" {
		t.Errorf("a directory (-want +got):\n%s", diff)
	}
}

func TestReadReportsAndGoesOn(t *testing.T) {
	dir := files(t, map[string]string{
		"latin.txt":   "caf\xe9",
		"utf16.txt":   "\xff\xfeA\x00",
		"binary.txt":  "text\x00text",
		"good.txt":    "\ufeffGood text.",
		"other.png":   "text",
		"cut.jsonl":   "{\"text\":\"One\"}\n{\"text\":\"Tw\n{\"text\":7}\n[1]\n{\"title\":\"t\"}\n{\"text\":\"a\\u0000b\"}\n{\"text\":\"Last\"}",
		"empty.jsonl": "",
	})
	at := func(name string) string { return filepath.Join(dir, name) }
	got := readAllOf(t, Options{}, dir, at("missing.txt"), at("latin.txt"), at("utf16.txt"), at("binary.txt"),
		at("good.txt"), at("other.png"), at("cut.jsonl"), at("empty.jsonl"))
	want := []string{
		"missing.txt: no such file or directory",
		"latin.txt: not UTF-8 (byte 3)",
		"utf16.txt: not UTF-8 but UTF-16",
		"binary.txt: binary, not text",
		"article good.txt: Good text.",
		"other.png: unknown kind of file",
		"article cut.jsonl:1: One",
		"cut.jsonl:2: malformed: the JSON breaks off",
		`cut.jsonl:3: malformed: "text" is a JSON number, not a string`,
		"cut.jsonl:4: malformed: a JSON array where an article was expected",
		"cut.jsonl:5: no text",
		"cut.jsonl:6: binary, not text",
		"article cut.jsonl:7: Last",
		"empty.jsonl: no text",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("bad input (-want +got):\n%s", diff)
	}
}

func TestReadFollowsLinksOnce(t *testing.T) {
	dir := files(t, map[string]string{"a/b/one.txt": "One.", "two.txt": "Two."})
	for link, target := range map[string]string{
		"a/b/up": "../..", "a/b/self": "self", "z": "a/b", "three.txt": "two.txt", "gone.txt": "nowhere", "gone": "nowhere",
	} {
		if err := os.Symlink(filepath.FromSlash(target), filepath.Join(dir, filepath.FromSlash(link))); err != nil {
			t.Fatal(err)
		}
	}
	want := []string{
		"article a/b/one.txt: One.",
		"a/b/self: the link leads back to where it lies",
		"a/b/up: the link leads back to where it lies",
		"gone.txt: no such file or directory",
		"article three.txt: Two.",
		"article two.txt: Two.",
	}
	if diff := cmp.Diff(want, readAllOf(t, Options{}, dir, dir)); diff != "" {
		t.Errorf("links (-want +got):\n%s", diff)
	}
}

func TestReadTellsDuplicates(t *testing.T) {
	dir := files(t, map[string]string{"a/n.txt": "One.", "b/n.txt": "Other.", "c/n.txt": "One."})
	at := func(name string) string { return filepath.Join(dir, filepath.FromSlash(name)) }
	want := []string{
		"article n.txt: One.",
		`b/n.txt: another article of this reading has the same name: "n.txt"`,
	}
	if diff := cmp.Diff(want, readAllOf(t, Options{}, dir, at("a/n.txt"), at("b/n.txt"), at("c/n.txt"))); diff != "" {
		t.Errorf("duplicates (-want +got):\n%s", diff)
	}
	var skipped *Skipped
	for _, err := range Read(context.Background(), []string{at("a/n.txt"), at("b")}, Options{}) {
		errors.As(err, &skipped)
	}
	if skipped == nil || skipped.Hint() == "" || !errors.Is(skipped, ErrDuplicate) {
		t.Errorf("skipped = %v, without a hint", skipped)
	}
}

func TestReadStandardInput(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"text", "Plain text.", "article stdin: Plain text."},
		{"lines", `{"text":"One."}` + "\n" + `{"text":"Two."}`, "article stdin:1: One. article stdin:2: Two."},
		{"a page", "<!DOCTYPE html><p>A page.", "article stdin: A page."},
		{"a feed", "<?xml version='1.0'?><rss><channel><item><guid>g</guid><description>An\x0b item.</description></item></channel></rss>", "article g: An item."},
		{"Markdown", "---\ntitle: T\n---\nA text.", "article stdin: A text."},
		{"nothing", "", "-: no text"},
	} {
		got := readAllOf(t, Options{Stdin: strings.NewReader(tt.in)}, "", "-")
		if strings.Join(got, " ") != tt.want {
			t.Errorf("%s: read %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestReadEndsWithItsContext(t *testing.T) {
	dir := files(t, map[string]string{"a.txt": "One.", "b.txt": "Two.", "c.txt": "Three."})
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	var errs []error
	articles := 0
	for _, err := range Read(ctx, []string{dir, dir}, Options{}) {
		if err != nil {
			errs = append(errs, err)
			continue
		}
		articles++
		cancel()
	}
	if articles != 1 || len(errs) != 1 || !errors.Is(errs[0], context.Canceled) {
		t.Errorf("read %d articles and %v; want 1 and the context's error", articles, errs)
	}
}

// BenchmarkReadLines reads lines of JSON as news agencies archive them, about
// five kilobytes of text each.
func BenchmarkReadLines(b *testing.B) {
	var in strings.Builder
	paragraph := strings.Repeat("The minister met the envoy on Monday, “in good spirits”, and left. ", 8)
	for i := range 1000 {
		fmt.Fprintf(&in, "{\"id\":\"n%d\",\"published\":\"2024-03-26\",\"title\":\"A title\",\"text\":\"%s\"}\n", i, strings.Repeat(paragraph+"\\n\\n", 10))
	}
	b.SetBytes(int64(in.Len()))
	for b.Loop() {
		for _, err := range Read(context.Background(), []string{"-"}, Options{Stdin: strings.NewReader(in.String())}) {
			if err != nil {
				b.Fatal(err)
			}
		}
	}
}
