package training

import (
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// digests returns the SHA-256 and the name of each file.
func digests(paths []string) ([]string, error) {
	var all []string
	for _, path := range paths {
		digest, err := digest(path)
		if err != nil {
			return nil, err
		}
		all = append(all, digest+" "+filepath.Base(path))
	}
	return all, nil
}

func digest(path string) (string, error) {
	file, err := os.Open(path)
	if err != nil {
		return "", fmt.Errorf("opening %s: %w", path, err)
	}
	defer file.Close()
	sum := sha256.New()
	if _, err := io.Copy(sum, file); err != nil {
		return "", fmt.Errorf("reading %s: %w", path, err)
	}
	return fmt.Sprintf("%x", sum.Sum(nil)), nil
}
