package score

import (
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// honorifics are what names may begin with and are compared without.
var honorifics = []string{
	"the", "mr", "mrs", "ms", "dr", "sir", "sheikh", "president", "prime minister", "secretary", "gen", "maj gen", "lt gen",
}

// plain writes a name so that spellings of it are equal: small letters without
// accents and signs, single spaces, no honorific before it.
func plain(name string) string {
	var b strings.Builder
	for _, r := range cases.Fold().String(unaccented(name)) {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			b.WriteRune(r)
		case strings.ContainsRune("'’`.", r):
		default:
			b.WriteByte(' ')
		}
	}
	s := strings.Join(strings.Fields(b.String()), " ")
	for i := 0; i < len(honorifics); i++ {
		if rest, ok := strings.CutPrefix(s, honorifics[i]+" "); ok {
			s, i = rest, -1
		}
	}
	return s
}

func unaccented(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.M, r) && norm.NFKD.PropertiesString(string(r)).CCC() != 0 {
			return -1
		}
		return r
	}, norm.NFKD.String(s))
}
