package training

import (
	"fmt"
	"math"
	"math/rand/v2"
	"path/filepath"
	"sort"
	"testing"
	"time"
	"os"
	"strconv"
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader/relation/learned"
	"github.com/dramatis-graph/dramatis/loader/resolve"
)

func lessons(t *testing.T) []lesson {
	paths, _ := filepath.Glob("/work/shared/gold/train/*.jsonl")
	as, err := readAnnotated(paths)
	if err != nil {
		t.Fatal(err)
	}
	ids := map[learned.Label]int{}
	for i, l := range learned.Labels() {
		ids[l] = i
	}
	var out []lesson
	if os.Getenv("CL") == "1" {
		learned.Clusters = map[string][2]uint32{}
		b, _ := os.ReadFile("/tmp/learn/clusters.txt")
		for _, line := range strings.Split(strings.TrimSpace(string(b)), "\n") {
			var w string
			var x, y uint32
			fmt.Sscan(line, &w, &x, &y)
			learned.Clusters[w] = [2]uint32{x + 1, y + 1}
		}
	}
	start := time.Now()
	for i, a := range as {
		out = append(out, read(i, a, ids))
	}
	fmt.Println("read", time.Since(start))
	return out
}

// network
type net struct {
	bits, dim, out int
	E              []float32 // rows x dim
	W              []float32 // out x dim
	B              []float32
	gE, gW, gB     []float32
	hb, ghb        []float32
	linear         bool
	scale float32
}

func newNet(bits, dim, out int, rng *rand.Rand, linear bool) *net {
	n := &net{bits: bits, dim: dim, out: out, linear: linear}
	rows := 1 << bits
	if linear {
		n.dim = out
	}
	n.E = make([]float32, rows*n.dim)
	n.gE = make([]float32, rows*n.dim)
	n.B = make([]float32, out)
	n.gB = make([]float32, out)
	if !linear {
		n.W = make([]float32, out*dim)
		n.gW = make([]float32, out*dim)
		n.hb = make([]float32, dim)
		n.ghb = make([]float32, dim)
		for i := range n.E {
			n.E[i] = float32(rng.NormFloat64() * 0.05)
		}
		for i := range n.W {
			n.W[i] = float32(rng.NormFloat64() / math.Sqrt(float64(dim)))
		}
	}
	return n
}

func (n *net) row(f learned.Feature) int { return int(uint32(f) >> (32 - n.bits)) * n.dim }

// forward: hidden, probs
func (n *net) forward(fs []learned.Feature, keep func() bool, h, p []float32, used []int) []int {
	used = used[:0]
	scale := float32(1)
	for i := range h {
		h[i] = 0
	}
	if !n.linear {
		copy(h, n.hb)
	}
	if keep != nil {
		scale = n.scale
	}
	for _, f := range fs {
		if keep != nil && !keep() {
			continue
		}
		r := n.row(f)
		used = append(used, r)
		for j, v := range n.E[r : r+n.dim] {
			h[j] += v * scale
		}
	}
	if n.linear {
		for k := range p {
			p[k] = h[k] + n.B[k]
		}
	} else {
		for j := range h {
			if h[j] < 0 {
				h[j] = 0
			}
		}
		for k := range p {
			s := n.B[k]
			w := n.W[k*n.dim : (k+1)*n.dim]
			for j, v := range h {
				s += v * w[j]
			}
			p[k] = s
		}
	}
	m := p[0]
	for _, v := range p {
		m = max(m, v)
	}
	var z float32
	for k := range p {
		p[k] = float32(math.Exp(float64(p[k] - m)))
		z += p[k]
	}
	for k := range p {
		p[k] /= z
	}
	return used
}

