"use strict";
(function () {
  const graph = JSON.parse(document.getElementById("data").textContent);
  const actors = new Map(graph.actors.map((a) => [a.id, a]));
  const mostDrawn = 150; // a drawing of more can be neither read nor laid out at once
  const atOnce = 50; // sentences
  const byId = (id) => document.getElementById(id);
  const named = (id) => ((actors.get(id) || {}).label || id);
  const real = (r) => r.status === "happened" || r.status === "ongoing";

  // The choice: an actor, or two with what joins them, and a stretch of time.
  const choice = { actor: "", other: "", time: "" };

  function element(tag, text, className) {
    const made = document.createElement(tag);
    if (text !== undefined) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  function touches(r) {
    if (!choice.actor) return true;
    if (!choice.other) return r.from === choice.actor || r.to === choice.actor;
    return (r.from === choice.actor && r.to === choice.other) || (r.from === choice.other && r.to === choice.actor);
  }

  // ---- The drawing: what is in it, where, and how it is painted.

  let nodes = [];
  let links = [];

  // network merges the relations between two actors into one link, and keeps
  // the actors with the most relations: around the chosen one, or of all.
  function network() {
    const degree = new Map();
    const near = new Set([choice.actor]);
    for (const r of graph.relations) {
      if (choice.actor && r.from === choice.actor) near.add(r.to);
      if (choice.actor && r.to === choice.actor) near.add(r.from);
      degree.set(r.from, (degree.get(r.from) || 0) + 1);
      degree.set(r.to, (degree.get(r.to) || 0) + 1);
    }
    const all = [...degree.keys()].filter((id) => !choice.actor || near.has(id));
    all.sort((a, b) => (b === choice.actor) - (a === choice.actor) || degree.get(b) - degree.get(a) || (a < b ? -1 : 1));
    const before = new Map(nodes.map((n) => [n.id, n]));
    nodes = all.slice(0, mostDrawn).map((id, i) => {
      const angle = i * 2.4, distance = 30 * Math.sqrt(i);
      const old = before.get(id);
      return { id, kind: (actors.get(id) || {}).kind, size: 4 + 2 * Math.log2(1 + degree.get(id)),
        x: old ? old.x : distance * Math.cos(angle), y: old ? old.y : distance * Math.sin(angle), dx: 0, dy: 0 };
    });
    const index = new Map(nodes.map((n) => [n.id, n]));
    const merged = new Map();
    for (const r of graph.relations) {
      const a = index.get(r.from), b = index.get(r.to);
      if (!a || !b || a === b) continue;
      const key = r.from < r.to ? r.from + " " + r.to : r.to + " " + r.from;
      const link = merged.get(key) || { a, b, count: 0, real: false };
      link.count++;
      link.real = link.real || real(r);
      merged.set(key, link);
    }
    links = [...merged.values()];
    byId("drawn").textContent = nodes.length < all.length
      ? `The ${nodes.length} of ${all.length} actors with the most relations; search for any other.`
      : `${nodes.length} actors.`;
  }

  // step moves every node once: nodes push each other away, links pull, and
  // all drift to the middle. heat limits how far, and falls with time.
  function step(heat) {
    for (let i = 0; i < nodes.length; i++) {
      const a = nodes[i];
      a.dx -= a.x * 0.02;
      a.dy -= a.y * 0.02;
      for (let j = i + 1; j < nodes.length; j++) {
        const b = nodes[j];
        const x = a.x - b.x || 0.1 * (i - j), y = a.y - b.y || 0.1;
        const push = 3500 / (x * x + y * y + 20);
        const length = Math.hypot(x, y);
        a.dx += (x / length) * push; a.dy += (y / length) * push;
        b.dx -= (x / length) * push; b.dy -= (y / length) * push;
      }
    }
    for (const l of links) {
      const x = l.b.x - l.a.x, y = l.b.y - l.a.y;
      const length = Math.hypot(x, y) || 1, pull = (length - 90) * 0.04;
      l.a.dx += (x / length) * pull; l.a.dy += (y / length) * pull;
      l.b.dx -= (x / length) * pull; l.b.dy -= (y / length) * pull;
    }
    for (const n of nodes) {
      const length = Math.hypot(n.dx, n.dy) || 1, far = Math.min(length, heat);
      if (n !== held) { n.x += (n.dx / length) * far; n.y += (n.dy / length) * far; }
      n.dx = n.dy = 0;
    }
  }

  const canvas = byId("canvas");
  const pen = canvas.getContext("2d");
  const view = { scale: 1, x: 0, y: 0 };
  let held = null;
  let heat = 0;
  let frame = 0;

  function colour(name) { return getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim(); }

  function paint() {
    const ratio = window.devicePixelRatio || 1, width = canvas.clientWidth, height = canvas.clientHeight;
    if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
    }
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.clearRect(0, 0, width, height);
    pen.setTransform(ratio * view.scale, 0, 0, ratio * view.scale, ratio * (width / 2 + view.x), ratio * (height / 2 + view.y));
    for (const l of links) {
      const chosen = choice.actor && [l.a.id, l.b.id].includes(choice.actor) && (!choice.other || [l.a.id, l.b.id].includes(choice.other));
      pen.strokeStyle = chosen ? colour("mark") : colour("soft");
      pen.globalAlpha = chosen ? 0.9 : 0.4;
      pen.lineWidth = 1 + Math.log2(l.count);
      pen.setLineDash(l.real ? [] : [4, 4]);
      pen.beginPath(); pen.moveTo(l.a.x, l.a.y); pen.lineTo(l.b.x, l.b.y); pen.stroke();
    }
    pen.globalAlpha = 1;
    pen.setLineDash([]);
    for (const n of nodes) {
      pen.fillStyle = colour(n.kind || "soft");
      pen.beginPath(); pen.arc(n.x, n.y, n.size, 0, 7); pen.fill();
      if (n.id === choice.actor || n.id === choice.other) { pen.strokeStyle = colour("mark"); pen.lineWidth = 3; pen.stroke(); }
    }
    label();
  }

  // label names the actors, those with the most relations first, where there is
  // room for the name.
  function label() {
    const size = 13 / Math.min(view.scale, 1.5), taken = [];
    pen.fillStyle = colour("ink");
    pen.strokeStyle = colour("paper");
    pen.lineWidth = 3;
    pen.font = `${size}px system-ui, sans-serif`;
    for (const n of nodes) {
      const text = named(n.id).slice(0, 40);
      const box = { left: n.x + n.size + 2, top: n.y - size / 2, right: n.x + n.size + 2 + pen.measureText(text).width, bottom: n.y + size / 2 };
      if (taken.some((t) => t.left < box.right && box.left < t.right && t.top < box.bottom && box.top < t.bottom)) continue;
      taken.push(box);
      pen.strokeText(text, box.left, n.y + size / 3);
      pen.fillText(text, box.left, n.y + size / 3);
    }
  }

  function fit() {
    const xs = nodes.map((n) => n.x), ys = nodes.map((n) => n.y);
    if (!xs.length) return;
    const left = Math.min(...xs), right = Math.max(...xs), top = Math.min(...ys), bottom = Math.max(...ys);
    view.scale = Math.min(2, canvas.clientWidth / (right - left + 200), canvas.clientHeight / (bottom - top + 80));
    view.x = -view.scale * (left + right + 80) / 2;
    view.y = -view.scale * (top + bottom) / 2;
  }

  // layOut starts warm for a new drawing. It is computed before it is shown:
  // what moves for seconds cannot be read.
  function layOut() {
    network();
    for (heat = 40; heat > 0.5; heat *= 0.98) step(heat);
    fit();
    paint();
  }

  function repaint() {
    if (!frame) frame = requestAnimationFrame(() => { frame = 0; paint(); });
  }

  function toDrawing(event) {
    const box = canvas.getBoundingClientRect();
    return {
      x: (event.clientX - box.left - canvas.clientWidth / 2 - view.x) / view.scale,
      y: (event.clientY - box.top - canvas.clientHeight / 2 - view.y) / view.scale,
    };
  }

  function nodeAt(p) {
    let best = null, nearest = 14 / view.scale;
    for (const n of nodes) {
      const distance = Math.hypot(n.x - p.x, n.y - p.y) - n.size;
      if (distance < nearest) { best = n; nearest = distance; }
    }
    return best;
  }

  function linkAt(p) {
    let best = null, nearest = 8 / view.scale;
    for (const l of links) {
      const x = l.b.x - l.a.x, y = l.b.y - l.a.y;
      const along = Math.max(0, Math.min(1, ((p.x - l.a.x) * x + (p.y - l.a.y) * y) / (x * x + y * y || 1)));
      const distance = Math.hypot(l.a.x + along * x - p.x, l.a.y + along * y - p.y);
      if (distance < nearest) { best = l; nearest = distance; }
    }
    return best;
  }

  function zoom(factor, x, y) {
    const scale = Math.max(0.1, Math.min(8, view.scale * factor)), by = scale / view.scale;
    view.x = x - (x - view.x) * by;
    view.y = y - (y - view.y) * by;
    view.scale = scale;
    repaint();
  }

  const fingers = new Map();
  let moved = 0;

  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, event);
    moved = fingers.size > 1 ? Infinity : 0;
    held = fingers.size > 1 ? null : nodeAt(toDrawing(event));
  });
  canvas.addEventListener("pointermove", (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const x = event.clientX - before.clientX, y = event.clientY - before.clientY;
    moved += Math.hypot(x, y);
    if (fingers.size === 2) {
      const other = [...fingers.values()].find((f) => f.pointerId !== event.pointerId);
      const was = Math.hypot(before.clientX - other.clientX, before.clientY - other.clientY);
      const is = Math.hypot(event.clientX - other.clientX, event.clientY - other.clientY);
      const box = canvas.getBoundingClientRect();
      zoom(is / (was || is || 1), (event.clientX + other.clientX) / 2 - box.left - box.width / 2, (event.clientY + other.clientY) / 2 - box.top - box.height / 2);
    } else if (held) {
      held.x += x / view.scale;
      held.y += y / view.scale;
    } else {
      view.x += x;
      view.y += y;
    }
    fingers.set(event.pointerId, event);
    repaint();
  });
  canvas.addEventListener("pointerup", (event) => {
    if (moved < 6) {
      const p = toDrawing(event), node = nodeAt(p), link = node ? null : linkAt(p);
      if (node) choose(node.id, "");
      else if (link) choose(link.a.id, link.b.id);
    }
    fingers.delete(event.pointerId);
    held = null;
  });
  canvas.addEventListener("pointercancel", (event) => { fingers.delete(event.pointerId); held = null; });
  canvas.addEventListener("wheel", (event) => {
    event.preventDefault();
    const box = canvas.getBoundingClientRect();
    zoom(Math.exp(-event.deltaY / 400), event.clientX - box.left - box.width / 2, event.clientY - box.top - box.height / 2);
  }, { passive: false });
  canvas.addEventListener("keydown", (event) => {
    const factors = { "+": 1.25, "-": 0.8 }, moves = { ArrowLeft: [40, 0], ArrowRight: [-40, 0], ArrowUp: [0, 40], ArrowDown: [0, -40] };
    if (factors[event.key]) zoom(factors[event.key], 0, 0);
    else if (moves[event.key]) { view.x += moves[event.key][0]; view.y += moves[event.key][1]; repaint(); } else return;
    event.preventDefault();
  });
  new ResizeObserver(() => { fit(); paint(); }).observe(canvas);
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", repaint);

  // ---- The timeline: one bar for a month, or a year if there are many.

  function timeline() {
    const dated = graph.relations.filter((r) => r.date && touches(r));
    const undated = graph.relations.filter((r) => !r.date && touches(r)).length;
    const months = new Set(dated.map((r) => r.date.slice(0, 7)));
    const length = months.size > 48 ? 4 : 7;
    const counts = new Map();
    for (const r of dated) counts.set(r.date.slice(0, length), (counts.get(r.date.slice(0, length)) || 0) + 1);
    const most = Math.max(...counts.values());
    const bars = [...counts.keys()].sort().map((time) => {
      const bar = element("button");
      bar.type = "button";
      bar.setAttribute("aria-pressed", String(choice.time === time));
      bar.setAttribute("aria-label", `${time}: ${counts.get(time)} relations`);
      const block = element("span", undefined, "bar");
      block.style.height = `${(80 * counts.get(time)) / most}%`;
      bar.append(block, element("span", time));
      bar.addEventListener("click", () => { choice.time = choice.time === time ? "" : time; timeline(); sentences(); });
      return bar;
    });
    byId("timeline").replaceChildren(...bars);
    byId("undated").textContent = undated ? `${undated} relations without a date are not in it.` : "";
  }

  // ---- The sentences.

  let shown = atOnce;

  function sentences() {
    const chosen = graph.relations.filter((r) => touches(r) && (!choice.time || (r.date || "").startsWith(choice.time)));
    chosen.sort((a, b) => !a.date - !b.date || (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    byId("sentences").replaceChildren(...chosen.slice(0, shown).map(item));
    byId("more").hidden = chosen.length <= shown;
    const who = choice.other ? `${named(choice.actor)} and ${named(choice.other)}` : choice.actor ? named(choice.actor) : "all actors";
    byId("chosen").textContent = `${chosen.length} relations of ${who}${choice.time ? " in " + choice.time : ""}`;
  }

  function item(r) {
    const li = element("li");
    const line = element("div");
    if (r.date) line.append(element("time", r.date), " ");
    line.append(actorButton(r.from), " ", element("b", r.label), " ", actorButton(r.to));
    if (r.role) line.append(` (${r.role})`);
    if (r.place) line.append(` in ${named(r.place)}`);
    if (!real(r)) line.append(" ", element("span", r.status, "status"));
    const where = [r.article, r.publisher, `bytes ${r.start}–${r.end}`, `confidence ${r.confidence}`];
    if (r.attributedTo) where.push(`said by ${named(r.attributedTo)}`);
    li.append(line, element("blockquote", r.sentence), element("small", where.filter(Boolean).join(" · ")));
    return li;
  }

  function actorButton(id) {
    const button = element("button", named(id));
    button.type = "button";
    button.addEventListener("click", () => choose(id, ""));
    return button;
  }

  // ---- Choosing.

  function choose(actor, other) {
    const redraw = actor === "" || !nodes.some((n) => n.id === actor);
    choice.actor = actor;
    choice.other = other;
    choice.time = "";
    shown = atOnce;
    byId("name").value = actor && !other ? named(actor) : "";
    if (redraw) layOut();
    else repaint();
    timeline();
    sentences();
  }

  byId("search").addEventListener("submit", (event) => {
    event.preventDefault();
    const wanted = byId("name").value.trim().toLowerCase();
    const names = (a) => [a.label, a.id, ...(a.aliases || "").split(" | ")].map((s) => s.toLowerCase());
    const found = graph.actors.find((a) => names(a).includes(wanted)) || graph.actors.find((a) => names(a).some((s) => s.includes(wanted)));
    if (!wanted) choose("", "");
    else if (found) choose(found.id, "");
    else byId("chosen").textContent = `no actor “${wanted}”`;
  });
  byId("reset").addEventListener("click", () => { nodes = []; choose("", ""); });
  byId("more").addEventListener("click", () => { shown += atOnce; sentences(); });

  byId("names").append(...graph.actors.slice(0, 5000).map((a) => { const option = element("option"); option.value = a.label; return option; }));
  byId("summary").textContent = `${graph.actors.length} actors, ${graph.relations.length} relations, each with its sentence.`;
  byId("legend").append(...[...new Set(graph.actors.map((a) => a.kind))].sort().map((kind) => {
    const entry = element("span", "● " + kind);
    entry.style.color = `var(--${kind})`;
    return entry;
  }), element("span", "dashed: not said to have happened"));
  choose("", "");
})();
