// A long list, part after part.

import { ask } from "./api.js";
import { element, show } from "./dom.js";
import { problemNote } from "./problem.js";
import { count } from "./words.js";

// pages asks a route for a list and shows its items, with a button for more as
// long as there is more. It returns {element, ready}: ready gets the first answer.
export function pages(route, parameters, field, unit, item) {
  const total = element("p.note", {}, "…");
  const cut = element("p.note");
  const list = element("ul.list");
  const more = element("button", { type: "button", hidden: true, click: () => next(cursor) }, "More");
  let cursor = "";

  async function next(from) {
    more.disabled = true;
    const answer = await ask(route, { ...parameters, cursor: from });
    list.append(...answer[field].map((i) => element("li", {}, item(i))));
    show(total, count(answer.total, unit), answer.changed ? ". The graph has changed meanwhile." : "");
    show(cut, answer.cut);
    cursor = answer.next ?? "";
    more.hidden = !cursor;
    more.disabled = false;
    return answer;
  }

  const whole = element("div", {}, total, list, cut, more);
  const ready = next("").catch((problem) => {
    show(whole, problemNote(problem));
    return null;
  });
  return { element: whole, ready };
}
