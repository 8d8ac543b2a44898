package reference

import (
	"slices"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/language"
)

// words cuts a text at its spaces, and at hyphens and possessives as a reader
// of language does.
func words(text string) []language.Word {
	text = strings.ReplaceAll(text, "-", " - ")
	text = strings.ReplaceAll(text, "'s", " 's")
	var all []language.Word
	for _, w := range strings.Fields(text) {
		all = append(all, language.Word{Text: w})
	}
	return all
}

func TestLookup(t *testing.T) {
	for _, tt := range []struct {
		name string
		want []graph.ID
	}{
		{"Iraq", []graph.ID{"country/iraq"}},
		{"IRAQ", []graph.ID{"country/iraq"}},
		{"iraq", nil},
		{"US", []graph.ID{"country/united-states"}},
		{"U.S.", []graph.ID{"country/united-states"}},
		{"us", nil},
		{"Us", nil},
		{"Iraqis", []graph.ID{"country/iraq"}},
		{"Baghdad", []graph.ID{"country/iraq", "place/baghdad"}},
		{"Kiev", []graph.ID{"country/ukraine", "place/kyiv"}},
		{"the Kremlin", []graph.ID{"country/russia"}},
		{"the White House", []graph.ID{"organization/white-house"}},
		{"Côte d’Ivoire", []graph.ID{"country/ivory-coast"}},
		{"Türkiye", []graph.ID{"country/turkey"}},
		{"the Gambia", []graph.ID{"country/the-gambia"}},
		{"Da'esh", []graph.ID{"armed-group/isis"}},
		{"Kata’ib Hizballah", []graph.ID{"armed-group/kataib-hezbollah"}},
		{"al-Qaida", []graph.ID{"armed-group/al-qaeda"}},
		{"Muhammad Khatami", []graph.ID{"person/mohammad-khatami"}},
		{"Atlantis", nil},
		{"", nil},
		{"the ", nil},
	} {
		var got []graph.ID
		for _, e := range Default().Lookup(tt.name) {
			got = append(got, e.ID)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("Lookup(%q) = %v, want %v", tt.name, got, tt.want)
		}
	}
}

func TestLongest(t *testing.T) {
	for _, tt := range []struct {
		text  string
		n     int
		entry graph.ID
		sort  FormSort
	}{
		{"Iraqi forces", 1, "country/iraq", Adjective},
		{"US-led strikes", 1, "country/united-states", Acronym},
		{"US-led coalition said", 4, "organization/global-coalition-to-defeat-isis", Variant},
		{"Iraq 's prime minister", 1, "country/iraq", Name},
		{"Houthi 's leader", 1, "armed-group/houthis", Variant},
		{"Al-Qaeda in Iraq struck", 5, "armed-group/al-qaeda-in-iraq", Name},
		{"al-Qaeda struck", 3, "armed-group/al-qaeda", Name},
		{"United Nations Security Council met", 4, "organization/un-security-council", Variant},
		{"United States of course", 2, "country/united-states", Name},
		{"Kurdistan Workers ' Party", 4, "armed-group/kurdistan-workers-party", Name},
		{"People 's Protection Units", 4, "armed-group/ypg", Variant},
		{"Iraq . Iran", 1, "country/iraq", Name},
		{"the Kremlin", 0, "", 0},
		{"- Iraq", 0, "", 0},
		{"us all", 0, "", 0},
		{"Iraq is", 1, "country/iraq", Name},
		{"Ira Q .", 0, "", 0},
		{"Abdul - Mahdi resigned", 3, "person/adil-abdul-mahdi", Short},
		{"Viet Cong", 2, "armed-group/viet-cong", Name},
		{"Vietcong", 1, "armed-group/viet-cong", Name},
	} {
		n, forms := Default().Longest(words(tt.text), 0)
		if n != tt.n {
			t.Errorf("Longest(%q) takes %d words, want %d", tt.text, n, tt.n)
			continue
		}
		if n > 0 && !slices.ContainsFunc(forms, func(f Form) bool { return f.Entry == tt.entry && f.Sort == tt.sort }) {
			t.Errorf("Longest(%q) = %v, want %s as %s", tt.text, forms, tt.entry, tt.sort)
		}
	}
}

func TestLongestBounds(t *testing.T) {
	ws := words("Iraq")
	for _, i := range []int{-1, 1, 2} {
		if n, _ := Default().Longest(ws, i); n != 0 {
			t.Errorf("Longest at %d of %d words takes %d", i, len(ws), n)
		}
	}
	long := words(strings.Repeat("Al ", 1000))
	if n, _ := Default().Longest(long, 0); n != 0 {
		t.Errorf("Longest of a thousand particles takes %d words", n)
	}
}

func TestLongestAllocatesNothing(t *testing.T) {
	book, ws := Default(), words("United Nations Security Council and Côte d’Ivoire")
	allocs := testing.AllocsPerRun(100, func() {
		for i := range ws {
			book.Longest(ws, i)
		}
	})
	if allocs > 0 {
		t.Errorf("%v allocations, want none", allocs)
	}
}

func TestOrgan(t *testing.T) {
	for _, tt := range []struct {
		country graph.ID
		words   string
		want    graph.ID
	}{
		{"country/iraq", "Foreign Ministry", "organization/ministry-of-foreign-affairs-of-iraq"},
		{"country/iraq", "parliament", "organization/parliament-of-iraq"},
		{"country/united-states", "foreign ministry", "organization/us-department-of-state"},
		{"country/united-states", "Congress", "organization/us-congress"},
		{"country/united-kingdom", "Ministry of Defence", "organization/uk-ministry-of-defence"},
		{"country/iraq", "bakery", ""},
		{"country/atlantis", "parliament", ""},
		{"organization/nato", "parliament", ""},
	} {
		got, ok := Default().Organ(tt.country, tt.words)
		if got.ID != tt.want || ok != (tt.want != "") {
			t.Errorf("Organ(%s, %q) = %q, %v; want %q", tt.country, tt.words, got.ID, ok, tt.want)
		}
	}
}

func TestRoleAt(t *testing.T) {
	for _, tt := range []struct {
		text  string
		n     int
		role  string
		class RoleClass
	}{
		{"Foreign Minister Fuad Hussein", 2, "foreign minister", CivilOffice},
		{"Minister of Foreign Affairs Fuad Hussein", 4, "foreign minister", CivilOffice},
		{"Maj Gen Yahya Rasool", 2, "major general", MilitaryRank},
		{"Maj. Gen. Yahya Rasool", 2, "major general", MilitaryRank},
		{"vice-president Harris", 3, "vice president", CivilOffice},
		{"Mr Blinken", 1, "mr", Honorific},
		{"crown prince", 2, "crown prince", RoyalTitle},
		{"tables and chairs", 0, "", 0},
	} {
		n, role, ok := Default().RoleAt(words(tt.text), 0)
		if n != tt.n || role.Name != tt.role || role.Class != tt.class || ok != (tt.n > 0) {
			t.Errorf("RoleAt(%q) = %d, %+v, %v; want %d, %q", tt.text, n, role, ok, tt.n, tt.role)
		}
	}
}
