package reference

import (
	"slices"
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
)

func TestEntriesAreSound(t *testing.T) {
	for _, e := range Default().Entries() {
		if !e.ID.Valid() || e.ID != graph.ActorID(e.Kind, e.Name) {
			t.Errorf("%s: not the ID of the %s %q", e.ID, e.Kind, e.Name)
		}
		if len(e.Forms) == 0 || e.Forms[0].Text != e.Name || e.Forms[0].Sort != Name {
			t.Errorf("%s: its first form is not its name", e.ID)
		}
		if e.Country != "" && e.Country.Kind() != graph.KindCountry {
			t.Errorf("%s: belongs to %s, which is no country", e.ID, e.Country)
		}
		for _, form := range e.Forms {
			if !slices.Contains(bearers(form.Text, func(Form) bool { return true }), e.ID) {
				t.Errorf("%s: not found by its own form %q", e.ID, form.Text)
			}
		}
	}
}

// bearers returns the entries that have text as a form of which is is true.
func bearers(text string, is func(Form) bool) (ids []graph.ID) {
	for _, f := range Default().forms.exact(text) {
		if is(f) {
			ids = append(ids, f.Entry)
		}
	}
	return slices.Compact(ids)
}

// A city is a place, and stands for the country whose capital it is: those two
// may share a form without a mark.
func TestSharedFormsAreMarked(t *testing.T) {
	named := func(f Form) bool { return f.Sort != Capital }
	unmarked := func(f Form) bool { return f.Sort != Capital && !f.Ambiguous }
	for _, e := range Default().Entries() {
		for _, form := range e.Forms {
			if all := bearers(form.Text, named); len(all) > 1 && len(bearers(form.Text, unmarked)) > 0 {
				t.Errorf("%q is a form of %v: mark it in all of them", form.Text, all)
			}
		}
	}
}

// landsWithout lists the countries that lack something that all others have.
var landsWithout = map[FormSort][]graph.ID{
	Capital: {
		"country/czechoslovakia", "country/soviet-union", "country/yugoslavia", "country/serbia-and-montenegro", "country/south-yemen", "country/south-vietnam", // no more
		"country/singapore", "country/monaco", "country/luxembourg", "country/vatican", "country/gibraltar", "country/hong-kong", "country/macau", // the capital is the state
		"country/djibouti", "country/san-marino", "country/sao-tome-and-principe", "country/bermuda", "country/seychelles", "country/zanzibar", "country/england",
	},
	Adjective: {
		"country/dominica", "country/republic-of-the-congo", "country/serbia-and-montenegro", "country/nagorno-karabakh-republic", "country/french-guiana",
		"country/northern-mariana-islands", "country/cook-islands", "country/falkland-islands", "country/hong-kong",
		"country/liechtenstein", "country/solomon-islands",
	},
	Demonym: {
		"country/dominica", "country/republic-of-the-congo", "country/serbia-and-montenegro", "country/nagorno-karabakh-republic", "country/french-guiana",
		"country/northern-mariana-islands", "country/northern-ireland", "country/vatican",
	},
}

func TestCountriesHaveAllWords(t *testing.T) {
	countries := 0
	for _, e := range Default().Entries() {
		if e.Kind != graph.KindCountry {
			continue
		}
		countries++
		for sort, without := range landsWithout {
			has := slices.ContainsFunc(e.Forms, func(f Form) bool { return f.Sort == sort })
			if has == slices.Contains(without, e.ID) {
				t.Errorf("%s: has a form of sort %s: %v", e.ID, sort, has)
			}
		}
	}
	if countries < 200 {
		t.Errorf("%d countries, want 200 or more", countries)
	}
}

func TestOneHolderAtATime(t *testing.T) {
	for p, terms := range Default().offices.byPost {
		role := Default().roles.byName[p.role]
		for i := 1; i < len(terms) && role.Single; i++ {
			if before, after := terms[i-1], terms[i]; before.End.First() > after.Start.Last() {
				t.Errorf("%s of %s: %s until %s, %s from %s", p.role, p.of, before.Person, before.End, after.Person, after.Start)
			}
		}
	}
}

func TestHoldersAreEntries(t *testing.T) {
	countries := map[graph.ID]bool{}
	for p, terms := range Default().offices.byPost {
		if _, ok := Default().Entry(p.of); !ok {
			t.Errorf("%s of %s, which has no entry", p.role, p.of)
		}
		if p.of.Kind() == graph.KindCountry {
			countries[p.of] = true
		}
		for _, term := range terms {
			if _, ok := Default().Entry(term.Person); !ok {
				t.Errorf("%s of %s: %s has no entry", p.role, p.of, term.Person)
			}
			if term.Start == "" {
				t.Errorf("%s of %s: %s has no start", p.role, p.of, term.Person)
			}
		}
	}
	for of := range Default().offices.leads {
		if len(Default().offices.byPost[post{of, Default().offices.leads[of]}]) == 0 {
			t.Errorf("%s is led by nobody", of)
		}
	}
}
