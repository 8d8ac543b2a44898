package main

import (
	"strings"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/loader"
)

// A castLine is one actor of one article, as extract --actors prints it.
type castLine struct {
	Article  string        `json:"article"`
	ID       graph.ID      `json:"id"`
	Name     string        `json:"name"`
	Kind     graph.Kind    `json:"kind"`
	Aliases  []string      `json:"aliases"`
	Mentions []castMention `json:"mentions"`
}

type castMention struct {
	Text     string `json:"text"`
	Start    int    `json:"start"` // byte offsets into the article's text
	End      int    `json:"end"`
	Sentence int    `json:"sentence"` // number of the sentence, from 0
}

// castLines returns the actors of a reading, sorted by ID.
func castLines(r loader.Reading) []castLine {
	lines := make([]castLine, len(r.Cast.Members))
	for i, m := range r.Cast.Members {
		mentions := make([]castMention, len(m.Mentions))
		for j, mention := range m.Mentions {
			mentions[j] = castMention{mention.Text, mention.Start, mention.End, mention.Sentence}
		}
		lines[i] = castLine{
			Article: r.Article.Name, ID: m.Actor.ID, Name: m.Actor.Name, Kind: m.Actor.Kind,
			Aliases: append([]string{}, m.Actor.Aliases...), Mentions: mentions,
		}
	}
	return lines
}

func drawCast(s *screen, r loader.Reading) {
	s.linef("%s  %s", s.bold(harmless(r.Article.Name)), s.dim(oneLine(r.Article.Title)))
	rows := make([][]string, len(r.Cast.Members))
	for i, m := range r.Cast.Members {
		rows[i] = []string{m.Actor.Name, string(m.Actor.ID), count(len(m.Mentions), "mention"), strings.Join(m.Actor.Aliases, ", ")}
	}
	s.table([]string{"name", "id", "mentions", "also named"}, rows)
	s.linef("")
}
