package reference

import (
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// A described is an entry and a common noun that articles call it by.
type described struct {
	noun string
	id   graph.ID
}

// Describes reports whether articles call an entry by a common noun once they
// have named it: "the bloc" the European Union, "the kingdom" Saudi Arabia.
func (b *Book) Describes(noun string, id graph.ID) bool {
	return b.described[described{noun, id}]
}

// readDescription reads: common noun | names of those whom it describes.
func (b *builder) readDescription(l layered) error {
	f, err := l.fields(2)
	if err != nil {
		return err
	}
	noun := strings.ToLower(f[0])
	for _, name := range list(f[1]) {
		e, ok := b.find(name)
		if !ok {
			return l.errorf("%q is no country, body or group of the book", name)
		}
		b.described[described{noun, e.ID}] = true
	}
	return nil
}
