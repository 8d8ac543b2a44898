package export_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"github.com/dramatis-graph/dramatis/queries"
)

func TestPage(t *testing.T) {
	v := world(t)
	for name, f := range filters {
		t.Run(name, func(t *testing.T) {
			var doc struct {
				Actors    []map[string]any `json:"actors"`
				Relations []map[string]any `json:"relations"`
			}
			if err := json.Unmarshal([]byte(pageData(t, write(t, "html", v, f))), &doc); err != nil {
				t.Fatal(err)
			}
			nodes, edges := wanted(t, v, f)
			var got []element
			for _, a := range doc.Actors {
				if id := a["id"].(string); wantedNode(nodes, id) {
					got = append(got, element{ID: id, Attributes: a})
				}
			}
			for _, r := range doc.Relations {
				got = append(got, element{r["id"].(string), r["from"].(string), r["to"].(string), r})
			}
			compare(t, got, append(nodes, edges...))
		})
	}
}

// pageData returns the text of the element that holds the graph, as a browser
// would cut the page into elements.
func pageData(t *testing.T, text []byte) (data string) {
	root, err := html.Parse(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && n.Data == "script" && attr(n, "id") == "data" {
			data = n.FirstChild.Data
		}
	}
	return data
}

func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// No name can add an element to the page, and nothing in it is fetched.
func TestPageIsItself(t *testing.T) {
	elements := func(f queries.Filter) map[string]int {
		root, err := html.Parse(bytes.NewReader(write(t, "html", world(t), f)))
		if err != nil {
			t.Fatal(err)
		}
		counts := make(map[string]int)
		for n := range root.Descendants() {
			if n.Type != html.ElementNode {
				continue
			}
			counts[n.Data]++
			if attr(n, "src") != "" || attr(n, "href") != "" {
				t.Errorf("<%s> fetches something", n.Data)
			}
			if attr(n, "http-equiv") == "Content-Security-Policy" && !strings.HasPrefix(attr(n, "content"), "default-src 'none'") {
				t.Errorf("the page may fetch: %s", attr(n, "content"))
			}
		}
		return counts
	}
	full, empty := elements(filters["everything"]), elements(filters["nothing"])
	for name, n := range full {
		if empty[name] != n {
			t.Errorf("with a graph it has %d <%s>, without %d", n, name, empty[name])
		}
	}
}
