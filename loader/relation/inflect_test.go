package relation

import "testing"

func TestInflect(t *testing.T) {
	for _, tt := range []struct {
		written string
		want    verbForms
	}{
		{"condemn", verbForms{"condemn", "condemned", "condemned", "condemns", "condemning"}},
		{"ban", verbForms{"ban", "banned", "banned", "bans", "banning"}},
		{"admit+", verbForms{"admit", "admitted", "admitted", "admits", "admitting"}},
		{"visit", verbForms{"visit", "visited", "visited", "visits", "visiting"}},
		{"accuse", verbForms{"accuse", "accused", "accused", "accuses", "accusing"}},
		{"free", verbForms{"free", "freed", "freed", "frees", "freeing"}},
		{"die", verbForms{"die", "died", "died", "dies", "dying"}},
		{"carry", verbForms{"carry", "carried", "carried", "carries", "carrying"}},
		{"deploy", verbForms{"deploy", "deployed", "deployed", "deploys", "deploying"}},
		{"clash", verbForms{"clash", "clashed", "clashed", "clashes", "clashing"}},
		{"quit/quit/quit", verbForms{"quit", "quit", "quit", "quits", "quitting"}},
		{"meet/met", verbForms{"meet", "met", "met", "meets", "meeting"}},
		{"withdraw/withdrew/withdrawn", verbForms{"withdraw", "withdrew", "withdrawn", "withdraws", "withdrawing"}},
		{"have/had/had", verbForms{"have", "had", "had", "has", "having"}},
	} {
		if got := inflect(tt.written); got != tt.want {
			t.Errorf("inflect(%q) = %v; want %v", tt.written, got, tt.want)
		}
	}
}

// TestLexiconErrors names the line of a frame that cannot be read.
func TestLexiconErrors(t *testing.T) {
	for _, tt := range []struct{ frames, want string }{
		{"[met]\nverb meet: subj S, obj O\n", ""},
		{"[knows]\n", `reading frames: line 1: no predicate "knows"`},
		{"[met]\nadverb well: subj S\n", `reading frames: line 2: no sort of cue "adverb"`},
		{"[met]\nverb meet: subj X\n", `reading frames: line 2: no role "X"`},
		{"[met]\nverb meet: subj S cat\n", `reading frames: line 2: no kind "cat"`},
		{"[met]\nverb meet: subj S; sometimes\n", `reading frames: line 2: no option "sometimes"`},
		{"[met]\n  S[A] met O[B].\n", "reading frames: line 2: example before the first frame"},
	} {
		_, err := newLexicon("adv: well", "meet/met", tt.frames)
		if got := errorText(err); got != tt.want {
			t.Errorf("newLexicon(%q): %q; want %q", tt.frames, got, tt.want)
		}
	}
}

func errorText(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}
