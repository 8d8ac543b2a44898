package graph

import (
	"testing"
	"unsafe"
)

// The documentation says how large a link is, and hubs are as large as that.
func TestLinkIsSmall(t *testing.T) {
	if size := unsafe.Sizeof(Link{}); size != 24 {
		t.Errorf("a link takes %d bytes, want 24", size)
	}
	if len(vocabulary) > int(leadsIn) {
		t.Errorf("%d predicates, of which a link can tell %d apart", len(vocabulary), leadsIn)
	}
}
