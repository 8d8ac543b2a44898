package reference

import "strings"

// readOrgan reads: organ | pattern of its name | other words.
func (b *builder) readOrgan(l layered) error {
	f, err := l.fields(3)
	if err != nil {
		return err
	}
	if f[0] == "" || !strings.Contains(f[1], "{country}") {
		return l.errorf("want an organ and a name with {country}")
	}
	b.organs.named[f[0]] = organ{name: f[0], title: f[1]}
	for _, words := range append([]string{f[0]}, list(f[2])...) {
		b.organed = append(b.organed, roleWord{text: strings.ToLower(words), role: f[0]})
	}
	return nil
}

// readRole reads: role | class | marks | other words, of which one with
// "@ Country" means the role in that country only.
func (b *builder) readRole(l layered) error {
	f, err := l.fields(4)
	if err != nil {
		return err
	}
	class, ok := roleClasses[f[1]]
	if !ok || f[0] == "" {
		return l.errorf("no role %q of class %q", f[0], f[1])
	}
	role := Role{Name: strings.ToLower(f[0]), Class: class}
	for _, mark := range list(f[2]) {
		if !role.mark(mark) {
			return l.errorf("mark %q: write one, of, f or m", mark)
		}
	}
	if err := b.nameRole(l, role.Name, role); err != nil {
		return err
	}
	for _, words := range list(strings.ToLower(f[3])) {
		if err := b.wordRole(l, words, role); err != nil {
			return err
		}
	}
	return nil
}

func (r *Role) mark(mark string) bool {
	switch mark {
	case "one":
		r.Single = true
	case "of":
		r.NeedsOf = true
	case "f":
		r.Gender = Female
	case "m":
		r.Gender = Male
	default:
		return false
	}
	return true
}

func (b *builder) wordRole(l layered, words string, role Role) error {
	words, name, local := strings.Cut(words, "@")
	words = strings.TrimSpace(words)
	if !local {
		return b.nameRole(l, words, role)
	}
	country, ok := b.find(name)
	if !ok {
		return l.errorf("no country %q", strings.TrimSpace(name))
	}
	b.roles.local[localRole{country.ID, words}] = role.Name
	b.words = append(b.words, roleWord{words, role.Name})
	return nil
}

// nameRole makes words mean the role everywhere. A later layer may change what
// they mean, the same may not.
func (b *builder) nameRole(l layered, words string, role Role) error {
	if layer, ok := b.roleLayers[words]; ok && layer == l.layer {
		return l.errorf("%q is a role twice: %s and %s", words, b.roles.byName[words].Name, role.Name)
	}
	b.roleLayers[words] = l.layer
	b.roles.byName[words] = role
	b.words = append(b.words, roleWord{words, role.Name})
	return nil
}

var nameGenders = map[string]Gender{"f": Female, "m": Male, "x": Unisex}

// readGivenNames reads: f, m or x | where | names.
func (b *builder) readGivenNames(l layered) error {
	f, err := l.fields(3)
	if err != nil {
		return err
	}
	gender, ok := nameGenders[f[0]]
	if !ok {
		return l.errorf("gender %q: write f, m or x", f[0])
	}
	for _, name := range strings.Fields(f[2]) {
		var key folded
		if !key.add(name, false) {
			return l.errorf("name %q is too long", name)
		}
		if before, ok := b.given[string(key.key())]; ok && before != gender {
			b.given[string(key.key())] = Unisex
			continue
		}
		b.given[string(key.key())] = gender
	}
	return nil
}
