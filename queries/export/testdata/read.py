"""Reads an export with NetworkX or RDFLib and prints what is in it.

usage: read.py FORMAT FILE

Prints a JSON array: of {id, from, to, attributes} for a graph, of
[subject, predicate, object] for RDF.
"""

import io
import json
import sys

import networkx
import rdflib


def node_link(path):
    with open(path, encoding="utf-8") as file:
        return networkx.node_link_graph(json.load(file))


def cytoscape(path):
    with open(path, encoding="utf-8") as file:
        return networkx.cytoscape_graph(json.load(file))


def gexf(path):
    """NetworkX as Debian has it knows GEXF 1.2, and no graph with edges of both
    sorts. What it reads here did not change in 1.3."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    text = text.replace('"http://gexf.net/1.3"', '"http://www.gexf.net/1.2draft"', 1)
    text = text.replace('version="1.3"', 'version="1.2"', 1)
    text = text.replace(' type="undirected"', ' type="directed"')
    return networkx.read_gexf(io.BytesIO(text.encode("utf-8")), version="1.2draft")


GRAPHS = {
    "gexf": gexf,
    "graphml": networkx.read_graphml,
    "nodelink": node_link,
    "cytoscape": cytoscape,
}
RDF = {"turtle": "turtle", "jsonld": "json-ld"}


def elements(graph):
    for node, attributes in graph.nodes(data=True):
        yield {"id": attributes.get("id", node), "attributes": attributes}
    ids = {node: attributes.get("id", node) for node, attributes in graph.nodes(data=True)}
    for source, target, attributes in graph.edges(data=True):
        yield {"id": attributes["id"], "from": ids[source], "to": ids[target], "attributes": attributes}


def triples(path, syntax):
    graph = rdflib.Graph()
    graph.parse(path, format=syntax)
    for subject, predicate, value in graph:
        yield [str(subject), str(predicate), str(value)]


def main():
    name, path = sys.argv[1:]
    found = triples(path, RDF[name]) if name in RDF else elements(GRAPHS[name](path))
    json.dump(list(found), sys.stdout)


main()
