package language

// A ballot counts, by kind, the margins with which a name was found in a
// document.
type ballot map[SpanKind]float32

// A vote is one more than the margin, up to a limit, so that a name read the same
// way several times beats one reading, however sure.
const (
	mostVote = 4
	sureVote = 2 // makes the same word a name elsewhere
)

// agree makes the names of a document consistent: a name is of the same kind
// wherever it stands, and so are a person's last names on their own. A name that was
// found for sure in one place is a name in the others too.
func agree(sentences []Sentence) {
	ballots := ballots{}
	for i := range sentences {
		s := &sentences[i]
		for _, span := range s.Spans {
			ballots.vote(s.name(span), span)
			if span.Kind == Place && s.within(span) {
				ballots.vote(s.name(span), span) // as subjects, people and places look alike; here they do not
			}
			for span.Kind == Person && span.First < span.Last {
				span.First++ // "al-Sudani" of "Mohammed Shia al-Sudani"
				ballots.vote(s.name(span), span)
			}
		}
	}
	for i := range sentences {
		s := &sentences[i]
		for k := range s.Spans {
			s.Spans[k].Kind = ballots[s.name(s.Spans[k])].winner(s.Spans[k].Kind)
		}
		s.Spans = ballots.recall(s)
	}
}

// ballots are those of all names of a document.
type ballots map[string]ballot

func (b ballots) vote(name string, s Span) {
	if b[name] == nil {
		b[name] = ballot{}
	}
	b[name][s.Kind] += min(mostVote, 1+s.Margin)
}

// recall returns the spans of s with those proper nouns added that are names of
// one word elsewhere. Their margin is 0.
func (b ballots) recall(s *Sentence) []Span {
	var all []Span
	next := 0
	for i, w := range s.Words {
		for next < len(s.Spans) && s.Spans[next].Last < i {
			all = append(all, s.Spans[next])
			next++
		}
		if w.UPOS != "PROPN" || next < len(s.Spans) && s.Spans[next].First <= i {
			continue
		}
		if known := b[w.Text]; known != nil {
			if kind := known.winner(Other); known[kind] >= sureVote {
				all = append(all, Span{Kind: kind, First: i, Last: i})
			}
		}
	}
	return append(all, s.Spans[next:]...)
}

// within reports whether a span follows a preposition that asks where.
func (s *Sentence) within(span Span) bool {
	if span.First == 0 {
		return false
	}
	switch s.Words[span.First-1].Text {
	case "in", "In", "near", "Near", "at", "At":
		return true
	}
	return false
}

// winner returns the kind with most votes, or usual where it has as many.
func (b ballot) winner(usual SpanKind) SpanKind {
	for _, kind := range [...]SpanKind{Person, Organization, Place, Nationality, Other} {
		if b[kind] > b[usual] {
			usual = kind
		}
	}
	return usual
}

// name returns the words of a span, with one space between them.
func (s *Sentence) name(span Span) string {
	if span.First == span.Last {
		return s.Words[span.First].Text
	}
	var name []byte
	for _, w := range s.Words[span.First : span.Last+1] {
		name = append(append(name, w.Text...), ' ')
	}
	return string(name[:len(name)-1])
}
