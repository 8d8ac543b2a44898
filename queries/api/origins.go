package api

import (
	"net/http"
	"slices"

	"github.com/gin-gonic/gin"
)

// shared lets pages of the allowed origins read answers, as browsers ask before
// they hand them over. Without such origins it says nothing, and no page but the
// server's own can.
func (s *server) shared(c *gin.Context) {
	if len(s.Origins) == 0 {
		c.Next()
		return
	}
	h := c.Writer.Header()
	h.Add("Vary", "Origin")
	origin := c.GetHeader("Origin")
	if !slices.Contains(s.Origins, origin) {
		c.Next()
		return
	}
	h.Set("Access-Control-Allow-Origin", origin)
	h.Set("Access-Control-Expose-Headers", "ETag, Retry-After, X-Request-Id, "+totalHeader+", "+nextHeader+", "+cutHeader)
	if c.Request.Method != http.MethodOptions || c.GetHeader("Access-Control-Request-Method") == "" {
		c.Next()
		return
	}
	h.Set("Access-Control-Allow-Methods", "GET, HEAD, POST, DELETE")
	h.Set("Access-Control-Allow-Headers", "Accept, Authorization, Content-Type, If-None-Match")
	h.Set("Access-Control-Max-Age", "600") // seconds
	c.AbortWithStatus(http.StatusNoContent)
}

// newCrossing returns the check that a write does not come from a page of an
// origin that is not allowed.
func newCrossing(origins []string) (*http.CrossOriginProtection, error) {
	crossing := http.NewCrossOriginProtection()
	for _, origin := range origins {
		if err := crossing.AddTrustedOrigin(origin); err != nil {
			return nil, err
		}
	}
	return crossing, nil
}
