package mention_test

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"github.com/dramatis-graph/dramatis/loader/language"
	"github.com/dramatis-graph/dramatis/loader/mention"
	"github.com/dramatis-graph/dramatis/loader/reference"
)

// arcadia is the book of testdata/book.
var arcadia = sync.OnceValue(func() *reference.Book {
	book, err := reference.OpenFS(os.DirFS("testdata/book"))
	if err != nil {
		panic(err)
	}
	return book
})

// lines prints mentions as the tables below write them.
func lines(mentions []mention.Mention) []string {
	var all []string
	for _, m := range mentions {
		var b strings.Builder
		fmt.Fprintf(&b, "%s %s", m.Sort, m.Text)
		if m.Kind != "" {
			fmt.Fprintf(&b, " (%s)", m.Kind)
		}
		switch {
		case m.Entry != "":
			fmt.Fprintf(&b, " = %s", m.Entry)
		case m.Canonical != "" && m.Canonical != m.Text:
			fmt.Fprintf(&b, " = %s", m.Canonical)
		}
		if o := m.Office; o != nil {
			fmt.Fprintf(&b, " [%s", o.Role)
			if o.Of != "" {
				fmt.Fprintf(&b, " of %s", o.Of)
			}
			if o.Former {
				b.WriteString(", once")
			}
			b.WriteString("]")
		}
		all = append(all, b.String())
	}
	return all
}

