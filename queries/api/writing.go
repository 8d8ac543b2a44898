package api

import (
	"context"
	"crypto/subtle"
	"errors"
	"net/http"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humagin"

	"github.com/dramatis-graph/dramatis/graph"
	"github.com/dramatis-graph/dramatis/queries"
)

// tokenScheme names the bearer token in the OpenAPI document.
const tokenScheme = "token"

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
	post := s.writing(api, http.MethodPost, "/articles", "Read an article into the graph", http.StatusCreated)
	post.Errors = append(post.Errors, http.StatusUnprocessableEntity)
	post.MaxBodyBytes = maxBody
	huma.Register(api, post, s.add)
	remove := s.writing(api, http.MethodDelete, "/articles/{id}", "Take an article out, with all that only it said", http.StatusNoContent)
	remove.Errors = append(remove.Errors, http.StatusNotFound)
	huma.Register(api, remove, s.retract)
}

func (s *server) writing(api huma.API, method, route, summary string, status int) huma.Operation {
	op := operation(method, route, summary)
	op.DefaultStatus = status
	op.Errors = []int{http.StatusUnauthorized, http.StatusForbidden}
	op.Security = []map[string][]string{{tokenScheme: {}}}
	op.Middlewares = huma.Middlewares{func(c huma.Context, next func(huma.Context)) {
		if p := s.refusal(humagin.Unwrap(c).Request); p != nil {
			write(humagin.Unwrap(c), p)
			return
		}
		next(c)
	}}
	return op
}

// refusal returns why the request may not write, nil if it may.
func (s *server) refusal(r *http.Request) *problem {
	token, given := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	switch {
	case s.Token == "" && fromHere(r):
		return nil
	case s.Token == "":
		return newProblem(http.StatusForbidden, "writing from another machine needs a token, and the server was started without one")
	case !given || subtle.ConstantTimeCompare([]byte(token), []byte(s.Token)) != 1:
		return newProblem(http.StatusUnauthorized, "writing needs the token of the server")
	}
	return nil
}

func (s *server) add(ctx context.Context, in *struct{ Body Submission }) (*reply[receipt], error) {
	doc, err := s.Extract(ctx, in.Body)
	if ctx.Err() != nil {
		return nil, s.failure(ctx, ctx.Err())
	}
	if err != nil {
		p := newProblem(http.StatusUnprocessableEntity, err.Error())
		p.Hint = hintOf(err)
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
