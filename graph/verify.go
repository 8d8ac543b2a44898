package graph

import (
	"context"
	"fmt"
	"iter"
)

// A Fault is something in the store that its own text does not bear out.
type Fault struct {
	Article string `json:"article"`           // the name
	Mention ID     `json:"mention,omitempty"` // "" if the fault is the article's
	What    string `json:"what"`
}

// String returns the fault in one line.
func (f Fault) String() string {
	if f.Mention == "" {
		return fmt.Sprintf("article %q: %s", f.Article, f.What)
	}
	return fmt.Sprintf("article %q, %s: %s", f.Article, f.Mention, f.What)
}

// Verify reads every article back and yields what is wrong with it: a text that
// is not the one digested, a span that is not in the text or does not hold the
// words that its mention was made from. The articles come sorted by name. A
// sound store yields nothing.
func (v *View) Verify(ctx context.Context) iter.Seq2[Fault, error] {
	return func(yield func(Fault, error) bool) {
		x, err := v.indexed(ctx)
		if err != nil {
			yield(Fault{}, err)
			return
		}
		for _, a := range x.sortedArticles() {
			doc, err := v.store.archive.document(ctx, a.ID)
			if err != nil {
				yield(Fault{}, fmt.Errorf("verifying article %q: %w", a.Name, err))
				return
			}
			for _, f := range doc.faults() {
				if !yield(f, nil) {
					return
				}
			}
		}
	}
}

// faults returns what of doc its text does not bear out.
func (doc Document) faults() []Fault {
	a := doc.Article
	if Digest(a.Text) != a.Digest {
		return []Fault{{Article: a.Name, What: "the text is not the one that was digested"}}
	}
	var faults []Fault
	if FingerprintOf(a.Text) != a.Fingerprint {
		faults = append(faults, Fault{Article: a.Name, What: "the fingerprint is not that of the text"})
	}
	for _, r := range doc.Relations {
		id := r.ID
		if err := r.check(a); err != nil {
			faults = append(faults, Fault{a.Name, id, err.Error()})
		} else if id != MentionID(r.withWords(a.Text)) {
			faults = append(faults, Fault{a.Name, id, "the text does not hold the words that were read"})
		}
	}
	for _, n := range doc.Namings {
		if !inText(a.Text, n.Span) {
			faults = append(faults, Fault{Article: a.Name, What: fmt.Sprintf("the words that name %s are not in the text", n.Actor)})
		}
	}
	return faults
}
