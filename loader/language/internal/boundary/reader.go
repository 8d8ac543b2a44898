package boundary

import "math/bits"

// A reader walks over a paragraph and says what the model can see at each place.
type reader struct {
	words []Word

	// window holds what is known of the words around the place: two before the
	// word that may end a sentence, that word, and three after it.
	window   [6]view
	filled   bool
	length   int  // words of the sentence so far
	opener   view // its first word
	brackets int  // open in it
	quoted   bool // inside straight quotes
	stops    int  // sentence ends with a stop so far in the paragraph
	buf      []uint32
}

// A view is what the model sees of one word.
type view struct {
	hash  uint32 // of the word in lower case, digits made equal
	shape shape
	glued bool
}

const here = 2 // the place in the window of the word that may end a sentence

// look fills the window for the place after words[i].
func (r *reader) look(i int) {
	if r.filled {
		copy(r.window[:], r.window[1:])
		r.window[len(r.window)-1] = r.view(i + len(r.window) - 1 - here)
		return
	}
	for k := range r.window {
		r.window[k] = r.view(i + k - here)
	}
	r.filled = true
}

func (r *reader) view(i int) view {
	if i < 0 || i >= len(r.words) {
		return view{}
	}
	w := r.words[i]
	return view{hash: hashOf(w.Text), shape: shapeOf(w.Text), glued: w.Glued}
}

// candidate reports whether a sentence may end after words[i]: not between two
// plain words, and not before what closes one.
func (r *reader) candidate(i int) bool {
	r.look(i)
	before, after := r.window[here], r.window[here+1]
	if after.shape == lower && (before.shape == lower || before.shape == title || before.shape == comma) {
		return false
	}
	return after.shape != comma && !(after.glued && after.shape == stop)
}

// advance tells the reader what was decided after words[i].
func (r *reader) advance(i int, end bool) {
	w := r.window[here]
	if r.length == 0 {
		r.opener = w
	}
	r.length++
	switch w.shape {
	case opening:
		r.brackets++
	case closing:
		r.brackets = max(0, r.brackets-1)
	case quote:
		r.quoted = !r.quoted
	}
	if end {
		if w.shape == stop {
			r.stops++
		}
		r.length, r.brackets = 0, 0
	}
}

// features returns the indexes of what holds at the place after words[i].
func (r *reader) features(i int) []uint32 {
	w := &r.window
	p2, p1, p0 := w[here-2], w[here-1], w[here]
	n1, n2, n3 := w[here+1], w[here+2], w[here+3]
	shapes := uint32(p0.shape)<<8 | uint32(n1.shape)
	space := uint32(0)
	if n1.glued {
		space = 1
	}
	long := uint32(bits.Len(uint(r.length)))
	open := uint32(min(r.brackets, 1))
	if r.quoted {
		open |= 2
	}
	left := uint32(bits.Len(uint(len(r.words) - i - 1)))
	f := r.buf[:0]
	add := func(template int, a, b uint32) {
		f = append(f, mix(uint32(template), a, b))
	}
	add(0, 0, 0)
	add(1, p0.hash, 0)
	add(2, n1.hash, uint32(n1.shape))
	add(3, shapes, space)
	add(4, p0.hash, uint32(n1.shape))
	add(5, n1.hash, shapes)
	add(6, p0.hash, n1.hash)
	add(7, p1.hash, shapes)
	add(8, n2.hash, shapes)
	add(9, uint32(p1.shape)<<16|shapes, uint32(n2.shape))
	add(10, uint32(p2.shape)<<24|uint32(p1.shape)<<16|shapes, uint32(n2.shape)<<8|uint32(n3.shape))
	add(11, shapes, long)
	add(12, shapes, open)
	add(13, p1.hash, p0.hash)
	add(14, n1.hash, n2.hash)
	add(15, shapes, left)
	add(16, shapes<<8|uint32(r.opener.shape), uint32(min(r.length, 4)))
	add(17, r.opener.hash, shapes)
	add(18, uint32(p1.shape)<<16|shapes, uint32(r.window[here-2].shape))
	add(19, p1.hash, uint32(p0.shape)<<8|1)
	add(20, n2.hash, uint32(n1.shape)<<8|uint32(n2.shape))
	add(21, shapes, uint32(min(r.stops, 3)))
	add(22, n1.hash, long)
	add(23, n3.hash, shapes)
	add(24, p2.hash, shapes)
	add(25, uint32(n1.shape)<<16|uint32(n2.shape)<<8|uint32(n3.shape), uint32(p0.shape))
	r.buf = f
	return f
}

func mix(template, a, b uint32) uint32 {
	h := (uint64(a)*0x9E3779B97F4A7C15 + uint64(b)*0xC2B2AE3D27D4EB4F + uint64(template)*0x165667B19E3779F9)
	h ^= h >> 29
	h *= 0xBF58476D1CE4E5B9
	return uint32(h >> (64 - tableBits))
}
