// The articles of the graph, and one of them.

import { to } from "./address.js";
import { ask } from "./api.js";
import { element } from "./dom.js";
import { pages } from "./pages.js";
import { day } from "./words.js";

export async function articlesView(place) {
  document.title = "Articles · dramatis";
  place(element("section.card", {}, element("h1", {}, "Articles"), pages("/articles", {}, "articles", "article", (a) =>
    [element("a", { href: to(["article", a.name]) }, a.title || a.name), " ", element("small", {}, about(a))]).element));
}

export async function articleView(place, [name]) {
  const article = await ask(`/articles/${encodeURIComponent(name)}`);
  document.title = `${article.title || article.name} · dramatis`;
  place(element("article.card", {}, element("h1", {}, article.title || article.name), element("p.note", {}, about(article)),
    article.text.split(/\n{2,}/).map((paragraph) => element("p", {}, paragraph))));
}

function about({ source, published, author }) {
  return [source, author, published && day(published)].filter(Boolean).join(" · ");
}
