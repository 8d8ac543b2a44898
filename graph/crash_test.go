package graph_test

import (
	"bufio"
	"context"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"go.uber.org/goleak"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
)

var (
	crashes       = flag.Int("crashes", 5, "how often TestCrash kills a loading process")
	crashArticles = flag.Int("crash-articles", 60, "how many articles the process loads")
)

// crashVariable holds the address of the store that a process of TestCrash is to
// fill until it is killed.
const crashVariable = "DRAMATIS_TEST_CRASH_STORE"

func TestMain(m *testing.M) {
	flag.Parse()
	if address := os.Getenv(crashVariable); address != "" {
		if err := loadUntilKilled(address); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	code := m.Run()
	// LevelDB leaves this one behind when it opens a damaged store. An open store
	// has others.
	known := goleak.IgnoreTopFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain")
	if err := goleak.Find(known); err != nil && code == 0 {
		fmt.Fprintln(os.Stderr, err)
		code = 1
	}
	os.Exit(code)
}

func crashDocuments() []graph.Document {
	return slices.Collect(graphtest.Press(20**crashArticles, 50))
}

// loadUntilKilled adds articles, one at a time and in batches, and prints a line
// before each addition. After each it writes an entry of the ledger.
func loadUntilKilled(address string) error {
	ctx := context.Background()
	s, err := graph.Open(ctx, address)
	if err != nil {
		return err
	}
	docs := crashDocuments()
	for len(docs) > 0 {
		for _, n := range []int{1, 5} {
			n = min(n, len(docs))
			fmt.Println("writing")
			if _, err := s.AddAll(ctx, docs[:n]); err != nil {
				return err
			}
			docs = docs[n:]
			if _, err := s.Correct(ctx, crashEntry(len(docs))); err != nil {
				return err
			}
		}
	}
	return s.Close()
}

// crashEntry returns a correction of actors of the articles.
func crashEntry(n int) graph.Entry {
	return graph.Entry{Action: graph.Merge, Actor: "person/name-surname-1", Other: graph.ID(fmt.Sprint("person/name-surname-", 2+n))}
}

// TestCrash kills loading processes. Every time, the store must hold whole
// articles and nothing else, and when the load is finished the same graph as if
// nobody had been killed.
func TestCrash(t *testing.T) {
	backends := map[string]func(testing.TB) string{"file": newFolder}
	if os.Getenv(postgresVariable) != "" {
		backends["postgres"] = newSchema
	}
	for name, address := range backends {
		t.Run(name, func(t *testing.T) {
			random := rand.New(rand.NewPCG(3, 4))
			want := nquads(t, loaded(t, crashDocuments()))
			for range *crashes {
				store := address(t)
				kill(t, store, random.IntN(*crashArticles/3))
				checkWhole(t, store)
				s := openWhenFree(t, store)
				if _, err := s.AddAll(t.Context(), crashDocuments()); err != nil {
					t.Fatal(err)
				}
				if nquads(t, s) != want {
					t.Error("the finished graph is not that of an undisturbed load")
				}
				s.Close()
			}
		})
	}
}

// kill starts a process that loads articles and kills it in one of its writes.
func kill(t *testing.T, address string, write int) {
	t.Helper()
	child := exec.CommandContext(t.Context(), os.Args[0],
		fmt.Sprint("-crash-articles=", *crashArticles))
	child.Env = append(os.Environ(), crashVariable+"="+address)
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	var complaint strings.Builder
	child.Stderr = &complaint
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	for range 1 + write {
		lines.Scan()
	}
	if err := child.Process.Kill(); err != nil && !errors.Is(err, os.ErrProcessDone) {
		t.Fatal(err)
	}
	if err := child.Wait(); err == nil && lines.Err() != nil {
		t.Fatal(lines.Err())
	}
	if complaint.Len() > 0 {
		t.Fatalf("the loading process: %s", complaint.String())
	}
}

// checkWhole checks that the store is sound and holds whole articles only.
func checkWhole(t *testing.T, address string) {
	t.Helper()
	s := openWhenFree(t, address)
	defer s.Close()
	v := s.View()
	articles, err := v.Articles(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for f, err := range v.Verify(t.Context()) {
		t.Errorf("fault: %v, %v", f, err)
	}
	ledger, err := v.Ledger(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	v.Close()
	docs := slices.DeleteFunc(crashDocuments(), func(d graph.Document) bool {
		return !slices.ContainsFunc(articles, func(a graph.Article) bool { return a.Name == d.Article.Name })
	})
	whole := loaded(t, docs)
	if _, err := whole.Correct(t.Context(), ledger...); err != nil {
		t.Error(err)
	}
	if len(docs) != len(articles) || nquads(t, s) != nquads(t, whole) {
		t.Errorf("of %d articles and %d corrections, not all are whole", len(articles), len(ledger))
	}
	for _, e := range ledger {
		if _, err := s.Correct(t.Context(), graph.Entry{Action: graph.Undo, Undoes: e.Number}); err != nil {
			t.Error(err)
		}
	}
	t.Logf("killed after %d articles and %d corrections", len(articles), len(ledger))
}

// openWhenFree opens the store of a process that was killed. A server may take
// a moment to notice.
func openWhenFree(t *testing.T, address string) *graph.Store {
	t.Helper()
	for {
		s, err := graph.Open(t.Context(), address)
		if errors.Is(err, graph.ErrLocked) && t.Context().Err() == nil {
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { s.Close() })
		return s
	}
}

// loaded returns a store in memory that holds docs.
func loaded(t *testing.T, docs []graph.Document) *graph.Store {
	t.Helper()
	s, err := graph.Open(t.Context(), "memory:")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	if _, err := s.AddAll(t.Context(), docs); err != nil {
		t.Fatal(err)
	}
	return s
}

func nquads(t *testing.T, s *graph.Store) string {
	t.Helper()
	v := s.View()
	defer v.Close()
	var b strings.Builder
	if err := v.WriteNQuads(t.Context(), &b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}
