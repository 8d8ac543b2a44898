package corefscore

// muc counts links: a cluster of n mentions has n-1, of which as many are found
// as are left when it is cut where the other side cuts it.
func muc(key, response []Cluster) Tally {
	found, wanted := links(key, response)
	hit, said := links(response, key)
	return Tally{Hit: hit, Said: said, Found: found, Wanted: wanted}
}

func links(clusters, others []Cluster) (found, all float64) {
	of := owners(others)
	for _, c := range clusters {
		pieces, alone := map[int]bool{}, 0
		for _, m := range c {
			if o, ok := of[m]; ok {
				pieces[o] = true
			} else {
				alone++
			}
		}
		all += float64(len(c) - 1)
		found += float64(len(c) - len(pieces) - alone)
	}
	return found, all
}

// b3 asks of every mention how much of its cluster is in its cluster on the
// other side.
func b3(key, response []Cluster) Tally {
	found, wanted := overlaps(key, response)
	hit, said := overlaps(response, key)
	return Tally{Hit: hit, Said: said, Found: found, Wanted: wanted}
}

func overlaps(clusters, others []Cluster) (found, all float64) {
	of := owners(others)
	for _, c := range clusters {
		shared := map[int]int{}
		for _, m := range c {
			if o, ok := of[m]; ok {
				shared[o]++
			}
		}
		for _, n := range shared {
			found += float64(n*n) / float64(len(c))
		}
		all += float64(len(c))
	}
	return found, all
}

// ceafe aligns the clusters one to one so that they overlap most, by the share
// of mentions that two clusters have in common.
func ceafe(key, response []Cluster) Tally {
	of := owners(response)
	weights := make([][]float64, len(key))
	for i, c := range key {
		weights[i] = make([]float64, len(response))
		for _, m := range c {
			if o, ok := of[m]; ok {
				weights[i][o] += 2 / float64(len(c)+len(response[o]))
			}
		}
	}
	most := assign(weights)
	return Tally{Hit: most, Said: float64(len(response)), Found: most, Wanted: float64(len(key))}
}
