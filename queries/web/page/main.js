// The page: it shows the view that its address asks for.

import { actorView } from "./actor.js";
import { parse, toActor } from "./address.js";
import { articlesView, articleView } from "./articles.js";
import { show } from "./dom.js";
import { closeEvidence } from "./evidence.js";
import { pathView } from "./path.js";
import { problemNote } from "./problem.js";
import { actorField } from "./search.js";
import { startView } from "./start.js";
import { themeSwitch } from "./theme.js";

const views = { actor: actorView, path: pathView, articles: articlesView, article: articleView };

let shown = ""; // the view on the page, without its options

async function open() {
  closeEvidence();
  const asked = location.hash;
  const { parts: [name = "", ...rest], options } = parse(asked);
  const view = document.getElementById("view");
  // Somebody may have gone on while an answer was on its way.
  const place = (...parts) => { if (asked === location.hash) show(view, ...parts); };
  view.setAttribute("aria-busy", "true");
  try {
    await (views[name] ?? startView)(place, rest, options);
  } catch (problem) {
    place(problemNote(problem));
  }
  if (asked !== location.hash) return;
  view.removeAttribute("aria-busy");
  const route = asked.split("?")[0];
  if (shown !== route && name) view.focus({ preventScroll: true });
  shown = route;
}

document.getElementById("search").append(actorField("Search an actor", (actor) => { location.hash = toActor(actor.id); }, { shown: false }));
themeSwitch(document.getElementById("theme"));
addEventListener("hashchange", open);
addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, select, textarea");
  if (event.key === "Escape") closeEvidence();
  if (event.key === "/" && !typing) {
    event.preventDefault();
    document.querySelector("#search input").focus();
  }
});
open();
