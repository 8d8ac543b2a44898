package mention

import (
	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/reference"
)

// administration reads "the Biden administration", which is the country that
// the person leads.
func (r *reader) administration(i int) int {
	t := &r.tokens[i]
	if t.knownLen == 0 {
		return i
	}
	end := i + t.knownLen
	if r.at(end).Text == "-" && r.at(end+1).has(capital) { // Biden-Harris
		end += 2
	}
	land := r.landOfPeople(t.known)
	switch r.at(end).lower {
	case "administration", "government", "regime":
	default:
		return i
	}
	if land == "" {
		return i
	}
	r.add(i, end+1, Mention{Kind: graph.KindCountry, Sort: Described, Entry: land})
	return end + 1
}

// landOfPeople returns the one country that the people of these names belong to.
func (r *reader) landOfPeople(forms []reference.Form) graph.ID {
	var land graph.ID
	for _, f := range forms {
		e, _ := r.book.Entry(f.Entry)
		if e.Kind != graph.KindPerson || land != "" && land != e.Country {
			return ""
		}
		land = e.Country
	}
	return land
}
