package api

import (
	"bytes"
	"cmp"
	_ "embed"
	"html/template"
	"maps"
	"net/http"
	"slices"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/gin-gonic/gin"

	"github.com/dramatis-graph/dramatis/graph"
)

//go:embed docs.html
var docsPage string

var docsTemplate = template.Must(template.New("docs").Parse(docsPage))

// A docsRoute is one route as the documentation shows it.
type docsRoute struct {
	*huma.Operation

	Short   string // the path without the prefix
	Class   string // of the method
	Form    bool   // whether a form can ask it: one fills in no path and no body
	Example string // a request to copy, "" if one needs a body
}

// ID is where the page shows the route.
func (r docsRoute) ID() string { return r.OperationID }

// docs answers /docs with one page that needs nothing from elsewhere, made from
// the same description of the routes as /openapi.json.
func docs(api *huma.OpenAPI) gin.HandlerFunc {
	var page bytes.Buffer
	err := docsTemplate.Execute(&page, map[string]any{
		"Title": api.Info.Title, "Version": api.Info.Version, "Description": api.Info.Description,
		"Routes": docsRoutes(api), "Kinds": graph.Kinds(), "Relations": graph.Vocabulary(),
	})
	if err != nil {
		panic(err) // the template and what fills it are part of the program
	}
	return func(c *gin.Context) {
		c.Header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
		c.Data(http.StatusOK, "text/html; charset=utf-8", page.Bytes())
	}
}

// docsRoutes lists the routes in the order of their paths.
func docsRoutes(api *huma.OpenAPI) []docsRoute {
	var routes []docsRoute
	for _, path := range slices.Sorted(maps.Keys(api.Paths)) {
		item := api.Paths[path]
		for _, op := range []*huma.Operation{item.Get, item.Post, item.Delete} {
			if op != nil {
				isForm := op.Method == http.MethodGet && !strings.Contains(path, "{")
				routes = append(routes, docsRoute{op, strings.TrimPrefix(path, prefix), strings.ToLower(op.Method), isForm, example(op, path)})
			}
		}
	}
	slices.SortStableFunc(routes, func(a, b docsRoute) int {
		return cmp.Compare(strings.Count(b.Path, prefix), strings.Count(a.Path, prefix)) // the API first
	})
	return routes
}

// example is a request with the parameters that the route needs.
func example(op *huma.Operation, path string) string {
	if op.Method != http.MethodGet {
		return ""
	}
	query := make([]string, 0, len(op.Parameters))
	for _, p := range op.Parameters {
		value, ok := p.Example.(string)
		switch {
		case !ok:
		case p.In == "path":
			path = strings.ReplaceAll(path, "{"+p.Name+"}", value)
		case p.Required:
			query = append(query, p.Name+"="+strings.ReplaceAll(value, " ", "+"))
		}
	}
	if len(query) > 0 {
		path += "?" + strings.Join(query, "&")
	}
	return path
}
