package graph

import (
	"cmp"
	"context"
	"errors"
	"iter"
	"slices"

	cgraph "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/quad"
)

// An archive is the Cayley store under a [Store].
type archive struct {
	quads cgraph.QuadStore

	// write removes and adds quads in one transaction. Whatever it does in
	// memory is undone if it fails.
	write  func(removed, added []cgraph.Delta) error
	unlock func() error // nil where the quads lock themselves
}

func (a *archive) close() error {
	err := a.quads.Close()
	if a.unlock != nil {
		err = errors.Join(err, a.unlock())
	}
	return err
}

// newArchive returns an archive on quads whose own transactions can be trusted
// to remove and add at once.
func newArchive(quads cgraph.QuadStore) *archive {
	return &archive{quads: quads, write: func(removed, added []cgraph.Delta) error {
		return quads.ApplyDeltas(slices.Concat(removed, added), cgraph.IgnoreOpts{})
	}}
}

// count returns how many quads there are.
func (a *archive) count(ctx context.Context) (int, error) {
	// To be exact about the nodes too, some backends read everything.
	stats, err := a.quads.Stats(ctx, false)
	if err == nil && !stats.Quads.Exact {
		stats, err = a.quads.Stats(ctx, true)
	}
	return int(stats.Quads.Value), err
}

// apply writes tx whole or not at all.
func (a *archive) apply(ctx context.Context, tx *transaction) error {
	// Cayley's transactions take no context. This is the last point at which a
	// cancelled write can still leave the graph as it was.
	if err := ctx.Err(); err != nil {
		return err
	}
	removed, added := tx.deltas()
	if len(removed)+len(added) == 0 {
		return nil
	}
	return a.write(removed, added)
}

// object returns the literal that a predicate gives a node, or [ErrNotFound].
func (a *archive) object(ctx context.Context, node, predicate quad.IRI) (string, error) {
	for e, err := range a.ends(ctx, quad.Subject, node, predicate) {
		if err != nil {
			return "", err
		}
		if s, ok := unquote(e.value); ok {
			return s, nil
		}
	}
	return "", ErrNotFound
}

// An end is the other end of a quad, where it is and what it is, and the number
// of the predicate that leads there.
type end struct {
	ref   cgraph.Ref
	value quad.Value
	by    int
}

// ends returns the other ends of the quads that have node at end from and one of
// the predicates. A node that the store does not have has none.
func (a *archive) ends(ctx context.Context, from quad.Direction, node quad.IRI, predicates ...quad.IRI) iter.Seq2[end, error] {
	return func(yield func(end, error) bool) {
		for e, err := range a.places(ctx, from, node, predicates...) {
			if err == nil {
				e.value, err = a.quads.NameOf(e.ref)
			}
			if !yield(e, err) || err != nil {
				return
			}
		}
	}
}

// places returns what ends does, but not what stands there.
func (a *archive) places(ctx context.Context, from quad.Direction, node quad.IRI, predicates ...quad.IRI) iter.Seq2[end, error] {
	return func(yield func(end, error) bool) {
		refs, err := a.refs(append([]quad.IRI{node}, predicates...)...)
		if err != nil {
			yield(end{}, err)
			return
		}
		if refs[0] != nil {
			a.placesOf(ctx, from, refs[0], refs[1:])(yield)
		}
	}
}

// placesOf returns what places does, of nodes that were looked up.
func (a *archive) placesOf(ctx context.Context, from quad.Direction, node cgraph.Ref, predicates []cgraph.Ref) iter.Seq2[end, error] {
	to := quad.Object
	if from == quad.Object {
		to = quad.Subject
	}
	return func(yield func(end, error) bool) {
		it := a.quads.QuadIterator(from, node).Iterate()
		defer it.Close()
		// Not every backend looks at the context, and those that do end a
		// cancelled walk early without an error.
		for ctx.Err() == nil && it.Next(ctx) {
			p, err := a.quads.QuadDirection(it.Result(), quad.Predicate)
			e := end{by: slices.Index(predicates, p)}
			if err == nil && (p == nil || e.by < 0) {
				continue
			}
			if err == nil {
				e.ref, err = a.quads.QuadDirection(it.Result(), to)
			}
			if !yield(e, err) || err != nil {
				return
			}
		}
		if err := cmp.Or(ctx.Err(), it.Err()); err != nil {
			yield(end{}, err)
		}
	}
}

// refs looks the nodes up; one that the store does not have is nil.
func (a *archive) refs(nodes ...quad.IRI) ([]cgraph.Ref, error) {
	refs := make([]cgraph.Ref, len(nodes))
	for i, n := range nodes {
		ref, err := a.quads.ValueOf(n)
		if err != nil {
			return nil, err
		}
		refs[i] = ref
	}
	return refs, nil
}
