package resolve_test

import (
	"fmt"
	"os"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/language"
	"github.com/dramatis-graph/dramatis/loader/mention"
	"github.com/dramatis-graph/dramatis/loader/reference"
	"github.com/dramatis-graph/dramatis/loader/resolve"
)

// arcadia is the invented world of the tests of package mention.
var arcadia = sync.OnceValue(func() *reference.Book {
	book, err := reference.OpenFS(os.DirFS("../mention/testdata/book"))
	if err != nil {
		panic(err)
	}
	return book
})

func read(text string, published graph.Date) (language.Document, resolve.Cast) {
	doc := language.Parse(text)
	return doc, resolve.Actors(doc, mention.Find(doc, arcadia()), arcadia(), resolve.Origin{Published: published})
}

// members returns the members of a kind as "id: mention, mention".
func members(c resolve.Cast, kind graph.Kind) []string {
	var all []string
	for _, m := range c.Members {
		if m.Actor.Kind != kind {
			continue
		}
		var names []string
		for _, x := range m.Mentions {
			names = append(names, x.Text)
		}
		all = append(all, fmt.Sprintf("%s: %s", m.Actor.ID, strings.Join(names, ", ")))
	}
	return all
}

func TestActors(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		published  graph.Date
		kind       graph.Kind
		want       []string
	}{
		{"the president is who is it now, not who once was",
			"President Byron met Karl Roth in 2015. The president left on Monday.", "2021-05-05", graph.KindPerson,
			[]string{"person/ada-byron: Byron", "person/karl-roth: Karl Roth", "person/otto-winter: The president"}},
		{"a title tells apart who share a family name",
			"Lena Winter met Karl Roth. President Winter left.", "2021-05-05", graph.KindPerson,
			[]string{"person/karl-roth: Karl Roth", "person/lena-winter: Lena Winter", "person/otto-winter: Winter"}},
		{"short names are the people named in full",
			"Lena Ortiz met Karl Roth. Mr Roth thanked Ms Ortiz.", "", graph.KindPerson,
			[]string{"person/karl-roth: Karl Roth, Mr Roth", "person/lena-ortiz: Lena Ortiz, Ms Ortiz"}},
		{"two who share a name stay two, and the name alone is neither",
			"Mary Roth met Karl Roth. Then Roth left.", "", graph.KindPerson,
			[]string{"person/karl-roth: Karl Roth", "person/mary-roth: Mary Roth"}},
		{"a name that only one has borne so far is that one's",
			"Karl Roth met Lena Ortiz. Roth left. Mary Roth came.", "", graph.KindPerson,
			[]string{"person/karl-roth: Karl Roth, Roth", "person/lena-ortiz: Lena Ortiz", "person/mary-roth: Mary Roth"}},
		{"kin by the first name alone",
			"Karl Roth came with his wife Lena.", "", graph.KindPerson,
			[]string{"person/karl-roth: Karl Roth, his", "person/lena: Lena"}},
		{"who is quoted says I",
			"Lena Ortiz left. \"I am tired,\" said Karl Roth.", "", graph.KindPerson,
			[]string{"person/karl-roth: I, Karl Roth", "person/lena-ortiz: Lena Ortiz"}},
		{"who speaks in a transcript, and to whom",
			"Karl Roth: I thank you.\n\nLena Ortiz: I know.\n\nKarl Roth: We spoke.", "", graph.KindPerson,
			[]string{"person/karl-roth: Karl Roth, I, Karl Roth", "person/lena-ortiz: you, Lena Ortiz, I"}},
		{"the label of whoever has an office is nobody in the article",
			"President Karl Roth of Arcadia left.\n\nTHE PRESIDENT: Hello.", "", graph.KindPerson,
			[]string{"person/karl-roth: Karl Roth"}},
		{"a parliament is that of the country that is spoken of",
			"Utopia is calm. Parliament said so.", "", graph.KindOrganization,
			[]string{"organization/parliament-of-utopia: Parliament"}},
		{"it is the one who does something in the sentence before",
			"Arcadia attacked Utopia. It denied that.", "", graph.KindCountry,
			[]string{"country/arcadia: Arcadia, It", "country/utopia: Utopia"}},
		{"it is nobody where nobody does anything",
			"Arcadia is calm. It rains.", "", graph.KindCountry,
			[]string{"country/arcadia: Arcadia"}},
		{"initials of the middle keep apart",
			"George H. W. Roth is the father of George W. Roth.", "", graph.KindPerson,
			[]string{"person/george-h-w-roth: George H. W. Roth", "person/george-w-roth: George W. Roth"}},
		{"an initial is left out of the name",
			"Karl J. Roth spoke. Karl Roth left.", "", graph.KindPerson,
			[]string{"person/karl-roth: Karl J. Roth, Karl Roth"}},
		{"spellings meet",
			"Omar al-Husayn spoke. Omar Al Hussein left.", "", graph.KindPerson,
			[]string{"person/omar-al-husayn: Omar al-Husayn, Omar Al Hussein"}},
		{"a title is whom the article gives it",
			"Utopian Prime Minister Karl Roth spoke. The prime minister left.", "2021-01-01", graph.KindPerson,
			[]string{"person/karl-roth: Karl Roth, The prime minister"}},
		{"a title alone is its holder on that day",
			"The Arcadian President spoke.", "2015-06-01", graph.KindPerson,
			[]string{"person/ada-byron: The Arcadian President"}},
		{"and another on a later day",
			"The Arcadian President spoke.", "2021-06-01", graph.KindPerson,
			[]string{"person/otto-winter: The Arcadian President"}},
		{"a title nobody is known to hold is its country",
			"The Utopian Prime Minister spoke.", "2021-06-01", graph.KindCountry,
			[]string{"country/utopia: The Utopian Prime Minister, Utopian"}},
		{"a pronoun is the only person it can be",
			"Lena Ortiz spoke. She left.", "", graph.KindPerson,
			[]string{"person/lena-ortiz: Lena Ortiz, She"}},
		{"a pronoun that may be either of two is left out",
			"The talks were led by Mr Roth and Mr Moor. He left.", "", graph.KindPerson,
			[]string{"person/moor: Mr Moor", "person/roth: Mr Roth"}},
		{"a title borne bare is meant by the bare title",
			"President Karl Roth met Utopian President Lena Ortiz. The President left.", "", graph.KindPerson,
			[]string{"person/karl-roth: Karl Roth, The President", "person/lena-ortiz: Lena Ortiz"}},
		{"a title may be short for a longer one",
			"Health Minister Lena Ortiz spoke. The minister left.", "", graph.KindPerson,
			[]string{"person/lena-ortiz: Lena Ortiz, The minister"}},
		{"a family name that the book knows, in office on that day",
			"President Winter spoke.", "2021-06-01", graph.KindPerson,
			[]string{"person/otto-winter: Winter"}},
		{"another spelling of a name in the book",
			"Foreign Minister Tom Moor of Utopia spoke.", "", graph.KindPerson,
			[]string{"person/thomas-moor: Tom Moor"}},
		{"nobody speaks to himself",
			"Anna Ortiz spoke. Mary Roth thanked her.", "", graph.KindPerson,
			[]string{"person/anna-ortiz: Anna Ortiz, her", "person/mary-roth: Mary Roth"}},
		{"nobody is his own lawyer",
			"Mr Roth left. Karl Moor, his lawyer, stayed.", "", graph.KindPerson,
			[]string{"person/karl-moor: Karl Moor", "person/roth: Mr Roth, his"}},
		{"who is quoted speaks of another",
			"Mr Roth left. Mr Moor said \"he was tired\".", "", graph.KindPerson,
			[]string{"person/moor: Mr Moor", "person/roth: Mr Roth, he"}},
		{"she is not the one who may be a man",
			"Mary Roth spoke. Nyo Vin, 43, nodded. She left.", "", graph.KindPerson,
			[]string{"person/mary-roth: Mary Roth, She", "person/nyo-vin: Nyo Vin"}},
		{"a name that stands in a place is one",
			"Maran Shar is small. Rebels in Maran Shar fled.", "", graph.KindPlace,
			[]string{"place/maran-shar: Maran Shar, Maran Shar"}},
		{"a body once said in full",
			"Utopia's Senate met. Before Arcadia wrote, the Senate voted.", "", graph.KindOrganization,
			[]string{"organization/senate-of-utopia: Senate, Senate"}},
		{"a body of state is that of the country spoken of",
			"Utopia voted. The parliament was full.", "", graph.KindOrganization,
			[]string{"organization/parliament-of-utopia: The parliament"}},
		{"the government is its country",
			"Utopia voted. The government fell.", "", graph.KindCountry,
			[]string{"country/utopia: Utopia, The government"}},
		{"what is introduced in brackets",
			"The Union of River Towns (URT) met. The URT agreed.", "", graph.KindOrganization,
			[]string{"organization/union-of-river-towns: Union of River Towns, URT, URT"}},
		{"a body of state in capitals is that of the country, too",
			"Utopia voted. The National Assembly was full.", "", graph.KindOrganization,
			[]string{"organization/parliament-of-utopia: National Assembly"}},
		{"the administration is whose it was called before",
			"The Byron administration spoke of the Rivers Administration. The administration is new.", "", graph.KindCountry,
			[]string{"country/arcadia: Byron administration, The administration"}},
		{"letters behind the name of a land are not the land",
			"The Office of Rivers in Utopia (ORU) met. The ORU agreed.", "", graph.KindCountry,
			[]string{"country/utopia: Utopia"}},
		{"an initial stands for no word alone",
			"K. Moor spoke. They like Kelp there.", "", graph.KindPerson,
			[]string{"person/k-moor: K. Moor"}},
		{"short names are not evened out",
			"Lena Woo spoke. They saw Oh there.", "", graph.KindPerson,
			[]string{"person/lena-woo: Lena Woo"}},
		{"the president of one country is not another's",
			"President Winter spoke. The Utopian president left.", "2021-06-01", graph.KindPerson,
			[]string{"person/otto-winter: Winter"}},
		{"a doubtful name without support is nobody",
			"Arcadia thanked the BI.", "", graph.KindOrganization, nil},
		{"a doubtful name is whose country is spoken of",
			"Utopia thanked the BI.", "", graph.KindOrganization,
			[]string{"organization/board-of-isles: BI"}},
		{"and who is named in other words",
			"The Board of Isles met. They thanked the BI.", "", graph.KindOrganization,
			[]string{"organization/board-of-isles: Board of Isles, BI"}},
		{"a town in another state than the known one",
			"He lives in Port Royal, Inland. They left Port Royal.", "", graph.KindPlace,
			[]string{"place/inland: Inland", "place/port-royal-inland: Port Royal, Port Royal"}},
		{"one of two towns of a name",
			"Utopian troops left Midford.", "", graph.KindPlace,
			[]string{"place/midford-utopia: Midford"}},
		{"a town in the country that is spoken of",
			"Arcadia and Utopia met in Midford.", "", graph.KindPlace,
			[]string{"place/midford: Midford"}},
		{"a first name is no family name of another spelling",
			"Otto Michel met Lena Ortiz. Michael left.", "", graph.KindPerson,
			[]string{"person/lena-ortiz: Lena Ortiz", "person/otto-michel: Otto Michel"}},
		{"a king does not go by his father's name",
			"King Talor spoke.", "2021-06-01", graph.KindPerson,
			[]string{"person/king-talor: Talor"}},
		{"people of the country that their sentence speaks of",
			"Utopian police beat protesters in Port Royal.", "", graph.KindGroup,
			[]string{"group/utopian-protesters: protesters"}},
		{"people of whom there are many everywhere, only where the country is spoken of",
			"Utopia voted. Utopia cheered. We saw doctors.", "", graph.KindGroup, nil},
		{"and there",
			"Utopia thanked doctors.", "", graph.KindGroup,
			[]string{"group/utopian-doctors: doctors"}},
		{"people of one of two countries are nobody's",
			"Utopia and Arcadia spoke of protesters.", "", graph.KindGroup, nil},
		{"rebels beside an armed group may be its own",
			"Utopia fears rebels. The Black Hand struck.", "", graph.KindGroup, nil},
		{"people who come from elsewhere are not the country's",
			"Utopia expelled aid workers.", "", graph.KindGroup, nil},
		{"a family name that stands alone and acts",
			"Then Barwick criticized the plan.", "", graph.KindPerson,
			[]string{"person/barwick: Barwick"}},
		{"a name without the first of the known one is another's",
			"Hans Rassendyll met Karl Roth.", "", graph.KindPerson,
			[]string{"person/hans-rassendyll: Hans Rassendyll", "person/karl-roth: Karl Roth"}},
		{"two first names are not who has two more",
			"Maung San Suu Lay spoke. Maung San left.", "", graph.KindPerson,
			[]string{"person/maung-san: Maung San", "person/maung-san-suu-lay: Maung San Suu Lay"}},
		{"a name that bodies of two countries bear",
			"Utopia fears the Meadow League.", "", graph.KindOrganization,
			[]string{"organization/meadow-league-of-utopia: Meadow League"}},
		{"and where both are spoken of",
			"Utopia and Arcadia fear the Meadow League.", "", graph.KindOrganization, nil},
		{"what every state has is that of the country the article is about",
			"Utopia voted. Utopia cheered. The National Assembly was full. They left the National Assembly.", "", graph.KindOrganization,
			[]string{"organization/parliament-of-utopia: National Assembly, National Assembly"}},
		{"who is told something",
			"Karl Roth of Utopia told reporters that he left.", "", graph.KindGroup,
			[]string{"group/reporters: reporters"}},
		{"the only armed group",
			"The Black Hand struck. The terrorist group fled.", "", graph.KindArmedGroup,
			[]string{"armed-group/black-hand: Black Hand, The terrorist group"}},
		{"forces are the troops of the same text",
			"Utopian troops left. Utopian forces stay in Arcadia.", "", graph.KindGroup,
			[]string{"group/utopian-troops: Utopian troops, Utopian forces"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, cast := read(tt.text, tt.published)
			if got := members(cast, tt.kind); !slices.Equal(got, tt.want) {
				t.Errorf("%s\n got %q\nwant %q", tt.text, got, tt.want)
			}
		})
	}
}

