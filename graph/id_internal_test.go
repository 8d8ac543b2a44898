package graph

import (
	"testing"

	"pgregory.net/rapid"
)

// Names in ASCII have the slug that names of any script have.
func TestSlugOfASCII(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		name := rapid.StringMatching(`[ -~]{0,20}`).Draw(t, "name")
		if got, want := Slug(name), slugOfAnyScript(name); got != want {
			t.Errorf("Slug(%q) = %q, want %q", name, got, want)
		}
	})
}
