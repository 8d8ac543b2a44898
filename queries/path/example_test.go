package path_test

import (
	"fmt"

	"github.com/dramatis-graph/dramatis/queries/path"
)

// Printing a path leaves out what Parse does not need.
func ExampleParse() {
	q, err := path.Parse("( ^officialOf ) / met{0,1} / officialOf")
	fmt.Println(q, err)
	_, err = path.Parse("^officialOf/met/oficialOf")
	fmt.Println(err)
	// Output:
	// ^officialOf/met?/officialOf <nil>
	// column 17: no relation "oficialOf"
}
