package fitting

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"os"
	"slices"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/article"
	"github.com/dramatis-graph/dramatis/loader/language"
	"github.com/dramatis-graph/dramatis/loader/mention"
	"github.com/dramatis-graph/dramatis/loader/reference"
	"github.com/dramatis-graph/dramatis/loader/relation"
	"github.com/dramatis-graph/dramatis/loader/resolve"
)

// An annotated is an article with the relations that a reader marked in it.
type annotated struct {
	ID        string   `json:"id"`
	Relations []marked `json:"relations"`
}

// A marked is one relation as it is annotated. Evidence is some of the words of
// its sentence.
type marked struct {
	Subject   party           `json:"s"`
	Predicate graph.Predicate `json:"p"`
	Object    party           `json:"o"`
	Status    graph.Status    `json:"status"`
	Date      graph.Date      `json:"date"`
	Evidence  string          `json:"ev"`
}

type party struct {
	ID graph.ID `json:"id"`
}

// maxLine bounds an annotated article, in bytes.
const maxLine = 16 << 20

// readLessons reads files of annotated articles, one a line, and runs the stages
// over them.
func readLessons(ctx context.Context, paths []string) ([]lesson, error) {
	marks, err := readAnnotated(paths)
	if err != nil {
		return nil, err
	}
	var out []lesson
	for a, err := range article.Read(ctx, paths, article.Options{}) {
		if err != nil {
			return nil, fmt.Errorf("reading annotated articles: %w", err)
		}
		out = append(out, lesson{marks[a.Name], claims(a)})
	}
	return out, nil
}

// readAnnotated returns the annotations of the files by the ID of their article.
func readAnnotated(paths []string) (map[string]annotated, error) {
	out := map[string]annotated{}
	for _, path := range paths {
		f, err := os.Open(path)
		if err != nil {
			return nil, fmt.Errorf("reading annotated articles: %w", err)
		}
		lines := bufio.NewScanner(f)
		lines.Buffer(nil, maxLine)
		for n := 1; lines.Scan() && err == nil; n++ {
			var a annotated
			if err = json.Unmarshal(lines.Bytes(), &a); err != nil {
				err = fmt.Errorf("%s:%d: %w", path, n, err)
			}
			out[a.ID] = a
		}
		f.Close()
		if err = firstError(err, lines.Err()); err != nil {
			return nil, fmt.Errorf("reading annotated articles: %w", err)
		}
	}
	return out, nil
}

func firstError(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// fold deals the article to one of n parts by its ID.
func (a annotated) fold(n int) int {
	h := fnv.New64a()
	h.Write([]byte(a.ID))
	return int(h.Sum64() % uint64(n))
}

// A lesson is an article with what the stages claim of it.
type lesson struct {
	annotated
	claims []relation.Studied
}

// claims runs the stages over an article.
func claims(a article.Article) []relation.Studied {
	book := reference.Default()
	doc := language.Parse(a.Readable())
	cast := resolve.Actors(doc, mention.Find(doc, book), book, resolve.Origin{Published: a.Published})
	return relation.Study(doc, cast, a.Published)
}

// marked returns the annotation of a claim: the same two actors, a predicate of
// the same class, and words of the claim's sentence.
func (l lesson) marked(c relation.Studied) (marked, bool) {
	i := slices.IndexFunc(l.Relations, func(m marked) bool {
		return joins(m, c) && m.Predicate.Class() == c.Predicate.Class() &&
			strings.Contains(plain(c.Evidence.Sentence), plain(m.Evidence))
	})
	if i < 0 {
		return marked{}, false
	}
	return l.Relations[i], true
}

// stated reports whether the claim's relation is annotated anywhere in the
// article.
func (l lesson) stated(c relation.Studied) bool {
	return slices.ContainsFunc(l.Relations, func(m marked) bool { return joins(m, c) && m.Predicate == c.Predicate })
}

func joins(m marked, c relation.Studied) bool {
	return alike(m.Subject.ID, c.Subject.ID) && alike(m.Object.ID, c.Object.ID) ||
		c.Predicate.Symmetric() && alike(m.Subject.ID, c.Object.ID) && alike(m.Object.ID, c.Subject.ID)
}

// alike reports whether two IDs can mean one actor: groups are called by what an
// annotator likes, "Kurdish fighters" or "Kurds", so a word in common will do.
func alike(a, b graph.ID) bool {
	if a == b {
		return true
	}
	return a.Kind() == graph.KindGroup && b.Kind() == graph.KindGroup && slices.ContainsFunc(words(a), func(w string) bool { return slices.Contains(words(b), w) })
}

func words(id graph.ID) []string {
	_, slug, _ := strings.Cut(string(id), "/")
	return strings.Split(slug, "-")
}

// plain makes all white space one space.
func plain(s string) string { return strings.Join(strings.Fields(s), " ") }
