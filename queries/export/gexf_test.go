package export_test

import (
	"encoding/xml"
	"slices"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
)

// gexf is the part of the schema of GEXF 1.3 that a reader of dynamic graphs
// needs.
type gexf struct {
	XMLName xml.Name `xml:"http://gexf.net/1.3 gexf"`
	Version string   `xml:"version,attr"`
	Graph   struct {
		Mode       string `xml:"mode,attr"`
		Format     string `xml:"timeformat,attr"`
		Attributes []struct {
			Class      string `xml:"class,attr"`
			Attributes []struct {
				ID    string `xml:"id,attr"`
				Title string `xml:"title,attr"`
				Type  string `xml:"type,attr"`
			} `xml:"attribute"`
		} `xml:"attributes"`
		Nodes []gexfNode `xml:"nodes>node"`
		Edges []gexfEdge `xml:"edges>edge"`
	} `xml:"graph"`
}

type gexfNode struct {
	ID     string `xml:"id,attr"`
	Label  string `xml:"label,attr"`
	Values []struct {
		For   string `xml:"for,attr"`
		Value string `xml:"value,attr"`
	} `xml:"attvalues>attvalue"`
}

type gexfEdge struct {
	gexfNode
	Source string `xml:"source,attr"`
	Target string `xml:"target,attr"`
	Type   string `xml:"type,attr"`
	Kind   string `xml:"kind,attr"`
	Spells []struct {
		Start graph.Date `xml:"start,attr"`
		End   graph.Date `xml:"end,attr"`
	} `xml:"spells>spell"`
}

func TestGEXF(t *testing.T) { checkReadBack(t, "gexf", readGEXF) }

func readGEXF(t *testing.T, text []byte) (all []element) {
	var doc gexf
	if err := xml.Unmarshal(text, &doc); err != nil {
		t.Fatal(err)
	}
	if g := doc.Graph; doc.Version != "1.3" || g.Mode != "dynamic" || g.Format != "date" {
		t.Errorf("version %q, mode %q, dates as %q", doc.Version, g.Mode, g.Format)
	}
	titles := make(map[string]map[string]string)
	for _, class := range doc.Graph.Attributes {
		titles[class.Class] = make(map[string]string)
		for _, a := range class.Attributes {
			if !slices.Contains([]string{"string", "integer", "double", "boolean"}, a.Type) {
				t.Errorf("%s has the type %q", a.ID, a.Type)
			}
			titles[class.Class][a.ID] = a.Title
		}
	}
	values := func(class string, n gexfNode) map[string]any {
		attributes := map[string]any{"label": n.Label}
		for _, v := range n.Values {
			if titles[class][v.For] == "" {
				t.Errorf("%s: no attribute %q is declared", n.ID, v.For)
			}
			attributes[titles[class][v.For]] = v.Value
		}
		return attributes
	}
	for _, n := range doc.Graph.Nodes {
		all = append(all, element{ID: n.ID, Attributes: values("node", n)})
	}
	for _, edge := range doc.Graph.Edges {
		e := element{edge.ID, edge.Source, edge.Target, values("edge", edge.gexfNode)}
		checkGEXFEdge(t, edge, e.Attributes)
		all = append(all, e)
	}
	return all
}

// checkGEXFEdge holds what GEXF says of an edge by itself to its attributes.
func checkGEXFEdge(t *testing.T, edge gexfEdge, attributes map[string]any) {
	t.Helper()
	if directed := attributes["symmetric"] == "false"; (edge.Type == "directed") != directed || edge.Kind != attributes["predicate"] {
		t.Errorf("%s is %s of kind %s: %v", edge.ID, edge.Type, edge.Kind, attributes)
	}
	date, dated := attributes["date"]
	if dated != (len(edge.Spells) == 1) {
		t.Fatalf("%s of %v has the spells %v", edge.ID, date, edge.Spells)
	}
	if !dated {
		return
	}
	d := graph.Date(date.(string))
	if s := edge.Spells[0]; s.Start != d.First() || s.End != d.Last() {
		t.Errorf("%s of %s lasts from %s to %s", edge.ID, d, s.Start, s.End)
	}
}
