package language

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/dramatis-graph/dramatis/loader/language/conllu"
)

func TestSplit(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"sentence", "The envoy left, again.", "The envoy left , again ."},
		{"negation", "He didn't, can’t and DON'T; they cannot.", "He did n't , ca n’t and DO N'T ; they can not ."},
		{"clitics", "It's what we'd say: Iraq’s, workers' and O'Connor's.", "It 's what we 'd say : Iraq ’s , workers ' and O'Connor 's ."},
		{"decades", "the 1980's of '72", "the 1980's of '72"},
		{"slang", "gonna wanna dont", "gon na wan na do nt"},
		{"hyphens", "US-Iraq talks, an Iran-backed al-Qaim post", "US - Iraq talks , an Iran - backed al - Qaim post"},
		{"prefixes", "anti-ISIS non-violent co-operation", "anti-ISIS non-violent co-operation"},
		{"numbers with hyphens", "713-853-3989 345-9945 50-60 15-year", "713-853-3989 345-9945 50 - 60 15 - year"},
		{"initialisms", "U.S.-led, at 5 p.m. in D.C., e.g. there", "U.S. - led , at 5 p.m. in D.C. , e.g. there"},
		{"titles", "Maj. Gen. Rasool and Mr. J. Cray", "Maj. Gen. Rasool and Mr. J. Cray"},
		{"dates", "Jan. 13, 2020, 9/11 and 11/28/2000", "Jan. 13 , 2020 , 9/11 and 11/28/2000"},
		{"items", "1. Talks in 1.\n\n2.1. Grain\nb. Gas", "1. Talks in 1 . 2.1. Grain b . Gas"},
		{"glued", "he said.The minister,who left", "he said . The minister , who left"},
		{"numbers", "1,200 or 3.5, 7:30 and 2,30", "1,200 or 3.5 , 7:30 and 2 , 30"},
		{"units", "5km 7:30PM 2.5bn 3D", "5 km 7:30 PM 2.5 bn 3D"},
		{"money", "$8M US$5 €3", "$ 8 M US$ 5 € 3"},
		{"quotes", "“Yes”, 'no' and \"so\"", "“ Yes ” , ' no ' and \" so \""},
		{"runs", "What?! No... Wait!!! -- and…", "What ?! No ... Wait !!! -- and …"},
		{"brackets", "BEIRUT (Reuters) - [sic]", "BEIRUT ( Reuters ) - [ sic ]"},
		{"addresses", "(see http://a.org/b_(c). or www.x.com, me@mail.co.uk.)", "( see http://a.org/b_(c) . or www.x.com , me@mail.co.uk . )"},
		{"hosts and files", "enron.com report.doc .pdf", "enron.com report.doc .pdf"},
		{"ampersand", "AT&T, R&D", "AT&T , R&D"},
		{"names of the network", "@envoy #talks +44", "@envoy #talks +44"},
		{"faces", "good :-) bad :(", "good :-) bad :("},
		{"spaces of all kinds", "a\u00a0b\u200bc\x00d\ufeff\t\r\ne", "a b c d e"},
		{"not UTF-8", "a\xffb \xff", "a\xffb \xff"},
		{"steering marks", "\u200e(a\u200db)", "( a\u200db )"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, w := range split(tt.text) {
				got = append(got, w.of(tt.text))
			}
			if joined := strings.Join(got, " "); joined != tt.want {
				t.Errorf("split %q\n got %q\nwant %q", tt.text, joined, tt.want)
			}
		})
	}
}

// wrapped has a full line before a capital, and a short one that ends a paragraph.
const wrapped = `The envoys of both countries met in the capital on Monday, the Foreign
Ministry said, and will meet again on Friday.
They had not seen each other for a year and there was much to talk about, aides
told us.
No date was given for the next round of talks that the two sides have promised.`

func TestParseSentences(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"two", "He left. She stayed.", []string{"He left.", "She stayed."}},
		{"quoted", "“We go.” He left.", []string{"“We go.”", "He left."}},
		{"title", "Maj. Gen. Rasool spoke. Dr. No did not.", []string{"Maj. Gen. Rasool spoke.", "Dr. No did not."}},
		{"headline", "Talks resume\n\nThe envoy left.", []string{"Talks resume", "The envoy left."}},
		{"lines that run on", "The envoy\nleft the\ntown today.", []string{"The envoy\nleft the\ntown today."}},
		{"wrapped", wrapped, []string{wrapped[:116], wrapped[117:205], wrapped[206:]}},
		{"a list", "Talks\n- on grain\n- on gas", []string{"Talks", "- on grain", "- on gas"}},
		{"glued", "“I go,” he said.The minister left.", []string{"“I go,” he said.", "The minister left."}},
		{"nothing", " \n\t", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			doc := Parse(tt.text)
			if len(doc.Sentences) != len(tt.want) {
				t.Fatalf("%d sentences, want %d: %+v", len(doc.Sentences), len(tt.want), doc.Sentences)
			}
			for i, s := range doc.Sentences {
				if got := doc.Text[s.Start:s.End]; got != tt.want[i] {
					t.Errorf("sentence %d is %q, want %q", i, got, tt.want[i])
				}
			}
		})
	}
}

