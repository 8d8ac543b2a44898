package graph_test

import (
	"errors"
	"os"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
)

func TestOpenExisting(t *testing.T) {
	path := newFolder(t)
	if _, err := graph.OpenExisting(t.Context(), path); !errors.Is(err, graph.ErrNoStore) {
		t.Errorf("nothing there: %v", err)
	}
	if _, err := os.Stat(path); err == nil {
		t.Error("looking for a store made one")
	}
	made, err := graph.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	if err := made.Close(); err != nil {
		t.Fatal(err)
	}
	for _, address := range []string{path, "memory:"} {
		s, err := graph.OpenExisting(t.Context(), address)
		if err != nil {
			t.Fatalf("%s: %v", address, err)
		}
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}
}
