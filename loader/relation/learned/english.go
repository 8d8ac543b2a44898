package learned

import (
	_ "embed"
	"sync"
)

//go:embed english.weights
var english []byte

// English returns the weights that are part of the program. They are decoded
// when first asked for; that they can be is a test.
var English = sync.OnceValue(func() *Weights {
	w, err := Decode(english)
	if err != nil {
		panic(err)
	}
	return w
})