func TestFind(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"a son's name after a comma", "President Joseph Barr, Jr. left.", []string{"name Joseph Barr, Jr. (person) [president]"}},
		{"a name with an office before it", "Arcadia's Foreign Minister Lena Ortiz spoke.", []string{
			"name Arcadia (country) = country/arcadia",
			"name Lena Ortiz (person) [foreign minister of country/arcadia]",
		}},
		{"an office of a body in lower case", "Green House press secretary Lena Ortiz spoke.", []string{
			"name Green House (organization) = organization/green-house",
			"name Lena Ortiz (person) [press secretary of organization/green-house]",
		}},
		{"an office behind a name", "Then Lena Ortiz, the foreign minister of Utopia, spoke.", []string{
			"name Lena Ortiz (person) [foreign minister of country/utopia]",
			"name Utopia (country) = country/utopia",
		}},
		{"one who serves another", "Maj Gen Karl Roth, the Utopian Prime Minister's military spokesman, spoke.", []string{
			"name Maj Gen Karl Roth (person) = Karl Roth [military spokesman of country/utopia]",
			"title the Utopian Prime Minister (person) [prime minister of country/utopia]",
			"adjective Utopian (country) = country/utopia",
		}},
		{"somebody of a nation without a name", "Police held a 20-year-old Utopian bus driver.", []string{
			"description Police (organization) = police",
			"described Utopian bus driver (group) = Utopian drivers",
			"adjective Utopian (country) = country/utopia",
		}},
		{"what somebody named is", "Lena Ortiz, a Utopian journalist, became an Arcadian citizen.", []string{
			"name Lena Ortiz (person)",
			"adjective Utopian (country) = country/utopia",
			"adjective Arcadian (country) = country/arcadia",
		}},
		{"an officer of a nation's army", "They met an Arcadian army officer.", []string{
			"pronoun They",
			"adjective Arcadian (country) = country/arcadia",
		}},
		{"the name of a language is no country", "He spoke Utopian fluently in Arcadia.", []string{
			"pronoun He (person)",
			"name Arcadia (country) = country/arcadia",
		}},
		{"a state by its code", "They were in Graz, IL.", []string{
			"pronoun They",
			"name Graz (place)",
			"name IL (place) = place/inland",
		}},
		{"a name that begins with New is another", "They live in New Arcadia.", []string{
			"pronoun They",
			"name New Arcadia",
		}},
		{"a part of a nation is not the nation", "Kurdish Utopians met the Ruritanian Arcadian community.", []string{
			"described Kurdish Utopians (group)",
			"described Ruritanian Arcadian community (group)",
		}},
		{"what is no actor", "They spoke of Wall Street and Operation Sunrise.", []string{
			"pronoun They",
		}},
		{"a council of two fields", "They left the Trade and Rivers Council.", []string{
			"pronoun They",
			"name Trade and Rivers Council (organization)",
		}},
		{"what something is stands before its name", "They left a charity called Free Meadow.", []string{
			"pronoun They",
			"name Free Meadow (organization)",
		}},
		{"the land in a king's name", "They met King Hassan of Ruritania.", []string{
			"pronoun They",
			"name King Hassan of Ruritania (person) = person/hassan-bin-talor",
			"name Ruritania (country) = country/ruritania",
		}},
		{"a hyphen in what a title is for", "Assistant Secretary of State for Political-Military Affairs Lena Ortiz left.", []string{
			"name Lena Ortiz (person) [assistant secretary of state for political-military affairs]",
		}},
		{"a double name is no land", "They met Lena Ortiz-Arcadia.", []string{
			"pronoun They",
			"name Lena Ortiz-Arcadia (person)",
		}},
		{"a delegation is its country", "The Utopian delegation left.", []string{
			"described Utopian delegation (country) = country/utopia",
		}},
		{"a first name behind kin", "Her husband Karl left.", []string{
			"pronoun Her (person)",
			"name Karl (person)",
		}},
		{"half a country", "They went to the North.", []string{
			"pronoun They",
			"description the North (country) = north",
		}},
		{"whoever speaks and is spoken to", "I told you that we left.", []string{
			"pronoun I (person)",
			"pronoun you (person)",
			"pronoun we",
		}},
		{"a body of a body is two", "The Ministry of Rivers’s Flood Office spoke.", []string{
			"name Ministry of Rivers (organization)",
			"name Flood Office (organization)",
		}},
		{"protesters at the head of a sentence", "Protesters left.", []string{
			"description Protesters (group) = protesters",
		}},
		{"a title alone", "He thanked the Utopian Prime Minister.", []string{
			"pronoun He (person)",
			"title the Utopian Prime Minister (person) [prime minister of country/utopia]",
			"adjective Utopian (country) = country/utopia",
		}},
		{"a title that is over", "Former Utopian President Lena Ortiz spoke.", []string{
			"adjective Utopian (country) = country/utopia",
			"name Lena Ortiz (person) [president of country/utopia, once]",
		}},
		{"a title that is over, in one word", "Utopia's ex-president Lena Ortiz met Ex-Prime Minister Jan Kovac, Jr., there.", []string{
			"name Utopia (country) = country/utopia",
			"name Lena Ortiz (person) [president of country/utopia, once]",
			"name Jan Kovac, Jr. (person) [prime minister, once]",
		}},
		{"a university in a list by its town", "University of Inland – Port Royal", nil},
		{"a university by its town", "He left the Board of Visitors of the University of Inland-Port Royal.", []string{
			"pronoun He (person)",
			"name Board of Visitors of the University of Inland-Port Royal (organization)",
			"name Inland (place) = place/inland",
		}},
		{"a party by the noun behind its name", "He left the Popular Hope party and the Alianza movement, but no other party.", []string{
			"pronoun He (person)",
			"name Popular Hope (organization)",
			"name Alianza (organization)",
		}},
		{"particles and hyphens", "Omar al-Bakri met Jan van der Berg and Moon Jae-in.", []string{
			"name Omar al-Bakri (person)",
			"name Jan van der Berg (person)",
			"name Moon Jae-in (person)",
		}},
		{"troops that stand somewhere", "There are 500 Utopian soldiers in Arcadia.", []string{
			"described Utopian soldiers (group) = Utopian troops",
			"adjective Utopian (country) = country/utopia",
			"name Arcadia (country) = country/arcadia",
		}},
		{"troops that act", "On Monday Utopian soldiers stormed the bridge.", []string{
			"described Utopian soldiers (country) = country/utopia",
		}},
		{"those who speak for a state", "A deal was refused by Utopian officials.", []string{
			"described Utopian officials (country) = country/utopia",
		}},
		{"a government with a capital", "He thanked the Utopian Government and the Government of Arcadia.", []string{
			"pronoun He (person)",
			"described Utopian Government (country) = country/utopia",
			"name Arcadia (country) = country/arcadia",
		}},
		{"a group that somebody backs", "Jets hit Ruritania-backed militia groups in Utopia.", []string{
			"described Ruritania-backed militia groups in Utopia (group) = Utopian militias",
			"name Ruritania (country) = country/ruritania",
			"name Utopia (country) = country/utopia",
		}},
		{"a people", "He spoke to Utopians and to the Arcadian people.", []string{
			"pronoun He (person)",
			"described Utopians (group) = Utopian people",
			"described Arcadian people (group)",
			"adjective Arcadian (country) = country/arcadia",
		}},
		{"a body of state", "The Utopian parliament met.", []string{
			"name Utopian parliament (organization) = Parliament of Utopia",
			"adjective Utopian (country) = country/utopia",
		}},
		{"a body nobody knows", "She left the Institute of Tidal Studies in Port Royal.", []string{
			"pronoun She (person)",
			"name Institute of Tidal Studies (organization)",
			"name Port Royal (place) = place/port-royal",
		}},
		{"coordination stays two", "Lena Ortiz and Karl Roth signed.", []string{
			"name Lena Ortiz (person)",
			"name Karl Roth (person)",
		}},
		{"a title over a body", "Karl Roth, head of Arcadia's River Guard, left.", []string{
			"name Karl Roth (person) [head]",
			"name Arcadia (country) = country/arcadia",
			"name River Guard (organization)",
		}},
		{"a title with a field", "Assistant Secretary of State for Northern Affairs Lena Ortiz left.", []string{
			"name Lena Ortiz (person) [assistant secretary of state for northern affairs]",
		}},
		{"a title beside letters", "He quoted TRW president Lena Ortiz.", []string{
			"pronoun He (person)",
			"name TRW (organization)",
			"name Lena Ortiz (person) [president]",
		}},
		{"a calling is no office", "Yesterday businessman Karl Roth and Lawyer Lena Ortiz left.", []string{
			"name Karl Roth (person)",
			"name Lawyer Lena Ortiz (person) = Lena Ortiz",
		}},
		{"an age behind a name", "Nyo Vin, 43, left.", []string{"name Nyo Vin (person)"}},
		{"people without a state", "He met Kurdish lawmakers and the Yazidis.", []string{
			"pronoun He (person)",
			"described Kurdish lawmakers (group)",
			"described Yazidis (group)",
		}},
		{"people of a country", "The people of Utopia and rebels in Arcadia agreed.", []string{
			"described people of Utopia (group) = Utopian people",
			"name Utopia (country) = country/utopia",
			"described rebels in Arcadia (group) = Arcadian rebels",
			"name Arcadia (country) = country/arcadia",
		}},
		{"neighbours are not of the country", "It thanked Utopia's neighbors.", []string{
			"pronoun It",
			"described Utopia's neighbors (group)",
			"name Utopia (country) = country/utopia",
		}},
		{"a place by its noun", "Jets left Rook al-Asham air base for Midland province.", []string{
			"name Rook al-Asham air base (place)",
			"name Midland province (place) = Midland",
		}},
		{"what happened somewhere", "He condemned the bombing at Port Royal and the killing of Karl Roth.", []string{
			"pronoun He (person)",
			"name bombing at Port Royal (incident) = Port Royal bombing",
			"name Port Royal (place) = place/port-royal",
			"name killing of Karl Roth (incident)",
			"name Karl Roth (person)",
		}},
		{"a family", "The Ortiz family and Karl Roth's relatives left.", []string{
			"described Ortiz family (group)",
			"name Ortiz (person)",
			"described Karl Roth's relatives (group) = Karl Roth family",
			"name Karl Roth (person)",
		}},
		{"a word that adds nothing", "He left the Black Hand Movement.", []string{
			"pronoun He (person)",
			"name Black Hand Movement (armed-group) = armed-group/black-hand",
		}},
		{"an embassy has one name", "The Arcadian embassy in Utopia shut.", []string{
			"name Arcadian embassy in Utopia (organization) = Arcadian Embassy in Nova",
			"adjective Arcadian (country) = country/arcadia",
			"name Utopia (country) = country/utopia",
		}},
		{"a mission is named after the body that it is sent to", "The Arcadian Mission to the CI shut.", []string{
			"name Arcadian Mission to the CI (organization) = Arcadian Mission to Council of Isles",
			"adjective Arcadian (country) = country/arcadia",
			"name CI (organization) = organization/council-of-isles",
		}},
		{"languages are nobody", "He speaks Utopian, Arcadian and Ruritanian.", []string{"pronoun He (person)"}},
		{"accords are no person", "They signed the Anna Accords.", []string{"pronoun They"}},
		{"a speaker's I is no initial", "Can I ask Karl Roth?", []string{"pronoun I (person)", "name Karl Roth (person)"}},
		{"whose task force is not told", "They left the Task Force.", []string{"pronoun They", "description Task Force (organization) = force"}},
		{"whose government is not told", "They left the Federal Government.", []string{"pronoun They", "description Federal Government (organization) = government"}},
		{"a case in court names no people",
			"They overturned Roth v. Moor.", []string{"pronoun They"}},
		{"a title after a form of address is no name",
			"They thanked Mr. Prime Minister and Karl B. Midford.", []string{"pronoun They", "title Prime Minister (person) [prime minister]", "name Karl B. Midford (person)"}},
		{"laws and rooms are no actors",
			"They spoke of the River Protection Act in the Lena Ortiz Room.", []string{"pronoun They"}},
		{"Day may be a family name",
			"They met Karl Day in the rain.", []string{"pronoun They", "name Karl Day (person)"}},
		{"capitals that say nothing", "Rebels Attack Coastal Road After Talks Fail", nil},
		{"nothing", "It rained and nobody came.", []string{"pronoun It"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := lines(mention.Find(language.Parse(tt.text), arcadia())); !slices.Equal(got, tt.want) {
				t.Errorf("%s\n got:\n\t%s\nwant:\n\t%s", tt.text, strings.Join(got, "\n\t"), strings.Join(tt.want, "\n\t"))
			}
		})
	}
}

