// A field that suggests actors while somebody types, as the ARIA pattern of a
// combobox has it: arrows choose, Enter takes, Escape closes.

import { ask } from "./api.js";
import { element, show } from "./dom.js";

const patience = 150; // milliseconds without a key before the server is asked
let fields = 0;

// actorField makes a field; choose is called with the actor that was taken.
export function actorField(label, choose, { value = "", shown = true } = {}) {
  const id = `actors-${++fields}`;
  const list = element("ul", { id, role: "listbox", "aria-label": label, hidden: true });
  const input = element("input", {
    type: "search", role: "combobox", value, placeholder: label, autocomplete: "off", spellcheck: "false",
    "aria-label": label, "aria-controls": id, "aria-expanded": "false", "aria-autocomplete": "list",
    input: later(suggest), keydown: onKey, blur: () => setTimeout(close, 150),
  });
  let found = [];
  let chosen = -1;
  let running;

  async function suggest() {
    running?.abort();
    const text = input.value.trim();
    if (!text) return close();
    running = new AbortController();
    try {
      const answer = await ask("/actors", { q: text, limit: 8 }, running.signal);
      open(answer.actors);
    } catch (problem) {
      if (problem.name !== "AbortError") open([]);
    }
  }

  function open(actors) {
    found = actors;
    show(list, actors.length ? actors.map(option) : element("li.none", { role: "option", "aria-disabled": "true" }, "No actor of that name"));
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    select(actors.length ? 0 : -1);
  }

  function option(actor, i) {
    return element("li", { id: `${id}-${i}`, role: "option", mousedown: (e) => { e.preventDefault(); take(actor); } },
      element("span", {}, actor.name), element("span.kind", {}, actor.kind));
  }

  function select(i) {
    chosen = i;
    [...list.children].forEach((li, n) => li.setAttribute("aria-selected", String(n === i)));
    if (i < 0) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", `${id}-${i}`);
    list.children[i].scrollIntoView({ block: "nearest" });
  }

  function take(actor) {
    input.value = actor.name;
    close();
    choose(actor);
  }

  function close() {
    running?.abort();
    list.hidden = true;
    found = [];
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  async function onKey(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length) {
      event.preventDefault();
      select((chosen + step + found.length) % found.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (!found.length) await suggest();
      if (found[chosen]) take(found[chosen]);
    } else if (event.key === "Escape") {
      close();
    }
  }

  return element("div.box", {}, shown && element("label", { class: "faint" }, label), input, list);
}

// later calls fn when it was not called again for a while.
function later(fn) {
  let timer;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(fn, patience);
  };
}
