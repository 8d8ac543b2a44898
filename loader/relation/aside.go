package relation

// maxAside bounds the words between parentheses that are read over.
const maxAside = 6

// markAsides marks short parentheses without a verb, as after a name: "the
// Union (UN)". They part nothing.
func (l *line) markAsides() {
	for i := 0; i < len(l.pieces); i++ {
		if l.low(i) != "(" {
			continue
		}
		for j := i + 1; j < len(l.pieces) && j <= i+maxAside+1; j++ {
			if c := l.at(j); c == verb || c == aux || c == modal || l.low(j) == "(" {
				break
			}
			if l.low(j) == ")" {
				for k := i; k <= j; k++ {
					l.pieces[k].adverbial = true
				}
				break
			}
		}
	}
}

// overAside returns the piece from i on that is in no short parenthesis.
func (l *line) overAside(i int) int {
	if i < len(l.pieces) && l.low(i) == "(" && l.pieces[i].adverbial {
		for l.low(i) != ")" {
			i++
		}
		return i + 1
	}
	return i
}
