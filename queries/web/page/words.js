// Words and numbers as people read them. Nothing here touches the page.

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

// day writes 2024-03-26 as 26 March 2024, and a month or year as what it is.
export function day(date) {
  if (!date) return "no date";
  const [year, month, number] = date.split("-");
  if (!month) return year;
  const name = months[Number(month) - 1];
  return number ? `${Number(number)} ${name} ${year}` : `${name} ${year}`;
}

// extent writes the first and the last of some dates.
export function extent(first, last) {
  if (!first && !last) return "";
  return first === last ? day(first) : `${day(first)} – ${day(last)}`;
}

export function count(n, one, many = one + "s") {
  return `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
}

// nameOf makes a name of an ID: of an actor that is only pointed at, such as a
// place, the ID is all there is.
export function nameOf(id) {
  const slug = id.slice(id.indexOf("/") + 1);
  return slug.split("-").map((w) => w.charAt(0).toUpperCase() + w.slice(1)).join(" ");
}

// pieces cuts text at byte offsets, as the graph counts them, into
// {text, marks}, where marks names the spans that cover it.
export function pieces(text, spans) {
  const bytes = new TextEncoder().encode(text);
  const cuts = new Set([0, bytes.length]);
  for (const { start, end } of spans) cuts.add(start).add(end);
  const sorted = [...cuts].filter((n) => n >= 0 && n <= bytes.length).sort((a, b) => a - b);
  const decoder = new TextDecoder();
  const parts = [];
  for (let i = 0; i + 1 < sorted.length; i++) {
    const [from, to] = [sorted[i], sorted[i + 1]];
    parts.push({
      text: decoder.decode(bytes.subarray(from, to)),
      marks: spans.filter((s) => s.start <= from && to <= s.end).map((s) => s.mark),
    });
  }
  return parts;
}

// spansIn returns where subject and object stand in the sentence of a relation,
// or in its article if origin is 0.
export function spansIn({ evidence }, origin) {
  return [
    { start: evidence.subject[0] - origin, end: evidence.subject[1] - origin, mark: "subject" },
    { start: evidence.object[0] - origin, end: evidence.object[1] - origin, mark: "object" },
  ];
}
