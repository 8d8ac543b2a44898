package graph_test

import (
	"context"
	"database/sql"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/dramatis-graph/dramatis/graph/graphtest"
)

func TestMemory(t *testing.T) {
	graphtest.Suite(t, graphtest.Backend{Address: func(testing.TB) string { return "memory:" }})
}

func TestFile(t *testing.T) {
	graphtest.Suite(t, graphtest.Backend{Address: newFolder, Persistent: true})
}

func newFolder(t testing.TB) string { return filepath.Join(t.TempDir(), "dramatis.db") }

// postgresVariable names the environment variable that holds the URL of a
// PostgreSQL database in which the tests may make schemas.
const postgresVariable = "DRAMATIS_TEST_POSTGRES"

func TestPostgres(t *testing.T) {
	if os.Getenv(postgresVariable) == "" {
		// Said on standard output, so that it shows without -v.
		fmt.Printf("LEFT OUT: the suite on PostgreSQL, since %s holds no URL\n", postgresVariable)
		return
	}
	graphtest.Suite(t, graphtest.Backend{Address: newSchema, Persistent: true})
}

var schemas atomic.Int64

// newSchema makes an empty schema and returns the URL that leads to it.
func newSchema(t testing.TB) string {
	base := os.Getenv(postgresVariable)
	schema := fmt.Sprintf("dramatis_test_%d_%d", os.Getpid(), schemas.Add(1))
	db, err := sql.Open("postgres", base)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.Exec("CREATE SCHEMA " + schema); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if _, err := db.ExecContext(context.Background(), "DROP SCHEMA "+schema+" CASCADE"); err != nil {
			t.Errorf("dropping the schema: %v", err)
		}
		db.Close()
	})
	join := "?"
	if strings.Contains(base, "?") {
		join = "&"
	}
	return base + join + "search_path=" + url.QueryEscape(schema)
}
