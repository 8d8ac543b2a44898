package export

import (
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

var turtle = shape{
	name:    "Turtle",
	head:    turtlePrefixes(),
	asides:  true,
	actor:   func(a *graph.Actor) ([]byte, error) { return turtleOf(actorResource(a)), nil },
	article: func(a *graph.Article) ([]byte, error) { return turtleOf(articleResource(a)), nil },
	relation: func(s *statement) ([]byte, error) {
		return turtleOf(mentionResources(s)...), nil
	},
}

func turtlePrefixes() string {
	var b strings.Builder
	for _, p := range prefixes {
		b.WriteString("@prefix " + p[0] + ": <" + p[1] + "> .\n")
	}
	return b.String()
}

func turtleOf(resources ...resource) []byte {
	var b strings.Builder
	for _, r := range resources {
		b.WriteString("\n<" + base + string(r.id) + ">")
		between := ""
		for _, name := range r.types {
			b.WriteString(between + " a " + name)
			between = " ;\n "
		}
		for _, f := range r.facts {
			if f.value != "" {
				b.WriteString(between + " " + f.property + " " + f.turtle())
				between = " ;\n "
			}
		}
		b.WriteString(" .\n")
	}
	return []byte(b.String())
}

func (f fact) turtle() string {
	switch f.kind {
	case link:
		return "<" + base + f.value + ">"
	case "":
		return `"` + turtleEscapes.Replace(f.value) + `"`
	default:
		return `"` + f.value + `"^^` + f.kind
	}
}

var turtleEscapes = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\r", `\r`, "\t", `\t`, "\x00", `\u0000`)
