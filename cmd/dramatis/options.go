package main

import (
	"context"
	"os"

	"github.com/dramatis-graph/dramatis/graph"
)

// options are the flags that every command shares.
type options struct {
	address string // of the store
}

// defaultStore is what --store is when nobody says.
func defaultStore() string {
	if address := os.Getenv("DRAMATIS_STORE"); address != "" {
		return address
	}
	return "dramatis.db"
}

// view opens the store, calls ask with one version of its graph and closes
// both again.
func (o *options) view(ctx context.Context, ask func(*graph.View) error) error {
	store, err := o.open(ctx)
	if err != nil {
		return err
	}
	view := store.View()
	err = ask(view)
	view.Close()
	if closeErr := store.Close(); err == nil {
		err = closeErr
	}
	return err
}

// change opens the store, calls fn with it and closes it again.
func (o *options) change(ctx context.Context, fn func(*graph.Store) error) error {
	store, err := o.open(ctx)
	if err != nil {
		return err
	}
	err = fn(store)
	if closeErr := store.Close(); err == nil {
		err = closeErr
	}
	return err
}

// open opens a store that is there already: a question about a store that
// nobody wrote is a mistyped address, and must not leave an empty one behind.
func (o *options) open(ctx context.Context) (*graph.Store, error) {
	return graph.OpenExisting(ctx, o.address)
}
