package article

import (
	"bytes"
	"errors"
	"io"
	"strings"

	"golang.org/x/net/html"
)

// maxNesting is how deep the elements of a page may be nested, as in browsers.
const maxNesting = 512

// An outline is a page as its text shows it: passages in boxes. It is built
// from the tokens of the page in one pass, so that it takes time and memory in
// proportion to the page; a tree as browsers build it can be made to grow
// five-hundredfold by a few open elements.
type outline struct {
	boxes    []box // the first is the page
	passages []passage
	meta     pageMeta
}

// A box is an element that holds passages: its own are those from first to
// before last.
type box struct {
	parent      int // 0 for the page itself
	role        boxRole
	first, last int
}

// A boxRole is what a page itself says about an element.
type boxRole uint8

const (
	plainBox boxRole = iota
	mainBox
	articleBox
	bodyBox // itemprop="articleBody"
)

// A passage is a paragraph, a heading, a caption, an item or a cell.
type passage struct {
	text    string
	box     int
	linked  int  // bytes of text that are links
	caption bool // of a picture
	heading int  // 1 for <h1>, 0 for none
	outside bool // in navigation, a sidebar, a footer, …
}

// An element is one that is open while the page is read.
type element struct {
	tag     string
	box     int  // the innermost box from here on
	boxed   bool // it is that box
	hidden  bool
	outside bool
	linked  bool
	caption bool
	heading int
	exact   bool // white space stands as it is
}

// An outliner turns tokens into an outline.
type outliner struct {
	outline
	open   []element
	text   strings.Builder // of the passage being read
	space  bool            // white space is due before the next word
	linked int
}

// readOutline reads a page or a fragment of one.
func readOutline(page []byte) (outline, error) {
	o := outliner{open: []element{{}}}
	o.boxes = []box{{}}
	z := html.NewTokenizer(bytes.NewReader(page))
	for {
		switch z.Next() {
		case html.ErrorToken:
			if err := z.Err(); !errors.Is(err, io.EOF) {
				return outline{}, malformed("%v", err)
			}
			o.closeTo(1)
			o.flush()
			o.boxes[0].last = len(o.passages)
			return o.outline, nil
		case html.TextToken:
			o.words(z.Text())
		case html.StartTagToken, html.SelfClosingTagToken:
			name, more := z.TagName()
			o.start(string(name), attributes(z, more))
		case html.EndTagToken:
			name, _ := z.TagName()
			o.end(string(name))
		}
		if len(o.open) > maxNesting {
			return outline{}, ErrTooDeep
		}
	}
}

func (o *outliner) top() *element { return &o.open[len(o.open)-1] }

// words adds text to the open passage, with white space as a browser shows it.
func (o *outliner) words(text []byte) {
	top := o.top()
	if o.meta.take(top.tag, text) || top.hidden {
		return
	}
	before := o.text.Len()
	for _, c := range text {
		if !top.exact && strings.IndexByte(" \t\n\r\f", c) >= 0 {
			o.space = true
			continue
		}
		if o.space && o.text.Len() > 0 {
			o.text.WriteByte(' ')
		}
		o.space = false
		o.text.WriteByte(c)
	}
	if top.linked {
		o.linked += o.text.Len() - before
	}
}

// flush ends the open passage.
func (o *outliner) flush() {
	text := strings.TrimSpace(o.text.String())
	if text != "" {
		top := o.top()
		o.passages = append(o.passages, passage{
			text: text, box: top.box, linked: o.linked,
			caption: top.caption, heading: top.heading, outside: top.outside,
		})
	}
	o.text.Reset()
	o.space, o.linked = false, 0
}

func (o *outliner) start(tag string, attrs map[string]string) {
	o.meta.start(tag, attrs, o.top().outside)
	switch {
	case tag == "br":
		o.text.WriteByte('\n')
		o.space = false
		return
	case voidTags[tag]:
		if tag == "hr" {
			o.flush()
		}
		return
	}
	o.closeImplied(tag)
	if !inlineTags[tag] {
		o.flush()
	}
	o.push(tag, attrs)
}

// push opens an element that inherits what holds for the one around it.
func (o *outliner) push(tag string, attrs map[string]string) {
	e := *o.top()
	e.tag, e.boxed = tag, false
	e.hidden = e.hidden || hiddenTags[tag] || isHidden(attrs)
	e.outside = e.outside || isFurniture(tag, attrs)
	e.linked = e.linked || tag == "a"
	e.caption = e.caption || tag == "figcaption" || isCaption(attrs["class"])
	if level := headingLevel(tag); level > 0 {
		e.heading = level
	}
	e.exact = e.exact || tag == "pre"
	if boxTags[tag] {
		o.boxes = append(o.boxes, box{parent: e.box, role: roleOf(tag, attrs), first: len(o.passages)})
		e.box, e.boxed = len(o.boxes)-1, true
	}
	o.open = append(o.open, e)
}

// end closes the innermost open element of that name and all that is in it.
// One that is not open is ignored.
func (o *outliner) end(tag string) {
	for i := len(o.open) - 1; i > 0; i-- {
		if o.open[i].tag == tag {
			o.closeTo(i)
			return
		}
	}
}

// closeTo closes elements until only n are open.
func (o *outliner) closeTo(n int) {
	for len(o.open) > n {
		if !inlineTags[o.top().tag] {
			o.flush()
		}
		if e := o.top(); e.boxed {
			o.boxes[e.box].last = len(o.passages)
		}
		o.open = o.open[:len(o.open)-1]
	}
}

// closeImplied closes what the start of tag ends without saying so: a
// paragraph before a block, an item before the next one.
func (o *outliner) closeImplied(tag string) {
	closes, within := impliedEnds(tag)
	for i := len(o.open) - 1; i > 0; i-- {
		switch open := o.open[i].tag; {
		case closes[open]:
			o.closeTo(i)
			return
		case within[open]:
			return
		}
	}
}

// headline returns the text of the first heading of the highest level.
func (o *outline) headline() string {
	for _, p := range o.passages {
		if p.heading == 1 && !p.outside {
			return p.text
		}
	}
	return ""
}
