package export

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/dramatis-graph/dramatis/graph"
)

// ftm are entities of FollowTheMoney, one a line. An office that is held is an
// Employment, a membership a Membership; every other relation, and whatever did
// not happen, is an UnknownLink, whose role and status say what it is. The
// sentence is its summary, the article its proof.
//
// IDs may have no slash there, and no letters but those of ASCII; see [ftmID].
var ftm = shape{
	name: "FollowTheMoney",
	actor: func(a *graph.Actor) ([]byte, error) {
		e := entity{ID: ftmID(a.ID), Schema: ftmSchemas[a.Kind], Properties: make(properties)}
		e.Properties.set("name", a.Name)
		e.Properties.set("alias", a.Aliases...)
		return e.line()
	},
	article: func(a *graph.Article) ([]byte, error) {
		e := entity{ID: ftmID(a.ID), Schema: "Article", Properties: make(properties)}
		e.Properties.set("fileName", a.Name)
		e.Properties.set("title", a.Title)
		e.Properties.set("publishedAt", string(a.Published))
		e.Properties.set("publisher", a.Source)
		e.Properties.set("author", a.Author)
		e.Properties.set("sourceUrl", a.URL)
		return e.line()
	},
	relation: func(s *statement) ([]byte, error) { return ftmLink(s).line() },
}

type entity struct {
	ID         string     `json:"id"`
	Schema     string     `json:"schema"`
	Properties properties `json:"properties"`
}

func (e entity) line() ([]byte, error) {
	line, err := jsonLine(e)
	return append(line, '\n'), err
}

type properties map[string][]string

// set leaves out what is not known.
func (p properties) set(name string, values ...string) {
	values = slices.DeleteFunc(slices.Clone(values), func(s string) bool { return s == "" })
	if len(values) > 0 {
		p[name] = values
	}
}

var ftmSchemas = map[graph.Kind]string{
	graph.KindPerson:       "Person",
	graph.KindCountry:      "PublicBody",
	graph.KindOrganization: "Organization",
	graph.KindArmedGroup:   "Organization",
	graph.KindGroup:        "LegalEntity",
	graph.KindPlace:        "Address",
	graph.KindIncident:     "Event",
}

// ftmID writes person/ada as person.ada, and a letter beyond ASCII as its
// number: é is u00e9.
func ftmID(id graph.ID) string {
	var b strings.Builder
	for _, r := range string(id) {
		switch {
		case r == '/':
			b.WriteByte('.')
		case r < utf8.RuneSelf:
			b.WriteRune(r)
		default:
			fmt.Fprintf(&b, "u%04x", r)
		}
	}
	return b.String()
}

func ftmLink(s *statement) entity {
	schema, from, to := "UnknownLink", "subject", "object"
	organized := slices.Contains([]string{"PublicBody", "Organization"}, ftmSchemas[s.Object.Kind])
	person := s.Subject.Kind == graph.KindPerson
	switch {
	case !s.Status.Real() || !organized || !person:
	case s.Predicate == graph.OfficialOf:
		schema, from, to = "Employment", "employee", "employer"
	case s.Predicate == graph.MemberOf:
		schema, from, to = "Membership", "member", "organization"
	}
	e := entity{ID: ftmID(s.ID), Schema: schema, Properties: make(properties)}
	e.Properties.set(from, ftmID(s.Subject.ID))
	e.Properties.set(to, ftmID(s.Object.ID))
	e.Properties.set("role", s.Role)
	if s.Role == "" {
		e.Properties.set("role", label(s.Predicate))
	}
	e.Properties.set("status", string(s.Status))
	e.Properties.set("date", string(s.Date))
	e.Properties.set("summary", s.Evidence.Sentence)
	e.Properties.set("description", s.Phrase)
	e.Properties.set("proof", ftmID(graph.ArticleID(s.Article)))
	e.Properties.set("publisher", s.publisher)
	e.Properties.set("recordId", string(s.ID))
	return e
}
