package queries

import "context"

// maxLevels and maxSweeps bound the work of [web.divide]; graphs are done long
// before.
const (
	maxLevels = 32
	maxSweeps = 64
)

// divide returns the community of each actor. Actors move, in the order of their
// IDs, to that community of a neighbour where it raises the modularity most, as
// long as any does; then communities move in the same way. (This is the method of
// Louvain. Of moves that are equally good, the one to the lowest number is made.)
func (w *web) divide(ctx context.Context) ([]int, error) {
	member := make([]int, len(w.actors))
	for i := range member {
		member[i] = i
	}
	for l, level := 0, newLevel(w); l < maxLevels; l++ {
		moved, err := level.settle(ctx)
		if err != nil {
			return nil, err
		}
		if !moved {
			break
		}
		number := level.renumber()
		for actor, node := range member {
			member[actor] = number[level.member[node]]
		}
		level = level.merge(number)
	}
	return member, nil
}

// modularity says how good a division is.
func (w *web) modularity(member []int) float64 {
	total := 0.0
	inside, of := make([]float64, len(member)), make([]float64, len(member))
	for actor, threads := range w.threads {
		for _, t := range threads {
			total += t.strength
			of[member[actor]] += t.strength
			if member[t.to] == member[actor] {
				inside[member[actor]] += t.strength
			}
		}
	}
	q := 0.0
	for c := range of {
		if of[c] > 0 {
			q += inside[c]/total - of[c]/total*of[c]/total
		}
	}
	return q
}

// A level is a graph of actors, or of communities that are going to be joined.
type level struct {
	threads [][]thread // a thread from a node to itself counts both its ways
	of      []float64  // strength of the threads of each node
	total   float64    // of all nodes

	member []int     // the community of each node
	all    []float64 // strength of the threads of each community
}

func newLevel(w *web) *level { return levelOf(w.threads) }

func levelOf(threads [][]thread) *level {
	l := &level{threads: threads, of: make([]float64, len(threads)), member: make([]int, len(threads)), all: make([]float64, len(threads))}
	for node := range threads {
		for _, t := range threads[node] {
			l.of[node] += t.strength
		}
		l.total += l.of[node]
		l.member[node], l.all[node] = node, l.of[node]
	}
	return l
}

// settle moves nodes until no move helps, and reports whether any did.
func (l *level) settle(ctx context.Context) (bool, error) {
	to := make([]float64, len(l.threads)) // strength of one node's threads to each community
	ever := false
	for range maxSweeps {
		if err := ctx.Err(); err != nil {
			return false, err
		}
		moved := false
		for node := range l.threads {
			moved = l.move(node, to) || moved
		}
		if !moved {
			break
		}
		ever = true
	}
	return ever, nil
}

// move takes a node to the community where it fits best. to must be all zero,
// and is again afterwards.
func (l *level) move(node int, to []float64) bool {
	home := l.member[node]
	for _, t := range l.threads[node] {
		if t.to != node {
			to[l.member[t.to]] += t.strength
		}
	}
	l.all[home] -= l.of[node]
	gain := func(c int) float64 { return to[c] - l.all[c]*l.of[node]/l.total }
	best, most := home, gain(home)
	const least = 1e-9 // smaller gains are errors of rounding
	for _, t := range l.threads[node] {
		c := l.member[t.to]
		if g := gain(c); c != best && (g > most+least || best != home && g > most-least && c < best) {
			best, most = c, g
		}
	}
	l.all[best] += l.of[node]
	l.member[node] = best
	for _, t := range l.threads[node] {
		to[l.member[t.to]], to[home] = 0, 0
	}
	to[best] = 0
	return best != home
}

// renumber gives the communities numbers without gaps, in the order of their
// first nodes.
func (l *level) renumber() map[int]int {
	number := make(map[int]int)
	for _, c := range l.member {
		if _, ok := number[c]; !ok {
			number[c] = len(number)
		}
	}
	return number
}

// merge makes each community one node.
func (l *level) merge(number map[int]int) *level {
	threads := make([][]thread, len(number))
	members := make([][]int, len(number))
	for node, c := range l.member {
		members[number[c]] = append(members[number[c]], node)
	}
	strength := make([]float64, len(number))
	for c, nodes := range members {
		var touched []int
		for _, node := range nodes {
			for _, t := range l.threads[node] {
				to := number[l.member[t.to]]
				if strength[to] == 0 {
					touched = append(touched, to)
				}
				strength[to] += t.strength
			}
		}
		for _, to := range touched {
			threads[c] = append(threads[c], thread{to, strength[to]})
			strength[to] = 0
		}
	}
	return levelOf(threads)
}
