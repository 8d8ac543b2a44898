// The neighbours of an actor as a graph: lines are relations, drawn as their
// status is; circles are actors, and lead to them.

import { toActor, toPath } from "./address.js";
import { shape, element } from "./dom.js";
import { place } from "./spring.js";
import { count } from "./words.js";

const statuses = ["happened", "planned", "possible", "denied"];

// neighbours joins lists of contacts, {status, contacts} with the surest status
// first, into one of those with most relations.
export function neighbours(lists, most) {
  const found = new Map();
  for (const { status, contacts } of lists) {
    for (const { actor, relations } of contacts) {
      const seen = found.get(actor.id) ?? { actor, count: 0, status };
      seen.count += relations;
      found.set(actor.id, seen);
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count || (a.actor.id < b.actor.id ? -1 : 1)).slice(0, most);
}

// room returns the size of a drawing in so wide a box: on a phone it is high.
export function room(width) {
  const fit = Math.min(900, Math.max(340, width));
  return { width: fit, height: Math.round(fit < 600 ? fit * 1.15 : fit * 0.6) };
}

// network draws an actor among its neighbours. among are pairs of neighbours
// that are linked with each other, by number.
export function network(actor, near, among, size) {
  const links = near.map((n, i) => ({ a: 0, b: i + 1, weight: 1, ...n }));
  const points = place(near.length + 1, [...links, ...among.map(([a, b]) => ({ a: a + 1, b: b + 1, weight: 0.6 }))], size.width, size.height);
  const most = Math.max(1, ...near.map((n) => n.count));
  return shape("svg.network", { viewBox: `0 0 ${size.width} ${size.height}`, role: "group", "aria-label": `${actor.name} and ${count(near.length, "neighbour")}` },
    among.map(([a, b]) => line("line.among", points[a + 1], points[b + 1], { "stroke-width": 1 })),
    links.map((l) => line(`line.link.status-${l.status}`, points[0], points[l.b], {
      "stroke-width": 1.5 + (4 * l.count) / most, click: () => { location.hash = toPath(actor.id, l.actor.id); },
    }, `${actor.name} and ${l.actor.name}: ${count(l.count, "relation")}, ${l.status}`)),
    near.map((n, i) => node(n.actor, points[i + 1], 8 + 8 * Math.sqrt(n.count / most), `${n.actor.name}, ${n.actor.kind}: ${count(n.count, "relation")}`)),
    shape("g.centre", {}, node(actor, points[0], 20, `${actor.name}, ${actor.kind}`)));
}

function line(name, from, to, attributes, title) {
  return shape(name, { x1: from.x, y1: from.y, x2: to.x, y2: to.y, ...attributes }, title && shape("title", {}, title));
}

function node(actor, { x, y }, r, title) {
  return shape("a", { href: toActor(actor.id), "aria-label": title },
    shape(`circle.fill-${actor.kind}`, { cx: x, cy: y, r }, shape("title", {}, title)),
    shape("text", { x, y: y + r + 14, "text-anchor": "middle" }, short(actor.name)));
}

function short(name) {
  return name.length > 26 ? `${name.slice(0, 25)}…` : name;
}

// legend says how the lines are drawn.
export function legend() {
  return element("ul.legend", { "aria-label": "Lines" }, statuses.map((s) => element("li", {},
    shape("svg", { viewBox: "0 0 30 10", "aria-hidden": "true" }, shape(`line.status-${s}`, { x1: 0, y1: 5, x2: 30, y2: 5 })),
    s === "happened" ? "happened, ongoing" : s)));
}
