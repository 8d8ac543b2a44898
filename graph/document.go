package graph

// An Article is one text and where it comes from.
type Article struct {
	ID        ID     `json:"id"`   // ArticleID(Name)
	Name      string `json:"name"` // the file's name, or the id its publisher gave
	Title     string `json:"title,omitempty"`
	Source    string `json:"source,omitempty"`
	Published Date   `json:"published,omitempty"` // the day, in the publisher's zone

	// PublishedAt is the moment in RFC 3339, where the source tells it.
	PublishedAt string `json:"publishedAt,omitempty"`

	URL      string `json:"url,omitempty"`
	Author   string `json:"author,omitempty"`
	Language string `json:"language,omitempty"` // BCP 47, "" when not said

	// Digest is the SHA-256 of Text in hex.
	Digest string `json:"digest"`

	// Fingerprint is that of Text. Copies of one text have fingerprints near
	// each other.
	Fingerprint Fingerprint `json:"-"`

	// Text is the article as printed; every offset of the graph counts its
	// bytes. Lists of articles leave it out.
	Text string `json:"text,omitempty"`
}

// A Document is one article with everything that it says: the unit in which
// the graph is written and taken back.
type Document struct {
	Article Article

	// Actors holds each actor of Relations once, with the names that this
	// article uses.
	Actors    []Actor
	Relations []Relation

	// Namings are the words that name these actors. No question follows from
	// them: they tell why the article was read as it was.
	Namings []Naming
}

// A Naming is a stretch of an article that was taken to name an actor.
type Naming struct {
	Actor ID     `json:"actor"`
	Span  Span   `json:"span"` // of the text, in bytes
	Rule  string `json:"rule"` // why it was taken for this actor, as the reader calls it
}
