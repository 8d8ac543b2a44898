package graph

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"
)

// MentionID returns the ID of the mention that states r. It covers the article,
// both ends, everything the statement says, and the words with their offsets,
// so a stored relation whose text was altered no longer bears its own ID. It
// leaves out the confidence, which may be measured anew, and the names of the
// parties, which depend on other articles.
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
	return ID(mentionPrefix + hex.EncodeToString(h.Sum(nil)[:8]))
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
