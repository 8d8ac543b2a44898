package language

// A ballot counts, by kind, the margins with which a name was found in a
// document.
type ballot map[SpanKind]float32

// A vote is at least one and at most a few, so that a name read the same way
// several times beats one reading, however sure.
const (
	leastVote = 0.5
	mostVote  = 4
)

// agree makes the names of a document consistent: a name is of the same kind
// wherever it stands, and so is a person's last name on its own.
func agree(sentences []Sentence) {
	ballots := map[string]ballot{}
	vote := func(name string, s Span) {
		if ballots[name] == nil {
			ballots[name] = ballot{}
		}
		ballots[name][s.Kind] += min(mostVote, max(leastVote, s.Margin))
	}
	for i := range sentences {
		s := &sentences[i]
		for _, span := range s.Spans {
			vote(s.name(span), span)
			if span.Kind == Person && span.Last > span.First {
				vote(s.Words[span.Last].Text, span)
			}
		}
	}
	for i := range sentences {
		s := &sentences[i]
		for k := range s.Spans {
			s.Spans[k].Kind = ballots[s.name(s.Spans[k])].winner(s.Spans[k].Kind)
		}
	}
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
