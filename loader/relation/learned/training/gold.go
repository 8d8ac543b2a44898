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
	Title     string     `json:"title"`
	Published graph.Date `json:"published"`
	Text      string     `json:"text"`
	Relations []marked   `json:"relations"`
}

// A marked is one relation as it is annotated. Evidence is some of the words of
// its sentence.
type marked struct {
	Subject   end             `json:"s"`
	Predicate graph.Predicate `json:"p"`
	Object    end             `json:"o"`
	Status    graph.Status    `json:"status"`
	Evidence  string          `json:"ev"`
}

type end struct {
	ID      graph.ID `json:"id"`
	Mention string   `json:"mention"`
}

// maxLine bounds an annotated article, in bytes.
const maxLine = 16 << 20

func readAnnotated(paths []string) ([]annotated, error) {
	var out []annotated
	for _, path := range paths {
		f, err := os.Open(path)
		if err != nil {
			return nil, fmt.Errorf("reading annotations: %w", err)
		}
		lines := bufio.NewScanner(f)
		lines.Buffer(nil, maxLine)
		for n := 1; lines.Scan(); n++ {
			var a annotated
			if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
				f.Close()
				return nil, fmt.Errorf("reading annotations: %s:%d: %w", path, n, err)
			}
			out = append(out, a)
		}
		f.Close()
		if err := lines.Err(); err != nil {
			return nil, fmt.Errorf("reading annotations: %s: %w", path, err)
		}
	}
	return out, nil
}

// fold deals an article to one of n parts by its ID.
func fold(id string, n uint64) int {
	h := fnv.New64a()
	h.Write([]byte(id))
	return int(h.Sum64() % n)
}
