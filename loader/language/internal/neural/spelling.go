package neural

import (
	"unicode"
	"unicode/utf8"
)

// pieceCount is how many pieces every word is hashed to.
const pieceCount = 11

// readable is how many bytes of a word are looked at. A longer one is known by
// its two ends: it is an address or a run of signs.
const readable = 64

// A Spelling is what the networks know of a word: the hashes of its pieces, and
// its row in the word vectors.
type Spelling struct {
	pieces [pieceCount]uint32
	vector int32 // -1 for a word without vector
}

// Fold returns the form under which a word is looked up in word vectors: lower
// case, with the quotes and dashes of typewriters. It holds at most 64 bytes.
func Fold(word string) string {
	var buffer [2 * readable]byte
	return string(AppendFolded(buffer[:0], word))
}

// AppendFolded appends what [Fold] returns for word.
func AppendFolded(into []byte, word string) []byte {
	start := len(into)
	for _, r := range ends(word) {
		switch r {
		case '’', '‘', '`':
			r = '\''
		case '“', '”':
			r = '"'
		case '–', '—', '‑':
			r = '-'
		}
		if r < utf8.RuneSelf {
			if 'A' <= r && r <= 'Z' {
				r += 'a' - 'A'
			}
			into = append(into, byte(r))
		} else {
			into = utf8.AppendRune(into, unicode.ToLower(r))
		}
		if len(into)-start > 2*readable-utf8.UTFMax {
			break
		}
	}
	return into
}

// ends cuts the middle out of a long word.
func ends(word string) string {
	if len(word) <= readable {
		return word
	}
	return word[:readable/2] + word[len(word)-readable/2:]
}

// cut fills the hashes of the pieces of word, whose folded form is given.
func (s *Spelling) cut(word string, folded []byte) {
	s.pieces[0] = hash(0, folded)
	front, back := 0, len(folded)
	for i := range 5 {
		if i < 4 {
			_, size := utf8.DecodeRune(folded[front:])
			front += size
			s.pieces[1+i] = hash(uint32(1+i), folded[:front])
		}
		_, size := utf8.DecodeLastRune(folded[:back])
		back -= size
		s.pieces[5+i] = hash(uint32(5+i), folded[back:])
	}
	var outline [readable]byte
	s.pieces[10] = hash(10, draw(outline[:0], word))
}

// draw reduces a word to its outline: X for upper case, x for lower, 0 for a
// figure, and every other sign as it is; at most two of a kind in a row.
func draw(into []byte, word string) []byte {
	for _, r := range ends(word) {
		kind := byte(r)
		switch {
		case unicode.IsUpper(r):
			kind = 'X'
		case unicode.IsLetter(r):
			kind = 'x'
		case unicode.IsDigit(r):
			kind = '0'
		case r >= utf8.RuneSelf:
			kind = '*'
		}
		n := len(into)
		if n >= 2 && into[n-1] == kind && into[n-2] == kind {
			continue
		}
		if into = append(into, kind); len(into) == cap(into) {
			break
		}
	}
	return into
}

// hash is FNV-1a over the kind of the piece and its letters, figures being all
// one.
func hash(kind uint32, piece []byte) uint32 {
	h := (uint32(2166136261) ^ kind) * 16777619
	for _, c := range piece {
		if '0' <= c && c <= '9' {
			c = '0'
		}
		h = (h ^ uint32(c)) * 16777619
	}
	return h ^ h>>15
}
