package reference

// sameCase reports whether text, folded to f, may stand for form: an acronym
// has all its capitals, in any other form those that begin a part of it count,
// except in particles.
func sameCase(form string, f *folded) bool {
	var want folded
	want.add(form)
	acronym := isAcronym(form)
	for i := range want.n {
		if want.counts(i, acronym) && !f.capital[i] {
			return false
		}
	}
	return true
}

// fewerCapitals returns which of two ways to write one name needs fewer
// capitals, a if none does.
func fewerCapitals(a, b string) string {
	if capitals(b) < capitals(a) {
		return b
	}
	return a
}

func capitals(form string) (n int) {
	var f folded
	f.add(form)
	acronym := isAcronym(form)
	for i := range f.n {
		if f.counts(i, acronym) {
			n++
		}
	}
	return n
}

// counts reports whether byte i is a capital that a text must have too.
func (f *folded) counts(i int, acronym bool) bool {
	return f.capital[i] && (acronym || f.start[i] && !isParticle(part(f, i)))
}

// part returns the part of a name that begins at byte i.
func part(f *folded, i int) []byte {
	end := i + 1
	for end < f.n && !f.start[end] {
		end++
	}
	return f.letters[i:end]
}

// isParticle reports whether a part of a name is written in capitals or not as
// the writer likes.
func isParticle(part []byte) bool {
	switch string(part) {
	case "al", "el", "ad", "an", "ar", "as", "ash", "at", "az", "ed", "ul", "bin", "ibn", "bint", "abu",
		"de", "da", "das", "del", "den", "der", "di", "do", "dos", "du", "la", "le", "van", "von",
		"and", "for", "in", "of", "on", "the", "to", "e", "i", "y":
		return true
	}
	return false
}

// isAcronym reports whether text is one word made of at least two capitals, at
// most as many small letters, full stops, hyphens and digits: "US", "U.N.",
// "G7", "AfD".
func isAcronym(text string) bool {
	large, small, digits := 0, 0, 0
	for _, r := range text {
		switch {
		case 'A' <= r && r <= 'Z':
			large++
		case 'a' <= r && r <= 'z':
			small++
		case '0' <= r && r <= '9':
			digits++
		case r != '.' && r != '-' && r != '/':
			return false
		}
	}
	return large >= small && (large > 1 || large == 1 && digits > 0)
}
