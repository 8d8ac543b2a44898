package mention

import (
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/reference"
)

// embassy reads an embassy or consulate with whose it is and where: "the US
// Embassy in Baghdad".
func (r *reader) embassy(i int) int {
	p, next, ok := r.owner(i)
	if !ok || p.kind != graph.KindCountry || !r.at(next).is(seated) {
		return i
	}
	end := next + 1
	if w := r.at(end); w.lower == "general" && w.has(capital) {
		end++
	}
	seat := end
	if r.at(end).lower == "in" {
		end = r.seat(end)
	}
	m := r.add(i, end, Mention{Kind: graph.KindOrganization})
	m.Canonical = r.embassyName(p, next, seat, end)
	r.addCountries(i, end)
	if end > seat+1 && r.capitalOf(seat+1) != "" {
		r.addParty(seat+1, r.cityAt(seat+1))
	}
	return end
}

// seat reads "in Baghdad" behind an embassy.
func (r *reader) seat(i int) int {
	t := r.at(i + 1)
	if t.knownLen > 0 {
		return i + 1 + t.knownLen
	}
	if t.has(capital) && !t.is(weekday|month) {
		return i + 2
	}
	return i
}

// embassyName returns the name that every article gives an embassy: its country
// in letters if it has any, and the city. Its words begin at word at, those that
// say where it is at word seat.
func (r *reader) embassyName(p party, at, seat, end int) string {
	words := []string{r.adjectiveOf(p)}
	if letters := r.lettersOf(p); letters != "" {
		words[0] = letters
	}
	for j := at; j < seat; j++ {
		w := r.tokens[j].lower
		words = append(words, strings.ToUpper(w[:1])+w[1:])
	}
	if seat == end {
		return strings.Join(words, " ")
	}
	city := r.plain(seat+1, end)
	if r.at(seat+1).knownLen > 0 {
		if host := r.choose(seat + 1); host.kind == graph.KindCountry && r.capitalOf(seat+1) == "" {
			city = r.capitalName(host, city)
		}
	}
	return strings.Join(append(words, "in", city), " ")
}

// lettersOf returns the two letters that a country goes by, "" if it has none.
func (r *reader) lettersOf(p party) string {
	e, _ := r.book.Entry(p.entry)
	return lettersOf(e)
}

func lettersOf(e reference.Entry) string {
	if e.Kind != graph.KindCountry {
		return ""
	}
	for _, f := range e.Forms {
		if f.Sort == reference.Acronym && len(f.Text) == 2 {
			return f.Text
		}
	}
	return ""
}

// capitalName returns the name of a country's capital, or name if the book has
// none.
func (r *reader) capitalName(p party, name string) string {
	e, _ := r.book.Entry(p.entry)
	for _, f := range e.Forms {
		if f.Sort == reference.Capital {
			return f.Text
		}
	}
	return name
}
