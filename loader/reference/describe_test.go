package reference_test

import (
	"errors"
	"testing"
	"testing/fstest"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/reference"
)

func TestDescribes(t *testing.T) {
	book, err := reference.OpenFS(fstest.MapFS{"facts.txt": {Data: []byte(
		"[countries]\nArcadia | | Arcadian | Arcadians | Nova\n[bodies]\nRiver League |\n[descriptions]\nRealm | Arcadia\nbloc | River League\n")}})
	if err != nil {
		t.Fatal(err)
	}
	const arcadia, league = graph.ID("country/arcadia"), graph.ID("organization/river-league")
	for _, tt := range []struct {
		noun string
		id   graph.ID
		want bool
	}{
		{"realm", arcadia, true},
		{"bloc", league, true},
		{"bloc", arcadia, false},
		{"duchy", arcadia, false},
	} {
		if got := book.Describes(tt.noun, tt.id); got != tt.want {
			t.Errorf("Describes(%q, %s) = %v, want %v", tt.noun, tt.id, got, tt.want)
		}
	}
	_, err = reference.OpenFS(fstest.MapFS{"facts.txt": {Data: []byte("[descriptions]\nbloc | Atlantis\n")}})
	if !errors.Is(err, reference.ErrFacts) {
		t.Errorf("a description of nobody gives %v", err)
	}
}
