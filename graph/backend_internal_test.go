package graph

import (
	"errors"
	"path/filepath"
	"testing"

	cgraph "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/quad"
)

// TestOpenOtherForms opens Cayley stores that this version did not write.
func TestOpenOtherForms(t *testing.T) {
	for _, tt := range []struct {
		name string
		quad quad.Quad
		want error
	}{
		{"of the future", quad.Quad{Subject: formatNode, Predicate: quadFormat, Object: quad.String("99")}, ErrVersion},
		{"of another program", quad.MakeIRI("a", "b", "c", ""), ErrFormat},
	} {
		t.Run(tt.name, func(t *testing.T) {
			folder := filepath.Join(t.TempDir(), "db")
			a, err := openFile(folder)
			if err != nil {
				t.Fatal(err)
			}
			if err := a.write(nil, []cgraph.Delta{{Quad: tt.quad, Action: cgraph.Add}}); err != nil {
				t.Fatal(err)
			}
			if err := a.close(); err != nil {
				t.Fatal(err)
			}
			for range 2 { // refusing must not change it
				if _, err := Open(t.Context(), folder); !errors.Is(err, tt.want) {
					t.Errorf("%v, want %v", err, tt.want)
				}
			}
		})
	}
}