func TestCapital(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"Arx rejected it; Nova did not.", "name Arx (country) = country/arcadia; pronoun it; name Nova (country) = country/utopia"},
		{"Ms Ortiz accused Arx and Nova of a plot.", "name Ms Ortiz (person) = Ortiz; name Arx (country) = country/arcadia; name Nova (country) = country/utopia"},
		{"A loan to Nova was refused.", "name Nova (country) = country/utopia"},
		{"The government in Nova fell.", "description The government (organization) = government; name Nova (country) = country/utopia"},
		{"Nova-backed farms burned.", "name Nova (country) = country/utopia"},
		{"The Nova-based paper closed.", "name Nova (place) = place/nova"},
		{"She flew to Nova and stayed in Arx.", "pronoun She (person); name Nova (place) = place/nova; name Arx (place) = place/arx"},
		{"Tanks reached Nova.", "name Nova (place) = place/nova"},
		{"The attack on Nova failed.", "name attack on Nova (incident) = Nova attack; name Nova (place) = place/nova"},
		{"The mayor of Nova, Lena Ortiz, left.", "name Nova (place) = place/nova; name Lena Ortiz (person) [mayor of place/nova]"},
		{"Talks between Arx and Nova go on.", "name Arx (country) = country/arcadia; name Nova (country) = country/utopia"},
		{"There was a request from Arx.", "name Arx (country) = country/arcadia"},
		{"Yesterday Arx accused its neighbour.", "name Arx (country) = country/arcadia; pronoun its"},
	} {
		if got := strings.Join(lines(mention.Find(language.Parse(tt.text), arcadia())), "; "); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.text, got, tt.want)
		}
	}
}

