package article

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// fetchTimeout bounds a fetch with the client that is used when none is given.
const fetchTimeout = 30 * time.Second

// maxRedirects bounds how often one fetch is sent on.
const maxRedirects = 5

// isURL reports whether a path asks for the network.
func isURL(path string) bool {
	return strings.HasPrefix(path, "http://") || strings.HasPrefix(path, "https://")
}

// url reads the page or feed at an address. Nothing else is fetched: not what
// it links to, nor what it embeds.
func (r *reading) url(address string) bool {
	response, err := r.fetch(address)
	if err != nil {
		return r.skip(address, 0, err)
	}
	defer response.Body.Close()
	from := origin{path: address, name: address, url: address, limit: r.opts.limit()}
	media := response.Header.Get("Content-Type")
	body := bufio.NewReaderSize(response.Body, sniffed)
	kind, _, _ := mime.ParseMediaType(media) // one that cannot be read is sniffed
	decode := mediaDecoders[kind]
	if decode == nil && kind != "" && !strings.HasPrefix(kind, "text/") && kind != "application/octet-stream" {
		return r.skip(address, 0, fmt.Errorf("%w: %s", ErrFormat, kind))
	}
	if decode == nil {
		start, _ := body.Peek(sniffed) // a failing source fails again below
		decode = sniff(start)
	}
	from.media = media
	return r.decode(body, from, decode)
}

// mediaDecoders says how what a server sends is read. Other text is sniffed.
var mediaDecoders = map[string]decoder{
	"text/html":             single(decodePage),
	"application/xhtml+xml": single(decodePage),
	"text/markdown":         single(decodeMarkdown),
	"application/rss+xml":   decodeFeed,
	"application/atom+xml":  decodeFeed,
	"application/xml":       decodeFeed,
	"text/xml":              decodeFeed,
	"application/json":      decodeJSON,
	"application/feed+json": decodeJSON,
	"application/x-ndjson":  decodeLines,
	"application/jsonl":     decodeLines,
}

// fetch asks for an address. The caller closes the body of the answer.
func (r *reading) fetch(address string) (*http.Response, error) {
	request, err := http.NewRequestWithContext(r.ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFetch, causeOf(err))
	}
	request.Header.Set("User-Agent", "dramatis")
	response, err := r.client().Do(request)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFetch, causeOf(err))
	}
	if response.StatusCode != http.StatusOK {
		_, _ = io.Copy(io.Discard, io.LimitReader(response.Body, sniffed)) // so that the connection can be used again
		response.Body.Close()
		return nil, fmt.Errorf("%w: the server answered %s", ErrFetch, response.Status)
	}
	return response, nil
}

// client returns the caller's client, kept to the web: a redirect must not
// lead to another scheme.
func (r *reading) client() *http.Client {
	client := http.Client{Timeout: fetchTimeout}
	if r.opts.Client != nil {
		client = *r.opts.Client
	}
	client.CheckRedirect = func(next *http.Request, before []*http.Request) error {
		if len(before) > maxRedirects {
			return fmt.Errorf("more than %d redirects", maxRedirects)
		}
		if next.URL.Scheme != "http" && next.URL.Scheme != "https" {
			return fmt.Errorf("redirect to %q, not to http or https", next.URL.Scheme)
		}
		return nil
	}
	return &client
}

// causeOf takes the address away from an error: it stands before it already.
func causeOf(err error) error {
	var named *url.Error
	if errors.As(err, &named) {
		return named.Err
	}
	return err
}
