package graph

import (
	"hash/fnv"
	"math/bits"
	"strconv"
	"strings"
	"unicode"
)

// A Fingerprint is what a text looks like from afar: texts that share most of
// their runs of three words have fingerprints that differ in few bits, whatever
// was cut, added or put before them. It depends on the text alone. 0 is that of
// a text too short to tell.
type Fingerprint uint64

// Of the 64 bits, those of unrelated texts differ in 32 or so, and hardly ever
// in less than 15; a wire story that lost a fifth of its words differs from
// itself in about 10.
const nearBits = 11

// minShingles is how many different runs of words a text must have for its
// fingerprint to mean something.
const minShingles = 40

// Near reports whether the texts of f and g are copies of one another, or
// nearly.
func (f Fingerprint) Near(g Fingerprint) bool {
	return f != 0 && g != 0 && bits.OnesCount64(uint64(f^g)) <= nearBits
}

// FingerprintOf returns the fingerprint of a text: each different run of three
// words votes on every bit. Capitals, signs and white space do not count.
func FingerprintOf(text string) Fingerprint {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	seen := map[uint64]bool{}
	var votes [64]int
	for i := 2; i < len(words); i++ {
		h := fnv.New64a()
		for _, w := range words[i-2 : i+1] {
			h.Write([]byte(w))
			h.Write([]byte{' '})
		}
		sum := mixed(h.Sum64())
		if seen[sum] {
			continue
		}
		seen[sum] = true
		for bit := range votes {
			votes[bit] += int(sum>>bit&1)*2 - 1
		}
	}
	if len(seen) < minShingles {
		return 0
	}
	var f Fingerprint
	for bit, vote := range votes {
		if vote > 0 {
			f |= 1 << bit
		}
	}
	return f
}

// mixed spreads what the last letters change over all bits, which FNV does not.
func mixed(h uint64) uint64 {
	h ^= h >> 33
	h *= 0xff51afd7ed558ccd
	h ^= h >> 33
	h *= 0xc4ceb9fe1a85ec53
	return h ^ h>>33
}

// String writes the fingerprint in hexadecimal digits, "" for none.
func (f Fingerprint) String() string {
	if f == 0 {
		return ""
	}
	return strconv.FormatUint(uint64(f), 16)
}

// parseFingerprint reads what [Fingerprint.String] wrote.
func parseFingerprint(s string) (Fingerprint, error) {
	if s == "" {
		return 0, nil
	}
	n, err := strconv.ParseUint(s, 16, 64)
	return Fingerprint(n), err
}
