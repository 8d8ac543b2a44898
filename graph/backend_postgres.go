package graph

import (
	"context"
	"database/sql"
	"errors"

	cgraph "github.com/cayleygraph/cayley/graph"
	csql "github.com/cayleygraph/cayley/graph/sql"
	"github.com/cayleygraph/cayley/graph/sql/postgres"
)

// openPostgres opens the store in the database, in the first schema of the
// address's search_path, and creates its tables if there are none.
func openPostgres(ctx context.Context, address string) (*archive, error) {
	unlock, err := lockPostgres(ctx, address)
	if err != nil {
		return nil, err
	}
	quads, err := openSQL(address)
	if err != nil {
		return nil, errors.Join(err, unlock())
	}
	a := newArchive(quads)
	a.unlock = unlock
	return a, nil
}

func openSQL(address string) (cgraph.QuadStore, error) {
	if err := csql.Init(postgresBulk, address, nil); err != nil && !errors.Is(err, cgraph.ErrDatabaseExists) {
		return nil, err
	}
	return csql.New(postgresBulk, address, nil)
}

// lockPostgres takes the schema for this process, as a file is taken: Cayley
// reads each quad in a transaction of its own, so a second writer would let
// readers see half an article. The lock ends with the connection that holds it.
func lockPostgres(ctx context.Context, address string) (unlock func() error, err error) {
	db, err := sql.Open(postgres.Type, address)
	if err != nil {
		return nil, err
	}
	conn, err := db.Conn(ctx)
	if err != nil {
		return nil, errors.Join(err, db.Close())
	}
	var locked bool
	err = conn.QueryRowContext(ctx, `SELECT pg_try_advisory_lock(`+schemaKey+`)`).Scan(&locked)
	if err == nil && !locked {
		err = ErrLocked
	}
	if err != nil {
		return nil, errors.Join(err, conn.Close(), db.Close())
	}
	return func() error {
		// The server ends a closed connection in its own time.
		_, err := conn.ExecContext(context.Background(), `SELECT pg_advisory_unlock(`+schemaKey+`)`)
		return errors.Join(err, conn.Close(), db.Close())
	}, nil
}

// schemaKey names the lock of the current schema. The locks of PostgreSQL are
// those of one database.
const schemaKey = `hashtext('dramatis'), hashtext(current_schema())`
