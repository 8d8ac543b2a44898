package graph

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// normalize returns doc in the one form in which the graph keeps it: IDs and
// digest filled in, words cut from the text, symmetric ends in order, lists
// sorted and without repetition. Documents that say the same normalize to
// equal values. The error is an [ErrInvalid].
func (doc Document) normalize() (Document, error) {
	article, err := doc.Article.normalize()
	if err != nil {
		return Document{}, err
	}
	named := make(map[ID]Actor, len(doc.Actors))
	for _, a := range doc.Actors {
		if !a.ID.Valid() {
			return Document{}, invalid(article, "actor %q: no such kind, or no slug of a name", a.ID)
		}
		if !utf8.ValidString(a.Name + strings.Join(a.Aliases, "")) {
			return Document{}, invalid(article, "actor %s: a name that is not UTF-8", a.ID)
		}
		named[a.ID] = merge(named[a.ID], a)
	}
	relations := make([]Relation, 0, len(doc.Relations))
	for _, r := range doc.Relations {
		r, err := r.normalize(article)
		if err != nil {
			return Document{}, err
		}
		for _, p := range []Party{r.Subject, r.Object, {ID: r.Place}, {ID: r.AttributedTo}} {
			if p.ID != "" {
				named[p.ID] = merge(named[p.ID], Actor{ID: p.ID, Name: p.Name})
			}
		}
		relations = append(relations, r)
	}
	namings, err := normalNamings(article, doc.Namings, named)
	if err != nil {
		return Document{}, err
	}
	return Document{Article: article, Actors: sortedActors(named), Relations: distinct(relations), Namings: namings}, nil
}

func invalid(a Article, format string, args ...any) error {
	return fmt.Errorf("article %q: %s: %w", a.Name, fmt.Sprintf(format, args...), ErrInvalid)
}

func (a Article) normalize() (Article, error) {
	if a.Name == "" {
		return a, invalid(a, "it has no name")
	}
	id, digest := ArticleID(a.Name), Digest(a.Text)
	if a.ID != "" && a.ID != id {
		return a, invalid(a, "its ID is %s, not %s", id, a.ID)
	}
	if a.Digest != "" && a.Digest != digest {
		return a, invalid(a, "the digest is not that of the text")
	}
	for _, s := range []string{a.Name, a.Title, a.Source, a.PublishedAt, a.URL, a.Author, a.Language, a.Text} {
		if !utf8.ValidString(s) {
			return a, invalid(a, "not UTF-8")
		}
	}
	if a.Published != "" {
		if _, err := ParseDate(string(a.Published)); err != nil {
			return a, invalid(a, "published: %v", err)
		}
	}
	a.ID, a.Digest, a.Fingerprint = id, digest, FingerprintOf(a.Text)
	return a, nil
}

// Digest returns the SHA-256 of text in hex.
func Digest(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

// merge returns the names of both. The first name given is the name.
func merge(a, b Actor) Actor {
	a.ID, a.Kind = b.ID, b.ID.Kind()
	a.Aliases = append(slices.Clone(a.Aliases), b.Aliases...)
	switch {
	case a.Name == "":
		a.Name = b.Name
	case b.Name != "":
		a.Aliases = append(a.Aliases, b.Name)
	}
	return a
}

// sortedActors returns the actors by ID, each with its aliases sorted.
func sortedActors(named map[ID]Actor) []Actor {
	actors := make([]Actor, 0, len(named))
	for _, a := range named {
		slices.Sort(a.Aliases)
		a.Aliases = slices.DeleteFunc(slices.Compact(a.Aliases), func(s string) bool { return s == "" || s == a.Name })
		if len(a.Aliases) == 0 {
			a.Aliases = nil
		}
		actors = append(actors, a)
	}
	slices.SortFunc(actors, func(x, y Actor) int { return strings.Compare(string(x.ID), string(y.ID)) })
	return actors
}
