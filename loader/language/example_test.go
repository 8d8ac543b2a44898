package language_test

import (
	"fmt"

	"github.com/dramatis-graph/dramatis/loader/language"
)

func ExampleParse() {
	doc := language.Parse("Talks resume\n\nMaj. Gen. Byron didn't speak.The envoy of the U.S.-led mission did.")
	for _, s := range doc.Sentences {
		fmt.Printf("%2d:", s.Start)
		for _, w := range s.Words {
			fmt.Print(" ", w.Text)
		}
		fmt.Println()
	}
	// Output:
	//  0: Talks resume
	// 14: Maj. Gen. Byron did n't speak .
	// 43: The envoy of the U.S. - led mission did .
}
