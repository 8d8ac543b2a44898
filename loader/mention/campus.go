package mention

// campus returns where the name of the university [i,end) ends with the town that
// tells it from its sisters: "University of Utopia-Midford", "University of Utopia
// at Midford". The town is no more than a part of that name.
func (r *reader) campus(i, end int) int {
	if r.tokens[i].lower != "university" || r.at(i+1).lower != "of" {
		return end
	}
	switch r.at(end).Text {
	case "-", "–", "—", "at":
	default:
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
