// One relation as the page shows it: who, what, whom; when; how sure; the words.

import { toActor } from "./address.js";
import { element } from "./dom.js";
import { openEvidence } from "./evidence.js";
import { marked } from "./marks.js";
import { day, nameOf, spansIn } from "./words.js";

// relationItem shows a relation with its sentence, and opens its article on
// demand. names is the vocabulary.
export function relationItem(relation, names) {
  return [
    element("div.row", {}, statement(relation, names), badge(relation.status)),
    element("small", {}, details(relation)),
    sentence(relation),
    element("button.plain", { type: "button", click: () => openEvidence(relation) }, `In its article: ${relation.article}`),
  ];
}

// statement says "A met B", with the labels of the vocabulary.
export function statement({ subject, predicate, object, role }, names) {
  const label = names.get(predicate)?.label ?? predicate;
  return element("span", {}, actorLink(subject), ` ${label} `, actorLink(object), role && ` (${role})`);
}

export function actorLink({ id, name }) {
  return element("a", { href: toActor(id) }, name || nameOf(id));
}

// badge tells the status. What merely happened needs no word.
export function badge(status) {
  return status === "happened" ? null : element(`span.status.status-${status}`, {}, status);
}

function details({ date, place, attributedTo, confidence }) {
  return [
    day(date),
    place && `in ${nameOf(place)}`,
    attributedTo && `according to ${nameOf(attributedTo)}`,
    `confidence ${confidence.toFixed(2)}`,
  ].filter(Boolean).join(" · ");
}

// sentence marks who and whom in the words of the article.
export function sentence(relation) {
  const { sentence: words, start } = relation.evidence;
  return element("blockquote", {}, marked(words, spansIn(relation, start)));
}
