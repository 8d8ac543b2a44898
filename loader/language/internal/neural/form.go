package neural

import (
	"strings"
	"sync"
	"sync/atomic"
)

// A form is a spelling and what it gives to each word slot of each network, as
// far as that was needed: most forms are rare, and sit in few slots.
type form struct {
	text string
	Spelling
	rows  []uint64      // one for every word slot of every network
	known atomic.Uint64 // has a bit for every row that is filled in
	asked atomic.Bool   // since it was last passed over

	learning sync.Mutex // held to fill in a row
}

// formSlots is how many rows a form can have.
const formSlots = 64

// learn fills in the row with this bit. Rows never change afterwards.
func (f *form) learn(bit uint64, row, fresh []uint64) {
	f.learning.Lock()
	defer f.learning.Unlock()
	if f.known.Load()&bit == 0 {
		copy(row, fresh)
		f.known.Or(bit)
	}
}

const (
	seatCount = 1 << 14 // bounds the memory for words to some 150 MB
	rowSeats  = 4       // a word can sit in one row only
)

// form returns what is known of word. A new word takes the place of one that was
// not asked for since it was last passed over.
func (b *Bundle) form(word string) *form {
	word = ends(word)
	row := b.seats[place(word)%(seatCount/rowSeats)*rowSeats:][:rowSeats]
	for i := range row {
		if f := row[i].Load(); f != nil && f.text == word {
			if !f.asked.Load() {
				f.asked.Store(true)
			}
			return f
		}
	}
	f := &form{text: strings.Clone(word), Spelling: b.lexicon.Spell(word), rows: make([]uint64, b.lanes)}
	for i := range row {
		if old := row[i].Load(); old == nil || !old.asked.Swap(false) {
			row[i].Store(f)
			return f
		}
	}
	row[0].Store(f)
	return f
}

func place(word string) uint32 {
	h := uint32(2166136261)
	for i := range len(word) {
		h = (h ^ uint32(word[i])) * 16777619
	}
	return h ^ h>>15
}
