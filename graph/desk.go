package graph

import (
	"container/list"
	"sync"
)

// deskRoom is how many bytes of articles a [desk] holds.
const deskRoom = 32 << 20

// A desk holds the articles that were read last. Questions come back to the same
// few thousand again and again: the first pages about those whom everybody asks
// about, and what a reader is led to from there.
type desk struct {
	mu    sync.Mutex
	pages map[*indexedArticle]*list.Element
	order list.List // of pages, the one used last in front
	bytes int
}

// A page is what the store keeps of an article.
type page struct {
	article       *indexedArticle // which is another one once the article has changed
	reading, text string
}

// look returns the page of an article, and false if it is not on the desk.
func (d *desk) look(a *indexedArticle) (page, bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	e, ok := d.pages[a]
	if !ok {
		return page{}, false
	}
	d.order.MoveToFront(e)
	return e.Value.(page), true
}

// put lays a page on the desk. Others, not used for the longest time, make room.
func (d *desk) put(p page) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.pages == nil {
		d.pages = make(map[*indexedArticle]*list.Element)
	}
	if d.pages[p.article] != nil || p.size() > deskRoom {
		return
	}
	d.pages[p.article] = d.order.PushFront(p)
	for d.bytes += p.size(); d.bytes > deskRoom; {
		last := d.order.Remove(d.order.Back()).(page)
		delete(d.pages, last.article)
		d.bytes -= last.size()
	}
}

func (p page) size() int { return len(p.reading) + len(p.text) }
