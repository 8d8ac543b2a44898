// One actor: who it is, its neighbours, whom it met, its timeline.

import { toPath } from "./address.js";
import { ask, vocabulary } from "./api.js";
import { element, show } from "./dom.js";
import { filterBar, filterOf } from "./filters.js";
import { legend, neighbours, network, room } from "./network.js";
import { pages } from "./pages.js";
import { actorLink, relationItem } from "./relation.js";
import { actorField } from "./search.js";
import { years } from "./timeline.js";
import { count, extent } from "./words.js";

const drawn = 24; // neighbours in the drawing
const compared = 10; // of them, those whose own neighbours are asked for

export async function actorView(place, [kind, slug], options) {
  const filter = filterOf(options);
  const [profile, names] = await Promise.all([ask(`/actors/${kind}/${encodeURIComponent(slug)}`, filter), vocabulary()]);
  const drawing = element("div", {}, element("p.note", {}, "Drawing…"));
  place(head(profile), element("section.card", { "aria-label": "Filter" }, filterBar(options)),
    element("section.card", {}, element("h2", {}, "Neighbours"), drawing, legend()),
    tabs(profile.actor, filter, names));
  document.title = `${profile.actor.name} · dramatis`;
  await draw(drawing, profile.actor, filter);
}

function head({ actor, offices, officials, relations, articles, cut }) {
  return element("section.card", {},
    element("div.row", {}, element("h1", {}, actor.name), element("span.kind", {}, actor.kind)),
    actor.aliases?.length && element("p.note", {}, `Also: ${actor.aliases.join(", ")}`),
    posts("Offices", offices), posts("Officials", officials), cut && element("p.note", {}, cut),
    element("ul.tally", { "aria-label": "Relations" }, relations.map((r) => element("li", {}, `${r.label} ${r.count}`))),
    element("p.note", {}, `From ${count(articles, "article")}.`),
    element("div.row", {}, actorField(`Path from ${actor.name} to…`, (other) => { location.hash = toPath(actor.id, other.id); }, { shown: false })));
}

function posts(title, list) {
  return list.length > 0 && element("details", { open: list.length < 6 }, element("summary", {}, `${title} (${list.length})`),
    element("ul", {}, list.map((o) => element("li", {}, actorLink(o.actor), o.role && ` (${o.role})`,
      element("small", {}, ` ${extent(o.first, o.last)}`)))));
}

// draw asks with whom the actor, and then its nearest neighbours, have to do.
async function draw(box, actor, filter) {
  const lists = await Promise.all(bySureness(filter.status).map(async (status) =>
    ({ status: status[0], ...await ask("/contacts", { ...filter, status, actor: actor.id, limit: drawn }) })));
  const near = neighbours(lists, drawn);
  if (near.length === 0) return show(box, element("p.note", {}, "No relations with this filter."));
  const size = room(box.clientWidth);
  const said = lists.some((l) => l.next) && element("p.note", {}, `The ${near.length} with most relations.`);
  show(box, network(actor, near, [], size), said);
  const theirs = await Promise.all(near.slice(0, compared).map((n) => ask("/contacts", { ...filter, actor: n.actor.id, limit: 100 })));
  show(box, network(actor, near, pairs(near, theirs), size), said);
}

// bySureness divides the statuses of a filter into those that are drawn alike.
function bySureness(statuses) {
  if (statuses.length === 0) return [["happened", "ongoing"]];
  const real = statuses.filter((s) => s === "happened" || s === "ongoing");
  const others = ["planned", "possible", "denied"].filter((s) => statuses.includes(s)).map((s) => [s]);
  return real.length ? [real, ...others] : others;
}

// pairs returns which of the neighbours are linked with each other, by number.
function pairs(near, theirs) {
  const number = new Map(near.map((n, i) => [n.actor.id, i]));
  const found = new Map();
  theirs.forEach(({ contacts }, a) => {
    for (const { actor } of contacts) {
      const b = number.get(actor.id);
      if (b !== undefined && b !== a) found.set(`${Math.min(a, b)}-${Math.max(a, b)}`, [a, b]);
    }
  });
  return [...found.values()];
}

const questions = [
  ["Met", "/met", "meetings", "counterpart", meeting],
  ["Contacts", "/contacts", "contacts", "actor", contact],
  ["Timeline", "/timeline", "relations", "dated relation", relationItem],
  ["All relations", null, "relations", "relation", relationItem],
];

// tabs shows one of the lists at a time.
function tabs(actor, filter, names) {
  const panel = element("div", { role: "tabpanel", id: "tab-panel" });
  const buttons = questions.map(([title], i) => element("button", {
    type: "button", role: "tab", "aria-controls": "tab-panel", click: () => open(i), keydown: onKey,
  }, title));

  function open(i) {
    buttons.forEach((b, n) => { b.setAttribute("aria-selected", String(n === i)); b.tabIndex = n === i ? 0 : -1; });
    const [title, route, field, unit, item] = questions[i];
    const list = pages(route ?? `/actors/${actor.id.split("/").map(encodeURIComponent).join("/")}/relations`,
      { ...filter, ...(route && { actor: actor.id }) }, field, unit, (one) => item(one, names));
    panel.setAttribute("aria-label", title);
    show(panel, title === "Timeline" && years(list.ready), list.element);
  }

  function onKey(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = (buttons.indexOf(event.target) + step + buttons.length) % buttons.length;
    open(next);
    buttons[next].focus();
  }

  open(0);
  return element("section.card", {}, element("div.row", { role: "tablist" }, buttons), panel);
}

// meeting shows a counterpart with the reports that tell of it.
function meeting({ actor, first, last, reports, articles, relations }, names) {
  return element("details", {},
    element("summary", {}, actorLink(actor), ` — ${count(reports, "report")} in ${count(articles, "article")}`, element("small", {}, ` ${extent(first, last)}`)),
    element("ul.list", {}, relations.map((r) => element("li", {}, relationItem(r, names)))));
}

// contact shows what two actors had to do with each other.
function contact({ actor, articles, counts, first, last }, names) {
  return element("details", {},
    element("summary", {}, actorLink(actor), ` — ${counts.map((c) => `${c.label} ${c.count}`).join(", ")}`,
      element("small", {}, ` in ${count(articles, "article")}`)),
    first && element("ul.list", {}, [first, last].filter((r, i) => i === 0 || r.id !== first.id).map((r, i) =>
      element("li", {}, element("small", {}, i === 0 ? "First" : "Last"), relationItem(r, names)))));
}