func TestAbbreviationAtTheEnd(t *testing.T) {
	doc := Parse("They sell grain, oil, etc.\n\nThey left the U.S.")
	var got []string
	for _, s := range doc.Sentences {
		for _, w := range s.Words {
			got = append(got, w.Text)
		}
	}
	if want := "They sell grain , oil , etc . They left the U.S."; strings.Join(got, " ") != want {
		t.Errorf("words %q, want %q", got, want)
	}
	check(t, doc)
}

// check reports what is wrong with a document.
func check(t *testing.T, doc Document) {
	t.Helper()
	checkOffsets(t, doc)
	for _, s := range doc.Sentences {
		checkTree(t, s)
	}
}

// checkOffsets reports what is wrong with the offsets of a document.
func checkOffsets(t *testing.T, doc Document) {
	t.Helper()
	at := 0
	for _, s := range doc.Sentences {
		if len(s.Words) == 0 || len(s.Words) > longestSentence {
			t.Fatalf("a sentence of %d words", len(s.Words))
		}
		if s.Start != s.Words[0].Start || s.End != s.Words[len(s.Words)-1].End {
			t.Fatalf("sentence %d-%d of words %d-%d", s.Start, s.End, s.Words[0].Start, s.Words[len(s.Words)-1].End)
		}
		for _, w := range s.Words {
			if w.Start < at || w.End <= w.Start || w.End > len(doc.Text) || doc.Text[w.Start:w.End] != w.Text {
				t.Fatalf("word %q at %d-%d after %d", w.Text, w.Start, w.End, at)
			}
			if utf8.ValidString(doc.Text) && !utf8.ValidString(w.Text) {
				t.Fatalf("word %q cuts a character", w.Text)
			}
			at = w.End
		}
	}
}

// checkTree reports what is wrong with the tree and the names of a sentence.
func checkTree(t *testing.T, s Sentence) {
	t.Helper()
	roots := 0
	for i, w := range s.Words {
		if w.Head == -1 {
			roots++
		}
		if (w.Head == -1) != (w.Rel == "root") || w.UPOS == "" || w.XPOS == "" || w.Lemma == "" || w.Margin < 0 {
			t.Fatalf("word %+v", w)
		}
		h := i
		for steps := 0; h >= 0; steps++ {
			if h >= len(s.Words) || steps > len(s.Words) {
				t.Fatalf("no way from word %d to the root", i)
			}
			h = s.Words[h].Head
		}
	}
	if roots != 1 {
		t.Fatalf("%d roots", roots)
	}
	next := 0
	for _, n := range s.Spans {
		if n.First < next || n.Last < n.First || n.Last >= len(s.Words) || n.Kind == "" {
			t.Fatalf("name %+v after word %d", n, next)
		}
		next = n.Last + 1
	}
}

// checkOutput reports whether a document cannot be drawn, or written and read.
func checkOutput(t *testing.T, doc Document) {
	t.Helper()
	var file bytes.Buffer
	if err := conllu.Write(&file, doc.CoNLLU()...); err != nil {
		t.Fatal(err)
	}
	again, err := conllu.ReadAll(&file)
	if err != nil || len(again) != len(doc.Sentences) {
		t.Fatalf("%d sentences written, %d read: %v", len(doc.Sentences), len(again), err)
	}
	for i, s := range doc.Sentences {
		if len(again[i].Words) != len(s.Words) {
			t.Fatalf("%d words written, %d read", len(s.Words), len(again[i].Words))
		}
		if lines := strings.Count(s.Draw(), "\n"); lines != len(s.Words) {
			t.Fatalf("%d words drawn on %d lines", len(s.Words), lines)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		"", "Maj. Gen. Rasool said.The U.S.-led “talks” can't go on…", "a\xff\xfe 'n't ’t n’t",
		"http://a.b/(c)) x@y.z.com, 1-800-991-9019 5km $8M US$5 @a #b ;-)", strings.Repeat("a.", 300), strings.Repeat("x ", 900),
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		doc := Parse(text)
		check(t, doc)
		checkOutput(t, doc)
	})
}

// FuzzSplit is FuzzParse without the networks, and so reads far more texts.
func FuzzSplit(f *testing.F) {
	for _, seed := range []string{
		"", "ULM (Arcadia) — Talks, the envoy\nsaid.The U.S. left.\n\n- one\n- two", "“A.”‘b’ c’s \u2028 x\r\ny\tz\x00",
		"www.a.org/b?c=d&e.f, 3.5m-strong 1,000.50 'tis d'Arc's ...etc", strings.Repeat("No. 1. ", 200), "\xed\xa0\x80\xf0\x9f",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		words := split(text)
		words, ends := closeAbbreviations(text, words, ends(text, words))
		checkOffsets(t, Document{Text: text, Sentences: assemble(text, words, ends)})
	})
}

func TestEngineDecodes(t *testing.T) {
	if _, err := decode(); err != nil {
		t.Fatal(err)
	}
}
