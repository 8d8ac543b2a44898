package export

import (
	"encoding/xml"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// graphML is a GraphML document with typed keys: actors as nodes, each relation
// as an edge of its own. All edges are directed, since NetworkX reads no graph
// of both sorts; the key "symmetric" tells which hold both ways.
//
// IDs of GraphML may not hold a slash, so that person/ada is the node
// person:ada; the key "id" holds the ID as it is elsewhere.
var graphML = shape{
	name: "GraphML",
	head: xml.Header +
		`<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"` +
		` xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd">` + "\n" +
		graphMLKeys("node", nodeAttributes) +
		graphMLKeys("edge", edgeAttributes) +
		`<graph id="dramatis" edgedefault="directed">` + "\n",
	foot: "</graph>\n</graphml>\n",
	actor: func(a *graph.Actor) ([]byte, error) {
		return xmlLine(graphMLNode{ID: token(a.ID), Values: graphMLValues("node", nodeAttributes, a)})
	},
	relation: func(s *statement) ([]byte, error) {
		return xmlLine(graphMLEdge{
			Source: token(s.Subject.ID), Target: token(s.Object.ID), Values: graphMLValues("edge", edgeAttributes, s),
		})
	},
}

// A graphMLKey declares an attribute of nodes or edges.
type graphMLKey struct {
	XMLName xml.Name `xml:"key"`
	ID      string   `xml:"id,attr"`
	For     string   `xml:"for,attr"`
	Name    string   `xml:"attr.name,attr"`
	Type    string   `xml:"attr.type,attr"`
}

type graphMLNode struct {
	XMLName xml.Name       `xml:"node"`
	ID      string         `xml:"id,attr"`
	Values  []graphMLValue `xml:"data"`
}

type graphMLEdge struct {
	XMLName xml.Name       `xml:"edge"`
	Source  string         `xml:"source,attr"`
	Target  string         `xml:"target,attr"`
	Values  []graphMLValue `xml:"data"`
}

type graphMLValue struct {
	Key   string `xml:"key,attr"`
	Value string `xml:",chardata"`
}

func graphMLKeys[T any](of string, attributes []attribute[T]) string {
	var b strings.Builder
	for _, a := range attributes {
		key, err := xmlLine(graphMLKey{ID: of + "." + a.name, For: of, Name: a.name, Type: a.kind})
		if err != nil {
			panic(err) // a struct of strings
		}
		b.Write(key)
	}
	return b.String()
}

func graphMLValues[T any](of string, attributes []attribute[T], x *T) []graphMLValue {
	var values []graphMLValue
	for _, a := range attributes {
		if value := a.of(x); value != "" {
			values = append(values, graphMLValue{of + "." + a.name, value})
		}
	}
	return values
}

// token writes an ID as the NMTOKEN that GraphML asks for.
func token(id graph.ID) string { return strings.Replace(string(id), "/", ":", 1) }

// xmlLine returns v as an element on a line of its own.
func xmlLine(v any) ([]byte, error) {
	b, err := xml.Marshal(v)
	return append(b, '\n'), err
}
