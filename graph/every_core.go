package graph

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// onEveryCore calls do with every number below n, each once and in no order, and
// returns when all calls have.
func onEveryCore(n int, do func(i int)) {
	var next atomic.Int64
	var group sync.WaitGroup
	for range min(n, runtime.GOMAXPROCS(0)) {
		group.Go(func() {
			for i := next.Add(1) - 1; i < int64(n); i = next.Add(1) - 1 {
				do(int(i))
			}
		})
	}
	group.Wait()
}
