// Tests of the scripts that do not touch the page.

import assert from "node:assert/strict";
import { test } from "node:test";
import { parse, to, toActor, toPath } from "./page/address.js";
import { neighbours } from "./page/network.js";
import { place } from "./page/spring.js";
import { tally } from "./page/timeline.js";
import { count, day, extent, nameOf, pieces, spansIn } from "./page/words.js";

test("dates are as exact as they are known", () => {
  assert.equal(day("2024-03-26"), "26 March 2024");
  assert.equal(day("2024-03"), "March 2024");
  assert.equal(day("2024"), "2024");
  assert.equal(day(""), "no date");
  assert.equal(extent("2024", "2024"), "2024");
  assert.equal(extent("", ""), "");
  assert.equal(count(1, "report"), "1 report");
  assert.equal(count(1200, "report"), "1,200 reports");
  assert.equal(nameOf("place/ain-al-asad"), "Ain Al Asad");
});

test("offsets count bytes, and marks nest", () => {
  const text = "Müller met Žižek in Köln.";
  const bytes = (word) => { const at = Buffer.from(text).indexOf(word); return { start: at, end: at + Buffer.byteLength(word) }; };
  const cut = pieces(text, [{ ...bytes("Müller"), mark: "subject" }, { ...bytes("Žižek"), mark: "object" }, { start: 0, end: Buffer.byteLength(text), mark: "sentence" }]);
  assert.equal(cut.map((p) => p.text).join(""), text);
  assert.deepEqual(cut.find((p) => p.text === "Žižek").marks, ["object", "sentence"]);
  assert.deepEqual(cut.find((p) => p.text === " met ").marks, ["sentence"]);
});

test("spans beyond the text cut nothing", () => {
  assert.deepEqual(pieces("ab", [{ start: -4, end: 99, mark: "m" }]).map((p) => p.text), ["ab"]);
  assert.deepEqual(pieces("", []), []);
});

test("spans of a relation count from the origin asked for", () => {
  const relation = { evidence: { start: 10, subject: [12, 14], object: [20, 25] } };
  assert.deepEqual(spansIn(relation, 10).map(({ start, end }) => [start, end]), [[2, 4], [10, 15]]);
});

test("addresses read back as they were written", () => {
  const odd = "person/o’neil-50%/x";
  const { parts, options } = parse(toActor(odd, { status: ["planned", "denied"], since: "" }));
  assert.equal(parts.slice(1).join("/"), odd);
  assert.deepEqual(options.getAll("status"), ["planned", "denied"]);
  assert.equal(options.has("since"), false);
  assert.deepEqual(parse(toPath("person/a", "country/b", {})).options.get("to"), "country/b");
  assert.deepEqual(parse("#/article/50%").parts, ["article", "50%"]);
  assert.equal(to([]), "#/");
});

test("neighbours have all their relations, drawn as the surest of them", () => {
  const contact = (id, relations) => ({ actor: { id }, relations });
  const near = neighbours([
    { status: "happened", contacts: [contact("b", 1), contact("d", 1)] },
    { status: "planned", contacts: [contact("c", 4)] },
    { status: "denied", contacts: [contact("b", 2)] },
  ], 2);
  assert.deepEqual(near.map((n) => [n.actor.id, n.count, n.status]), [["c", 4, "planned"], ["b", 3, "happened"]]);
});

test("a drawing is the same every time, within its field, and no two actors share a place", () => {
  const links = Array.from({ length: 24 }, (_, i) => ({ a: 0, b: i + 1 }));
  const points = place(25, links, 800, 500);
  assert.deepEqual(points, place(25, links, 800, 500));
  assert.deepEqual(points[0], { x: 400, y: 250 });
  points.forEach((p, i) => {
    assert.ok(p.x >= 0 && p.x <= 800 && p.y >= 0 && p.y <= 500);
    points.slice(i + 1).forEach((q) => assert.ok(Math.hypot(p.x - q.x, p.y - q.y) > 20));
  });
});

test("years without relations count too", () => {
  assert.deepEqual(tally([{ date: "2020-05" }, { date: "2022" }]), [[2020, 1], [2021, 0], [2022, 1]]);
  assert.deepEqual(tally([]), []);
});
