package relation

import "strings"

// A verbForms holds what one verb looks like.
type verbForms struct {
	lemma, past, participle string
	third, gerund           string
}

// inflect returns the forms of a verb written as verbs.txt writes it:
// "condemn", "admit+" (the last letter doubles), "withdraw/withdrew/withdrawn".
func inflect(written string) verbForms {
	parts := strings.Split(written, "/")
	lemma, doubled := strings.CutSuffix(parts[0], "+")
	stem := lemma
	if doubled || doubles(lemma) {
		stem += lemma[len(lemma)-1:]
	}
	v := verbForms{lemma: lemma, third: plural(lemma), gerund: gerundOf(lemma, stem)}
	if lemma == "have" {
		v.third = "has"
	}
	v.past = pastOf(lemma, stem)
	if len(parts) > 1 {
		v.past = parts[1]
	}
	v.participle = v.past
	if len(parts) > 2 {
		v.participle = parts[2]
	}
	return v
}

// plural writes a noun's plural, which is also a verb's third person.
func plural(s string) string {
	switch {
	case strings.HasSuffix(s, "s"), strings.HasSuffix(s, "x"), strings.HasSuffix(s, "z"),
		strings.HasSuffix(s, "ch"), strings.HasSuffix(s, "sh"), s == "go", s == "do", strings.HasSuffix(s, "veto"):
		return s + "es"
	case endsConsonantY(s):
		return s[:len(s)-1] + "ies"
	}
	return s + "s"
}

func pastOf(lemma, stem string) string {
	switch {
	case strings.HasSuffix(lemma, "e"):
		return lemma + "d"
	case endsConsonantY(lemma):
		return lemma[:len(lemma)-1] + "ied"
	}
	return stem + "ed"
}

func gerundOf(lemma, stem string) string {
	switch {
	case strings.HasSuffix(lemma, "ie"):
		return lemma[:len(lemma)-2] + "ying"
	case strings.HasSuffix(lemma, "ee"), strings.HasSuffix(lemma, "oe"), lemma == "be":
		return lemma + "ing"
	case strings.HasSuffix(lemma, "e"):
		return lemma[:len(lemma)-1] + "ing"
	}
	return stem + "ing"
}

func endsConsonantY(s string) bool {
	return len(s) > 1 && s[len(s)-1] == 'y' && !isVowel(s[len(s)-2])
}

// doubles reports whether a verb of one syllable doubles its last letter: it
// ends in one consonant after one vowel, as "ban" and "stop" do.
func doubles(s string) bool {
	n := len(s)
	if n < 3 || isVowel(s[n-1]) || strings.ContainsRune("wxy", rune(s[n-1])) || !isVowel(s[n-2]) || vowelAt(s, n-3) {
		return false
	}
	for i := 0; i < n-2; i++ {
		if vowelAt(s, i) {
			return false
		}
	}
	return true
}

// vowelAt reports whether a vowel stands at i; the u of "qu" is none.
func vowelAt(s string, i int) bool {
	return isVowel(s[i]) && (s[i] != 'u' || i == 0 || s[i-1] != 'q')
}

func isVowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }
