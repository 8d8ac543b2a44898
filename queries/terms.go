package queries

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries/path"
)

// Terms are a [Filter] as people write it: the flags of a command, the
// parameters of a URL. What is not said is left empty.
type Terms struct {
	Predicates    []string // predicates or classes; each may be several, as in "met,CONSULT"
	Statuses      []string // statuses, or "all"
	Since, Until  string
	Place         string // an actor's ID or name
	Source        string
	MinConfidence string
	MinSources    string
	AsOf          string // a date
}

// Set reports whether the terms say anything at all.
func (t Terms) Set() bool {
	return len(t.Predicates) > 0 || len(t.Statuses) > 0 || t.Since != "" || t.Until != "" ||
		t.Place != "" || t.Source != "" || t.MinConfidence != "" ||
		t.MinSources != "" || t.AsOf != ""
}

// everyStatus is how people ask for all statuses.
const everyStatus = "all"

// Filter reads the terms. A place stands for all that lies in it too. What means
// nothing is an [*InputError]; a place that the graph does not know a
// [*NotFoundError], one of several an [*AmbiguousError].
func (l Lexicon) Filter(ctx context.Context, v *graph.View, t Terms) (Filter, error) {
	f, err := t.plain()
	if err != nil || t.Place == "" {
		return f, err
	}
	place, err := l.Resolve(ctx, v, t.Place)
	if err == nil {
		f.Places, err = l.within(ctx, v, place.ID)
	}
	if err != nil {
		return Filter{}, fmt.Errorf("place: %w", err)
	}
	return f, nil
}

// plain reads all terms but the place.
func (t Terms) plain() (Filter, error) {
	f := Filter{Source: t.Source}
	var errs [8]error
	f.Predicates, errs[0] = ParsePredicates(t.Predicates)
	f.Statuses, errs[1] = ParseStatuses(t.Statuses)
	f.Since, errs[2] = parseDate("since", t.Since)
	f.Until, errs[3] = parseDate("until", t.Until)
	f.MinConfidence, errs[4] = parseConfidence(t.MinConfidence)
	f.MinSources, errs[5] = parseSources(t.MinSources)
	f.AsOf, errs[6] = parseDate("as_of", t.AsOf)
	if f.Since != "" && f.Until != "" && f.Until.Last() < f.Since.First() {
		errs[7] = &InputError{Field: "until", Reason: fmt.Sprintf("%s is before %s", f.Until, f.Since)}
	}
	for _, err := range errs {
		if err != nil {
			return Filter{}, err
		}
	}
	return f, nil
}

// ParsePredicates reads names of predicates and classes, of which each word may
// hold several with commas between them. A class stands for all its predicates.
func ParsePredicates(words []string) ([]graph.Predicate, error) {
	var all []graph.Predicate
	for _, name := range split(words) {
		ps, ok := path.Predicates(name)
		if !ok {
			return nil, &InputError{"predicate", fmt.Sprintf("no relation %q", name), didYouMean(name, path.Names())}
		}
		all = append(all, ps...)
	}
	return all, nil
}

// ParseStatuses reads names of statuses as [ParsePredicates] reads predicates;
// "all" stands for every status.
func ParseStatuses(words []string) ([]graph.Status, error) {
	var all []graph.Status
	for _, name := range split(words) {
		if name == everyStatus {
			return graph.Statuses(), nil
		}
		s, err := graph.ParseStatus(name)
		if err != nil {
			known := []string{everyStatus}
			for _, s := range graph.Statuses() {
				known = append(known, string(s))
			}
			return nil, &InputError{"status", err.Error(), didYouMean(name, known)}
		}
		all = append(all, s)
	}
	return all, nil
}

// ParseKind reads the name of a kind of actor; "" is any kind.
func ParseKind(s string) (graph.Kind, error) {
	var known []string
	for _, k := range graph.Kinds() {
		known = append(known, string(k.Kind))
	}
	if s != "" && !slices.Contains(known, s) {
		reason := fmt.Sprintf("no kind %q: it is one of %s", s, strings.Join(known, ", "))
		return "", &InputError{"kind", reason, didYouMean(s, known)}
	}
	return graph.Kind(s), nil
}

func parseDate(field, s string) (graph.Date, error) {
	if s == "" {
		return "", nil
	}
	d, err := graph.ParseDate(s)
	if err != nil {
		return "", &InputError{Field: field, Reason: err.Error()}
	}
	return d, nil
}

func parseConfidence(s string) (float64, error) {
	if s == "" {
		return 0, nil
	}
	c, err := strconv.ParseFloat(s, 64)
	if err != nil || !(c >= 0 && c <= 1) {
		return 0, &InputError{Field: "min_confidence", Reason: fmt.Sprintf("no confidence %q: write a number from 0 to 1", s)}
	}
	return c, nil
}

func parseSources(s string) (int, error) {
	if s == "" {
		return 0, nil
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 {
		return 0, &InputError{Field: "min_sources", Reason: fmt.Sprintf("no number of sources %q: write 1 or more", s)}
	}
	return n, nil
}

// split returns the words that commas divide, without the empty ones.
func split(words []string) []string {
	var all []string
	for _, w := range words {
		for part := range strings.SplitSeq(w, ",") {
			if part = strings.TrimSpace(part); part != "" {
				all = append(all, part)
			}
		}
	}
	return all
}
