package api

import (
	"fmt"
	"hash/fnv"
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"

	"github.com/dramatis-graph/dramatis/graph"
)

// tag returns the entity tag of every answer from that version of the graph.
// The same question has the same answer as long as neither the graph nor the
// program changes; how it is written (as lines, compressed) does not matter to
// a weak tag.
func (s *server) tag(view *graph.View) string {
	program := fnv.New32a()
	program.Write([]byte(s.Version))
	return fmt.Sprintf(`W/"%x-%x"`, view.Version(), program.Sum32())
}

// unchanged tags the answer to come, and reports whether the client has it. It
// has then been told so.
func (s *server) unchanged(c *gin.Context, view *graph.View) bool {
	tag := s.tag(view)
	c.Header("ETag", tag)
	c.Header("Cache-Control", "no-cache") // keep it, but ask whether it still holds
	c.Writer.Header().Add("Vary", "Accept")
	if !matches(c.GetHeader("If-None-Match"), tag) {
		return false
	}
	c.Status(http.StatusNotModified)
	c.Writer.WriteHeaderNow()
	return true
}

// matches reports whether an If-None-Match header names the tag. Tags are
// compared weakly, as RFC 9110 has it for that header.
func matches(header, tag string) bool {
	for given := range strings.SplitSeq(header, ",") {
		given = strings.TrimSpace(given)
		if given == "*" || strings.TrimPrefix(given, "W/") == strings.TrimPrefix(tag, "W/") {
			return true
		}
	}
	return false
}
