package reference

import (
	"io"
	"sync"

	"github.com/dramatis-graph/dramatis/graph"
)

// A builder gathers lines of facts and makes a book of them. Lines may speak of
// what only later lines tell, so they are kept by section and read in the order
// of sections.
type builder struct {
	layer int // counts what was opened; a later one overrules an earlier
	lines map[string][]layered

	entries    map[graph.ID]*Entry
	order      []graph.ID       // of the entries, as they came
	layers     map[graph.ID]int // of each entry
	pending    []pending
	spelling   map[string][]string
	roles      roleBook
	words      []roleWord
	roleLayers map[string]int // of each word for a role
	offices    []Office
	holders    map[string]graph.ID // by name
	posts      map[post]bool       // those read
	leads      map[graph.ID]string
	organs     organBook
	organed    []roleWord
	given      map[string]Gender
	postal     map[string]graph.ID // by code
	described  map[described]bool
}

type layered struct {
	line
	layer int
}

// A pending is an owner that can be looked up only when all entries are known.
type pending struct {
	line    line
	entry   *Entry
	owner   string   // a country or body
	capital string   // a place
	organ   string   // which organ of its country the entry is
	backs   []string // names of patrons
}

// sections are the parts of the book in the order in which they are made.
var sections = []struct {
	name string
	read func(*builder, layered) error
}{
	{"spellings", (*builder).readSpelling},
	{"countries", (*builder).readCountry},
	{"bodies", (*builder).readBody},
	{"armed groups", (*builder).readArmedGroup},
	{"places", (*builder).readPlace},
	{"people", (*builder).readPerson},
	{"descriptions", (*builder).readDescription},
	{"organs", (*builder).readOrgan},
	{"roles", (*builder).readRole},
	{"given names", (*builder).readGivenNames},
	{"offices", nil}, // lines belong together: readOffices
}

func newBuilder() *builder {
	return &builder{
		lines:      map[string][]layered{},
		spelling:   map[string][]string{},
		roles:      roleBook{byName: map[string]Role{}, local: map[localRole]string{}},
		roleLayers: map[string]int{},
		posts:      map[post]bool{},
		leads:      map[graph.ID]string{},
		organs:     organBook{named: map[string]organ{}, own: map[post]graph.ID{}},
		given:      map[string]Gender{},
		postal:     map[string]graph.ID{},
		described:  map[described]bool{},
	}
}

func (b *builder) readLines(name string, r io.Reader) error {
	return readLines(name, r, func(l line) error {
		for _, s := range sections {
			if s.name == l.section {
				b.lines[s.name] = append(b.lines[s.name], layered{l, b.layer})
				return nil
			}
		}
		return l.errorf("no section %q", l.section)
	})
}

// book makes the book of all lines read.
func (b *builder) book() (*Book, error) {
	b.makeRoom()
	for _, s := range sections {
		if s.read == nil {
			continue
		}
		for _, l := range b.lines[s.name] {
			if err := s.read(b, l); err != nil {
				return nil, err
			}
		}
	}
	if err := b.settle(); err != nil {
		return nil, err
	}
	if err := b.readOffices(b.lines["offices"]); err != nil {
		return nil, err
	}
	var others sync.WaitGroup
	var offices officeBook
	others.Go(func() { // the index of forms takes longer than all of these
		b.roles.index = newIndex(b.words)
		b.organs.index = newIndex(b.organed)
		offices = newOfficeBook(b.offices, b.leads)
	})
	forms := newIndex(b.forms())
	others.Wait()
	return &Book{
		entries: b.entries,
		forms:   forms,
		roles:   b.roles,
		offices: offices,
		organs:  b.organs,
		given:   b.given,
		postal:  b.postal,

		described: b.described,
	}, nil
}

// makeRoom makes the maps as large as they will be about, since most of the time
// to read the facts would go into growing them.
func (b *builder) makeRoom() {
	n := 0
	for _, lines := range b.lines {
		n += len(lines)
	}
	b.entries = make(map[graph.ID]*Entry, n)
	b.layers = make(map[graph.ID]int, n)
	b.holders = make(map[string]graph.ID, len(b.lines["offices"]))
}

// forms returns every form of every entry, in the order in which the entries
// came.
func (b *builder) forms() []Form {
	n := 0
	for _, e := range b.entries {
		n += len(e.Forms)
	}
	all := make([]Form, 0, n)
	for _, id := range b.order {
		all = append(all, b.entries[id].Forms...)
	}
	return all
}

// enter makes an entry with its name as its first form. An entry of an earlier
// layer is replaced; one of the same layer is an error.
func (b *builder) enter(l layered, kind graph.Kind, name string) (*Entry, error) {
	text, ambiguous, doubtful := cutMark(name)
	id := graph.ActorID(kind, text)
	if id.Slug() == "" {
		return nil, l.errorf("no name in %q", name)
	}
	_, known := b.entries[id]
	if known && b.layers[id] == l.layer {
		return nil, l.errorf("%s is there twice", id)
	}
	if !known {
		b.order = append(b.order, id)
	}
	e := &Entry{ID: id, Name: text, Kind: kind, Forms: make([]Form, 0, 4)}
	e.Forms = append(e.Forms, Form{Text: text, Entry: id, Sort: Name, Ambiguous: ambiguous, Doubtful: doubtful})
	b.entries[id], b.layers[id] = e, l.layer
	return e, nil
}
