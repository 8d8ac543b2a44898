package mention

// campus returns where the name [i,end) that a university ends goes on to, with the
// town that tells it from its sisters: "University of Utopia-Midford", "Board of
// the University of Utopia at Midford". The town is no more than a part of that name.
func (r *reader) campus(i, end int) int {
	j := end - 1
	for j > i && r.tokens[j].lower != "university" {
		j--
	}
	if r.tokens[j].lower != "university" || r.at(j+1).lower != "of" {
		return end
	}
	if next := r.at(end).Text; !isDash(next) && next != "at" {
		return end
	}
	town := end + 1
	for r.at(town).has(capital) && !r.at(town).is(head|body|determiner|weekday|month) && town < end+4 {
		town++
	}
	if town == end+1 {
		return end
	}
	return town
}

func isDash(sign string) bool { return sign == "-" || sign == "–" || sign == "—" }

// tellsCampus reports whether word i tells the university before it from its sisters
// where no body is read, as in a list of names.
func (r *reader) tellsCampus(i int) bool {
	if !isDash(r.at(i-1).Text) || !r.tokens[i].has(capital) {
		return false
	}
	for j := i - 2; j >= 0 && j > i-8; j-- {
		if r.tokens[j].lower == "university" {
			return r.at(j+1).lower == "of"
		}
	}
	return false
}
