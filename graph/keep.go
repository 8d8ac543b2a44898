package graph

import "context"

// maxKept is how many values [View.Keep] keeps.
const maxKept = 4

// A kept value is one that somebody made of the graph as it is now.
type kept struct {
	name  string
	busy  chan struct{} // holds one who makes the value
	value any           // nil until it is made; who failed leaves it to the next
}

// Keep returns the value of that name that an earlier call made of this version
// of the graph, or else makes it. What takes long to make of the whole graph is
// so made once, however many ask at the same time, and forgotten when the graph
// changes; of many values, the latest few are kept. The value must not be nil,
// and belongs to all who ask.
func (v *View) Keep(ctx context.Context, name string, make func() (any, error)) (any, error) {
	x, err := v.indexed(ctx)
	if err != nil {
		return nil, err
	}
	k := x.keep(name)
	select {
	case k.busy <- struct{}{}:
		defer func() { <-k.busy }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	if k.value == nil {
		value, err := make()
		if err != nil {
			return nil, err
		}
		k.value = value
	}
	return k.value, nil
}

// keep returns what is kept under a name.
func (x *index) keep(name string) *kept {
	x.mu.Lock()
	defer x.mu.Unlock()
	for _, k := range x.kept {
		if k.name == name {
			return k
		}
	}
	k := &kept{name: name, busy: make(chan struct{}, 1)}
	if len(x.kept) == maxKept {
		x.kept = x.kept[1:]
	}
	x.kept = append(x.kept, k)
	return k
}