func (n *net) train(ex []*example, epochs int, lr, drop, l2 float64, negw float64, rng *rand.Rand) {
	h := make([]float32, n.dim)
	p := make([]float32, n.out)
	gh := make([]float32, n.dim)
	n.scale = float32(1 / (1 - drop))
	var used []int
	order := rng.Perm(len(ex))
	keep := func() bool { return rng.Float64() >= drop }
	if drop == 0 {
		keep = nil
	}
	for ep := 0; ep < epochs; ep++ {
		rate := float32(lr * (1 - 0.9*float64(ep)/float64(epochs)))
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		var loss float64
		for _, oi := range order {
			e := ex[oi]
			used = n.forward(e.features, keep, h, p, used)
			w := float32(1)
			if len(e.labels) == 0 {
				w = float32(negw)
				loss -= math.Log(float64(p[0] + 1e-9))
				p[0] -= 1
			} else {
				loss -= math.Log(float64(p[e.labels[0]+1] + 1e-9))
				for _, l := range e.labels {
					p[l+1] -= 1 / float32(len(e.labels))
				}
			}
			for j := range gh {
				gh[j] = 0
			}
			for k, g := range p {
				g *= w
				if n.linear {
					gh[k] = g
					if g > -0.002 && g < 0.002 {
						gh[k] = 0
					}
				} else {
					if g > -0.0005 && g < 0.0005 {
						continue
					}
					wk := n.W[k*n.dim : (k+1)*n.dim]
					gw := n.gW[k*n.dim : (k+1)*n.dim]
					for j := range wk {
						gh[j] += g * wk[j]
						d := g*h[j] + float32(l2)*wk[j]
						gw[j] += d * d
						wk[j] -= rate * d / float32(math.Sqrt(float64(gw[j]))+1e-6)
					}
				}
				n.gB[k] += g * g
				n.B[k] -= rate * g / float32(math.Sqrt(float64(n.gB[k]))+1e-6)
			}
			if !n.linear {
				for j := range gh {
					if h[j] <= 0 {
						gh[j] = 0
					}
					n.ghb[j] += gh[j] * gh[j]
					n.hb[j] -= rate * gh[j] / float32(math.Sqrt(float64(n.ghb[j]))+1e-6)
				}
			}
			for _, r := range used {
				er, gr := n.E[r:r+n.dim], n.gE[r:r+n.dim]
				for j, g := range gh {
					if g == 0 {
						continue
					}
					d := g + float32(l2)*er[j]
					gr[j] += d * d
					er[j] -= rate * d / float32(math.Sqrt(float64(gr[j]))+1e-6)
				}
			}
		}
		if os.Getenv("V") != "" {
			fmt.Printf("  epoch %d loss %.4f\n", ep, loss/float64(len(ex)))
		}
	}
}

type pred struct {
	key  [3]graph.ID
	conf float64
	ok   bool
	frame bool
}

func key(s graph.ID, p graph.Predicate, o graph.ID) [3]graph.ID {
	if p.Symmetric() && o < s {
		s, o = o, s
	}
	return [3]graph.ID{s, graph.ID(p), o}
}

func goldID(l *lesson, id graph.ID, name, mention string) graph.ID {
	for _, m := range l.Relations {
		if m.Subject.ID == id || m.Object.ID == id {
			return id
		}
	}
	for _, w := range []string{fold2(name), fold2(mention)} {
		for _, m := range l.Relations {
			for _, e := range []end{m.Subject, m.Object} {
				if fold2(e.Mention) == w {
					return e.ID
				}
			}
		}
	}
	return "?" + id
}

func appID(l *lesson, a resolve.Appearance) graph.ID { return goldID(l, a.Actor.ID, a.Actor.Name, a.Text) }

type result struct{ P, R, F, n float64 }

func evaluate(ls []*lesson, preds [][]pred, th float64) result {
	tp, n, gold := 0, 0, 0
	for i, l := range ls {
		g := map[[3]graph.ID]bool{}
		for _, m := range l.Relations {
			g[key(m.Subject.ID, m.Predicate, m.Object.ID)] = true
		}
		gold += len(g)
		seen := map[[3]graph.ID]bool{}
		for _, p := range preds[i] {
			if p.conf < th || seen[p.key] {
				continue
			}
			seen[p.key] = true
			n++
			if g[p.key] {
				tp++
			}
		}
	}
	P, R := float64(tp)/float64(max(n, 1)), float64(tp)/float64(max(gold, 1))
	return result{P, R, 2 * P * R / (P + R + 1e-9), float64(n)}
}

