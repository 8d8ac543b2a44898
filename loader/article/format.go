package article

import (
	"bytes"
	"encoding/json"
	"path"
	"strings"
)

// decoders says how a file is read, by the ending of its name.
var decoders = map[string]decoder{
	".txt":      single(decodeText),
	".md":       single(decodeMarkdown),
	".markdown": single(decodeMarkdown),
	".html":     single(decodePage),
	".htm":      single(decodePage),
	".jsonl":    decodeLines,
	".json":     decodeJSON,
	".xml":      decodeFeed,
	".rss":      decodeFeed,
	".atom":     decodeFeed,
}

// decoderFor returns the decoder of a file's name, nil if it has none.
func decoderFor(name string) decoder { return decoders[strings.ToLower(path.Ext(name))] }

// sniffed is how much of a nameless input [sniff] looks at.
const sniffed = 64 << 10

// sniff chooses the decoder of an input that has no name by how it begins.
func sniff(start []byte) decoder {
	head := bytes.ToLower(bytes.TrimSpace(trimBOM(start)))
	begins := func(words ...string) bool {
		for _, w := range words {
			if bytes.HasPrefix(head, []byte(w)) {
				return true
			}
		}
		return false
	}
	switch {
	case begins("["):
		return decoders[".json"]
	case begins("{"):
		first, _, complete := bytes.Cut(bytes.TrimSpace(trimBOM(start)), []byte("\n"))
		if complete && !json.Valid(first) {
			return decoders[".json"]
		}
		return decodeLines
	case begins("<?xml", "<rss", "<feed", "<rdf"):
		return decoders[".xml"]
	case begins("<"):
		return decoders[".html"]
	case begins("---\n", "---\r\n", "# "):
		return decoders[".md"]
	}
	return decoders[".txt"]
}
