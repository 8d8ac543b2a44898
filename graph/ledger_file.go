package graph

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// Write writes the ledger as a file that [ReadLedger] reads: one entry a line,
// in JSON.
func (l Ledger) Write(w io.Writer) error {
	for _, e := range l {
		if _, err := io.WriteString(w, e.text()+"\n"); err != nil {
			return fmt.Errorf("writing the ledger: %w", err)
		}
	}
	return nil
}

// ReadLedger reads what [Ledger.Write] writes. Entries that tell no number have
// that of their place. The error names the line, and is an [ErrEntry] if that
// holds no entry.
func ReadLedger(r io.Reader) (Ledger, error) {
	var l Ledger
	d := json.NewDecoder(r)
	d.DisallowUnknownFields()
	for {
		var e Entry
		err := d.Decode(&e)
		if errors.Is(err, io.EOF) {
			return l, nil
		}
		if err == nil && e.Number == 0 {
			e.Number = len(l) + 1
		}
		if err == nil {
			err = e.check()
		} else {
			err = fmt.Errorf("%w: %w", err, ErrEntry)
		}
		if err != nil {
			return nil, fmt.Errorf("reading the ledger: entry %d of the file: %w", len(l)+1, err)
		}
		l = append(l, e)
	}
}

// text returns e as one line of JSON, the form in which the store keeps it.
func (e Entry) text() string {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	_ = enc.Encode(e) // strings and numbers can always be written
	return string(bytes.TrimRight(b.Bytes(), "\n"))
}

// parseEntry returns the entry that was written as s. The error is an
// [ErrFormat].
func parseEntry(s string, number int) (Entry, error) {
	var e Entry
	err := json.Unmarshal([]byte(s), &e)
	if err == nil {
		err = e.check()
	}
	if err == nil && e.Number != number {
		err = fmt.Errorf("its number is %d", e.Number)
	}
	if err != nil {
		return Entry{}, fmt.Errorf("entry %d of the ledger: %w: %w", number, err, ErrFormat)
	}
	return e, nil
}
