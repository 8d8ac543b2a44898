package export_test

import (
	"bytes"
	"encoding/csv"
	"strings"
	"testing"
)

func TestCSV(t *testing.T) {
	v := world(t)
	for name, f := range filters {
		t.Run(name, func(t *testing.T) {
			nodes, edges := wanted(t, v, f)
			compare(t, readActors(t, rows(t, write(t, "csv-nodes", v, f))), nodes)
			compare(t, readRelations(t, rows(t, write(t, "csv", v, f))), edges)
		})
	}
}

// rows returns the rows by the titles of their columns.
func rows(t *testing.T, text []byte) (all []map[string]string) {
	read, err := csv.NewReader(bytes.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return titled(t, read)
}

func titled(t *testing.T, table [][]string) (all []map[string]string) {
	for _, row := range table[1:] {
		cells := make(map[string]string)
		for i, cell := range row {
			cells[table[0][i]] = cell
		}
		if len(cells) != len(row) {
			t.Fatalf("two columns have one title: %q", table[0])
		}
		all = append(all, cells)
	}
	return all
}

func readActors(t *testing.T, rows []map[string]string) (all []element) {
	for _, row := range rows {
		if row[":ID"] != row["ID"] || row[":LABEL"] != row["Type"] {
			t.Errorf("Neo4j and Kumu read different things: %q", row)
		}
		all = append(all, element{ID: row["ID"], Attributes: map[string]any{
			"label": row["Label"], "kind": row["Type"], "aliases": row["aliases"],
		}})
	}
	return all
}

func readRelations(t *testing.T, rows []map[string]string) (all []element) {
	for _, row := range rows {
		if row[":START_ID"] != row["From"] || row[":END_ID"] != row["To"] || row[":TYPE"] != row["Type"] {
			t.Errorf("Neo4j and Kumu read different things: %q", row)
		}
		e := element{row["ID"], row["From"], row["To"], map[string]any{
			"label": row["Label"], "predicate": row["Type"], "confidence": row["confidence:double"], "symmetric": row["Direction"] == "undirected",
		}}
		for _, name := range []string{"class", "status", "date", "place", "role", "phrase", "attributedTo", "article", "publisher", "sentence"} {
			e.Attributes[name] = row[name]
		}
		all = append(all, e)
	}
	return all
}

// The event table has the events, each with a code of CAMEO.
func TestEvents(t *testing.T) {
	v := world(t)
	wantCodes := map[string]string{"met": "040 04 1", "told": "010 01 1", "struck": "195 19 4", "killed": "180 18 4"}
	for name, f := range filters {
		t.Run(name, func(t *testing.T) {
			var table [][]string
			for line := range strings.Lines(string(write(t, "events", v, f))) {
				table = append(table, strings.Split(strings.TrimSuffix(line, "\n"), "\t"))
			}
			var got, want []element
			for _, row := range titled(t, table) {
				if codes := row["cameo"] + " " + row["cameo_root"] + " " + row["quad_class"]; codes != wantCodes[row["predicate"]] {
					t.Errorf("%s has the codes %s", row["predicate"], codes)
				}
				got = append(got, readEvent(row))
			}
			_, edges := wanted(t, v, f)
			for _, e := range edges {
				if delete(e.Attributes, "label"); e.Attributes["class"] != "" {
					delete(e.Attributes, "role")
					want = append(want, e)
				}
			}
			compare(t, got, want)
		})
	}
}

func readEvent(row map[string]string) element {
	e := element{row["event_id"], row["source"], row["target"], map[string]any{"attributedTo": row["said_by"]}}
	unescape := strings.NewReplacer(`\t`, "\t", `\n`, "\n", `\r`, "\r", `\\`, `\`)
	for _, name := range []string{"predicate", "class", "symmetric", "status", "date", "place", "phrase", "confidence", "article", "publisher", "sentence"} {
		e.Attributes[name] = unescape.Replace(row[name])
	}
	return e
}
