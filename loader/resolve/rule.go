package resolve

// A Rule says why a mention was taken for its actor.
type Rule string

// The rules, in the order in which they are tried.
const (
	FullName  Rule = "full name"
	Known     Rule = "known"
	ShortName Rule = "short name"
	Acronym   Rule = "acronym"
	LooseName Rule = "loose name"
	Body      Rule = "body"
	Group     Rule = "group"
	Title     Rule = "title"
	StandIn   Rule = "stand-in"
)

var meanings = map[Rule]string{
	FullName:  "a person's name in full",
	Known:     "a name that the reference book has, or words that tell what they name",
	ShortName: "a part of the name, which nobody else in the article bears",
	Acronym:   "letters that the article introduces in brackets",
	LooseName: "a name of no certain kind that the article makes clear elsewhere",
	Body:      "the only body that the noun can mean here",
	Group:     "the only such group that the article speaks of",
	Title:     "a title, whose holder the article or the reference book tells",
	StandIn:   "a pronoun or description that can mean nobody else",
}

// Meaning says in words why the mention was taken for the actor, "" of a rule
// that is none.
func (r Rule) Meaning() string { return meanings[r] }

// by runs a step whose mentions are resolved by the rule.
func (a *article) by(rule Rule, step func()) {
	a.rule = rule
	step()
}
