// Text with its spans marked.

import { element } from "./dom.js";
import { pieces } from "./words.js";

// marked marks spans {start, end, mark}, which count bytes; where several cover
// the same words, the last is innermost.
export function marked(text, spans) {
  return pieces(text, spans).map(({ text: part, marks }) =>
    marks.reduceRight((inner, mark) => element(`mark.${mark}`, {}, inner), part));
}
