package mention

import "strings"

// A class is a set of the classes that the lexicon puts a word into. The files
// of the lexicon say what each class means.
type class uint64

const (
	common class = 1 << iota
	honorificMale
	honorificFemale
	honorific
	rank
	head
	headMale
	headFemale
	modifier
	former
	timeWord
	field
	particle
	suffix
	givenMale
	givenFemale
	familyFirst
	official
	force
	troops
	fighters
	people
	between
	collective
	body
	place
	weekday
	month
	where
	motion
	travel
	acts
	dealing
	determiner
	pronounMale
	pronounFemale
	pronounMany
	pronounThing
	pronounSelf
	pronounUs
	compass
	deed
	occupation
	folk
	folkNoun
	peoples
	organ
	relational
	byAdjective
	placeNoun
	regionNoun
	placeBetween
	happening
	happeningBetween
	seated
	abstract
	addresses
	rulers
	local
	localBetween
	bareOrgan
	generic
	thing
	kin
)

const (
	given        = givenMale | givenFemale
	anyHonorific = honorific | honorificMale | honorificFemale
	anyPronoun   = pronounMale | pronounFemale | pronounMany | pronounThing
	anyPeople    = official | force | troops | fighters | people
)

// classNames are the headings of the lexicon's files.
var classNames = map[string]class{
	"common":            common,
	"honorific-male":    honorificMale,
	"honorific":         honorific,
	"honorific-female":  honorificFemale,
	"rank":              rank,
	"head":              head,
	"head-male":         headMale,
	"head-female":       headFemale,
	"modifier":          modifier,
	"former":            former,
	"time":              timeWord,
	"field":             field,
	"particle":          particle,
	"suffix":            suffix,
	"given-male":        givenMale,
	"given-female":      givenFemale,
	"family-first":      familyFirst,
	"official":          official,
	"force":             force,
	"troops":            troops,
	"fighters":          fighters,
	"people":            people,
	"between":           between,
	"collective":        collective,
	"body":              body,
	"place":             place,
	"weekday":           weekday,
	"month":             month,
	"where":             where,
	"motion":            motion,
	"travel":            travel,
	"acts":              acts,
	"dealing":           dealing,
	"determiner":        determiner,
	"pronoun-male":      pronounMale,
	"pronoun-female":    pronounFemale,
	"pronoun-many":      pronounMany,
	"pronoun-thing":     pronounThing,
	"pronoun-self":      pronounSelf,
	"pronoun-us":        pronounUs,
	"compass":           compass,
	"deed":              deed,
	"occupation":        occupation,
	"folk":              folk,
	"folk-noun":         folkNoun,
	"peoples":           peoples,
	"organ":             organ,
	"relational":        relational,
	"by-adjective":      byAdjective,
	"place-noun":        placeNoun,
	"region-noun":       regionNoun,
	"place-between":     placeBetween,
	"happening":         happening,
	"happening-between": happeningBetween,
	"seated":            seated,
	"abstract":          abstract,
	"addresses":         addresses,
	"rulers":            rulers,
	"local":             local,
	"local-between":     localBetween,
	"bare-organ":        bareOrgan,
	"generic":           generic,
	"thing":             thing,
	"kin":               kin,
}

// classOf returns what the lexicon knows of a word in small letters. A title is
// one with "ex-" before it as well.
func (r *reader) classOf(word string) class {
	if title, ok := strings.CutPrefix(word, once); ok && r.lexicon[title]&(head|modifier|rank) != 0 {
		return r.lexicon[title] | former
	}
	return r.lexicon[word]
}

// once begins a title that is no longer held.
const once = "ex-"
