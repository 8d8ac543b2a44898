package graph

import (
	"database/sql"
	"fmt"

	cgraph "github.com/cayleygraph/cayley/graph"
	graphlog "github.com/cayleygraph/cayley/graph/log"
	"github.com/cayleygraph/cayley/graph/refs"
	csql "github.com/cayleygraph/cayley/graph/sql"
	"github.com/cayleygraph/cayley/graph/sql/postgres"
	"github.com/cayleygraph/quad"
	"github.com/lib/pq"
)

// postgresBulk is Cayley's PostgreSQL, with quads written by two statements for
// each transaction. Cayley's own makes a round trip for every node and quad.
const postgresBulk = "dramatis-postgres"

func init() {
	csql.Register(postgresBulk, csql.Registration{
		Driver:             postgres.Type,
		HashType:           "BYTEA",
		BytesType:          "BYTEA",
		HorizonType:        "BIGSERIAL",
		TimeType:           "timestamp with time zone",
		QueryDialect:       postgres.QueryDialect,
		ConditionalIndexes: true,
		FillFactor:         true,
		Error:              postgres.ConvError,
		RunTx:              insertQuads,
	})
}

const (
	insertNodesSQL = `
		INSERT INTO nodes (refs, hash, value_string, iri)
		SELECT * FROM unnest($1::int[], $2::bytea[], $3::text[], $4::bool[])
		ON CONFLICT (hash) DO UPDATE SET refs = nodes.refs + EXCLUDED.refs`

	// A quad without a label has NULL there, which the arrays cannot hold.
	insertQuadsSQL = `
		INSERT INTO quads (subject_hash, predicate_hash, object_hash, label_hash, ts)
		SELECT s, p, o, NULLIF(l, ''), now() FROM unnest($1::bytea[], $2::bytea[], $3::bytea[], $4::bytea[]) AS q (s, p, o, l)`
)

// insertQuads writes the nodes and then the quads of one transaction. It knows
// the values that this package writes.
func insertQuads(tx *sql.Tx, nodes []graphlog.NodeUpdate, quads []graphlog.QuadUpdate, opts cgraph.IgnoreOpts) error {
	if err := insertNodes(tx, nodes); err != nil {
		return fmt.Errorf("inserting nodes: %w", err)
	}
	var columns [4][][]byte
	for _, q := range quads {
		for i, d := range quad.Directions {
			columns[i] = append(columns[i], hash(q.Quad.Get(d)))
		}
	}
	statement := insertQuadsSQL
	if opts.IgnoreDup {
		statement += " ON CONFLICT DO NOTHING"
	}
	_, err := tx.Exec(statement, pq.Array(columns[0]), pq.Array(columns[1]), pq.Array(columns[2]), pq.Array(columns[3]))
	if err != nil {
		return fmt.Errorf("inserting quads: %w", err)
	}
	return nil
}

func insertNodes(tx *sql.Tx, nodes []graphlog.NodeUpdate) error {
	var (
		counts []int64
		hashes [][]byte
		values []string
		iris   []sql.NullBool
	)
	for _, n := range nodes {
		counts = append(counts, int64(n.RefInc))
		hashes = append(hashes, hash(n.Hash))
		switch v := n.Val.(type) {
		case quad.IRI:
			values = append(values, string(v))
			iris = append(iris, sql.NullBool{Bool: true, Valid: true})
		case quad.String:
			values = append(values, string(v))
			iris = append(iris, sql.NullBool{})
		default:
			return fmt.Errorf("a value of type %T", v)
		}
	}
	_, err := tx.Exec(insertNodesSQL, pq.Array(counts), pq.Array(hashes), pq.Array(values), pq.Array(iris))
	return err
}

// hash returns the bytes that stand for a node, none for no node.
func hash(h refs.ValueHash) []byte {
	if !h.Valid() {
		return nil
	}
	return h[:]
}
