package mention

import "strings"

// maxRoleWords bounds the words of a title, without whose it is.
const maxRoleWords = 14

// role reads the words of a title at word i ("foreign minister", "Secretary of
// State", "deputy prime minister and minister of health") and returns the word
// after them, i if none begin here.
func (r *reader) role(i int) int {
	end := r.plainRole(i)
	if end == i {
		return i
	}
	end = r.roleField(r.roleField(end)) // "of State for African Affairs"
	if r.at(end).lower == "and" {
		if second := r.plainRole(end + 1); second > end+1 {
			end = r.roleField(second)
		}
	}
	return min(end, i+maxRoleWords)
}

// plainRole reads words that belong to titles up to the last that is one.
func (r *reader) plainRole(i int) int {
	end := i
	for j := i; j < len(r.tokens) && j < i+maxRoleWords; j++ {
		t := &r.tokens[j]
		switch {
		case t.UPOS == "VERB":
			return end
		case t.is(head) && (t.knownLen < 2 || end > i):
			end = j + 1
		case t.is(modifier|rank) || j > i && t.Text == "-" && r.glued(j):
		case t.lower == "and" && j > i && r.at(j+1).is(modifier) && !r.at(j+1).is(head):
		default:
			return end
		}
	}
	return end
}

// roleField reads what a title is of or for, where that is no owner: "of
// State", "for Political Affairs".
func (r *reader) roleField(end int) int {
	if w := r.at(end).lower; w != "of" && w != "for" {
		return end
	}
	j := end + 1
	if r.at(j).lower == "the" {
		j++
	}
	last := end
	for ; j < len(r.tokens); j++ {
		t := &r.tokens[j]
		switch {
		case t.is(field) && t.knownLen < 2 && !t.is(head), r.isFieldName(j):
			last = j + 1
		case t.Text == "-" && r.glued(j) && (r.at(j+1).is(field) || r.isFieldName(j+1)): // "Political-Military"
		case t.lower == "and" || t.Text == "," || t.isPossessive():
			next := j + 1
			if t.Text == "," && r.at(next).lower == "and" {
				next++
			}
			if !r.at(next).is(field) && !r.isFieldName(next) {
				return last
			}
		default:
			return last
		}
	}
	return last
}

// isFieldName reports whether the capitalised word i may belong to what a title is
// for: "Organization" in "for International Organization Affairs".
func (r *reader) isFieldName(i int) bool {
	t := r.at(i)
	if next := r.at(i + 1); t.has(capital) && next.has(capital) && next.lower == "affairs" {
		return true
	}
	return t.has(capital) && !t.has(ordinary) && t.is(common|body|compass|modifier|people|folk) && !t.is(given|head|anyPronoun|weekday|determiner) && t.knownLen == 0
}

// roleText returns the words of a title in lower case with single spaces.
func (r *reader) roleText(i, end int) string {
	role := strings.Join(strings.Fields(strings.ToLower(r.text[r.tokens[i].Start:r.tokens[end-1].End])), " ")
	return strings.TrimPrefix(role, once)
}

// roleGender returns the gender that the last word of a title tells.
func (r *reader) roleGender(end int) Gender {
	switch t := r.at(end - 1); {
	case t.is(headMale):
		return Male
	case t.is(headFemale):
		return Female
	}
	return UnknownGender
}
