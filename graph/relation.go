package graph

// An Actor is whoever can do something or have it done to them.
type Actor struct {
	ID   ID     `json:"id"`
	Name string `json:"name"` // the canonical name, as a reader would print it
	Kind Kind   `json:"kind"`

	// Aliases are the other names that articles gave the actor, sorted,
	// without Name.
	Aliases []string `json:"aliases,omitempty"`
}

// A Span is a stretch of an article's text: text[s[0]:s[1]], in bytes.
type Span [2]int

// A Party is an actor as one end of a relation.
type Party struct {
	ID      ID     `json:"id"`
	Name    string `json:"name"`
	Kind    Kind   `json:"kind"`
	Mention string `json:"mention"` // the words of the article that name it here
}

// Evidence points at the words behind a relation. All offsets are bytes of the
// article's text as printed: text[Start:End] == Sentence, and the spans of
// subject and object are the mentions of the two parties.
type Evidence struct {
	Sentence string `json:"sentence"`
	Index    int    `json:"index"` // number of the sentence in its article, from 0
	Start    int    `json:"start"`
	End      int    `json:"end"`
	Subject  Span   `json:"subject"`
	Object   Span   `json:"object"`
}

// A Relation is one statement of one article: subject, predicate, object, and
// the words that say so. Its JSON form is the one that every command and route
// prints.
type Relation struct {
	// ID is the mention that states the relation, the label of its quad. It
	// follows from the rest (see [MentionID]).
	ID        ID        `json:"id"`
	Article   string    `json:"article"` // the article's name; its node is ArticleID(Article)
	Subject   Party     `json:"subject"`
	Predicate Predicate `json:"predicate"`
	Object    Party     `json:"object"`
	Status    Status    `json:"status"`
	Date      Date      `json:"date"`
	Place     ID        `json:"place"`
	Phrase    string    `json:"phrase"`
	Role      string    `json:"role"` // the office, of officialOf only

	// AttributedTo is who says so, when it is not the article itself.
	AttributedTo ID       `json:"attributedTo"`
	Confidence   float64  `json:"confidence"` // 0 to 1, to three decimals
	Evidence     Evidence `json:"evidence"`
}
