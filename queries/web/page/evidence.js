// The panel with the article behind a relation, its sentence marked.

import { ask } from "./api.js";
import { element, show } from "./dom.js";
import { marked } from "./marks.js";
import { problemNote } from "./problem.js";
import { count, day, spansIn } from "./words.js";

const panel = () => document.getElementById("evidence");
let opener; // what had the focus before the panel took it

// openEvidence shows the article of a relation.
export async function openEvidence(relation) {
  opener = document.activeElement;
  panel().hidden = false;
  show(panel(), heading(relation.article), element("p.note", {}, "Fetching the article…"));
  try {
    const article = await ask(`/articles/${encodeURIComponent(relation.article)}`);
    const { start, end } = relation.evidence;
    show(panel(), heading(article.title || article.name), facts(article, relation),
      element("div.text", {}, marked(article.text, [{ start, end, mark: "sentence" }, ...spansIn(relation, 0)])));
    panel().querySelector("mark.sentence")?.scrollIntoView({ block: "center" });
  } catch (problem) {
    show(panel(), heading(relation.article), problemNote(problem));
  }
  panel().querySelector("button")?.focus({ preventScroll: true });
}

export function closeEvidence() {
  if (panel().hidden) return;
  panel().hidden = true;
  show(panel());
  if (opener?.isConnected) opener.focus();
}

function heading(title) {
  return element("div.row.end", {}, element("h2", {}, title),
    element("button", { type: "button", click: closeEvidence, "aria-label": "Close the article" }, "✕"));
}

function facts(article, { evidence, phrase }) {
  const rows = [
    ["Source", article.source], ["Published", article.published && day(article.published)], ["Author", article.author],
    ["Words", phrase && `“${phrase}”`],
    ["Where", `sentence ${evidence.index + 1}, ${count(evidence.end - evidence.start, "byte")} from byte ${evidence.start}`],
    ["Address", article.url && link(article.url)],
  ];
  return element("dl", {}, rows.filter(([, value]) => value).map(([name, value]) => [element("dt", {}, name), element("dd", {}, value)]));
}

// link leads to an article on the web; an address of another kind is only shown.
function link(address) {
  const safe = /^https?:\/\//i.test(address);
  return safe ? element("a", { href: address, rel: "noreferrer noopener", target: "_blank" }, address) : address;
}
