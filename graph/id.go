package graph

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// An ID names one node of the graph: "person/fuad-hussein" for an actor,
// "article/5e0a…" for an article, "mention/5e0a…-8c1f…" for one statement of a
// relation in that article. IDs are comparable and sort as strings.
type ID string

const (
	articlePrefix = "article/"
	mentionPrefix = "mention/"
)

// ActorID returns the ID of the actor of that kind whose canonical English name
// is name. Spellings that differ only in case, accents, punctuation or spacing
// share an ID. A name without a letter or digit has the empty slug, which no
// actor may bear: check with [ID.Valid].
func ActorID(kind Kind, name string) ID {
	return ID(string(kind) + "/" + Slug(name))
}

// ArticleID returns the ID of the article that its publisher or its file
// system calls name. It depends on nothing but the name, so an article that
// changed keeps its ID.
func ArticleID(name string) ID {
	sum := sha256.Sum256([]byte(name))
	return ID(articlePrefix + hex.EncodeToString(sum[:8]))
}

// Kind returns the kind of an actor's ID, and "" for any other ID.
func (id ID) Kind() Kind {
	kind, _, ok := strings.Cut(string(id), "/")
	if !ok || !Kind(kind).Valid() {
		return ""
	}
	return Kind(kind)
}

// Slug returns the part of the ID after its kind.
func (id ID) Slug() string {
	_, slug, _ := strings.Cut(string(id), "/")
	return slug
}

// words spells the slug as a name: "Fuad Hussein" for "person/fuad-hussein".
func (id ID) words() string {
	words := strings.Split(id.Slug(), "-")
	for i, w := range words {
		if first, size := utf8.DecodeRuneInString(w); size > 0 {
			words[i] = string(unicode.ToTitle(first)) + w[size:]
		}
	}
	return strings.Join(words, " ")
}

// Valid reports whether id names an actor: a known kind and a slug that
// [Slug] would leave as it is.
func (id ID) Valid() bool {
	slug := id.Slug()
	return id.Kind() != "" && slug != "" && Slug(slug) == slug
}

// Slug writes a name in lower case ASCII letters and digits, words joined by
// hyphens: "Mohammed Shia Al-Sudani" becomes "mohammed-shia-al-sudani". Letters
// of other scripts are kept in lower case, since dropping them would make
// different names one.
func Slug(name string) string {
	slug := make([]byte, 0, len(name))
	gap := false
	for i := range len(name) {
		c := name[i]
		switch {
		case c >= utf8.RuneSelf:
			return slugOfAnyScript(name)
		case c == '\'' || c == '`' || c == '.':
		case 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9':
			if gap && len(slug) > 0 {
				slug = append(slug, '-')
			}
			gap = false
			if c >= 'A' && c <= 'Z' {
				c += 'a' - 'A'
			}
			slug = append(slug, c)
		default:
			gap = true
		}
	}
	return string(slug)
}

// slugOfAnyScript is [Slug], which asks it where a name is not all ASCII.
func slugOfAnyScript(name string) string {
	var b strings.Builder
	gap := false
	for _, r := range norm.NFKD.String(name) {
		switch {
		case unicode.Is(unicode.Mn, r) || isApostrophe(r):
			continue
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if gap && b.Len() > 0 {
				b.WriteByte('-')
			}
			gap = false
			b.WriteString(asciiLetter(unicode.ToLower(r)))
		default:
			gap = true
		}
	}
	return b.String()
}

func isApostrophe(r rune) bool {
	return strings.ContainsRune("'’‘`.ʼʻ", r)
}

// asciiLetter spells the Latin letters that Unicode does not decompose.
func asciiLetter(r rune) string {
	switch r {
	case 'ł':
		return "l"
	case 'ø':
		return "o"
	case 'ı':
		return "i"
	case 'đ', 'ð':
		return "d"
	case 'þ':
		return "th"
	case 'ß':
		return "ss"
	case 'æ':
		return "ae"
	case 'œ':
		return "oe"
	case 'ħ':
		return "h"
	}
	return string(r)
}
