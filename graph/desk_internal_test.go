package graph

import (
	"strings"
	"testing"
)

func TestDesk(t *testing.T) {
	var d desk
	articles := make([]*indexedArticle, 5)
	quarter := strings.Repeat("x", deskRoom/4)
	for i := range articles {
		articles[i] = new(indexedArticle)
		d.put(page{articles[i], quarter, ""})
		d.look(articles[0])
	}
	huge := new(indexedArticle)
	d.put(page{huge, quarter, strings.Repeat("x", deskRoom)})
	d.put(page{articles[4], "another", "reading"})
	for i, want := range []bool{true, false, true, true, true} {
		p, ok := d.look(articles[i])
		if ok != want || ok && (p.article != articles[i] || p.reading != quarter) {
			t.Errorf("article %d is on the desk: %v; want all but the one that nobody looked at for longest", i, ok)
		}
	}
	if _, ok := d.look(huge); ok {
		t.Error("an article is on the desk that it has no room for")
	}
	if d.bytes != deskRoom || len(d.pages) != 4 || d.order.Len() != 4 {
		t.Errorf("%d bytes in %d pages, %d in order", d.bytes, len(d.pages), d.order.Len())
	}
}
