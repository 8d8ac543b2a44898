package article

import "testing"

func TestDatelineDay(t *testing.T) {
	for paragraph, want := range map[string]string{
		"PARIS, Oct. 14, 2025 (AFP) - The president met":     "2025-10-14",
		"ULM, March 3, 2019 — The envoys met.":               "2019-03-03",
		"Port Arcadia, Utopia (3 May 2019) – Talks began.":   "2019-05-03",
		"PARIS, Oct. 14 (AFP) - The president met":           "", // of which year?
		"The talks of March 3, 2019 - the last - failed.":    "",
		"On May 3, 2019 - Friday - the envoys met in Paris.": "",
		"The envoys met in Ulm on May 3, 2019.":              "",
		"ULM, Smarch 3, 2019 - The envoys met.":              "",
	} {
		if got := datelineDay(paragraph); string(got) != want {
			t.Errorf("datelineDay(%q) = %q, want %q", paragraph, got, want)
		}
	}
}
