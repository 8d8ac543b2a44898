package export_test

import (
	"encoding/xml"
	"testing"
)

// graphML is the part of GraphML's schema that a reader needs.
type graphML struct {
	XMLName xml.Name `xml:"http://graphml.graphdrawing.org/xmlns graphml"`
	Keys    []struct {
		ID   string `xml:"id,attr"`
		For  string `xml:"for,attr"`
		Name string `xml:"attr.name,attr"`
		Type string `xml:"attr.type,attr"`
	} `xml:"key"`
	Graph struct {
		Default string        `xml:"edgedefault,attr"`
		Nodes   []graphMLNode `xml:"node"`
		Edges   []graphMLEdge `xml:"edge"`
	} `xml:"graph"`
}

type graphMLNode struct {
	ID   string        `xml:"id,attr"`
	Data []graphMLData `xml:"data"`
}

type graphMLEdge struct {
	graphMLNode
	Source   string `xml:"source,attr"`
	Target   string `xml:"target,attr"`
	Directed bool   `xml:"directed,attr"`
}

type graphMLData struct {
	Key   string `xml:"key,attr"`
	Value string `xml:",chardata"`
}

func TestGraphML(t *testing.T) { checkReadBack(t, "graphml", readGraphML) }

func readGraphML(t *testing.T, text []byte) (all []element) {
	var doc graphML
	if err := xml.Unmarshal(text, &doc); err != nil {
		t.Fatal(err)
	}
	names := make(map[string]string)
	for _, k := range doc.Keys {
		if names[k.ID] != "" || (k.Type != "string" && k.Type != "double" && k.Type != "int") {
			t.Errorf("key %+v", k)
		}
		names[k.ID] = k.Name
	}
	values := func(n graphMLNode) map[string]string {
		attributes := make(map[string]string)
		for _, d := range n.Data {
			if names[d.Key] == "" {
				t.Errorf("%s: no key %q is declared", n.ID, d.Key)
			}
			attributes[names[d.Key]] = d.Value
		}
		return attributes
	}
	ids := make(map[string]string)
	for _, n := range doc.Graph.Nodes {
		e := element{attributes: values(n)}
		e.id = e.attributes["id"]
		ids[n.ID] = e.id
		all = append(all, e)
	}
	for _, edge := range doc.Graph.Edges {
		e := element{from: ids[edge.Source], to: ids[edge.Target], symmetric: !edge.Directed, attributes: values(edge.graphMLNode)}
		e.id = e.attributes["id"]
		all = append(all, e)
	}
	return all
}
