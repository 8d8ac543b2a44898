// How many relations each year has, as bars.

import { element, shape, show } from "./dom.js";

const size = { width: 860, height: 110, foot: 18 };

// years draws bars over the relations of an answer once it is there.
export function years(ready) {
  const box = element("div");
  ready.then((answer) => answer && show(box, bars(tally(answer.relations), answer.next)));
  return box;
}

// tally counts relations by the year of their dates, years without any included.
export function tally(relations) {
  const counts = new Map();
  for (const { date } of relations) {
    const year = Number(date.slice(0, 4));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const known = [...counts.keys()].sort((a, b) => a - b);
  const all = [];
  for (let y = known[0]; y <= known.at(-1); y++) all.push([y, counts.get(y) ?? 0]);
  return all;
}

function bars(counts, more) {
  if (counts.length < 2) return null;
  const most = Math.max(...counts.map(([, n]) => n));
  const width = size.width / counts.length;
  const every = Math.ceil(counts.length / 16);
  return shape("svg.years", { viewBox: `0 0 ${size.width} ${size.height}`, role: "img", "aria-label": label(counts, more) },
    counts.map(([year, n], i) => {
      const height = (n / most) * (size.height - size.foot);
      return shape("g", {},
        shape("rect", { x: i * width + 1, y: size.height - size.foot - height, width: Math.max(1, width - 2), height, rx: 2 }, shape("title", {}, `${year}: ${n}`)),
        i % every === 0 && shape("text", { x: (i + 0.5) * width, y: size.height - 4 }, String(year)));
    }));
}

function label(counts, more) {
  return `Relations by year, ${counts[0][0]} to ${counts.at(-1)[0]}${more ? ", of the first part of the list" : ""}`;
}
