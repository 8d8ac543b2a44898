package learned

// A Feature is the hash of one thing that is true of a pair.
type Feature uint32

// offset and prime are those of 32-bit FNV-1a.
const (
	offset = 2166136261
	prime  = 16777619
)

func hash(s string) uint32 {
	h := uint32(offset)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * prime
	}
	return h
}

// hashLower is hash of s with its ASCII letters in lower case.
func hashLower(s string) uint32 {
	h := uint32(offset)
	for i := range len(s) {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		h = (h ^ uint32(c)) * prime
	}
	return h
}

// join hashes two hashes in their order.
func join(a, b uint32) uint32 { return a*31 + b }

// add appends one feature of the pair.
func (r *reader) add(t template, parts ...uint32) {
	h := uint32(t) * 0x9E3779B1
	for _, p := range parts {
		h = (h ^ p) * 0x85EBCA6B
		h ^= h >> 13
	}
	h *= 0xC2B2AE35
	h ^= h >> 16
	r.features = append(r.features, Feature(h*0x9E3779B1))
}
