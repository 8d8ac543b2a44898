package article

import "strings"

// isURL reports whether a path asks for the network.
func isURL(path string) bool {
	return strings.HasPrefix(path, "http://") || strings.HasPrefix(path, "https://")
}
