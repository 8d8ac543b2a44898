package export

import (
	"bytes"
	"encoding/json"

	"github.com/dramatis-graph/dramatis/graph"
)

// nodeLink is the JSON that d3's examples read and networkx.node_link_graph:
// all links are directed, and those of symmetric predicates say so.
var nodeLink = shape{
	name:      "node-link JSON",
	head:      `{"directed": true, "multigraph": true, "graph": {}, "nodes": [` + "\n",
	turn:      "\n], \"links\": [\n",
	foot:      "\n]}\n",
	separator: ",\n",
	actor: func(a *graph.Actor) ([]byte, error) {
		return jsonLine(members(nodeAttributes, a))
	},
	relation: func(s *statement) ([]byte, error) {
		m := members(edgeAttributes, s)
		m["source"], m["target"], m["key"] = s.Subject.ID, s.Object.ID, s.ID
		return jsonLine(m)
	},
}

// cytoscape is the JSON of Cytoscape and Cytoscape.js. NetworkX takes the
// identity of a node from "value" and that of an edge from "key".
var cytoscape = shape{
	name:      "Cytoscape JSON",
	head:      `{"data": [], "directed": true, "multigraph": true, "elements": {"nodes": [` + "\n",
	turn:      "\n], \"edges\": [\n",
	foot:      "\n]}}\n",
	separator: ",\n",
	actor: func(a *graph.Actor) ([]byte, error) {
		m := members(nodeAttributes, a)
		m["name"], m["value"] = a.Name, a.ID
		return jsonLine(map[string]any{"data": m})
	},
	relation: func(s *statement) ([]byte, error) {
		m := members(edgeAttributes, s)
		m["source"], m["target"], m["key"] = s.Subject.ID, s.Object.ID, s.ID
		m["interaction"] = s.Predicate
		return jsonLine(map[string]any{"data": m})
	},
}

// jsonLine returns v as JSON without a line end. Text stays readable: no \u003c
// for "<".
func jsonLine(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), err
}
