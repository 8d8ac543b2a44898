package api

import (
	"net/netip"
	"testing"
	"time"
)

// Questions are saved up for some seconds, and no longer.
func TestThrottle(t *testing.T) {
	throttle := newThrottle(2)
	client := netip.MustParseAddr("192.0.2.7")
	now := time.Date(2024, 3, 26, 12, 0, 0, 0, time.UTC)
	burst := func() (n int) {
		for throttle.take(client, now) == 0 {
			n++
		}
		return n
	}
	if n := burst(); n != 2*savings {
		t.Errorf("%d questions at once at first", n)
	}
	now = now.Add(time.Second)
	if n := burst(); n != 2 {
		t.Errorf("%d questions after a second", n)
	}
	now = now.Add(time.Hour)
	if n := burst(); n != 2*savings {
		t.Errorf("%d questions after an hour", n)
	}
}

// However many clients come, only so many are remembered.
func TestThrottleForgets(t *testing.T) {
	throttle := newThrottle(1)
	address := netip.MustParseAddr("10.0.0.0")
	now := time.Date(2024, 3, 26, 12, 0, 0, 0, time.UTC)
	for range 3 * mostKnown {
		address = address.Next()
		throttle.take(address, now)
	}
	if n := len(throttle.clients); n > mostKnown {
		t.Errorf("%d clients are remembered", n)
	}
}
