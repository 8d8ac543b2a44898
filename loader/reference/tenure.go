package reference

import (
	"cmp"
	"slices"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// readOffices reads the section of offices: a line "= of | role | leader" names
// the post, those below it its holders in the order of time: person | start | end.
// An empty end is the start of the next holder; the last one's is open. A date
// with a question mark is as far as the book knows.
func (b *builder) readOffices(lines []layered) error {
	for len(lines) > 0 {
		head := lines[0]
		if !strings.HasPrefix(head.text, "=") {
			return head.errorf("want a line like: = Iraq | prime minister")
		}
		n := 1
		for n < len(lines) && !strings.HasPrefix(lines[n].text, "=") {
			n++
		}
		if err := b.readPost(head, lines[1:n]); err != nil {
			return err
		}
		lines = lines[n:]
	}
	return nil
}

func (b *builder) readPost(head layered, holders []layered) error {
	p, err := b.readPostName(head)
	if err != nil {
		return err
	}
	if b.posts[p] {
		b.offices = slices.DeleteFunc(b.offices, func(o Office) bool { return o.Of == p.of && o.Role == p.role })
	}
	b.posts[p] = true
	first := len(b.offices)
	for _, l := range holders {
		o, err := b.readHolder(l, p)
		if err != nil {
			return err
		}
		b.offices = append(b.offices, o)
	}
	return closeTerms(holders, b.offices[first:])
}

func (b *builder) readPostName(l layered) (post, error) {
	l.text = strings.TrimPrefix(l.text, "=")
	f, err := l.fields(3)
	if err != nil {
		return post{}, err
	}
	of, ok := b.find(f[0])
	if !ok {
		return post{}, l.errorf("%q is no country or body of the book", f[0])
	}
	role, ok := b.roles.byName[f[1]]
	if !ok || role.Name != f[1] {
		return post{}, l.errorf("no role %q", f[1])
	}
	switch f[2] {
	case "":
	case leader:
		b.leads[of.ID] = role.Name
	default:
		return post{}, l.errorf("%q: write %s or nothing", f[2], leader)
	}
	return post{of.ID, role.Name}, nil
}

func (b *builder) readHolder(l layered, p post) (Office, error) {
	f, err := l.fields(3)
	if err != nil {
		return Office{}, err
	}
	o := Office{Of: p.of, Role: p.role}
	if o.Start, o.KnownFrom, err = readTermDate(l.line, f[1]); err != nil {
		return o, err
	}
	if o.End, o.KnownTo, err = readTermDate(l.line, f[2]); err != nil {
		return o, err
	}
	o.Person, err = b.holder(l, f[0], b.entries[p.of].Country)
	return o, err
}

// holder returns the person of that name, who gets an entry unless there is one.
func (b *builder) holder(l layered, name string, country graph.ID) (graph.ID, error) {
	if id, ok := b.holders[name]; ok {
		return id, nil
	}
	id := graph.ActorID(graph.KindPerson, name)
	if _, ok := b.entries[id]; !ok {
		e, err := b.enter(l, graph.KindPerson, name)
		if err != nil {
			return "", err
		}
		e.Country = country
		b.respell(e)
	}
	b.holders[name] = id
	return id, nil
}

func readTermDate(l line, text string) (graph.Date, bool, error) {
	text, known := strings.CutSuffix(text, "?")
	if text == "" {
		return "", known, nil
	}
	date, err := graph.ParseDate(text)
	if err != nil {
		return "", false, l.errorf("%v", err)
	}
	return date, known, nil
}

// closeTerms gives each term without an end the start of the next, and checks
// that no term ends before it starts or starts before the one above it.
func closeTerms(lines []layered, terms []Office) error {
	for i := range terms {
		t := &terms[i]
		switch {
		case i > 0 && t.Start.Last() < terms[i-1].Start.First():
			return lines[i].errorf("starts on %s before the one above", t.Start)
		case t.End != "" && t.End.Last() < t.Start.First():
			return lines[i].errorf("ends on %s before it starts on %s", t.End, t.Start)
		case t.End != "" || i+1 == len(terms):
		case terms[i+1].KnownFrom:
			return lines[i].errorf("an end is needed before %q", lines[i+1].text)
		default:
			t.End, t.KnownTo = terms[i+1].Start, false
		}
	}
	return nil
}

func newOfficeBook(all []Office, leads map[graph.ID]string) officeBook {
	b := officeBook{byPost: map[post][]Office{}, byPerson: map[graph.ID][]Office{}, leads: leads}
	for _, o := range all {
		b.byPost[post{o.Of, o.Role}] = append(b.byPost[post{o.Of, o.Role}], o)
		b.byPerson[o.Person] = append(b.byPerson[o.Person], o)
	}
	for _, held := range b.byPerson {
		slices.SortFunc(held, func(x, y Office) int {
			return cmp.Or(cmp.Compare(x.Start.First(), y.Start.First()), cmp.Compare(x.Of, y.Of), cmp.Compare(x.Role, y.Role))
		})
	}
	return b
}
