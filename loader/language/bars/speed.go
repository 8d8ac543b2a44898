package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/dramatis-graph/dramatis/loader/language"
)

// enough is how many words the speed is measured on.
const enough = 1_000_000

// measureSpeed reads news and returns how many words a second of processor time
// are cut, tagged, parsed and named.
func measureSpeed(folder string) (float64, error) {
	file, err := os.Open(filepath.Join(folder, "corpus", "open-news.jsonl"))
	if err != nil {
		return 0, err
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<24)
	words := 0
	var took time.Duration
	for lines.Scan() && words < enough {
		var article struct {
			Text string `json:"text"`
		}
		if err := json.Unmarshal(lines.Bytes(), &article); err != nil {
			return 0, fmt.Errorf("reading the news: %w", err)
		}
		start := processorTime()
		for _, s := range language.Parse(article.Text).Sentences {
			words += len(s.Words)
		}
		took += processorTime() - start
	}
	if err := lines.Err(); err != nil {
		return 0, fmt.Errorf("reading the news: %w", err)
	}
	return float64(words) / took.Seconds(), nil
}

// residentMemory is what the process holds, in megabytes, or 0 where the system
// does not tell.
func residentMemory() float64 {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(status)) {
		if rest, ok := strings.CutPrefix(line, "VmRSS:"); ok {
			kilobytes, _ := strconv.Atoi(strings.TrimSuffix(strings.TrimSpace(rest), " kB"))
			return float64(kilobytes) / 1024
		}
	}
	return 0
}
