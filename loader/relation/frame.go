package relation

import "github.com/dramatis-graph/dramatis/graph"

// A frame is one way of stating a relation: the cue, and where the actors
// stand around it. frames.txt holds them and describes how they are written.
type frame struct {
	predicate  graph.Predicate
	sort       cueSort
	cue        []string // the first word is a lemma, the rest stand as they are
	slots      []slot
	classes    []graph.Class // of an "over" frame: the acts that it governs, none for all
	then       []string      // words of which one must follow the object
	unless     []string      // words of which none may be in the sentence
	standing   graph.Status  // "" where the words around the cue decide
	lasting    bool          // in the present tense it goes on
	singular   bool          // only where the noun is
	alone      bool          // only where the verb has no object
	object     bool          // only where the verb has an object
	objectless bool          // only where it has none
	bare       bool          // only where the verb's object is no actor
	venue      bool          // only where a place is told: "at the White House"
	passive    bool          // only in the passive: "backed by"
	last       bool          // only where no other frame relates the two
	instead    bool          // of an "over" frame: the act that it governs is not told
	weight     float64       // confidence where nothing speaks against it
	examples   []string
	line       int
	written    string // the whole line
}

// A cueSort says what kind of word a frame hangs on.
type cueSort string

const (
	verbCue   cueSort = "verb"
	nounCue   cueSort = "noun"
	stateCue  cueSort = "state"  // the adjective of "is critical of"
	joinedCue cueSort = "joined" // the participle of "Iran-backed"
	overCue   cueSort = "over"   // the verb of "threatened to strike"
	pairCue   cueSort = "pair"   // the noun of "US-Iraq talks"
)

// A slot is one place around a cue where an actor stands.
type slot struct {
	at      position
	preps   []string // of at == byPrep
	role    role
	kinds   []graph.Kind // none means any
	whose   bool         // the owner of what stands there will do
	place   bool         // of atOnward: where something happens will do
	answers bool         // of atOnward: who is answerable for what is told
	sender  bool         // troops stand for the country that their name tells
}

type position uint8

const (
	atSubject   position = iota
	atObject             // the verb's direct object
	atPossessor          // before the noun: "Iraq's", "Iraqi"
	atHost               // who is said to be the noun: "X, an ally of", "X is an ally of"
	atOnward             // the first actor in the rest of the clause
	atClause             // the subject of what is said: "said that X was"
	atObliged            // who must do what is said: "said that X must"
	byPrep
)

type role uint8

const (
	roleS    role = iota
	roleO         //
	roleBoth      // two or more actors, each related to the others
)

// defaultWeights hold where a frame gives no confidence of its own.
var defaultWeights = map[cueSort]float64{verbCue: 0.85, nounCue: 0.8, stateCue: 0.8, joinedCue: 0.85, pairCue: 0.85, overCue: 0.9}
