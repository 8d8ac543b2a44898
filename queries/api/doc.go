// Package api answers the questions of package queries over HTTP.
//
// A handler decodes a request, calls one query and encodes its answer; every
// error becomes a status in one place. The OpenAPI document is made from the
// types of the handlers. The package writes nothing to the graph but what
// [Options.Graph] takes in.
//
// Every answer comes from one version of the graph, which its ETag names. The
// version is let go before the answer is sent, however slow the client is; see
// stream for answers that are too long for that.
package api
