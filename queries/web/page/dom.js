// Elements, made so that no text ever becomes markup: strings are text nodes.

const drawing = "http://www.w3.org/2000/svg";

// element("a.name", {href: "#/"}, "text", child, [children]) makes an element.
// Attributes that are null or false are left out; functions listen.
export function element(name, attributes = {}, ...children) {
  return filled(document, name, attributes, children);
}

// shape is element for the parts of a drawing.
export function shape(name, attributes = {}, ...children) {
  return filled(drawing, name, attributes, children);
}

function filled(kind, name, attributes, children) {
  const [tag, ...classes] = name.split(".");
  const made = kind === document ? document.createElement(tag) : document.createElementNS(kind, tag);
  if (classes.length) made.setAttribute("class", classes.join(" "));
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") made.addEventListener(key, value);
    else made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.flat(Infinity).filter((c) => c !== null && c !== undefined && c !== false));
  return made;
}

// show replaces what an element holds.
export function show(parent, ...children) {
  parent.replaceChildren(...children.flat(Infinity).filter(Boolean));
}
