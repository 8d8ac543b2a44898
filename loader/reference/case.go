package reference

// marks is a set of bytes of a folded text.
type marks [maxFolded / 64]uint64

func (m *marks) has(i int) bool { return m[i/64]&(1<<(i%64)) != 0 }

func (m *marks) set(i int, to bool) {
	m[i/64] &^= 1 << (i % 64)
	if to {
		m[i/64] |= 1 << (i % 64)
	}
}

// all reports whether every byte of m is in other.
func (m marks) all(other marks) bool {
	for i := range m {
		if m[i]&^other[i] != 0 {
			return false
		}
	}
	return true
}

// both returns the bytes that are in m and in other.
func (m marks) both(other marks) marks {
	for i := range m {
		m[i] &= other[i]
	}
	return m
}

// either returns the bytes that are in m or in other.
func (m marks) either(other marks) marks {
	for i := range m {
		m[i] |= other[i]
	}
	return m
}

// needed returns the bytes of form, folded to f, that a text must have as
// capitals too: all of an acronym; of any other form those that begin a part of
// it, except particles.
func needed(form string, f *folded) marks {
	need := f.capital
	if isAcronym(form) {
		return need
	}
	for i := range f.n {
		if need.has(i) && (!f.start.has(i) || isParticle(part(f, i))) {
			need.set(i, false)
		}
	}
	return need
}

// part returns the part of a name that begins at byte i.
func part(f *folded, i int) []byte {
	end := i + 1
	for end < f.n && !f.start.has(end) {
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
