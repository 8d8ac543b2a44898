package reference

import (
	"testing"

	"github.com/dramatis-graph/dramatis/graph"
)

func TestHolder(t *testing.T) {
	for _, tt := range []struct {
		of   graph.ID
		role string
		on   graph.Date
		want graph.ID
	}{
		{"country/iraq", "prime minister", "2021-03-23", "person/mustafa-al-kadhimi"},
		{"country/iraq", "prime minister", "2024-03-26", "person/mohammed-shia-al-sudani"},
		{"country/iraq", "Prime Minister", "2024-03-26", "person/mohammed-shia-al-sudani"},
		{"country/iraq", "premier", "2024", "person/mohammed-shia-al-sudani"},
		{"country/iraq", "leader", "2024-03-26", "person/mohammed-shia-al-sudani"},
		{"country/iraq", "prime minister", "2022", ""},       // two in that year
		{"country/iraq", "prime minister", "1850-01-01", ""}, // before any
		{"country/iraq", "prime minister", "", ""},
		{"country/iraq", "queen", "2024-03-26", ""},
		{"country/united-states", "secretary of state", "2024-03-26", "person/antony-blinken"},
		{"country/united-states", "top diplomat", "2024-03-26", "person/antony-blinken"},
		{"country/iraq", "secretary of state", "2024-03-26", ""}, // a junior office there
		{"country/united-states", "president", "2021-01-19", "person/donald-trump"},
		{"country/united-states", "president", "2021-01-20", "person/joe-biden"},
		{"country/united-states", "president", "2021-01", ""},
		{"country/united-states", "secretary of state", "2021-01-23", ""}, // vacant
		{"organization/white-house", "press secretary", "2021-03-23", "person/jen-psaki"},
		{"organization/united-nations", "chief", "2022-02-24", "person/antonio-guterres"},
		{"organization/nato", "Secretary General", "2022-02-24", "person/jens-stoltenberg"},
		{"armed-group/hezbollah", "leader", "2022-02-24", "person/hassan-nasrallah"},
		{"armed-group/hamas", "leader", "2022-02-24", "person/ismail-haniyeh"},
		{"country/turkey", "leader", "2019-10-08", "person/recep-tayyip-erdogan"},
		{"country/turkey", "top diplomat", "2019-10-08", "person/mevlut-cavusoglu"},
		{"country/united-kingdom", "Foreign Secretary", "2019-10-08", "person/dominic-raab"},
		{"country/ukraine", "leader", "2022-02-24", "person/volodymyr-zelensky"},
	} {
		got, ok := Default().Holder(tt.of, tt.role, tt.on)
		if got != tt.want || ok != (tt.want != "") {
			t.Errorf("Holder(%s, %q, %s) = %q, %v; want %q", tt.of, tt.role, tt.on, got, ok, tt.want)
		}
	}
}

func TestOffices(t *testing.T) {
	held := Default().Offices("person/antony-blinken", "2024-03-26")
	if len(held) != 1 || held[0].Role != "foreign minister" || held[0].Of != "country/united-states" {
		t.Errorf("Offices of Blinken in 2024 = %+v, want foreign minister alone", held)
	}
	if all := Default().Offices("person/antony-blinken", ""); len(all) < 2 || all[0].Start > all[1].Start {
		t.Errorf("all Offices of Blinken = %+v, want two or more in the order of time", all)
	}
	if held := Default().Offices("person/antony-blinken", "2018-01-01"); len(held) > 0 {
		t.Errorf("Offices of Blinken in 2018 = %+v, want none", held)
	}
}
