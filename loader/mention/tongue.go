package mention

// isLanguage reports whether the adjective of a country at word i is the name of
// its language: "speaks Arabic", "in French", "English teachers". English is one
// more often than not: it is the country's only before a noun.
func (r *reader) isLanguage(i int) bool {
	t, before, next := &r.tokens[i], r.at(i-1), r.at(i+1)
	beforeNoun := next.UPOS == "NOUN" || next.UPOS == "ADJ" || next.UPOS == "PROPN" || next.isPossessive()
	switch next.lower {
	case "language", "languages", "speaker", "speakers", "speaking", "translation", "subtitles", "lessons", "proficiency":
		return true
	}
	if t.lower == "english" {
		return !beforeNoun || taught[next.lower]
	}
	return !beforeNoun && (spoken[before.lower] || r.amongLanguages(i))
}

// maxLanguages bounds the words of a list of languages.
const maxLanguages = 12

// amongLanguages reports whether word i is in a list that a word for speaking
// opens, "speaks Thai, Italian and Spanish", or that names English.
func (r *reader) amongLanguages(i int) bool {
	for j := i - 1; j >= 0 && j > i-maxLanguages; j-- {
		t := r.at(j)
		switch {
		case t.lower == "english" || spoken[t.lower] && t.lower != "in" && t.lower != "into":
			return true
		case t.lower == "include" || t.lower == "includes" || t.lower == "are":
			return r.at(j-1).lower == "languages"
		case t.Text != "," && t.lower != "and" && t.lower != "or" && !t.has(capital):
			return false
		}
	}
	return false
}

// taught are the nouns before which English is the language.
var taught = map[string]bool{
	"teacher": true, "teachers": true, "class": true, "classes": true, "course": true, "courses": true, "lesson": true,
	"skills": true, "literature": true, "version": true, "word": true, "words": true, "text": true, "instruction": true, "training": true,
	"grammar": true, "test": true, "program": true, "programs": true, "education": true, "teaching": true, "learners": true, "service": true,
}

// spoken are the words before the name of a language.
var spoken = map[string]bool{
	"speak": true, "speaks": true, "spoke": true, "speaking": true, "spoken": true, "learn": true, "learned": true, "learning": true,
	"teach": true, "taught": true, "teaching": true, "study": true, "studied": true, "fluent": true, "in": true, "into": true,
}
