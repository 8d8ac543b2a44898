package learned

// Describe calls yield for every pair of different actors of the sentence with
// what is true of it; first stands before second. The features are valid until
// yield returns.
func Describe(s *Sentence, yield func(first, second int, features []Feature)) {
	r := readers.Get().(*reader)
	defer readers.Put(r)
	r.open(s)
	for _, p := range r.pairs {
		r.describe(p)
		yield(p.first, p.second, r.features)
	}
}
