package export

import (
	_ "embed"
	"encoding/json"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// page is one HTML page that needs nothing but itself. Its content lies in it
// as JSON, in which every < is written \u003c, so that no name can end the
// element; its script makes text nodes of it and never markup.
var page = shape{
	name:      "the page",
	head:      pageHead + `{"actors": [` + "\n",
	turn:      "\n], \"relations\": [\n",
	foot:      "\n]}" + pageFoot,
	separator: ",\n",
	asides:    true,
	actor: func(a *graph.Actor) ([]byte, error) {
		return json.Marshal(members(nodeAttributes, a))
	},
	relation: func(s *statement) ([]byte, error) {
		m := members(edgeAttributes, s)
		m["from"], m["to"] = s.Subject.ID, s.Object.ID
		return json.Marshal(m)
	},
}

var (
	//go:embed page/page.html
	pageMarkup string
	//go:embed page/page.css
	pageStyle string
	//go:embed page/page.js
	pageScript string

	pageHead, pageFoot, _ = strings.Cut(
		strings.NewReplacer("/*style*/", pageStyle, "/*script*/", pageScript).Replace(pageMarkup), "/*graph*/")
)