// TestPublisher: "the President" with the capital of one's own is that of the state
// which published the article, unless another has just been named.
func TestPublisher(t *testing.T) {
	const far = "Utopian President Otto Michel left. It rained. They waited. They thanked the President."
	const near = "It rained. They waited. Utopian President Otto Michel left. They thanked the President."
	for _, tt := range []struct{ text, publisher, want string }{
		{far, "Green House", "person/otto-winter"},
		{far, "Port Royal Times", "person/otto-michel"},
		{near, "Green House", "person/otto-michel"},
	} {
		doc := language.Parse(tt.text)
		cast := resolve.Actors(doc, mention.Find(doc, arcadia()), arcadia(), resolve.Origin{Published: "2021-06-01", Publisher: tt.publisher})
		for _, x := range cast.Appearances {
			if x.Text == "the President" && string(x.Actor.ID) != tt.want {
				t.Errorf("%s: %s is %s, want %s", tt.publisher, x.Text, x.Actor.ID, tt.want)
			}
		}
		if !slices.ContainsFunc(cast.Appearances, func(x resolve.Appearance) bool { return x.Text == "the President" }) {
			t.Errorf("%s: the President is nobody", tt.publisher)
		}
	}
}

// TestOfficeOfUnknownBody: whose an office is may be a body that only the
// article tells of.
func TestOfficeOfUnknownBody(t *testing.T) {
	_, cast := read("Karl Roth is head. TRW president Lena Ortiz left.", "")
	for _, x := range cast.Appearances {
		if x.Actor.ID == "person/lena-ortiz" {
			if x.Office == nil || x.Office.Of != "organization/trw" {
				t.Errorf("office %+v, want one of organization/trw", x.Office)
			}
			return
		}
	}
	t.Errorf("no Lena Ortiz among %v", cast.Appearances)
}

