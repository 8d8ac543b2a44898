package table

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/dramatis-graph/dramatis/graph"
)

// relation returns what the row says, without its evidence.
func (r row) relation() (graph.Relation, error) {
	said := graph.Relation{
		Predicate: graph.Predicate(r.cell("type")), Role: r.cell("role"), Phrase: r.cell("phrase"),
		Status: graph.Happened, Confidence: 1,
	}
	if !utf8.ValidString(strings.Join(r.cells, "")) {
		return said, fmt.Errorf("it is not UTF-8")
	}
	if _, ok := graph.Define(said.Predicate); !ok {
		return said, fmt.Errorf("no relation %q", said.Predicate)
	}
	var err error
	if said.Subject, err = r.party("from"); err != nil {
		return said, err
	}
	if said.Object, err = r.party("to"); err != nil {
		return said, err
	}
	if status := r.cell("status"); status != "" {
		if said.Status, err = graph.ParseStatus(status); err != nil {
			return said, err
		}
	}
	if date := r.cell("date"); date != "" {
		if said.Date, err = graph.ParseDate(date); err != nil {
			return said, err
		}
	}
	if said.Place, err = r.aside("place"); err != nil {
		return said, err
	}
	if said.AttributedTo, err = r.aside("attributedto"); err != nil {
		return said, err
	}
	if confidence := r.cell("confidence"); confidence != "" {
		said.Confidence, err = strconv.ParseFloat(confidence, 64)
		if err != nil || !(said.Confidence >= 0 && said.Confidence <= 1) {
			return said, fmt.Errorf("the confidence %q is not between 0 and 1", confidence)
		}
	}
	return said, nil
}

// party returns the actor of a column.
func (r row) party(title string) (graph.Party, error) {
	id, name, err := parseActor(r.cell(title))
	if err != nil {
		return graph.Party{}, fmt.Errorf("%s: %w", title, err)
	}
	if given := r.cell(title + "name"); given != "" {
		name = given
	}
	return graph.Party{ID: id, Name: name, Kind: id.Kind()}, nil
}

// aside returns the actor of a column that may be empty.
func (r row) aside(title string) (graph.ID, error) {
	if r.cell(title) == "" {
		return "", nil
	}
	id, _, err := parseActor(r.cell(title))
	if err != nil {
		return "", fmt.Errorf("%s: %w", title, err)
	}
	return id, nil
}

// parseActor reads an ID, or a kind and a name.
func parseActor(s string) (graph.ID, string, error) {
	kind, name, _ := strings.Cut(s, "/")
	id := graph.ActorID(graph.Kind(kind), name)
	if !id.Valid() {
		return "", "", fmt.Errorf("no actor %q: write its kind and its name, as person/Ada Byron", s)
	}
	return id, name, nil
}
