package mention

import (
	"embed"
	"fmt"
	"strings"
	"sync"
)

//go:embed lexicon/*.txt lexicon/same.nouns lexicon/things.names
var lexiconFiles embed.FS

// lexicon returns the classes of every word that the lexicon knows, by the word
// in lower case.
var lexicon = sync.OnceValue(func() map[string]class {
	words, err := readLexicon(lexiconFiles)
	if err != nil {
		// The files are part of the program: the test of this package reads them.
		panic(err)
	}
	return words
})

func readLexicon(files embed.FS) (map[string]class, error) {
	entries, err := files.ReadDir("lexicon")
	if err != nil {
		return nil, fmt.Errorf("reading the lexicon: %w", err)
	}
	words := make(map[string]class, 1<<14)
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), ".txt") {
			continue
		}
		text, err := files.ReadFile("lexicon/" + e.Name())
		if err != nil {
			return nil, fmt.Errorf("reading the lexicon: %w", err)
		}
		if err := addClasses(words, string(text)); err != nil {
			return nil, fmt.Errorf("reading lexicon/%s: %w", e.Name(), err)
		}
	}
	return words, nil
}

// addClasses adds the words of one file, whose format the head of titles.txt
// describes.
func addClasses(words map[string]class, text string) error {
	var current class
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || line[0] == '#':
		case line[0] == '[':
			name := strings.Trim(line, "[]")
			c, ok := classNames[name]
			if !ok {
				return fmt.Errorf("no class %q", name)
			}
			current = c
		case current == 0:
			return fmt.Errorf("words before the first class: %q", line)
		default:
			for _, w := range strings.Fields(line) {
				words[w] |= current
			}
		}
	}
	return nil
}

// things are the names of what neither acts nor is acted upon, as they are written.
var things = sync.OnceValue(func() map[string]bool {
	text, err := lexiconFiles.ReadFile("lexicon/things.names")
	if err != nil {
		panic(err) // as in lexicon
	}
	names := map[string]bool{}
	for line := range strings.Lines(string(text)) {
		if name := strings.TrimSpace(line); name != "" && name[0] != '#' {
			names[name] = true
		}
	}
	return names
})

// sameNouns maps nouns for people to the one that names their group.
var sameNouns = sync.OnceValue(func() map[string]string {
	text, err := lexiconFiles.ReadFile("lexicon/same.nouns")
	if err != nil {
		panic(err) // as in lexicon
	}
	same := map[string]string{}
	for line := range strings.Lines(string(text)) {
		if noun, others, ok := strings.Cut(line, ":"); ok && line[0] != '#' {
			for _, o := range strings.Fields(others) {
				same[o] = noun
			}
		}
	}
	return same
})
