package article

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
)

// paragraphBreak stands between the passages of a page's text.
const paragraphBreak = "\n\n"

// decodePage reads an HTML page: the text of its article, one paragraph after
// another with an empty line between them, and what it says about it.
func decodePage(data []byte, from origin) (Article, error) {
	page, err := decodeCharset(data, from.media)
	if err != nil {
		return Article{}, err
	}
	o, err := readOutline(page)
	if err != nil {
		return Article{}, err
	}
	a := Article{Name: from.name}
	o.meta.fill(&a, o.headline())
	if !isURL(a.URL) { // relative to where the page was
		a.URL = from.url
	}
	a.Text, a.Blocks = join(o.mainPart())
	return a, nil
}

// fragmentText returns the whole text of a piece of HTML, as feeds hold it.
func fragmentText(fragment string) (string, []Block, error) {
	o, err := readOutline([]byte(fragment))
	if err != nil {
		return "", nil, err
	}
	text, blocks := join(o.passages)
	return text, blocks, nil
}

// join writes passages as one text and marks the captions in it.
func join(passages []passage) (string, []Block) {
	var b strings.Builder
	var blocks []Block
	for _, p := range passages {
		if b.Len() > 0 {
			b.WriteString(paragraphBreak)
		}
		start := b.Len()
		b.WriteString(p.text)
		if p.caption {
			blocks = append(blocks, Block{Kind: Caption, Start: start, End: b.Len()})
		}
	}
	return b.String(), blocks
}

// decodeCharset returns a page as UTF-8. A page that is UTF-8 is taken as
// such, whatever it declares; all others are what they declare, and what
// declares nothing is Windows-1252, as in browsers.
func decodeCharset(data []byte, media string) ([]byte, error) {
	data = trimBOM(data)
	if utf8.Valid(data) && bytes.IndexByte(data, 0) < 0 {
		return data, nil
	}
	encoding, name, _ := charset.DetermineEncoding(data[:min(len(data), 1024)], media)
	if name == "utf-8" {
		return nil, fmt.Errorf("%w, though the page says so (byte %d)", ErrEncoding, invalidAt(data))
	}
	page, err := io.ReadAll(encoding.NewDecoder().Reader(bytes.NewReader(data)))
	if err != nil {
		return nil, fmt.Errorf("%w nor %s: %w", ErrEncoding, name, err)
	}
	if bytes.IndexByte(page, 0) >= 0 {
		return nil, ErrBinary
	}
	return trimBOM(page), nil
}
