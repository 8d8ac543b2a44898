// What the page says when the server has no answer.

import { toActor } from "./address.js";
import { keepToken } from "./api.js";
import { element } from "./dom.js";

export function problemNote(problem) {
  if (problem.status === 401) return tokenForm();
  return element("div.card.problem", { role: "alert" },
    element("p", {}, problem.message),
    problem.hint && element("p.note", {}, problem.hint),
    problem.candidates?.length && element("ul", {}, problem.candidates.map((a) =>
      element("li", {}, element("a", { href: toActor(a.id) }, a.name), " ", element("span.kind", {}, a.kind)))));
}

// tokenForm asks for the token of the server, and keeps it while the tab is open.
function tokenForm() {
  const input = element("input", { type: "password", "aria-label": "Token", autocomplete: "off" });
  const submit = (event) => {
    event.preventDefault();
    keepToken(input.value.trim());
    location.reload();
  };
  return element("form.card", { submit }, element("h2", {}, "This server needs a token"),
    element("div.row", {}, input, element("button", { type: "submit" }, "Go on")));
}
