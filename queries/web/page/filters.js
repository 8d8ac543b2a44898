// The filters of a view: they stand in its address, and changing one goes there.

import { parse, to } from "./address.js";
import { element } from "./dom.js";

const statuses = ["happened", "ongoing", "planned", "possible", "denied"];
const usual = ["happened", "ongoing"];

// filterOf returns the filter in the options of an address, as the API takes it.
export function filterOf(options) {
  return {
    status: options.getAll("status"), since: options.get("since") ?? "", until: options.get("until") ?? "",
    min_confidence: options.get("min_confidence") ?? "",
  };
}

// filterBar shows the filter and lets change it.
export function filterBar(options) {
  const chosen = options.getAll("status").length ? options.getAll("status") : usual;
  const toggle = (status) => {
    const next = statuses.filter((s) => chosen.includes(s) !== (s === status));
    change({ status: next.length === 0 || String(next) === String(usual) ? [] : next });
  };
  return element("div.row", { role: "group", "aria-label": "Filter" },
    statuses.map((s) => element(`button.status-${s}`, { type: "button", "aria-pressed": String(chosen.includes(s)), click: () => toggle(s) }, s)),
    dateField("since", "Since", options), dateField("until", "Until", options));
}

function dateField(name, label, options) {
  return element("input", {
    value: options.get(name) ?? "", placeholder: `${label} 2024-03`, "aria-label": `${label} (a day, month or year)`, size: 11,
    change: (event) => change({ [name]: event.target.value.trim() }),
  });
}

function change(values) {
  const { parts, options } = parse(location.hash);
  const next = {};
  for (const name of options.keys()) next[name] = options.getAll(name);
  location.hash = to(parts, { ...next, ...values });
}
