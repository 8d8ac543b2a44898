"""Asks a server the main questions through the generated client, and says what
is wrong with the answers: nothing, if all is well.

    python3 ask.py http://127.0.0.1:8080
"""

import sys

from client import Client, Problem

ask = Client(sys.argv[1])
faults = []


def check(what, got, want):
    if got != want:
        faults.append(f"{what}: got {got!r}, want {want!r}")


def ids(items):
    return [item["actor"]["id"] for item in items]


check("health", ask.get_healthz(), {"status": "ok"})
check("search", [a["id"] for a in ask.get_actors(q="cray")["actors"]], ["person/bob-cray", "person/dan-cray"])
check("actor", ask.get_actors_kind_slug(kind="person", slug="ada-byron")["offices"][0]["role"], "minister")
check("relations", ask.get_actors_kind_slug_relations(kind="person", slug="dan-cray")["total"], 1)
check("relations of any status", ask.get_actors_kind_slug_relations(kind="person", slug="dan-cray", status=["all"])["total"], 2)

met = ask.get_met(actor="Ada Byron")
check("met", ids(met["meetings"]), ["person/bob-cray"])
check("met, planned", ids(ask.get_met(actor="Ada Byron", status=["planned"])["meetings"]), ["person/dan-cray"])
relation = met["meetings"][0]["relations"][0]

chains = ask.get_paths(from_="Arcadia", to="Utopia", k=1, chronological=True)["chains"]
check("paths", [a["id"] for a in chains[0]["actors"]], ["country/arcadia", "person/ada-byron", "person/bob-cray", "country/utopia"])
check("walk", ids(ask.get_walk(from_="Arcadia", path="^officialOf/met/officialOf")["ends"]), ["country/utopia"])
check("between", ask.get_between(a="Arcadia", b="Utopia")["total"], 1)
check("timeline", [r["date"] for r in ask.get_timeline(actor="Ada Byron", status=["all"])["relations"]], ["2024-03-26", "2024-04-15"])

mention = ask.get_mentions_id(id=relation["id"])
article = ask.get_articles_id(id=relation["article"])
evidence = mention["evidence"]
check("the words of the evidence", article["text"].encode()[evidence["start"]:evidence["end"]].decode(), evidence["sentence"])
check("export", "<person/ada-byron> <rel/met> <person/bob-cray>" in ask.get_export(format="nquads"), True)
check("vocabulary", len(ask.get_vocabulary()["kinds"]), 7)

first = ask.get_actors(limit=2)
rest = ask.get_actors(cursor=first["next"])
check("parts of a list", len(first["actors"]) + len(rest["actors"]), first["total"])

posted = ask.post_articles(body={"id": "posted", "text": "A new article."})
check("posted", posted["change"], "added")
check("there", ask.get_articles_id(id="posted")["text"], "A new article.")
ask.delete_articles_id(id="posted")
for what, question, status in [
    ("taken out", lambda: ask.get_articles_id(id="posted"), 404),
    ("ambiguous", lambda: ask.get_met(actor="Cray"), 409),
    ("no such relation", lambda: ask.get_met(actor="Ada Byron", predicate=["mett"]), 400),
]:
    try:
        faults.append(f"{what}: got {question()!r}, want a problem")
    except Problem as problem:
        check(what, problem.status, status)

print("\n".join(faults), end="")
sys.exit(1 if faults else 0)
