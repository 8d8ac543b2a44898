// What the page shows stands in its address behind the #, so that every view
// can be linked to, reloaded and gone back to.

// parse reads "#/actor/person/ada?status=all" into {parts, options}.
export function parse(hash) {
  const [route, search = ""] = hash.replace(/^#\/?/, "").split("?");
  return { parts: route.split("/").filter(Boolean).map(decode), options: new URLSearchParams(search) };
}

function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

// to writes an address from its parts and options; empty options are left out.
export function to(parts, options = {}) {
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(options)) {
    for (const one of [value].flat()) if (one) pairs.append(name, one);
  }
  return `#/${parts.map(encodeURIComponent).join("/")}${pairs.size ? `?${pairs}` : ""}`;
}

export function toActor(id, options) {
  return to(["actor", ...id.split("/")], options);
}

export function toPath(from, other, options) {
  return to(["path"], { from, to: other, ...options });
}
