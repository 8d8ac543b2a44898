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
	rows  row           // one for every word slot of every network, one after the other
	known atomic.Uint64 // has a bit for every row that is filled in
	asked atomic.Bool   // since it was last passed over

	learning sync.Mutex // held to fill in a row
}

// formSlots is how many rows a form can have.
const formSlots = 64

// learn fills in the row with this bit. Rows never change afterwards.
func (f *form) learn(bit uint64, into, fresh row) {
	f.learning.Lock()
	defer f.learning.Unlock()
	if f.known.Load()&bit == 0 {
		copy(into, fresh)
		f.known.Or(bit)
	}
}

const (
	seatCount = 1 << 15 // bounds the memory for words to some 160 MB
	nearSeats = 8       // a word can sit in so many
)

// form returns what is known of word. A new word takes the place of one that was
// not asked for since it was last passed over.
func (b *Bundle) form(word string) *form {
	word = ends(word)
	near := b.seats[place(word)%(seatCount/nearSeats)*nearSeats:][:nearSeats]
	for i := range near {
		if f := near[i].Load(); f != nil && f.text == word {
			if !f.asked.Load() {
				f.asked.Store(true)
			}
			return f
		}
	}
	f := &form{text: strings.Clone(word), Spelling: b.lexicon.Spell(word), rows: make(row, b.lanes)}
	for i := range near {
		if old := near[i].Load(); old == nil || !old.asked.Swap(false) {
			near[i].Store(f)
			return f
		}
	}
	near[0].Store(f)
	return f
}

func place(word string) uint32 {
	h := uint32(2166136261)
	for i := range len(word) {
		h = (h ^ uint32(word[i])) * 16777619
	}
	return h ^ h>>15
}
