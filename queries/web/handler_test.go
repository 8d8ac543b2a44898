package web_test

import (
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"path"
	"regexp"
	"strings"
	"testing"

	"github.com/dramatis-graph/dramatis/queries/web"
)

func get(target string) *httptest.ResponseRecorder {
	w := httptest.NewRecorder()
	web.Handler().ServeHTTP(w, httptest.NewRequest(http.MethodGet, target, nil))
	return w
}

func TestHandler(t *testing.T) {
	for _, tt := range []struct {
		target, kind string
		status       int
	}{
		{"/", "text/html", http.StatusOK},
		{"/page/main.js", "text/javascript", http.StatusOK},
		{"/page/theme.css", "text/css", http.StatusOK},
		{"/page/icon.svg", "image/svg+xml", http.StatusOK},
		{"/page/none.js", "text/plain", http.StatusNotFound},
		{"/handler.go", "text/plain", http.StatusNotFound},
	} {
		w := get(tt.target)
		if w.Code != tt.status || !strings.HasPrefix(w.Header().Get("Content-Type"), tt.kind) {
			t.Errorf("%s: status %d, %s", tt.target, w.Code, w.Header().Get("Content-Type"))
		}
		policy := w.Header().Get("Content-Security-Policy")
		if !strings.Contains(policy, "default-src 'none'") || strings.Contains(policy, "unsafe") {
			t.Errorf("%s: policy %q", tt.target, policy)
		}
	}
}

// Whatever a part of the page asks for is served, and all of it comes from here.
func TestParts(t *testing.T) {
	asked := regexp.MustCompile(`(?:from|href=|src=) ?"(?:\./|/page/)([^"]+)"`)
	wanted := map[string]bool{"index.html": true}
	for name, text := range parts(t) {
		for _, m := range asked.FindAllStringSubmatch(text, -1) {
			wanted[m[1]] = true
			if w := get("/page/" + m[1]); w.Code != http.StatusOK {
				t.Errorf("%s asks for %s: status %d", name, m[1], w.Code)
			}
		}
		for _, address := range regexp.MustCompile(`https?://[^\s"']+`).FindAllString(text, -1) {
			if address != "http://www.w3.org/2000/svg" { // a name, not an address
				t.Errorf("%s names %s", name, address)
			}
		}
	}
	for name := range parts(t) {
		if !wanted[name] {
			t.Errorf("nothing asks for %s", name)
		}
	}
}

// No text becomes markup or code: the parts of the page use nothing that could
// make it so, and nothing that the policy forbids.
func TestNoMarkupFromText(t *testing.T) {
	unsafe := regexp.MustCompile(`innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|DOMParser|createContextualFragment|srcdoc|javascript:|<style|style=|\son\w+=`)
	for name, text := range parts(t) {
		if found := unsafe.FindString(text); found != "" {
			t.Errorf("%s has %s", name, found)
		}
	}
}

// parts returns the files of the page by name.
func parts(t *testing.T) map[string]string {
	t.Helper()
	found := make(map[string]string)
	folder := os.DirFS("page")
	err := fs.WalkDir(folder, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := fs.ReadFile(folder, name)
		found[path.Base(name)] = string(text)
		return err
	})
	if err != nil || len(found) == 0 {
		t.Fatalf("%d files, %v", len(found), err)
	}
	return found
}
