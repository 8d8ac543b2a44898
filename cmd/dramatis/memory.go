package main

import (
	"os"
	"runtime/debug"
)

// garbage is how much garbage there may be while serving, in hundredths of the
// memory that is in use.
const garbage = 60

// keepMemory gives back the memory that only opening a graph took, and lets the
// process keep less garbage from then on: most of its memory is the graph's index,
// which stays, and as much again would be kept for nothing. GOGC overrules it.
func keepMemory() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(garbage)
	}
	debug.FreeOSMemory()
}
