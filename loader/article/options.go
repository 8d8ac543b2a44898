package article

import (
	"io"
	"net/http"
	"os"

	"github.com/dramatis-graph/dramatis/graph"
)

// DefaultMaxArticle is the limit of [Options.MaxArticle] when none is set.
const DefaultMaxArticle = 16 << 20

// Options say what the inputs do not. The zero value works.
type Options struct {
	// Published and Source hold for articles that do not say theirs.
	Published graph.Date
	Source    string

	// MaxArticle is how many bytes one article, one line of JSON or one feed
	// may take; 0 means [DefaultMaxArticle]. What is longer is skipped.
	MaxArticle int64

	// Stdin is read for "-"; nil means [os.Stdin].
	Stdin io.Reader

	// Client fetches URLs; nil means one that gives up after half a minute.
	// Redirects are followed to http and https only, whatever it says.
	Client *http.Client
}

func (o Options) limit() int64 {
	if o.MaxArticle > 0 {
		return o.MaxArticle
	}
	return DefaultMaxArticle
}

func (o Options) stdin() io.Reader {
	if o.Stdin != nil {
		return o.Stdin
	}
	return os.Stdin
}
