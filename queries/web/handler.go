package web

import (
	"embed"
	"io/fs"
	"net/http"
)

//go:embed page
var files embed.FS

// policy lets the page run its own scripts and styles, and ask its own server.
// Nothing in it can come from elsewhere, and no text that is shown can run.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
	"base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// Handler serves the page at / and its parts below /page/.
func Handler() http.Handler {
	parts := http.FileServerFS(files)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cache-Control", "no-cache")
		if r.URL.Path == "/" {
			http.ServeFileFS(w, r, files, "page/index.html")
			return
		}
		if _, err := fs.Stat(files, r.URL.Path[1:]); err != nil {
			http.NotFound(w, r)
			return
		}
		parts.ServeHTTP(w, r)
	})
}
