package training

import (
	"bufio"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"os"

	"github.com/dramatis-graph/dramatis/graph"
)

// An annotated is an article with the relations that a reader marked in it.
type annotated struct {
	ID        string     `json:"id"`
	Published graph.Date `json:"published"`
	Text      string     `json:"text"`
	Relations []marked   `json:"relations"`
}

// A marked is one relation as it is annotated. Evidence is some of the words of
// its sentence.
type marked struct {
	Subject   party           `json:"s"`
	Predicate graph.Predicate `json:"p"`
	Object    party           `json:"o"`
	Evidence  string          `json:"ev"`
}

// A party is an actor as it is annotated.
type party struct {
	ID      graph.ID `json:"id"`
	Mention string   `json:"mention"`
}

// maxLine bounds an annotated article, in bytes.
const maxLine = 16 << 20

func readAnnotated(paths []string) ([]annotated, error) {
	var out []annotated
	for _, path := range paths {
		articles, err := readFile(path)
		if err != nil {
			return nil, fmt.Errorf("reading annotated articles: %w", err)
		}
		out = append(out, articles...)
	}
	return out, nil
}

func readFile(path string) ([]annotated, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []annotated
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, maxLine)
	for n := 1; lines.Scan(); n++ {
		var a annotated
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", path, n, err)
		}
		for _, m := range a.Relations {
			if _, known := graph.Define(m.Predicate); !known {
				return nil, fmt.Errorf("%s:%d: no predicate %q", path, n, m.Predicate)
			}
		}
		out = append(out, a)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return out, nil
}

// fold deals the article to one of n parts by its ID.
func (a annotated) fold(n uint64) int {
	h := fnv.New64a()
	h.Write([]byte(a.ID))
	return int(h.Sum64() % n)
}
