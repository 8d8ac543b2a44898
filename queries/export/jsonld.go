package export

import (
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

var jsonLD = shape{
	name:      "JSON-LD",
	head:      jsonLDContext() + "\"@graph\": [\n",
	foot:      "\n]}\n",
	separator: ",\n",
	asides:    true,
	actor:     func(a *graph.Actor) ([]byte, error) { return jsonLDOf(actorResource(a)) },
	article:   func(a *graph.Article) ([]byte, error) { return jsonLDOf(articleResource(a)) },
	relation:  func(s *statement) ([]byte, error) { return jsonLDOf(mentionResources(s)...) },
}

func jsonLDContext() string {
	pairs := make([]string, len(prefixes))
	for i, p := range prefixes {
		pairs[i] = `"` + p[0] + `": "` + p[1] + `"`
	}
	return `{"@context": {` + strings.Join(pairs, ", ") + "},\n"
}

// jsonLDOf returns the resources with a comma between two of them.
func jsonLDOf(resources ...resource) ([]byte, error) {
	var all []byte
	for i, r := range resources {
		m := map[string]any{"@id": base + string(r.id)}
		if r.types != nil {
			m["@type"] = r.types
		}
		for _, f := range r.facts {
			if f.value != "" {
				values, _ := m[f.property].([]any)
				m[f.property] = append(values, f.jsonLD())
			}
		}
		line, err := jsonLine(m)
		if err != nil {
			return nil, err
		}
		if i > 0 {
			all = append(all, ",\n"...)
		}
		all = append(all, line...)
	}
	return all, nil
}

func (f fact) jsonLD() any {
	switch f.kind {
	case link:
		return map[string]string{"@id": base + f.value}
	case "":
		return f.value
	default:
		return map[string]string{"@value": f.value, "@type": f.kind}
	}
}