func TestAliases(t *testing.T) {
	_, cast := read("Minister Lena M. Ortiz spoke. She met Mr Roth. Ms Ortiz left.", "")
	for _, m := range cast.Members {
		if m.Actor.ID == "person/lena-ortiz" {
			if want := []string{"Lena M. Ortiz", "Ortiz"}; !slices.Equal(m.Actor.Aliases, want) {
				t.Errorf("aliases %q, want %q", m.Actor.Aliases, want)
			}
			return
		}
	}
	t.Errorf("no Lena Ortiz among %v", cast.Members)
}

// checkCast fails if a cast breaks a promise of [resolve.Cast].
func checkCast(t interface{ Fatalf(string, ...any) }, doc language.Document, c resolve.Cast) {
	actors := map[graph.ID]graph.Actor{}
	counted := 0
	for i, m := range c.Members {
		if i > 0 && c.Members[i-1].Actor.ID >= m.Actor.ID {
			t.Fatalf("%s comes after %s", m.Actor.ID, c.Members[i-1].Actor.ID)
		}
		if !m.Actor.ID.Valid() || m.Actor.ID.Kind() != m.Actor.Kind || m.Actor.Name == "" {
			t.Fatalf("no actor: %+v", m.Actor)
		}
		if len(m.Mentions) == 0 {
			t.Fatalf("%s is not mentioned", m.Actor.ID)
		}
		actors[m.Actor.ID] = m.Actor
		counted += len(m.Mentions)
	}
	if counted != len(c.Appearances) {
		t.Fatalf("%d mentions of members, %d appearances", counted, len(c.Appearances))
	}
	for i, x := range c.Appearances {
		if _, ok := actors[x.Actor.ID]; !ok {
			t.Fatalf("%s is no member", x.Actor.ID)
		}
		if doc.Text[x.Start:x.End] != x.Text {
			t.Fatalf("%q is not at [%d,%d)", x.Text, x.Start, x.End)
		}
		if i > 0 && c.Appearances[i-1].Start > x.Start {
			t.Fatalf("%q comes after %q", x.Text, c.Appearances[i-1].Text)
		}
	}
}

func TestPromises(t *testing.T) {
	pieces := []string{
		"Lena Ortiz", "Karl Roth", "Mr Roth", "Roth", "Ortiz", "she", "He", "the prime minister", "The Utopian Prime Minister", "said", "met", ".",
		"Arcadia", "Arx", "(URT)", "Union of River Towns", "the group", "Black Hand", "Utopian troops", "Utopian forces", "George W. Bush", "George H. W. Bush",
		"President Byron", "Ada Byron", "in", "and", ",", "’s", "J. K.", "al-Bakri", "٣", "Ж",
	}
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 40).Draw(t, "pieces"), " ")
		date := rapid.SampledFrom([]graph.Date{"", "2015-01-01", "2021"}).Draw(t, "date")
		doc, cast := read(text, date)
		checkCast(t, doc, cast)
		if _, again := read(text, date); !reflect.DeepEqual(cast, again) {
			t.Fatalf("%q resolved twice is not the same", text)
		}
	})
}

func FuzzActors(f *testing.F) {
	f.Add("Lena Ortiz of Arcadia met Mr. Roth (KR). He left.")
	f.Fuzz(func(t *testing.T, text string) {
		doc, cast := read(text, "2015-01-01")
		checkCast(t, doc, cast)
	})
}
