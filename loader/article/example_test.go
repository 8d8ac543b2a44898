package article_test

import (
	"context"
	"fmt"

	"github.com/dramatis-graph/dramatis/loader/article"
)

func ExampleRead() {
	for a, err := range article.Read(context.Background(), []string{"../../testdata/feeds/wire.rss"}, article.Options{}) {
		if err != nil {
			fmt.Println("skipped", err)
			continue
		}
		fmt.Printf("%s %s: %s\n", a.Published, a.Source, a.Title)
	}
	// Output:
	// 2023-01-17 Meridian Wire: Westfold & Norland sign a fishing accord
	// 2023-01-18 Meridian Wire: Sudmark recalls its ambassador
	// skipped ../../testdata/feeds/wire.rss:24: no text
}
