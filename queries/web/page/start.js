// Where nobody has asked anything yet: how much the graph holds, and how to ask.

import { toActor } from "./address.js";
import { ask } from "./api.js";
import { element } from "./dom.js";
import { actorField } from "./search.js";
import { count } from "./words.js";

export async function startView(place) {
  document.title = "dramatis";
  const [stats, central] = await Promise.all([ask("/stats"), ask("/central", { limit: 12 })]);
  const sum = (counts) => Object.values(counts).reduce((a, b) => a + b, 0);
  const relations = sum(Object.values(stats.relations).map(sum));
  place(element("section.card", {},
    element("h1", {}, "Who did what to whom"),
    element("p", {}, "Every relation here was read in an article and leads back to the sentence that states it."),
    actorField("Search an actor", (actor) => { location.hash = toActor(actor.id); }, { shown: false }),
    element("div.counts", {}, [["articles", stats.articles], ["actors", sum(stats.actors)], ["relations", relations]].map(([name, n]) =>
      element("div", {}, element("b", {}, n.toLocaleString("en")), name))),
    stats.articles === 0 && element("p.note", {}, "The graph is empty: dramatis load reads articles into it.")),
  central.ranks.length > 0 && element("section.card", {}, element("h2", {}, "Most connected"), element("ul.list", {}, central.ranks.map((r) =>
    element("li", {}, element("div.row", {}, element("a", { href: toActor(r.actor.id) }, r.actor.name), element("span.kind", {}, r.actor.kind),
      element("small", {}, `linked to ${count(r.linked, "actor")} by ${count(r.relations, "relation")}`)))))));
}
