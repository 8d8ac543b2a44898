// Questions to the server this page comes from, and to no other.

const tokenKey = "dramatis-token";

// A Problem is what the server answers when it does not answer.
export class Problem extends Error {
  constructor(status, body) {
    super(body.detail || body.title || `the server answered ${status}`);
    this.status = status;
    this.hint = body.hint || "";
    this.candidates = body.candidates || [];
  }
}

// ask returns the answer of a route. Parameters that are empty are left out;
// lists are repeated.
export async function ask(route, parameters = {}, signal) {
  const headers = { Accept: "application/json" };
  const token = sessionStorage.getItem(tokenKey);
  if (token) headers.Authorization = `Bearer ${token}`;
  const response = await fetch(`/api/v1${route}${query(parameters)}`, { headers, signal });
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Problem(response.status, body);
  return body;
}

export function query(parameters) {
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of [value].flat()) if (one !== "" && one !== null && one !== undefined && one !== false) pairs.append(name, one);
  }
  return pairs.size ? `?${pairs}` : "";
}

export function keepToken(token) {
  sessionStorage.setItem(tokenKey, token);
}

let asked;

// vocabulary returns the labels of the relations by predicate. It is asked for
// once.
export function vocabulary() {
  asked ??= ask("/vocabulary").then(({ relations }) => new Map(relations.map((r) => [r.predicate, r])));
  asked.catch(() => { asked = undefined; });
  return asked;
}
