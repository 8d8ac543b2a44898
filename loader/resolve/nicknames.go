package resolve

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed nicknames.txt
var nicknamesFile string

// nicknames maps a first name, its spelling evened out, to the one that stands
// for all its forms.
var nicknames = sync.OnceValue(func() map[string]string {
	one := map[string]string{}
	for line := range strings.Lines(nicknamesFile) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		forms := strings.Fields(line)
		for _, f := range forms {
			if _, taken := one[evened(f)]; !taken {
				one[evened(f)] = evened(forms[len(forms)-1])
			}
		}
	}
	return one
})

// sameFirst compares two first names; "joe" is "joseph".
func sameFirst(a, b string) bool {
	if samePart(a, b) {
		return true
	}
	x, ok := nicknames()[a]
	y, also := nicknames()[b]
	return ok && also && x == y
}
