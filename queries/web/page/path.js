// Chains from one actor to another, with the sentence for each hop.

import { parse, to, toActor } from "./address.js";
import { ask, vocabulary } from "./api.js";
import { element, show } from "./dom.js";
import { filterBar, filterOf } from "./filters.js";
import { relationItem } from "./relation.js";
import { actorField } from "./search.js";
import { count, nameOf } from "./words.js";

export async function pathView(place, _, options) {
  const [from, other, avoid] = [options.get("from"), options.get("to"), options.getAll("avoid")];
  const inOrder = options.get("chronological") === "true";
  const answer = element("div.answer");
  place(element("section.card", {}, element("h1", {}, "Path"),
    element("div.row", {}, end("From", "from", from), end("To", "to", other)),
    element("div.row", {},
      element("label", {}, element("input", { type: "checkbox", checked: inOrder, change: (e) => go({ chronological: e.target.checked ? "true" : "" }) }), "in the order of time"),
      avoid.map((id) => element("button", { type: "button", title: "Let it in again", click: () => go({ avoid: avoid.filter((a) => a !== id) }) }, `not through ${nameOf(id)} ✕`))),
    filterBar(options)), answer);
  document.title = "Path · dramatis";
  if (!from || !other) return show(answer, element("p.note", {}, "Choose two actors to see how they are linked."));
  show(answer, element("p.note", {}, "Searching…"));
  const [found, names] = await Promise.all([ask("/paths", { from, to: other, avoid, chronological: inOrder && "true", k: 5, ...filterOf(options) }), vocabulary()]);
  document.title = `${found.from.name} to ${found.to.name} · dramatis`;
  show(answer,
    found.chains.length === 0 && element("p.note", {}, `Nothing links ${found.from.name} with ${found.to.name} under this filter.`),
    found.chains.map((c) => chain(c, names, [from, other, ...avoid])), found.cut && element("p.note", {}, found.cut));
}

function end(label, name, id) {
  return element("div.field", {}, actorField(label, (actor) => go({ [name]: actor.id }), { value: id ? nameOf(id) : "" }));
}

function go(values) {
  const { parts, options } = parse(location.hash);
  const next = {};
  for (const name of options.keys()) next[name] = options.getAll(name);
  location.hash = to(parts, { ...next, ...values });
}

function chain({ actors, hops }, names, fixed) {
  return element("section.card", {}, element("h2", {}, count(hops.length, "hop")), element("ol.chain", {}, actors.map((actor, i) => [
    element("li", {}, element("div.row", {}, element("a", { href: toActor(actor.id) }, actor.name), element("span.kind", {}, actor.kind),
      !fixed.includes(actor.id) && element("button.plain", { type: "button", click: () => avoid(actor.id) }, "find a way around"))),
    hops[i] && element(`li.hop.status-${hops[i].relation.status}`, {}, relationItem(hops[i].relation, names),
      hops[i].reports > 1 && element("small", {}, ` ${count(hops[i].reports, "report")} in all`)),
  ])));
}

function avoid(id) {
  go({ avoid: [...parse(location.hash).options.getAll("avoid"), id] });
}
