package export

import (
	"strconv"

	"github.com/dramatis-graph/dramatis/graph"
)

// Turtle and JSON-LD say the same, with terms of schema.org and PROV where
// those have one:
//
//	an actor     schema:Person, schema:Country, …; schema:name, schema:alternateName
//	an article   schema:Article; schema:headline, schema:datePublished, schema:url, …
//	a mention    rdf:Statement and schema:Quotation, with rdf:subject, rdf:predicate and
//	             rdf:object, the sentence as schema:text, quoted from the article
//	             (prov:wasQuotedFrom) and, if somebody says so, said by them
//	             (prov:wasAttributedTo)
//
// A relation that happened or is going on is a triple between its actors, too.
// One that is planned, possible or denied is only described by its mention.
const (
	base        = "urn:dramatis:"
	relationIRI = base + "rel/"
)

// prefixes are those of the terms, in the order in which they are declared.
var prefixes = [][2]string{
	{"rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"},
	{"rdfs", "http://www.w3.org/2000/01/rdf-schema#"},
	{"xsd", "http://www.w3.org/2001/XMLSchema#"},
	{"schema", "https://schema.org/"},
	{"prov", "http://www.w3.org/ns/prov#"},
	{"rel", relationIRI},
	{"dramatis", base + "term/"},
}

// A resource is a node of RDF with what is said of it.
type resource struct {
	id    graph.ID
	types []string // prefixed
	facts []fact
}

// A fact is a property and its value. There is none if the value is "".
type fact struct {
	property string // prefixed
	value    string
	kind     string // "" of a string, link of an ID, else the prefixed datatype
}

const link = "@id"

var actorTypes = map[graph.Kind][]string{
	graph.KindPerson:       {"schema:Person", "prov:Person"},
	graph.KindCountry:      {"schema:Country", "prov:Agent"},
	graph.KindOrganization: {"schema:Organization", "prov:Organization"},
	graph.KindArmedGroup:   {"schema:Organization", "prov:Organization"},
	graph.KindGroup:        {"prov:Agent"},
	graph.KindPlace:        {"schema:Place", "prov:Location"},
	graph.KindIncident:     {"schema:Event"},
}

func actorResource(a *graph.Actor) resource {
	facts := []fact{{"schema:name", a.Name, ""}, {"dramatis:kind", string(a.Kind), ""}}
	for _, alias := range a.Aliases {
		facts = append(facts, fact{"schema:alternateName", alias, ""})
	}
	return resource{a.ID, actorTypes[a.Kind], facts}
}

func articleResource(a *graph.Article) resource {
	return resource{a.ID, []string{"schema:Article", "prov:Entity"}, []fact{
		{"schema:identifier", a.Name, ""},
		{"schema:headline", a.Title, ""},
		{"schema:datePublished", string(a.Published), dateType(a.Published)},
		{"schema:publisher", a.Source, ""},
		{"schema:author", a.Author, ""},
		{"schema:url", a.URL, ""},
		{"schema:inLanguage", a.Language, ""},
	}}
}

// mentionResources returns the mention and, if the relation is real, its
// subject with the relation.
func mentionResources(s *statement) []resource {
	mention := resource{s.ID, []string{"rdf:Statement", "schema:Quotation", "prov:Entity"}, []fact{
		{"rdf:subject", string(s.Subject.ID), link},
		{"rdf:predicate", "rel/" + string(s.Predicate), link},
		{"rdf:object", string(s.Object.ID), link},
		{"rdfs:label", label(s.Predicate), ""},
		{"dramatis:class", string(s.Predicate.Class()), ""},
		{"dramatis:symmetric", strconv.FormatBool(s.Predicate.Symmetric()), "xsd:boolean"},
		{"dramatis:status", string(s.Status), ""},
		{"dramatis:date", string(s.Date), dateType(s.Date)},
		{"schema:contentLocation", string(s.Place), link},
		{"schema:roleName", s.Role, ""},
		{"dramatis:phrase", s.Phrase, ""},
		{"dramatis:confidence", confidence(s), "xsd:decimal"},
		{"schema:text", s.Evidence.Sentence, ""},
		{"dramatis:start", strconv.Itoa(s.Evidence.Start), "xsd:integer"},
		{"dramatis:end", strconv.Itoa(s.Evidence.End), "xsd:integer"},
		{"prov:wasQuotedFrom", string(graph.ArticleID(s.Article)), link},
		{"prov:wasAttributedTo", string(s.AttributedTo), link},
	}}
	if !s.Status.Real() {
		return []resource{mention}
	}
	return []resource{mention, {id: s.Subject.ID, facts: []fact{{"rel:" + string(s.Predicate), string(s.Object.ID), link}}}}
}

// dateType returns the datatype of XML Schema for a day, a month or a year.
func dateType(d graph.Date) string {
	switch len(d) {
	case len("2006"):
		return "xsd:gYear"
	case len("2006-01"):
		return "xsd:gYearMonth"
	default:
		return "xsd:date"
	}
}