// checkMentions fails if mentions break a promise of [mention.Mention].
func checkMentions(t interface{ Fatalf(string, ...any) }, doc language.Document, mentions []mention.Mention) {
	for i, m := range mentions {
		s := doc.Sentences[m.Sentence]
		if doc.Text[m.Start:m.End] != m.Text || m.Text == "" {
			t.Fatalf("%q is not at [%d,%d)", m.Text, m.Start, m.End)
		}
		if s.Words[m.First].Start != m.Start || s.Words[m.Last].End != m.End {
			t.Fatalf("%q does not span the words %d to %d", m.Text, m.First, m.Last)
		}
		for _, o := range mentions[:i] {
			if o.Start > m.Start {
				t.Fatalf("%q comes after %q", m.Text, o.Text)
			}
			if o.Start < m.Start && m.Start < o.End && o.End < m.End {
				t.Fatalf("%q and %q overlap", o.Text, m.Text)
			}
			if o.Start == m.Start && o.End == m.End {
				t.Fatalf("%q is there twice", m.Text)
			}
		}
	}
}

// TestPromises reads sentences put together at random from the words that the
// rules turn on.
func TestPromises(t *testing.T) {
	words := []string{
		"Arcadia", "Utopian", "Utopians", "Arx", "'s", "the", "The", "Prime", "Minister", "foreign", "minister", "of", "Lena", "Ortiz",
		"and", ",", ".", "(", ")", "-", "backed", "militia", "groups", "troops", "soldiers", "officials", "in", "from", "to", "Black", "Hand",
		"Mr", "Gen.", "J.", "Jr.", "al", "Bakri", "bin", "Ministry", "Council", "University", "he", "They", "attacked", "said", "Council of Isles",
		"CI", "WHO", "administration", "Byron", "\n\n", "former", "2,000", "“", "”", "é", "Ørsted", "spokesman", "for", "King", "attack", "at", "killing", "air", "base", "Embassy", "head", "Party", "people", "Northern", "Kurdish",
		"province", "Airport", "bombing", "parliament", "Kurds", "1", "Council of", "leader", "both", "countries",
	}
	rapid.Check(t, func(t *rapid.T) {
		picked := rapid.SliceOfN(rapid.SampledFrom(words), 0, 40).Draw(t, "words")
		doc := language.Parse(strings.Join(picked, " "))
		mentions := mention.Find(doc, arcadia())
		checkMentions(t, doc, mentions)
		if again := mention.Find(doc, arcadia()); !slices.Equal(lines(mentions), lines(again)) {
			t.Fatalf("read twice: %v and %v", lines(mentions), lines(again))
		}
	})
}

func FuzzFind(f *testing.F) {
	f.Add("Arcadia's Foreign Minister Lena Ortiz, a friend of Mr. J. al-Bakri, Jr., left Arx.")
	f.Add("UTOPIAN TROOPS LEAVE ARX\n\nThe Ministry of the (CI) - led")
	f.Fuzz(func(t *testing.T, text string) {
		doc := language.Parse(text)
		checkMentions(t, doc, mention.Find(doc, arcadia()))
	})
}
