package article

// mainPart returns the passages of an article in their order: those of the
// element that the page calls its article, or else of the one in which most
// running text stands together. Navigation and the like is left out, unless
// that leaves little of the page.
func (o *outline) mainPart() []passage {
	weights := make([]int, len(o.passages))
	inside, all := 0, 0
	for i, p := range o.passages {
		weights[i] = p.prose()
		all += weights[i]
		if !p.outside {
			inside += weights[i]
		}
	}
	furnished := inside*4 >= all
	for i, p := range o.passages {
		if furnished && p.outside {
			weights[i] = 0
		}
	}
	chosen := o.boxes[o.chooseBox(weights)]
	var part []passage
	for _, p := range o.passages[chosen.first:chosen.last] {
		if !(furnished && p.outside) && !p.isLinkList() {
			part = append(part, p)
		}
	}
	return part
}

// chooseBox returns the box that holds the article, given the weight of each
// passage.
func (o *outline) chooseBox(weights []int) int {
	// sums[i] is the weight of the passages before i.
	sums := make([]int, len(weights)+1)
	for i, w := range weights {
		sums[i+1] = sums[i] + w
	}
	weight := func(b box) int { return sums[b.last] - sums[b.first] }
	for _, role := range []boxRole{bodyBox, articleBox, mainBox} {
		best, found := 0, false
		for i, b := range o.boxes {
			if b.role == role && (!found || weight(b) > weight(o.boxes[best])) {
				best, found = i, true
			}
		}
		// An article element that holds little of the page is a teaser.
		if found && weight(o.boxes[best])*3 >= sums[len(weights)] && weight(o.boxes[best]) > 0 {
			return best
		}
	}
	return o.densest(weights)
}

// densest returns the box with the highest score, where a passage counts whole
// for the box that it stands in and half for the one around that: several
// boxes side by side lose against the one that holds them all.
func (o *outline) densest(weights []int) int {
	scores := make([]int, len(o.boxes))
	best := 0
	for i, p := range o.passages {
		scores[p.box] += 2 * weights[i]
		if p.box != 0 {
			scores[o.boxes[p.box].parent] += weights[i]
		}
	}
	for i, score := range scores {
		if score > scores[best] {
			best = i
		}
	}
	return best
}

// prose returns how many bytes of running text a passage holds: not those of
// links, headings, captions and short lines.
func (p passage) prose() int {
	if p.caption || p.heading > 0 || len(p.text) < 60 || p.linked*3 > len(p.text) {
		return 0
	}
	return len(p.text) - p.linked
}

// isLinkList reports whether a passage is there to be clicked on.
func (p passage) isLinkList() bool { return p.linked*10 > len(p.text)*9 && p.heading == 0 }
