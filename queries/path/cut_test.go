package path

import (
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/graph/graphtest"
)

func TestAWalkThatIsStoppedSaysSo(t *testing.T) {
	v := graphtest.View(t, "person/a told person/b", "person/b told person/c", "person/c told person/d")
	for _, tt := range []struct {
		most, ends int
		cut        string
	}{
		{10, 3, ""},
		{2, 2, "the walk was stopped: more than 2 places are within 2 hops"},
	} {
		r := &Reach{sight: Sight{View: v, Choice: graph.Every}, plan: compile(MustParse("told+").root), most: tt.most}
		if err := r.search(t.Context(), "person/a"); err != nil {
			t.Fatal(err)
		}
		if len(r.Ends) != tt.ends || r.Cut != tt.cut {
			t.Errorf("most %d: %d ends, cut %q; want %d, %q", tt.most, len(r.Ends), r.Cut, tt.ends, tt.cut)
		}
	}
}
