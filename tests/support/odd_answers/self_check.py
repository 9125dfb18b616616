"""Holds the generator against simple readers of its own: `python -m odd_answers.self_check SEED`."""

from __future__ import annotations

import io
import json
import re
import sys
import zlib

import brotli
from backports import zstd

from odd_answers import answers
from odd_answers.making import LIMIT, NOT_FOUND
from odd_answers.xml_tools import bare

GOOD_XML = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<RULE>\n <PREAMB><AGENCY TYPE="F">Odd \u00e9 Agency</AGENCY></PREAMB>\n'
    + "".join(f" <P>Paragraph {i} \u2014 of the text &amp; more, \u00a7 {i}.</P>\n" for i in range(60))
    + "</RULE>\n"
).encode()
GOOD_HTML = (
    "<html><head><title>x</title></head><body><pre>\n"
    + "".join(f"Line {i} &amp; \u2014\n" for i in range(60))
    + "</pre></body></html>\n"
).encode()


def strict(text: str | bytes, base: int = 10) -> int:
    """A number of ASCII digits only."""
    shown = text.decode("latin-1") if isinstance(text, bytes) else text
    if not re.fullmatch("[0-9]+" if base == 10 else "[0-9A-Fa-f]+", shown):
        raise ValueError(f"not a number: {shown[:20]}")
    return int(shown, base)


def plain_read(data: bytes) -> bytes:
    """A simple reader: interim answers, header lines, framing and codings; no checks for what is merely odd."""
    stream = io.BytesIO(data)
    while True:
        status = strict(stream.readline().split()[1])
        heads: dict[str, str] = {}
        last = ""
        while line := stream.readline().rstrip(b"\r\n"):
            text = line.decode("latin-1")
            if text[0] in " \t":
                heads[last] += " " + text.strip()
                continue
            last, _, value = text.partition(":")
            last = last.lower()
            heads[last] = heads[last] + "," + value.strip() if last in heads else value.strip()
        if status >= 200:
            break
    if status != 200:
        raise ValueError(f"status {status}")
    if "chunked" in heads.get("transfer-encoding", "").lower():
        body = b""
        while size := strict(stream.readline().split(b";")[0].strip(), 16):
            body += stream.read(size)
            if stream.readline() != b"\r\n":
                raise ValueError("no CRLF after a chunk")
    else:
        length = strict(heads["content-length"]) if "content-length" in heads else None
        body = stream.read(length)
        if length is not None and len(body) < length:
            raise ValueError("closed too early")
    for coding in reversed([c.strip().lower() for c in heads.get("content-encoding", "").split(",") if c.strip()]):
        if coding in ("gzip", "x-gzip"):
            out = b""
            while body:
                unpack = zlib.decompressobj(31)
                out += unpack.decompress(body)
                if not unpack.eof:
                    raise ValueError("gzip not complete")
                body = unpack.unused_data
            body = out
        elif coding != "identity":
            body = {"deflate": zlib.decompress, "br": brotli.decompress, "zstd": zstd.decompress}[coding](body)
    return body


def self_check(seed: int, count: int = 200) -> list[str]:
    """What does not hold: whole texts must be read to the same text, rows must be one JSON value, names must be unique."""
    from xml.etree import ElementTree as ET

    sys.set_int_max_str_digits(0)
    wrong = []
    row = {
        "document_number": "2025-00001",
        "title": "A title",
        "type": "Rule",
        "publication_date": "2025-01-02",
        "html_url": "http://127.0.0.1:9/d",
        "full_text_xml_url": "http://127.0.0.1:9/x.xml",
        "raw_text_url": "http://127.0.0.1:9/x.txt",
        "json_url": "http://127.0.0.1:9/x.json",
        "docket_ids": [],
        "agencies": [{"name": "A"}],
    }
    for each in answers(seed, count):
        try:
            if each.row:
                found = json.loads(each.row(dict(row)).encode("utf-8"))
                if each.verdict == "whole" and any(found[k] != row[k] for k in row if "addresses" not in each.name):
                    wrong.append(f"row is not the same: {each.name}")
                continue
            assert each.wire
            for good, mime in (
                (GOOD_XML, "application/xml"),
                (bare(GOOD_XML).encode(), "application/xml"),
                (GOOD_HTML, "text/html"),
            ):
                made = each.wire(good, mime)
                if not isinstance(made, bytes) and each.verdict == "not":
                    continue
                data = made if isinstance(made, bytes) else b"".join(made)
                if len(data) > 2_000_000:
                    wrong.append(f"{len(data)} bytes on the wire: {each.name}")
                if data == NOT_FOUND or each.verdict == "either":
                    continue
                try:
                    body = plain_read(data)
                    same = body == good if mime == "text/html" else forms(ET, body) == forms(ET, good)
                except Exception as error:  # noqa: BLE001 - what it was is told
                    same, body = False, repr(error).encode()
                if each.verdict == "whole" and not same:
                    wrong.append(f"whole but not read as {mime}: {each.name}: {body[:90]!r}")
                if each.verdict == "not" and same and len(body) <= LIMIT and mime != "text/html":
                    wrong.append(f"not whole but read as {mime}: {each.name}")
        except Exception as error:  # noqa: BLE001 - what it was is told
            wrong.append(f"{error!r}: {each.name[:200]}")
    return wrong


def forms(parser, body: bytes) -> tuple[list[str], str]:
    """Tags and text of a document."""
    root = parser.fromstring(body)
    return [e.tag for e in root.iter()], "".join(root.itertext()).strip() and " ".join("".join(root.itertext()).split())


if __name__ == "__main__":
    which = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    for answer in answers(which):
        print(f"{answer.where:4} {answer.verdict:6} {answer.name!a}")
    for line in self_check(which):
        print("WRONG", ascii(line))
