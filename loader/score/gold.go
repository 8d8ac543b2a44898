package score

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// A Gold is what was annotated in one article.
type Gold struct {
	Name      string // of the article, without folder and ending
	Published graph.Date
	Relations []Annotation

	names map[string]string   // the key of an actor by its plain names
	ids   map[graph.ID]string // and by its ID
}

// An Annotation is one relation. Any of its alternatives is right.
type Annotation struct {
	Subjects   Choice            `json:"s"`
	Predicates []graph.Predicate `json:"-"`
	Objects    Choice            `json:"o"`
	Statuses   Choice            `json:"status"` // empty where it is not judged
	Date       graph.Date        `json:"date"`   // "" where it is not judged
	Optional   bool              `json:"-"`      // need not be found
	Evidence   string            `json:"ev"`
}

// An Actor is somebody annotated. The first name is its key.
type Actor struct {
	ID    graph.ID // may be ""
	Names []string
}

// A Choice is a word, or a list of words any of which will do.
type Choice []string

// UnmarshalJSON takes a string, a list of strings or null.
func (c *Choice) UnmarshalJSON(raw []byte) error {
	var one *string
	if err := json.Unmarshal(raw, &one); err == nil {
		*c = nil
		if one != nil {
			*c = Choice{*one}
		}
		return nil
	}
	return json.Unmarshal(raw, (*[]string)(c))
}

// ErrNoGold is why a folder cannot be measured against.
var ErrNoGold = errors.New("no *.gold.json in it")

// ReadFolder reads the annotations of a folder, in the order of their names.
func ReadFolder(dir string) ([]Gold, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, fmt.Errorf("reading annotations: %w", err)
	}
	var out []Gold
	for _, e := range entries {
		name, ok := strings.CutSuffix(e.Name(), ".gold.json")
		if !ok {
			continue
		}
		raw, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			return nil, fmt.Errorf("reading annotations: %w", err)
		}
		g, err := parse(name, raw)
		if err != nil {
			return nil, fmt.Errorf("reading annotations: %s: %w", e.Name(), err)
		}
		out = append(out, g)
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("reading annotations: %s: %w", dir, ErrNoGold)
	}
	return out, nil
}

func parse(name string, raw []byte) (Gold, error) {
	var file struct {
		Published graph.Date `json:"published"`
		Actors    actors     `json:"actors"`
		Relations []struct {
			Annotation
			Predicates Choice `json:"p"`
			Core       *bool  `json:"core"`
		} `json:"relations"`
	}
	if err := json.Unmarshal(raw, &file); err != nil {
		return Gold{}, err
	}
	var relations []Annotation
	for _, r := range file.Relations {
		for _, p := range r.Predicates {
			r.Annotation.Predicates = append(r.Annotation.Predicates, graph.Predicate(p))
		}
		r.Optional = r.Core != nil && !*r.Core
		relations = append(relations, r.Annotation)
	}
	return New(name, file.Published, file.Actors, relations)
}

// New returns the annotations of one article. It is an error if a relation names
// an actor or a predicate that there is not.
func New(name string, published graph.Date, actors []Actor, relations []Annotation) (Gold, error) {
	g := Gold{Name: name, Published: published, names: map[string]string{}, ids: map[graph.ID]string{}}
	for _, a := range actors {
		if a.ID != "" {
			g.ids[a.ID] = a.Names[0]
		}
		for _, n := range a.Names {
			if key := plain(n); g.names[key] == "" {
				g.names[key] = a.Names[0]
			}
		}
	}
	for _, r := range relations {
		for _, p := range r.Predicates {
			if _, ok := graph.Define(p); !ok {
				return Gold{}, fmt.Errorf("no predicate %q in the vocabulary", p)
			}
		}
		var err error
		if r.Subjects, err = g.keys(r.Subjects); err != nil {
			return Gold{}, err
		}
		if r.Objects, err = g.keys(r.Objects); err != nil {
			return Gold{}, err
		}
		g.Relations = append(g.Relations, r)
	}
	return g, nil
}

// States reports whether the relation is annotated exactly.
func (g Gold) States(r graph.Relation) bool {
	s := &Score{}
	order, _ := s.distinct(g, []graph.Relation{r})
	return slices.ContainsFunc(g.Relations, func(a Annotation) bool { return a.matches(order[0], Exact) })
}

// keys returns the keys of the actors of these names, sorted.
func (g Gold) keys(names Choice) (Choice, error) {
	var out Choice
	for _, n := range names {
		key := g.names[plain(n)]
		if key == "" {
			return nil, fmt.Errorf("%q is not among its actors", n)
		}
		out = append(out, key)
	}
	slices.Sort(out)
	return slices.Compact(out), nil
}

// actors are read in the order of the file: of two that share a name, the first
// has it.
type actors []Actor

// UnmarshalJSON takes an object from names to actors.
func (a *actors) UnmarshalJSON(raw []byte) error {
	d := json.NewDecoder(bytes.NewReader(raw))
	if _, err := d.Token(); err != nil {
		return err
	}
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return err
		}
		var value struct {
			ID      graph.ID `json:"id"`
			Aliases []string `json:"aliases"`
		}
		if err := d.Decode(&value); err != nil {
			return err
		}
		*a = append(*a, Actor{value.ID, append([]string{fmt.Sprint(key)}, value.Aliases...)})
	}
	return nil
}
