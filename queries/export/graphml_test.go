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
	Source string `xml:"source,attr"`
	Target string `xml:"target,attr"`
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
	types := map[string]string{"confidence": "double", "start": "int", "end": "int", "symmetric": "boolean"}
	names := make(map[string]string)
	for _, k := range doc.Keys {
		if want := types[k.Name]; k.Type != want && (k.Type != "string" || want != "") {
			t.Errorf("key %+v, want the type %q", k, want)
		}
		names[k.ID] = k.Name
	}
	values := func(n graphMLNode) map[string]any {
		attributes := make(map[string]any)
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
		e := element{Attributes: values(n)}
		e.ID = e.Attributes["id"].(string)
		ids[n.ID] = e.ID
		all = append(all, e)
	}
	for _, edge := range doc.Graph.Edges {
		e := element{From: ids[edge.Source], To: ids[edge.Target], Attributes: values(edge.graphMLNode)}
		e.ID = e.Attributes["id"].(string)
		all = append(all, e)
	}
	return all
}
