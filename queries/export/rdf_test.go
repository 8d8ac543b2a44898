package export_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/piprate/json-gold/ld"

	"github.com/dramatis-graph/dramatis/graph"
)

// A triple is an RDF statement, its terms without brackets, quotes and types.
type triple [3]string

func TestJSONLD(t *testing.T) {
	v := world(t)
	for name, f := range filters {
		t.Run(name, func(t *testing.T) {
			nodes, edges := wanted(t, v, f)
			checkTriples(t, readJSONLD(t, write(t, "jsonld", v, f)), nodes, edges)
		})
	}
}

func readJSONLD(t *testing.T, text []byte) (all []triple) {
	doc, err := ld.DocumentFromReader(bytes.NewReader(text))
	if err != nil {
		t.Fatalf("%v: %s", err, text)
	}
	read, err := ld.NewJsonLdProcessor().ToRDF(doc, ld.NewJsonLdOptions(""))
	if err != nil {
		t.Fatal(err)
	}
	for _, q := range read.(*ld.RDFDataset).Graphs["@default"] {
		all = append(all, triple{q.Subject.GetValue(), q.Predicate.GetValue(), q.Object.GetValue()})
	}
	return all
}

const (
	term   = "urn:dramatis:term/"
	rdf    = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
	schema = "https://schema.org/"
	prov   = "http://www.w3.org/ns/prov#"
)

// checkTriples holds triples to the nodes and edges that they are to describe.
func checkTriples(t *testing.T, all []triple, nodes, edges []element) {
	t.Helper()
	subjects := make(map[string]map[string][]string)
	for _, statement := range all {
		subject := strings.TrimPrefix(statement[0], "urn:dramatis:")
		if subjects[subject] == nil {
			subjects[subject] = make(map[string][]string)
		}
		property := statement[1]
		subjects[subject][property] = append(subjects[subject][property], strings.TrimPrefix(statement[2], "urn:dramatis:"))
	}
	var got []element
	direct := 0
	for id, facts := range subjects {
		if graph.ID(id).Kind() != "" && wantedNode(nodes, id) {
			got = append(got, element{ID: id, Attributes: map[string]any{
				"label": one(facts[schema+"name"]), "kind": one(facts[term+"kind"]), "aliases": aliases(facts[schema+"alternateName"]),
			}})
		}
		if facts[rdf+"predicate"] != nil {
			got = append(got, mentioned(id, facts, subjects))
		}
		for property, objects := range facts {
			if strings.HasPrefix(property, "urn:dramatis:rel/") {
				direct += len(objects)
			}
		}
	}
	compare(t, got, append(nodes, edges...))
	if want := realTriples(edges); direct != want {
		t.Errorf("%d triples say that something is so; want %d", direct, want)
	}
}

// wantedNode leaves out places and speakers, whom RDF describes even if no
// relation ends in them.
func wantedNode(nodes []element, id string) bool {
	return slices.ContainsFunc(nodes, func(e element) bool { return e.ID == id })
}

// realTriples counts what the edges say is so, each once however often it is
// said.
func realTriples(edges []element) int {
	said := make(map[string]bool)
	for _, e := range edges {
		if status := e.Attributes["status"]; status == "happened" || status == "ongoing" {
			said[e.From+" "+e.Attributes["predicate"].(string)+" "+e.To] = true
		}
	}
	return len(said)
}

func mentioned(id string, facts map[string][]string, subjects map[string]map[string][]string) element {
	article := subjects[one(facts[prov+"wasQuotedFrom"])]
	return element{id, one(facts[rdf+"subject"]), one(facts[rdf+"object"]), map[string]any{
		"label":        one(facts["http://www.w3.org/2000/01/rdf-schema#label"]),
		"predicate":    strings.TrimPrefix(one(facts[rdf+"predicate"]), "rel/"),
		"class":        one(facts[term+"class"]),
		"symmetric":    one(facts[term+"symmetric"]),
		"status":       one(facts[term+"status"]),
		"date":         one(facts[term+"date"]),
		"place":        one(facts[schema+"contentLocation"]),
		"role":         one(facts[schema+"roleName"]),
		"phrase":       one(facts[term+"phrase"]),
		"attributedTo": one(facts[prov+"wasAttributedTo"]),
		"confidence":   one(facts[term+"confidence"]),
		"article":      one(article[schema+"identifier"]),
		"publisher":    one(article[schema+"publisher"]),
		"sentence":     one(facts[schema+"text"]),
	}}
}

// one returns the only value there is, "" if there is none.
func one(values []string) string { return strings.Join(values, " AND ") }

func aliases(values []string) string {
	slices.Sort(values)
	return strings.Join(values, " | ")
}
