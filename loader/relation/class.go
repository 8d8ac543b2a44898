package relation

// A class says what a piece of a sentence does in it. Nouns and adjectives
// need none of their own: what stands between a determiner and the next verb
// or preposition is a noun phrase.
type class uint8

const (
	other class = iota
	actor
	det
	number
	prep
	linker // prepositions that also open clauses: after, before, since
	sub    // that, because, if
	conj
	comma
	stop // ; : — ( ) and whatever else ends a clause
	quote
	aux
	modal
	neg
	adv
	pronoun
	relative
	to
	verb
	poss
	day // Monday, March, week, ago: words of time
	hyphen
)

// inPhrase reports whether a piece of this class can be part of a noun phrase
// after its first piece.
func (c class) inPhrase() bool {
	switch c {
	case other, actor, number, poss, hyphen:
		return true
	}
	return false
}

// opensPhrase reports whether a noun phrase can begin with this class.
func (c class) opensPhrase() bool {
	return c == det || c == pronoun || c == other || c == actor || c == number
}

// A form is a set of the inflections that a word may be.
type form uint8

const (
	base form = 1 << iota
	third
	past
	participle
	gerund
)

func (f form) has(g form) bool { return f&g != 0 }
