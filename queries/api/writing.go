package api

import (
	"context"
	"errors"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
)

// maxBody is how large an article may be that is posted.
const maxBody = 16 << 20

// A Submission is an article as it is posted. Only the text is needed.
type Submission struct {
	ID        string `json:"id,omitempty" doc:"The article's name; a second article of that name replaces the first."`
	Title     string `json:"title,omitempty"`
	Published string `json:"published,omitempty" doc:"When it was published: a day or an RFC 3339 time." example:"2024-03-26"`
	Text      string `json:"text" minLength:"1"`
	URL       string `json:"url,omitempty"`
	Source    string `json:"source,omitempty" doc:"The publisher."`
	Author    string `json:"author,omitempty"`
	Language  string `json:"language,omitempty" doc:"BCP 47." example:"en"`
}

// A receipt tells what became of an article that was posted.
type receipt struct {
	ID        graph.ID `json:"id" doc:"The article's ID."`
	Name      string   `json:"name"`
	Change    string   `json:"change" enum:"added,changed,unchanged"`
	Relations int      `json:"relations" doc:"How many relations it states."`
}

// registerWriting adds the routes that change the graph.
func (s *server) registerWriting(api huma.API) {
	post := s.writing(http.MethodPost, "/articles", "Read an article into the graph", http.StatusCreated)
	post.Errors = append(post.Errors, http.StatusUnprocessableEntity)
	post.MaxBodyBytes = maxBody
	huma.Register(api, post, s.add)
	remove := s.writing(http.MethodDelete, "/articles/{id}", "Take an article out, with all that only it said", http.StatusNoContent)
	remove.Errors = append(remove.Errors, http.StatusNotFound)
	huma.Register(api, remove, s.retract)
}

func (s *server) add(ctx context.Context, in *struct{ Body Submission }) (*reply[receipt], error) {
	ctx, cancel := context.WithTimeout(ctx, s.Timeout)
	defer cancel()
	doc, err := s.Extract(ctx, in.Body)
	if ctx.Err() != nil {
		return nil, s.failure(ctx, ctx.Err())
	}
	if err != nil {
		p := newProblem(http.StatusUnprocessableEntity, err.Error())
		p.Hint = queries.Hint(err)
		return nil, p
	}
	change, err := s.Graph.Add(ctx, doc)
	if errors.Is(err, graph.ErrInvalid) {
		return nil, newProblem(http.StatusUnprocessableEntity, err.Error())
	}
	if err != nil {
		return nil, s.failure(ctx, err)
	}
	name := doc.Article.Name
	return &reply[receipt]{receipt{graph.ArticleID(name), name, change.String(), len(doc.Relations)}}, nil
}

func (s *server) retract(ctx context.Context, in *ArticleParams) (*struct{}, error) {
	ctx, cancel := context.WithTimeout(ctx, s.Timeout)
	defer cancel()
	view := s.Graph.View()
	found, err := queries.FindArticle(ctx, view, in.ID)
	view.Close()
	if err == nil {
		err = s.Graph.Retract(ctx, found.ID)
	}
	if err != nil {
		return nil, s.failure(ctx, err)
	}
	return nil, nil
}
