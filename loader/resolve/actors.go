package resolve

import (
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/language"
	"github.com/dramatis-graph/dramatis/loader/mention"
	"github.com/dramatis-graph/dramatis/loader/reference"
)

// An Origin is when an article was published, by which titles are told, and by
// whom: "the President" of a state's own press office is its own. What is ""
// leaves titles to what the article itself says.
type Origin struct {
	Published graph.Date
	Publisher string
}

// Actors decides which mentions of doc are the same actor. Mentions are those that
// [mention.Find] returned for doc. The same arguments always give the same cast.
func Actors(doc language.Document, mentions []mention.Mention, book *reference.Book, origin Origin) Cast {
	a := article{
		doc: doc, text: doc.Text, mentions: mentions, book: book, origin: origin,
		actorOf: make([]*actor, len(mentions)), ruleOf: make([]Rule, len(mentions)), byID: map[graph.ID]*actor{},
	}
	a.doubtPeople()
	a.by(FullName, a.fullNames)
	a.by(Known, a.knownNames)
	a.by(Body, a.embassies)
	a.by(Known, a.sharedNames)
	a.by(Known, a.qualifiedPlaces)
	a.by(Known, a.twinPlaces)
	a.by(Known, a.lonelyCapitals)
	a.by(ShortName, a.shortNames)
	a.by(ShortName, a.familyPlaces)
	a.by(Acronym, a.acronyms)
	a.by(LooseName, a.looseNames)
	a.joinForces()
	a.by(Body, a.homes)
	a.by(Group, a.groups)
	a.by(Title, a.titles)
	a.by(StandIn, a.standIns)
	a.fillOffices()
	return a.cast()
}

// An article is what is known of one while its actors are told apart.
type article struct {
	doc      language.Document
	text     string
	mentions []mention.Mention
	book     *reference.Book
	origin   Origin

	actorOf []*actor // by mention, nil where it is not known
	ruleOf  []Rule   // by mention, "" where it has no actor
	rule    Rule     // by which mentions are resolved now
	byID    map[graph.ID]*actor
	actors  []*actor // in the order in which they were made
}

// An actor is one actor of the article.
type actor struct {
	id     graph.ID
	name   string
	kind   graph.Kind
	gender mention.Gender
	known  bool // by the book

	names   []personName // of a person, as the article writes them
	written string       // of a person, the first of them with its initials
	offices []mention.Office
	into    *actor // the actor that this one turned out to be
}

// final returns the actor that a turned out to be.
func (a *actor) final() *actor {
	for a != nil && a.into != nil {
		a = a.into
	}
	return a
}

// actor returns the actor with that ID, made if it is new.
func (a *article) actor(id graph.ID, name string, kind graph.Kind) *actor {
	if !id.Valid() {
		return nil
	}
	if found, ok := a.byID[id]; ok {
		return found.final()
	}
	made := &actor{id: id, name: name, kind: kind}
	if e, ok := a.book.Entry(id); ok {
		made.name, made.kind, made.known = e.Name, e.Kind, true
		made.gender = genderOf(e.Gender)
		if e.Kind == graph.KindPerson {
			made.names = bookNames(e)
		}
	}
	a.byID[id] = made
	a.actors = append(a.actors, made)
	return made
}

func genderOf(g reference.Gender) mention.Gender {
	switch g {
	case reference.Female:
		return mention.Female
	case reference.Male:
		return mention.Male
	}
	return mention.UnknownGender
}

// resolve makes mention i one of who's.
func (a *article) resolve(i int, who *actor) {
	if who == nil {
		return
	}
	m := &a.mentions[i]
	a.actorOf[i], a.ruleOf[i] = who, a.rule
	if m.Office != nil && m.Sort == mention.Name {
		who.offices = append(who.offices, *m.Office)
	}
	if who.gender == mention.UnknownGender && (m.Sort == mention.Name || m.Sort == mention.Title) {
		who.gender = m.Gender
	}
}

// knownNames resolves what the book knows, groups, and names whose words tell
// their kind.
func (a *article) knownNames() {
	for i, m := range a.mentions {
		full := a.saidInFull(m)
		switch {
		case a.actorOf[i] != nil || m.Kind == graph.KindPerson:
		case m.Sort != mention.Name && m.Sort != mention.Adjective && m.Sort != mention.Described:
		case m.Doubtful && !a.isSupported(m.Entry):
		case full >= 0:
			a.resolve(i, a.actorOf[full])
		case m.Entry != "":
			a.resolve(i, a.actor(m.Entry, m.Text, m.Kind))
		case m.Canonical != "" && !lacksSeat(m):
			a.resolve(i, a.named(m.Kind, m.Canonical))
		}
	}
}

// named returns the actor of that kind whose name is name: the book's, if it
// knows one by it.
func (a *article) named(kind graph.Kind, name string) *actor {
	var id graph.ID
	for _, e := range a.book.Lookup(name) {
		if e.Kind == kind {
			if id != "" {
				return nil
			}
			id = e.ID
		}
	}
	if id == "" {
		id = graph.ActorID(kind, name)
	}
	return a.actor(id, name, kind)
}

// joinForces makes "US forces" the American troops that the same article
// speaks of.
func (a *article) joinForces() {
	for _, who := range a.actors {
		if who.kind != graph.KindGroup || !strings.HasSuffix(who.name, " forces") {
			continue
		}
		id := graph.ActorID(graph.KindGroup, strings.TrimSuffix(who.name, " forces")+" troops")
		if troops, ok := a.byID[id]; ok {
			who.into = troops
		}
	}
}

// fillOffices tells whose the offices are that belong to a body the article
// names and the book does not know.
func (a *article) fillOffices() {
	at := map[graph.Span]*actor{}
	for i, m := range a.mentions {
		if who := a.actorOf[i].final(); who != nil {
			at[graph.Span{m.Start, m.End}] = who
		}
	}
	for i := range a.mentions {
		m := &a.mentions[i]
		if m.Office == nil || m.Office.Of != "" {
			continue
		}
		if who := at[m.Office.OfMention]; who != nil {
			office := *m.Office
			office.Of = who.id
			m.Office = &office
		}
	}
}
