// Package web is the page that explores a graph in a browser. It is served
// beside the API and speaks only to it.
package web
