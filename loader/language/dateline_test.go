package language

import "testing"

func TestDateline(t *testing.T) {
	for _, tt := range []struct {
		name, text, want string
	}{
		{"agency", "ULM (Reuters) - The envoy left.", "ULM (Reuters) -"},
		{"place in capitals", "NEW ULM — The envoy left.", "NEW ULM —"},
		{"country and agency", "Ulm, Arcadia (AP) — The envoy left.", "Ulm, Arcadia (AP) —"},
		{"date", "ULM, Jan. 13 (Xinhua) -- The envoy left.", "ULM, Jan. 13 (Xinhua) --"},
		{"two places", "ULM/UTOPIA (Reuters) - The envoy left.", "ULM/UTOPIA (Reuters) -"},
		{"every paragraph", "Talks.\n\nULM – The envoy left.", "ULM –"},
		{"a name and a dash", "Cray — the envoy — left.", ""},
		{"a bracket within", "Cray (the envoy) — left.", ""},
		{"a dash inside a word", "ULM-based envoys left.", ""},
		{"initials", "UN — envoys left.", ""},
		{"no sentence", "ULM (AP) —", ""},
		{"later in the paragraph", "The envoy left ULM (AP) — and returned.", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			doc := Parse(tt.text)
			check(t, doc)
			got := ""
			for _, s := range doc.Sentences {
				if last := s.Words[len(s.Words)-1]; isDash(last.Text) {
					got = tt.text[s.Start:s.End]
				}
			}
			if got != tt.want && !(tt.want == "" && got == tt.text) {
				t.Errorf("the dateline is %q, want %q", got, tt.want)
			}
		})
	}
}
