package graph

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"strings"
)

// MentionID returns the ID of the mention that states r. It covers the article,
// both ends, everything the statement says, and the words with their offsets,
// so a stored relation whose text was altered no longer bears its own ID. It
// leaves out the confidence, which may be measured anew, and the names of the
// parties, which depend on other articles.
//
// It begins with the ID of the article, so that the way from a mention to its
// article need not be stored (see [ID.article]).
//
// The two ends of a symmetric predicate are taken in the order in which the
// graph stores them.
func MentionID(r Relation) ID {
	r = r.canonical()
	h := sha256.New()
	for _, field := range []string{
		r.Article, string(r.Subject.ID), string(r.Predicate), string(r.Object.ID),
		string(r.Status), string(r.Date), string(r.Place), r.Phrase, r.Role, string(r.AttributedTo),
		r.Evidence.Sentence, r.Subject.Mention, r.Object.Mention,
	} {
		// The length keeps neighbouring fields apart.
		h.Write(strconv.AppendInt(nil, int64(len(field)), 10))
		h.Write([]byte{' '})
		h.Write([]byte(field))
	}
	e := r.Evidence
	for _, n := range []int{e.Start, e.End, e.Subject[0], e.Subject[1], e.Object[0], e.Object[1]} {
		h.Write(strconv.AppendInt([]byte{' '}, int64(n), 10))
	}
	return mentionOf(ArticleID(r.Article), hex.EncodeToString(h.Sum(nil)[:6]))
}

// mentionOf returns the ID of a mention in the article.
func mentionOf(article ID, within string) ID {
	return ID(mentionPrefix + article.Slug() + "-" + within)
}

// within returns the part of a mention's ID that tells it from the others of
// its article.
func (id ID) within() string {
	_, within, _ := strings.Cut(id.Slug(), "-")
	return within
}

// article returns the article of a mention, "" of any other ID.
func (id ID) article() ID {
	if !strings.HasPrefix(string(id), mentionPrefix) {
		return ""
	}
	article, _, _ := strings.Cut(id.Slug(), "-")
	return ID(articlePrefix + article)
}

// canonical returns r with the ends of a symmetric predicate in the order in
// which they are stored: the smaller ID first, and of one actor with itself the
// earlier words.
func (r Relation) canonical() Relation {
	if !r.Predicate.Symmetric() || r.Subject.ID < r.Object.ID {
		return r
	}
	e := r.Evidence
	if r.Subject.ID == r.Object.ID && e.Subject[0] <= e.Object[0] {
		return r
	}
	r.Subject, r.Object = r.Object, r.Subject
	r.Evidence.Subject, r.Evidence.Object = e.Object, e.Subject
	return r
}
