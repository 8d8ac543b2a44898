package export

import (
	"encoding/xml"
	"fmt"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// gexf is a dynamic graph in GEXF 1.3: actors as nodes, each relation as an
// edge whose kind is its predicate, undirected if that is symmetric. The days
// of a relation's date are its spell; a relation without a date has none and is
// always there.
var gexf = shape{
	name: "GEXF",
	head: xml.Header +
		`<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"` +
		` xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">` + "\n" +
		"<meta><creator>dramatis</creator></meta>\n" +
		`<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval" idtype="string">` + "\n" +
		gexfAttributes("node", nodeAttributes) +
		gexfAttributes("edge", edgeAttributes) +
		"<nodes>\n",
	turn: "</nodes>\n<edges>\n",
	foot: "</edges>\n</graph>\n</gexf>\n",
	actor: func(a *graph.Actor) ([]byte, error) {
		return xmlLine(gexfNode{ID: a.ID, Label: a.Name, Values: gexfValues(nodeAttributes, a)})
	},
	relation: func(s *statement) ([]byte, error) {
		e := gexfEdge{
			ID: s.ID, Source: s.Subject.ID, Target: s.Object.ID,
			Type: "directed", Kind: s.Predicate, Label: label(s.Predicate),
			Values: gexfValues(edgeAttributes, s),
		}
		if s.Predicate.Symmetric() {
			e.Type = "undirected"
		}
		if s.Date != "" {
			e.Spells = []gexfSpell{{s.Date.First(), s.Date.Last()}}
		}
		return xmlLine(e)
	},
}

type gexfNode struct {
	XMLName xml.Name    `xml:"node"`
	ID      graph.ID    `xml:"id,attr"`
	Label   string      `xml:"label,attr"`
	Values  []gexfValue `xml:"attvalues>attvalue"`
}

type gexfEdge struct {
	XMLName xml.Name        `xml:"edge"`
	ID      graph.ID        `xml:"id,attr"`
	Source  graph.ID        `xml:"source,attr"`
	Target  graph.ID        `xml:"target,attr"`
	Type    string          `xml:"type,attr"`
	Kind    graph.Predicate `xml:"kind,attr"`
	Label   string          `xml:"label,attr"`
	Values  []gexfValue     `xml:"attvalues>attvalue"`
	Spells  []gexfSpell     `xml:"spells>spell"`
}

type gexfValue struct {
	For   string `xml:"for,attr"`
	Value string `xml:"value,attr"`
}

// A gexfSpell is the time from one day to another, both included.
type gexfSpell struct {
	Start graph.Date `xml:"start,attr"`
	End   graph.Date `xml:"end,attr"`
}

// gexfOwn are the attributes that every node and edge of GEXF has by itself.
var gexfOwn = map[string]bool{"id": true, "label": true}

func gexfAttributes[T any](of string, attributes []attribute[T]) string {
	var b strings.Builder
	fmt.Fprintf(&b, "<attributes class=%q mode=\"static\">\n", of)
	for _, a := range attributes {
		kind := a.kind
		if kind == "int" {
			kind = "integer"
		}
		if !gexfOwn[a.name] {
			fmt.Fprintf(&b, "<attribute id=%q title=%q type=%q/>\n", a.name, a.name, kind)
		}
	}
	b.WriteString("</attributes>\n")
	return b.String()
}

func gexfValues[T any](attributes []attribute[T], x *T) []gexfValue {
	var values []gexfValue
	for _, a := range attributes {
		if value := a.of(x); value != "" && !gexfOwn[a.name] {
			values = append(values, gexfValue{a.name, value})
		}
	}
	return values
}
