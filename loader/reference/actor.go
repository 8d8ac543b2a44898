package reference

import (
	"slices"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
)

// readCountry reads: name | other names | adjectives | demonyms | capitals | seats.
func (b *builder) readCountry(l layered) error {
	f, err := l.fields(6)
	if err != nil {
		return err
	}
	e, err := b.enter(l, graph.KindCountry, f[0])
	if err != nil {
		return err
	}
	e.Country = e.ID
	e.addForms(Variant, f[1])
	e.addForms(Adjective, f[2])
	e.addForms(Demonym, f[3])
	e.addForms(Seat, f[5])
	for _, capital := range list(f[4]) {
		b.pending = append(b.pending, pending{line: l.line, entry: e, capital: capital})
	}
	return nil
}

// readBody reads: name | other names | country or body it is part of | organ.
func (b *builder) readBody(l layered) error {
	f, err := l.fields(4)
	if err != nil {
		return err
	}
	e, err := b.enter(l, graph.KindOrganization, f[0])
	if err != nil {
		return err
	}
	e.addForms(Variant, f[1])
	b.pending = append(b.pending, pending{line: l.line, entry: e, owner: f[2], organ: f[3]})
	return nil
}

// readPlace reads: name | other names | country | postal code.
func (b *builder) readPlace(l layered) error {
	f, err := l.fields(4)
	if err != nil {
		return err
	}
	e, err := b.enter(l, graph.KindPlace, f[0])
	if err != nil {
		return err
	}
	e.addForms(Variant, f[1])
	if e.Postal = f[3]; e.Postal != "" {
		b.postal[e.Postal] = e.ID
	}
	b.pending = append(b.pending, pending{line: l.line, entry: e, owner: f[2]})
	return nil
}

// readArmedGroup reads: name | other names | country it fights in | patrons.
func (b *builder) readArmedGroup(l layered) error {
	f, err := l.fields(4)
	if err != nil {
		return err
	}
	e, err := b.enter(l, graph.KindArmedGroup, f[0])
	if err != nil {
		return err
	}
	e.addForms(Variant, f[1])
	b.pending = append(b.pending, pending{line: l.line, entry: e, owner: f[2], backs: list(f[3])})
	return nil
}

var personGenders = map[string]Gender{"": UnknownGender, "f": Female, "m": Male}

// readPerson reads: name | other spellings | short forms | f or m | country.
func (b *builder) readPerson(l layered) error {
	f, err := l.fields(5)
	if err != nil {
		return err
	}
	gender, ok := personGenders[f[3]]
	if !ok {
		return l.errorf("gender %q: write f, m or nothing", f[3])
	}
	e, err := b.enter(l, graph.KindPerson, f[0])
	if err != nil {
		return err
	}
	e.Gender = gender
	e.addForms(Variant, f[1])
	b.respell(e)
	e.addForms(Short, f[2])
	b.pending = append(b.pending, pending{line: l.line, entry: e, owner: f[4]})
	return nil
}

// readSpelling reads: a part of names | its other spellings.
func (b *builder) readSpelling(l layered) error {
	f, err := l.fields(2)
	if err != nil {
		return err
	}
	all := append([]string{f[0]}, list(f[1])...)
	for _, s := range all {
		b.spelling[s] = all
	}
	return nil
}

// maxRespelled bounds the spellings that one name is given.
const maxRespelled = 24

// respell adds the other spellings of the parts of a person's names:
// "Mohamed bin Zayed" to "Mohammed bin Zayed".
func (b *builder) respell(e *Entry) {
	for i := 0; i < len(e.Forms) && len(e.Forms) < maxRespelled; i++ {
		form := e.Forms[i]
		parts := strings.Fields(form.Text)
		for j, part := range parts {
			for _, other := range b.spelling[part] {
				if other == part {
					continue
				}
				parts[j] = other
				form.Text, form.Sort = strings.Join(parts, " "), Variant
				if !slices.ContainsFunc(e.Forms, func(f Form) bool { return f.Text == form.Text }) {
					e.Forms = append(e.Forms, form)
				}
			}
			parts[j] = part
		}
	}
}
