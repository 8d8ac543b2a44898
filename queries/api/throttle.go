package api

import (
	"math"
	"net/http"
	"net/netip"
	"strconv"
	"sync"
	"time"

	"github.com/gin-gonic/gin"
)

// unhurried refuses clients on other machines that ask too often.
func (s *server) unhurried(c *gin.Context) {
	if s.Rate <= 0 || fromHere(c.Request) {
		c.Next()
		return
	}
	address, _ := netip.ParseAddrPort(c.Request.RemoteAddr)
	if wait := s.throttle.take(address.Addr(), time.Now()); wait > 0 {
		c.Header("Retry-After", strconv.Itoa(int(math.Ceil(wait.Seconds()))))
		p := newProblem(http.StatusTooManyRequests, "too many requests in too short a time")
		p.Hint = "Retry-After says how many seconds to wait"
		refuse(c, p)
		return
	}
	c.Next()
}

// A throttle lets each client ask so many times a second, and save up the
// questions of some seconds.
type throttle struct {
	rate float64

	mu      sync.Mutex
	clients map[netip.Addr]bucket
}

// A bucket holds the questions that a client may ask at once at that time.
type bucket struct {
	questions float64
	at        time.Time
}

const (
	savings    = 5       // seconds
	mostKnown  = 100_000 // clients that are remembered
	ipv6Prefix = 64      // bits that tell networks apart: a client can have any address of its own
)

func newThrottle(rate float64) *throttle {
	return &throttle{rate: rate, clients: make(map[netip.Addr]bucket)}
}

// take lets the client ask once, and returns 0, or how long it has to wait.
func (t *throttle) take(client netip.Addr, now time.Time) time.Duration {
	if client.Is6() && !client.Is4In6() {
		network, _ := client.Prefix(ipv6Prefix)
		client = network.Addr()
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	most := math.Max(1, t.rate*savings)
	b, known := t.clients[client]
	if !known {
		t.forget(now)
		b = bucket{most, now}
	}
	b.questions = math.Min(most, b.questions+now.Sub(b.at).Seconds()*t.rate)
	b.at = now
	wait := (1 - b.questions) / t.rate
	if wait <= 0 {
		b.questions--
	}
	t.clients[client] = b
	return time.Duration(max(0, wait) * float64(time.Second))
}

// forget makes room when too many clients are known: those that would have
// saved up everything by now are as good as new ones. If all are busy, it
// forgets all, since to be remembered must not cost more than to be served.
func (t *throttle) forget(now time.Time) {
	if len(t.clients) < mostKnown {
		return
	}
	for client, b := range t.clients {
		if now.Sub(b.at).Seconds() >= savings {
			delete(t.clients, client)
		}
	}
	if len(t.clients) >= mostKnown {
		clear(t.clients)
	}
}
