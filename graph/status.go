package graph

import (
	"fmt"
	"slices"
	"strings"
)

// A Status says whether a relation took place.
type Status string

// The statuses, all of them.
const (
	Happened Status = "happened" // it took place
	Ongoing  Status = "ongoing"  // it holds, or is going on, at the article's time
	Planned  Status = "planned"  // scheduled, expected or asked for
	Denied   Status = "denied"   // said not to be so
	Possible Status = "possible" // may, could, if
)

var statuses = []Status{Happened, Ongoing, Planned, Denied, Possible}

// Statuses returns every status in the order of the vocabulary.
func Statuses() []Status { return slices.Clone(statuses) }

// Real reports whether s says that the relation is a fact of the past or the
// present. Questions count only real relations unless they are asked otherwise.
func (s Status) Real() bool { return s == Happened || s == Ongoing }

// ParseStatus returns the status that is written s.
func ParseStatus(s string) (Status, error) {
	if slices.Contains(statuses, Status(s)) {
		return Status(s), nil
	}
	names := make([]string, len(statuses))
	for i, known := range statuses {
		names[i] = string(known)
	}
	return "", fmt.Errorf("no status %q: it is one of %s", s, strings.Join(names, ", "))
}
