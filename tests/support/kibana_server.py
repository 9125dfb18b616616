"""A loopback server that behaves as Kibana's documented import API does: POST /api/saved_objects/_import.

It asks for the header kbn-xsrf and a multipart file of NDJSON; with `overwrite=true` it takes objects that it has already; it takes
whole objects and reports the others one by one, as Kibana does, with status 200.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

Key = tuple[str, str]


@dataclass
class KibanaServer:
    """What it holds, what it was asked, and how it is to behave."""

    url: str = ""
    objects: dict[Key, dict[str, Any]] = field(default_factory=dict)
    authorization: str | None = None  # who may come in; None: everybody
    fails: dict[Key, dict[str, Any]] = field(default_factory=dict)  # the error of an object that it does not take
    answers: tuple[int, dict[str, str], bytes] | None = None  # in place of its own answer
    asked: list[str] = field(default_factory=list)


@contextmanager
def kibana_server() -> Iterator[KibanaServer]:
    state = KibanaServer()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            state.asked.append(self.path)
            status, headers, answer = state.answers or _answer(
                state, self.path, {k.lower(): v for k, v in self.headers.items()}, body
            )
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    state.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield state
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _answer(state: KibanaServer, path: str, headers: dict[str, str], body: bytes) -> tuple[int, dict[str, str], bytes]:
    parts = urlsplit(path)
    if state.authorization and headers.get("authorization") != state.authorization:
        return _error(401, "Unauthorized", "[security_exception]: unable to authenticate user")
    if parts.path not in ("/api/saved_objects/_import", "/s/customs/api/saved_objects/_import"):
        return _error(404, "Not Found", "Not Found")
    if "kbn-xsrf" not in headers:
        return _error(400, "Bad Request", "Request must contain a kbn-xsrf header.")
    form = message_from_bytes(f"Content-Type: {headers['content-type']}\r\n\r\n".encode() + body)
    if not form.is_multipart():
        return _error(415, "Unsupported Media Type", "Unsupported Media Type")
    files = form.get_payload()
    assert isinstance(files, list)
    (file,) = files
    assert isinstance(file, Message)
    assert file.get_param("name", header="content-disposition") == "file"
    if not str(file.get_filename()).endswith(".ndjson"):
        return _error(400, "Bad Request", "Invalid file extension")
    content = file.get_payload(decode=True)
    assert isinstance(content, bytes)
    lines = content.decode("utf-8").splitlines()
    return _json(200, _imported(state, [json.loads(line) for line in lines if line], parse_qs(parts.query)))


def _imported(state: KibanaServer, objects: list[dict[str, Any]], query: dict[str, list[str]]) -> dict[str, Any]:
    there = {*state.objects, *((o["type"], o["id"]) for o in objects)}
    errors, taken = [], []
    for saved in objects:
        key = (saved["type"], saved["id"])
        missing = [{"type": r["type"], "id": r["id"]} for r in saved["references"] if (r["type"], r["id"]) not in there]
        error = state.fails.get(key)
        if missing:
            error = {"type": "missing_references", "references": missing}
        elif key in state.objects and query.get("overwrite") != ["true"]:
            error = {"type": "conflict"}
        if error:
            meta = {"title": saved["attributes"]["title"], "icon": "dashboardApp"}
            errors.append({"id": saved["id"], "type": saved["type"], "meta": meta, "error": error})
        else:
            state.objects[key] = saved
            taken.append({"type": saved["type"], "id": saved["id"]})
    found: dict[str, Any] = {"success": not errors, "successCount": len(taken), "warnings": [], "successResults": taken}
    return found | ({"errors": errors} if errors else {})


def _error(status: int, error: str, message: str) -> tuple[int, dict[str, str], bytes]:
    return _json(status, {"statusCode": status, "error": error, "message": message})


def _json(status: int, body: dict[str, Any]) -> tuple[int, dict[str, str], bytes]:
    return status, {"Content-Type": "application/json; charset=utf-8"}, json.dumps(body).encode()
