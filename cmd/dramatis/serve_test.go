package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/dramatis-graph/dramatis/loader"
	"github.com/dramatis-graph/dramatis/queries/api"
)

// TestServe stops the server while a request is under way: the request is
// answered, and the server ends without an error.
func TestServe(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	handler := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		stop()
		fmt.Fprint(w, "answered")
	})
	log, printed := io.Pipe()
	ended := make(chan error, 1)
	go func() {
		ended <- serve(ctx, "127.0.0.1:0", newServer(handler, time.Second), printed)
		printed.Close()
	}()
	line, err := bufio.NewReader(log).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	go io.Copy(io.Discard, log) //nolint:errcheck // whatever else is printed
	_, url, _ := strings.Cut(strings.TrimSpace(line), "answers at ")
	response, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	body, err := io.ReadAll(response.Body)
	response.Body.Close()
	if err != nil || string(body) != "answered" {
		t.Errorf("body %q, %v", body, err)
	}
	if err := <-ended; err != nil {
		t.Errorf("serve: %v", err)
	}
}

func TestServeTakenAddress(t *testing.T) {
	if err := serve(t.Context(), "127.0.0.1:notaport", newServer(http.NotFoundHandler(), time.Second), io.Discard); err == nil {
		t.Error("no error for an address that cannot be listened at")
	}
}

func TestExtractSubmission(t *testing.T) {
	doc, err := extractSubmission(loader.Options{})(t.Context(), api.Submission{
		Published: "2024-03-26",
		Text:      "Iceland's Foreign Minister Jon Palsson met Chilean Foreign Minister Rosa Vidal on Monday.",
	})
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(doc.Article.Name, "posted-") || len(doc.Relations) == 0 {
		t.Errorf("name %q, %d relations", doc.Article.Name, len(doc.Relations))
	}
	if _, err := extractSubmission(loader.Options{})(t.Context(), api.Submission{Text: " "}); err == nil {
		t.Error("no error for an article without text")
	}
}
