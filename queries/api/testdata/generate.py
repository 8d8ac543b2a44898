"""Writes a Python client from an OpenAPI 3.1 document: one method for each
operation, named after it, with the parameters as keyword arguments and the
types that the document gives them. It needs Python's own library only.

    python3 generate.py < openapi.json > client.py
"""

import json
import keyword
import sys

HEAD = '''"""A client of {title} {version}. Generated from its OpenAPI document."""

import json
import urllib.error
import urllib.parse
import urllib.request


class Problem(Exception):
    """An answer that is an error, as RFC 9457 has it."""

    def __init__(self, status, body):
        super().__init__(body.get("detail") or body.get("title"))
        self.status = status
        self.body = body


class Client:
    """{description}"""

    def __init__(self, server, token=None):
        self.server = server
        self.token = token

    def _send(self, method, path, query=(), headers=(), body=None):
        pairs = [(k, str(v).lower() if isinstance(v, bool) else v) for k, v in query if v is not None]
        url = self.server + path + ("?" + urllib.parse.urlencode(pairs, doseq=True) if pairs else "")
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(url, data, method=method)
        for name, value in headers:
            if value is not None:
                request.add_header(name, value)
        if data is not None:
            request.add_header("Content-Type", "application/json")
        if self.token:
            request.add_header("Authorization", "Bearer " + self.token)
        try:
            with urllib.request.urlopen(request, timeout=60) as response:
                text = response.read()
                if response.headers.get_content_type() == "application/json":
                    return json.loads(text)
                return text.decode()
        except urllib.error.HTTPError as error:
            with error:
                text = error.read()
                raise Problem(error.code, json.loads(text) if text else {{}}) from None
'''

TYPES = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "array": "list", "object": "dict"}


def name_of(word):
    """The word as Python writes names."""
    name = "".join(c if c.isalnum() else "_" for c in word).lower()
    return name + "_" if keyword.iskeyword(name) else name


def type_of(schema):
    kind = schema.get("type", "object")
    if isinstance(kind, list):
        kind = next(k for k in kind if k != "null")
    return TYPES[kind]


def method(path, verb, operation):
    """The source of the method for one operation."""
    given = sorted(operation.get("parameters", []), key=lambda p: not p.get("required"))
    if "requestBody" in operation:
        body, arguments = "body", ["body: dict"]
    else:
        body, arguments = "None", []
    lines = []
    for p in given:
        hint = f"{name_of(p['name'])}: {type_of(p['schema'])}"
        arguments.append(hint if p.get("required") else hint + " = None")
        if p.get("description"):
            lines.append(f"        {name_of(p['name'])}: {p['description']}")
    address = json.dumps(path)
    for p in given:
        if p["in"] == "path":
            address += f".replace({json.dumps('{' + p['name'] + '}')}, urllib.parse.quote({name_of(p['name'])}, safe=''))"

    def pairs(where):
        return "[" + ", ".join(f"({json.dumps(p['name'])}, {name_of(p['name'])})" for p in given if p["in"] == where) + "]"

    doc = operation.get("summary", "") + "."
    if lines:
        doc += "\n\n" + "\n".join(lines) + "\n        "
    signature = ", ".join(["self", "*"] + arguments) if arguments else "self"
    return (
        f"    def {name_of(operation['operationId'])}({signature}):\n"
        f"        {json.dumps(doc) if chr(10) not in doc else chr(34) * 3 + doc + chr(34) * 3}\n"
        f"        return self._send({json.dumps(verb.upper())}, {address}, {pairs('query')}, {pairs('header')}, {body})\n"
    )


def main():
    document = json.load(sys.stdin)
    print(HEAD.format(**document["info"]))
    for path, item in sorted(document["paths"].items()):
        for verb, operation in sorted(item.items()):
            print(method(path, verb, operation))


main()
