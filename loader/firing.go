package loader

import (
	"github.com/dramatis-graph/dramatis/loader/language"
	"github.com/dramatis-graph/dramatis/loader/relation"
)

// Firings returns what each frame read in the article, however sure it is; see
// [relation.Firings].
func (r Reading) Firings() []relation.Firing {
	return relation.Firings(language.Parse(r.Article.Readable()), r.Cast, r.Article.Published)
}
