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
	if !ok || p.kind != graph.KindCountry || !r.at(next).is(seated) && !r.isMission(next) {
		return i
	}
	end := next + 1
	if w := r.at(end); w.lower == "general" && w.has(capital) {
		end++
	}
	seat := end
	switch r.at(end).lower {
	case "in":
		end = r.seat(end)
	case "to":
		end = r.accredited(end)
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

// isMission reports whether word i is the mission of a country to a body, which
// has a capital: a mission of any other sort is a task.
func (r *reader) isMission(i int) bool {
	return r.at(i).lower == "mission" && r.at(i).has(capital)
}

// accredited reads "to the United Nations" behind a mission.
func (r *reader) accredited(i int) int {
	at := i + 1
	if r.at(at).lower == "the" {
		at++
	}
	if n := r.at(at).knownLen; n > 0 {
		return at + n
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
	if r.at(seat).lower == "to" {
		at := seat + 1
		if r.at(at).lower == "the" {
			at++
		}
		return strings.Join(append(words, "to", r.bookName(at, end)), " ")
	}
	city := r.plain(seat+1, end)
	if r.at(seat+1).knownLen > 0 {
		if host := r.choose(seat + 1); host.kind == graph.KindCountry && r.capitalOf(seat+1) == "" {
			city = r.capitalName(host, city)
		}
	}
	return strings.Join(append(words, "in", city), " ")
}

// bookName returns the name that the book has for the words [i,end).
func (r *reader) bookName(i, end int) string {
	if e, ok := r.book.Entry(r.choose(i).entry); ok {
		return e.Name
	}
	return r.plain(i, end)
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