func framePreds(l *lesson) []pred {
	var out []pred
	for _, r := range l.frames {
		out = append(out, pred{key: key(goldID(l, r.Subject.ID, r.Subject.Name, r.Subject.Mention), r.Predicate, goldID(l, r.Object.ID, r.Object.Name, r.Object.Mention)), conf: 1, frame: true})
	}
	return out
}

func (n *net) preds(l *lesson, labels []learned.Label) []pred {
	h := make([]float32, n.dim)
	p := make([]float32, n.out)
	var out []pred
	for i := range l.examples {
		e := &l.examples[i]
		n.forward(e.features, nil, h, p, nil)
		for k := 1; k < n.out; k++ {
			if p[k] < 0.1 {
				continue
			}
			lab := labels[k-1]
			s, o := e.first, e.second
			if lab.Backward {
				s, o = o, s
			}
			out = append(out, pred{key: key(appID(l, s), lab.Predicate, appID(l, o)), conf: float64(p[k])})
		}
	}
	return out
}

func env(k string, d float64) float64 {
	if v, err := strconv.ParseFloat(os.Getenv(k), 64); err == nil {
		return v
	}
	return d
}


func ap(ls []*lesson, preds [][]pred) float64 {
	type sc struct {
		c  float64
		ok bool
	}
	var all []sc
	gold := 0
	for i, l := range ls {
		g := map[[3]graph.ID]bool{}
		for _, m := range l.Relations {
			g[key(m.Subject.ID, m.Predicate, m.Object.ID)] = true
		}
		gold += len(g)
		best := map[[3]graph.ID]float64{}
		for _, p := range preds[i] {
			best[p.key] = max(best[p.key], p.conf)
		}
		for k, c := range best {
			all = append(all, sc{c, g[k]})
		}
	}
	sort.Slice(all, func(i, j int) bool { return all[i].c > all[j].c })
	tp, sum := 0, 0.0
	for i, x := range all {
		if x.ok {
			tp++
			sum += float64(tp) / float64(i+1)
		}
	}
	return sum / float64(gold)
}

func TestTrain(t *testing.T) {
	all := lessons(t)
	labels := learned.Labels()
	for _, cfg := range strings.Split(os.Getenv("CFG"), ";") {
		for _, kv := range strings.Fields(cfg) {
			k, v, _ := strings.Cut(kv, "=")
			os.Setenv(k, v)
		}
		var sumAP float64
		var fr, ln, both [][]pred
		var held []*lesson
		start := time.Now()
		folds := int(env("FOLDS", 2))
		for f := 0; f < folds; f++ {
			var train []*example
			var h []*lesson
			for i := range all {
				l := &all[i]
				if fold(l.ID, 5) == f {
					h = append(h, l)
					continue
				}
				for j := range l.examples {
					e := &l.examples[j]
					if len(e.labels) == 0 && e.doubtful {
						continue
					}
					train = append(train, e)
				}
			}
			var nets []*net
			for s := 0; s < int(env("ENS", 1)); s++ {
				rng := rand.New(rand.NewPCG(uint64(s+1), 2))
				n := newNet(int(env("BITS", 15)), int(env("DIM", 32)), len(labels)+1, rng, env("LIN", 0) == 1)
				n.train(train, int(env("EP", 8)), env("LR", 0.05), env("DROP", 0.2), env("L2", 0), env("NEGW", 1), rng)
				nets = append(nets, n)
			}
			var lf [][]pred
			for _, l := range h {
				fr = append(fr, framePreds(l))
				p := nets[0].preds(l, labels)
				lf = append(lf, p)
				ln = append(ln, p)
				both = append(both, append(framePreds(l), p...))
				held = append(held, l)
			}
			sumAP += ap(h, lf)
		}
		fmt.Printf("%s  AP %.4f frames %.3f  %.1fs\n", cfg, sumAP/float64(folds), evaluate(held, fr, 0), time.Since(start).Seconds())
		for _, th := range []float64{0.3, 0.5, 0.7, 0.85} {
			fmt.Printf("   th %.2f learned %.3f both %.3f\n", th, evaluate(held, ln, th), evaluate(held, both, th))
		}
	}
}
