"""A loopback EDIS: rows for everybody, files for who shows the token, and whatever may come in a file's place.

It notes what was asked of it, and with which token; so does a second host, which a redirect may lead to.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

from canned import Answered
from pdf_maker import Para, set_pdf, stream, written
from publishers import publisher_of

_PDF = {"content-type": "application/pdf"}
_WORDS = "BT /R 12 Tf 72 700 Td (Words) Tj ET"
_IMAGE = " /Type /XObject /Subtype /Image /Width 16 /Height 16 /BitsPerComponent 1 /ColorSpace /DeviceGray"
_SCAN = stream(b"\x0f\x00" * 16, more=_IMAGE)
_LOCKED = f"/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <{'41' * 32}> /U <{'42' * 32}> /P -4 >>"
_OTHER = "The U.S. International Trade Commission tells of Investigation No. 337-TA-9999 alone."
# What may come in place of a file, and what is said of it.
FAULTS: dict[str, tuple[Answered, str]] = {
    "scanned": (
        Answered(200, written(["q 600 0 0 780 0 0 cm /I Do Q"], further=[_SCAN], resources="/XObject << /I 5 0 R >>"), _PDF),
        "is a picture without text",
    ),
    "encrypted": (Answered(200, written([_WORDS], trailer=_LOCKED), _PDF), "the PDF is encrypted"),
    "damaged": (Answered(200, set_pdf([Para(_OTHER)])[:-100], _PDF), "the PDF is damaged"),
    "a page of HTML": (Answered(200, b"<html>Sign in</html>", {"content-type": "text/html"}), "is not a PDF"),
    "another case's": (Answered(200, set_pdf([Para(_OTHER)]), _PDF), "the text does not name case 337-"),
    "another authority's": (Answered(200, set_pdf([Para("Of 337-TA-9460.")]), _PDF), "does not name the U.S. International"),
    "gone": (Answered(404, b"", {}), "it has nothing there"),
}


HUGE = Answered(200, b"%PDF-1.4\n" + b"0" * (9 << 20), _PDF)


def token(until: datetime) -> str:
    """A token in the form of one of the publisher's, good until then."""
    parts = ({"alg": "none"}, {"sub": "nobody", "exp": int(until.timestamp())})
    return ".".join(base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in parts) + ".c2lnbmVk"


@dataclass
class Edis:
    """The publisher at one moment, and what was asked of it: paths, each with the token that came with it."""

    rows: list[dict[str, str]]
    files: dict[str, dict[str, Any]] = field(default_factory=dict)
    takes: str = ""  # the token that is good; empty: none is
    refuses: int = 401
    # What comes for the file of a document, by its number; for each list of files as "list".
    instead: dict[str, Answered] = field(default_factory=dict)
    today: date = date(2026, 10, 8)
    asked: list[tuple[str, str]] = field(default_factory=list)
    elsewhere: list[tuple[str, str]] = field(default_factory=list)  # what the other host was asked
    url: str = ""
    other_url: str = ""

    def answer(self, path: str, authorization: str) -> Answered:
        self.asked.append((path, authorization))
        if path == "/robots.txt":
            return Answered(404, b"", {})
        of_files = path.startswith(("/data/attachment/", "/data/download/"))
        if of_files and (not self.takes or authorization != f"Bearer {self.takes}"):
            return Answered(self.refuses, b"<html>Unauthorized</html>", {"content-type": "text/html"})
        if path.startswith("/data/attachment/") and "list" in self.instead:
            return self.instead["list"]
        number = path.split("/")[-1]
        if path.startswith("/data/download/") and number in self.instead:
            return self.instead[number]
        kind: Any = type(publisher_of("us_usitc_edis"))
        came: Answered = kind(self.rows, self.files).answer(path, self.today)
        return came

    def leads_away(self, number: str, *, to: str = "") -> None:
        """The file of a document is said to be elsewhere: at another host, with the token asked for in no way."""
        self.instead[number] = Answered(302, b"", {"location": to or f"{self.other_url}/{number}.pdf"})

    def files_asked(self) -> list[str]:
        return [path for path, _ in self.asked if path.startswith("/data/download/")]


class _Site(ThreadingHTTPServer):
    daemon_threads = True
    edis: Edis
    is_other = False


class _Handler(BaseHTTPRequestHandler):
    server: _Site
    protocol_version = "HTTP/1.1"
    wbufsize = -1

    def log_message(self, *said: object) -> None:
        """Says nothing."""

    def do_GET(self) -> None:
        shown = self.headers.get("Authorization", "")
        if self.server.is_other:
            self.server.edis.elsewhere.append((self.path, shown))
            came = Answered(404, b"", {})
        else:
            came = self.server.edis.answer(self.path, shown)
        self.send_response(came.status)
        for name, value in came.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(came.body)))
        self.end_headers()
        self.wfile.write(came.body)
        self.wfile.flush()


@contextmanager
def serving(edis: Edis) -> Iterator[Edis]:
    """It and the other host, for as long as they are wanted."""
    with ExitStack() as ends:
        for other in (False, True):
            site = ends.enter_context(_Site(("127.0.0.1", 0), _Handler))
            site.edis, site.is_other = edis, other
            Thread(target=site.serve_forever, args=(0.05,), daemon=True).start()
            ends.callback(site.shutdown)
            url = f"http://127.0.0.1:{site.server_address[1]}"
            edis.url, edis.other_url = (edis.url, url) if other else (url, "")
        yield edis


def order_row(number: str, title: str, received: str, case: str = "337-9460") -> dict[str, str]:
    """A row of a public order of the Commission."""
    return {
        "id": number, "documentType": "Order, Commission", "documentTitle": title, "securityLevel": "Public",
        "investigationNumber": case, "investigationPhase": "Violation", "investigationStatus": "Active",
        "investigationTitle": f"Certain Folding Lanterns; Inv. No. 337-TA-{case[4:]} (Violation)", "investigationType": "Sec 337",
        "firmOrganization": "USITC", "filedBy": "Ute Orlo", "onBehalfOf": "Office of the Secretary",
        "documentDate": "2026/10/07 00:00:00", "officialReceivedDate": received, "actionJacketControlNumber": "",
        "memorandumControlNumber": "", "attachmentListUri": "", "modifiedDate": received,
    }  # fmt: skip


GOOD_UNTIL = datetime(2026, 10, 20, 12, tzinfo=UTC)
