package article

import (
	"errors"
	"strings"
	"testing"
)

func TestDecodePage(t *testing.T) {
	prose := "The minister met the envoy in the capital on Monday, and both said that they would meet again."
	for _, tt := range []struct{ name, page, want string }{
		{"blocks do not glue", "<p>One<p>Two<div>Three</div>Four<ul><li>Five<li>Six</ul><dl><dt>Seven<dd>Eight</dl>", "One|Two|Three|Four|Five|Six|Seven|Eight"},
		{"inline elements do", "<p>Mr <b>Bra</b>ndt<i>'s</i>  visit", "Mr Brandt's visit"},
		{"a line break", "<p>One<br>two", "One\ntwo"},
		{"white space as printed", "<pre>One\n  two</pre>", "One\n  two"},
		{"entities", "<p>Caf&eacute; &amp; bar&nbsp;&lt;3", "Café & bar\u00a0<3"},
		{"unknown elements", "<x-story><x-p>One</x-p><x-p>Two</x-p></x-story>", "One|Two"},
		{"crossed ends", "<p><b>One</p></b></div>Two", "One|Two"},
		{"scripts, styles and comments", "<p>One<script>var a = '<p>no'</script><style>p{}</style><!-- no --><template>no</template>", "One"},
		{"an article among teasers", "<body><article><p>" + prose + " " + prose + "</article><article><p>A teaser, shorter than the article that stands above it</article>", prose + " " + prose},
		{"one box for several", "<div id=a><div><p>" + prose + "</div><div><p>" + prose + "</div><div><p>" + prose + "</div></div><div id=b><p>A short line.</div>", prose + "|" + prose + "|" + prose},
		{"a page inside its own sidebar", "<div class=sidebar><p>" + prose + "</div><div><p>Short.</div>", prose},
		{"links are no text", "<div><p>" + prose + "<p><a href=/>" + prose + "</a></div>", prose},
		{"an aside in the middle", "<main><p>" + prose + "<aside><p>" + prose + "</aside><p>End.</main>", prose + "|End."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a, err := decodePage([]byte(tt.page), origin{name: "x.html"})
			if got := strings.ReplaceAll(a.Text, paragraphBreak, "|"); got != tt.want || err != nil {
				t.Errorf("text of %q\n got %q, %v\nwant %q", tt.page, got, err, tt.want)
			}
		})
	}
}

func TestDecodePageCharset(t *testing.T) {
	for _, tt := range []struct {
		name, page, media, want string
		err                     error
	}{
		{"UTF-8 that declares something else", "<meta charset=iso-8859-1><p>Café", "", "Café", nil},
		{"declared in the page", "<meta charset=iso-8859-2><p>\xb1", "", "ą", nil},
		{"declared by the server", "<p>\xe9", "text/html; charset=windows-1251", "й", nil},
		{"declared nowhere", "<p>\x93Caf\xe9\x94", "", "“Café”", nil},
		{"UTF-16", "\xff\xfe<\x00p\x00>\x00A\x00", "", "A", nil},
		{"broken UTF-8", "<meta charset=utf-8><p>Caf\xe9", "", "", ErrEncoding},
		{"binary", "\x7fELF\x00\x00", "", "", ErrBinary},
	} {
		a, err := decodePage([]byte(tt.page), origin{media: tt.media})
		if a.Text != tt.want || !errors.Is(err, tt.err) {
			t.Errorf("%s: got %q, %v; want %q, %v", tt.name, a.Text, err, tt.want, tt.err)
		}
	}
}

func TestPageMeta(t *testing.T) {
	for _, tt := range []struct {
		name, head string
		want       Article
	}{
		{"title without its site", "<title>Talks fail | The Post</title><meta property=og:site_name content='The Post'>", Article{Title: "Talks fail", Source: "The Post"}},
		{"title of a drawing", "<svg><title>Logo</title></svg>", Article{Title: "Logo"}},
		{"meta time", "<meta property=article:published_time content=2024-03-26T10:00:00Z>", Article{Published: "2024-03-26", PublishedAt: "2024-03-26T10:00:00Z"}},
		{"JSON-LD before meta", `<meta name=date content=2020-01-01><script type=application/ld+json>[{"@type":"Person"},{"@type":"NewsArticle","datePublished":"2024-03-26","author":{"name":"Ada"}}]</script>`, Article{Published: "2024-03-26", Author: "Ada"}},
		{"broken JSON-LD", `<script type="application/ld+json">{"@type":"NewsArticle",</script><meta name=author content=Ada>`, Article{Author: "Ada"}},
		{"a profile is no author", "<meta property=article:author content=https://social.example/ada>", Article{}},
		{"time element marked as such", "<time datetime=2019-01-01>then</time><time itemprop=datePublished datetime=2024-03-26>now</time>", Article{Published: "2024-03-26"}},
		{"time of a teaser", "<aside><time datetime=2019-01-01>then</time></aside>", Article{}},
	} {
		a, err := decodePage([]byte("<html>"+tt.head+"<p>Text."), origin{})
		got := Article{Title: a.Title, Source: a.Source, Published: a.Published, PublishedAt: a.PublishedAt, Author: a.Author}
		if err != nil || got.digest() != tt.want.digest() {
			t.Errorf("%s: got %+v, %v; want %+v", tt.name, got, err, tt.want)
		}
	}
}
