package export

import (
	"bufio"
	"context"
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
)

// GraphML writes a GraphML document with typed keys: actors as nodes, each
// relation as an edge of its own, undirected if its predicate is symmetric.
//
// IDs of GraphML may not hold a slash, so that person/ada is the node
// person:ada; the key "id" holds the ID as it is elsewhere.
func GraphML(ctx context.Context, w io.Writer, v *graph.View, f *queries.Filter) error {
	out := bufio.NewWriter(w)
	g := graphML{xml.NewEncoder(out)}
	g.Indent("", "  ")
	if err := g.write(ctx, selection{v, f}); err != nil {
		return fmt.Errorf("writing GraphML: %w", err)
	}
	out.WriteByte('\n') // Flush tells of any error
	if err := out.Flush(); err != nil {
		return fmt.Errorf("writing GraphML: %w", err)
	}
	return nil
}

type graphML struct{ *xml.Encoder }

// A xmlKey declares an attribute of nodes or edges.
type xmlKey struct {
	XMLName xml.Name `xml:"key"`
	ID      string   `xml:"id,attr"`
	For     string   `xml:"for,attr"`
	Name    string   `xml:"attr.name,attr"`
	Type    string   `xml:"attr.type,attr"`
}

type xmlNode struct {
	XMLName xml.Name  `xml:"node"`
	ID      string    `xml:"id,attr"`
	Values  []xmlData `xml:"data"`
}

type xmlEdge struct {
	XMLName  xml.Name  `xml:"edge"`
	ID       string    `xml:"id,attr"`
	Source   string    `xml:"source,attr"`
	Target   string    `xml:"target,attr"`
	Directed bool      `xml:"directed,attr"`
	Values   []xmlData `xml:"data"`
}

type xmlData struct {
	Key   string `xml:"key,attr"`
	Value string `xml:",chardata"`
}

var (
	graphmlTag = xml.StartElement{
		Name: xml.Name{Local: "graphml"},
		Attr: []xml.Attr{
			{Name: xml.Name{Local: "xmlns"}, Value: "http://graphml.graphdrawing.org/xmlns"},
			{Name: xml.Name{Local: "xmlns:xsi"}, Value: "http://www.w3.org/2001/XMLSchema-instance"},
			{Name: xml.Name{Local: "xsi:schemaLocation"}, Value: "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd"},
		},
	}
	graphTag = xml.StartElement{
		Name: xml.Name{Local: "graph"},
		Attr: []xml.Attr{
			{Name: xml.Name{Local: "id"}, Value: "dramatis"},
			{Name: xml.Name{Local: "edgedefault"}, Value: "directed"},
		},
	}
)

func (g graphML) write(ctx context.Context, s selection) error {
	steps := []func() error{
		func() error {
			return g.EncodeToken(xml.ProcInst{Target: "xml", Inst: []byte(`version="1.0" encoding="UTF-8"`)})
		},
		func() error { return g.EncodeToken(graphmlTag) },
		func() error { return g.keys() },
		func() error { return g.EncodeToken(graphTag) },
		func() error { return g.nodes(ctx, s) },
		func() error { return g.edges(ctx, s) },
		func() error { return g.EncodeToken(graphTag.End()) },
		func() error { return g.EncodeToken(graphmlTag.End()) },
		func() error { return g.Flush() },
	}
	for _, step := range steps {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

func (g graphML) keys() error {
	for _, a := range nodeAttributes {
		if err := g.Encode(xmlKey{ID: "node." + a.name, For: "node", Name: a.name, Type: a.kind}); err != nil {
			return err
		}
	}
	for _, a := range edgeAttributes {
		if err := g.Encode(xmlKey{ID: "edge." + a.name, For: "edge", Name: a.name, Type: a.kind}); err != nil {
			return err
		}
	}
	return nil
}

func (g graphML) nodes(ctx context.Context, s selection) error {
	for actor, err := range s.actors(ctx) {
		if err != nil {
			return err
		}
		n := xmlNode{ID: token(actor.ID)}
		for _, a := range nodeAttributes {
			if value := a.of(&actor); value != "" {
				n.Values = append(n.Values, xmlData{"node." + a.name, value})
			}
		}
		if err := g.Encode(n); err != nil {
			return err
		}
	}
	return nil
}

func (g graphML) edges(ctx context.Context, s selection) error {
	for r, err := range s.relations(ctx) {
		if err != nil {
			return err
		}
		e := xmlEdge{ID: token(r.ID), Source: token(r.Subject.ID), Target: token(r.Object.ID), Directed: !r.Predicate.Symmetric()}
		for _, a := range edgeAttributes {
			if value := a.of(&r); value != "" {
				e.Values = append(e.Values, xmlData{"edge." + a.name, value})
			}
		}
		if err := g.Encode(e); err != nil {
			return err
		}
	}
	return nil
}

// token writes an ID as the NMTOKEN that GraphML asks for.
func token(id graph.ID) string { return strings.Replace(string(id), "/", ":", 1) }
