package export_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
)

// ftmEntity is an entity of FollowTheMoney.
type ftmEntity struct {
	ID         string              `json:"id"`
	Schema     string              `json:"schema"`
	Properties map[string][]string `json:"properties"`
}

func TestFollowTheMoney(t *testing.T) {
	v := world(t)
	for name, f := range filters {
		t.Run(name, func(t *testing.T) {
			entities := make(map[string]ftmEntity)
			for line := range bytes.Lines(write(t, "ftm", v, f)) {
				var e ftmEntity
				if err := json.Unmarshal(line, &e); err != nil {
					t.Fatalf("%v: %s", err, line)
				}
				entities[e.ID] = e
			}
			nodes, edges := wanted(t, v, f)
			for _, n := range nodes {
				e := entities[strings.Replace(n.ID, "/", ".", 1)]
				if one(e.Properties["name"]) != n.Attributes["label"] || aliases(e.Properties["alias"]) != n.Attributes["aliases"] || e.Schema == "" {
					t.Errorf("%s is %+v", n.line(), e)
				}
			}
			for _, edge := range edges {
				checkFtMLink(t, entities, edge)
			}
		})
	}
}

// checkFtMLink holds the entity of an edge to it, and those that it links to the
// kinds that FollowTheMoney lets it link.
func checkFtMLink(t *testing.T, entities map[string]ftmEntity, edge element) {
	t.Helper()
	ends := map[string][2]string{
		"UnknownLink": {"subject", "object"}, "Employment": {"employee", "employer"}, "Membership": {"member", "organization"},
	}
	e := entities[strings.Replace(edge.ID, "/", ".", 1)]
	from, to := one(e.Properties[ends[e.Schema][0]]), one(e.Properties[ends[e.Schema][1]])
	if strings.Replace(from, ".", "/", 1) != edge.From || strings.Replace(to, ".", "/", 1) != edge.To {
		t.Errorf("%s: %s links %s and %s", edge.line(), e.Schema, from, to)
	}
	office := edge.Attributes["predicate"] == "officialOf"
	if (e.Schema == "Employment") != office {
		t.Errorf("%s is the entity %+v", edge.line(), e)
	}
	for property, attribute := range map[string]string{"summary": "sentence", "status": "status", "date": "date", "publisher": "publisher", "description": "phrase"} {
		if one(e.Properties[property]) != edge.Attributes[attribute] {
			t.Errorf("%s: the entity has the %s %q", edge.line(), property, e.Properties[property])
		}
	}
	if proof := entities[one(e.Properties["proof"])]; one(proof.Properties["fileName"]) != edge.Attributes["article"] {
		t.Errorf("%s is proved by %+v", edge.line(), proof)
	}
}
