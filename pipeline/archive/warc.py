"""Records of a WARC file: how answers and documents are written as such and read again.

WARC 1.1 (https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/), every record a gzip member of its own
(annex D), so that any of them can be read by its place and checked by its checksum.

The crawler hands over bodies whose content and transfer codings are undone already. The header fields that would tell a reader
to undo them again are therefore kept under a prefix.
"""

from __future__ import annotations

import hashlib
import json
import re
import uuid
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from http import HTTPStatus
from io import BytesIO
from pathlib import Path

from warcio.recordloader import ArcWarcRecord
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from pipeline.archive.port import Answer, Kept
from pipeline.records import Document, document_id

AS_SERVED = "X-Crossmarket-As-Served-"
_UNDONE = frozenset({"content-encoding", "transfer-encoding"})
_REVISIT = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
_HTTP = "application/http; msgtype=response"
_END = b"\r\n\r\n"
_CHUNK = 64 * 1024
_GZIP = 16 + zlib.MAX_WBITS
_LEVEL = 6  # level 9 takes longer for a fraction of a per cent


class BrokenRecord(ValueError):
    """The bytes at `offset` are no whole record."""

    def __init__(self, offset: int, reason: str) -> None:
        super().__init__(reason)
        self.offset = offset


@dataclass(frozen=True)
class Place:
    """Where a record lies: the file's name once it is finished, and the bytes of its gzip member."""

    file: str
    offset: int
    length: int


@dataclass(frozen=True)
class AnswerEntry:
    """A `response` record, or a `revisit` that brings no body because an earlier record has it."""

    place: Place
    kept: Kept
    revisit: bool


@dataclass(frozen=True)
class DocumentEntry:
    """A `metadata` record with a document."""

    place: Place
    id: str
    version: str


Entry = AnswerEntry | DocumentEntry


@dataclass(frozen=True)
class Record:
    """One record as read: its named fields in lower case, and its block."""

    fields: Mapping[str, str]
    block: bytes


@dataclass
class _Head:
    """HTTP header bytes as they stand; warcio's own class would percent-encode what is not ASCII (obs-text of RFC 9110, 5.5)."""

    headers_buff: bytes

    def compute_headers_buffer(self, _filter: object) -> None:
        """Nothing to compute: the bytes are given."""


# --- writing ------------------------------------------------------------------------------------------------------------


def information_record(name: str) -> bytes:
    """The record that a WARC file begins with (5.5 warcinfo)."""
    block = b"software: crossmarket-customs\r\nformat: WARC File Format 1.1\r\n"
    return _record("warcinfo", datetime.now(UTC), {"WARC-Filename": name}, "application/warc-fields", block)


def response_record(answer: Answer, sha256: str) -> bytes:
    """An answer with its body (6.3 response)."""
    fields = {"WARC-Target-URI": answer.address, "WARC-Payload-Digest": f"sha256:{sha256}"}
    return _record("response", answer.fetched_at, fields, _HTTP, answer.body, _http_head(answer))


def revisit_record(answer: Answer, sha256: str, first: Kept) -> bytes:
    """An answer whose body `first` brought (6.7 revisit)."""
    fields = {
        "WARC-Target-URI": answer.address,
        "WARC-Payload-Digest": f"sha256:{sha256}",
        "WARC-Profile": _REVISIT,
        "WARC-Refers-To-Target-URI": first.address,
        "WARC-Refers-To-Date": _warc_date(first.fetched_at),
    }
    return _record("revisit", answer.fetched_at, fields, _HTTP, b"", _http_head(answer))


def document_record(document: Document) -> bytes:
    """A document that was made of answers (6.6 metadata)."""
    about = {"WARC-Target-URI": document.parts[0].address} if document.parts else {}
    written_at = max((part.fetched_at for part in document.parts), default=datetime.now(UTC))
    return _record("metadata", written_at, about, "application/json", document.model_dump_json().encode())


def _record(kind: str, at: datetime, fields: Mapping[str, str], content_type: str, body: bytes, head: _Head | None = None) -> bytes:
    block = hashlib.sha256(head.headers_buff if head else b"")
    block.update(body)
    named = [
        ("WARC-Type", kind),
        ("WARC-Record-ID", f"<urn:uuid:{uuid.uuid4()}>"),
        ("WARC-Date", _warc_date(at)),
        *fields.items(),
        ("WARC-Block-Digest", f"sha256:{block.hexdigest()}"),
    ]
    headers = StatusAndHeaders("", named, protocol="WARC/1.1")
    record = ArcWarcRecord("warc", kind, headers, BytesIO(body), head, content_type, len(body), payload_length=len(body))
    out = BytesIO()
    WARCWriter(out, gzip=False, warc_version="1.1").write_record(record)
    squeeze = zlib.compressobj(_LEVEL, zlib.DEFLATED, _GZIP)
    return squeeze.compress(out.getvalue()) + squeeze.flush()


def _warc_date(at: datetime) -> str:
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def _http_head(answer: Answer) -> _Head:
    try:
        phrase = HTTPStatus(answer.status).phrase
    except ValueError:
        phrase = ""
    lines = [f"HTTP/1.1 {answer.status} {phrase}"]
    for name, value in answer.headers.items():
        low = name.lower()
        undone = low in _UNDONE or (low == "content-length" and value.strip() != str(len(answer.body)))
        one_line = re.sub(r"\s*[\r\n]+\s*", " ", value)
        lines.append(f"{AS_SERVED if undone else ''}{name}: {one_line}")
    return _Head("\r\n".join(lines).encode("latin-1", "replace") + _END)


# --- reading ------------------------------------------------------------------------------------------------------------


def members(file: Path, start: int = 0) -> Iterator[tuple[int, int, bytes]]:
    """Offset, length and content of every gzip member from `start` on. Raises BrokenRecord at the first that is not whole."""
    with file.open("rb") as stream:
        stream.seek(start)
        offset, rest = start, b""
        while chunk := rest or stream.read(_CHUNK):
            unpack = zlib.decompressobj(_GZIP)
            parts: list[bytes] = []
            fed = 0
            while chunk:
                fed += len(chunk)
                parts.append(_unpacked(unpack, chunk, offset))
                if unpack.eof:
                    break
                chunk = stream.read(_CHUNK)
            if not unpack.eof:
                raise BrokenRecord(offset, "ends before it is whole")
            rest = unpack.unused_data
            length = fed - len(rest)
            yield offset, length, b"".join(parts)
            offset += length


def unpacked(member: bytes, offset: int) -> bytes:
    """The content of one gzip member, by its checksum. Raises BrokenRecord."""
    unpack = zlib.decompressobj(_GZIP)
    content = _unpacked(unpack, member, offset)
    if not unpack.eof or unpack.unused_data:
        raise BrokenRecord(offset, "does not end where it should")
    return content


def _unpacked(unpack: zlib._Decompress, chunk: bytes, offset: int) -> bytes:
    try:
        return unpack.decompress(chunk)
    except zlib.error as why:
        raise BrokenRecord(offset, f"cannot be unpacked ({why})") from why


def parse(content: bytes, offset: int) -> Record:
    """A record of its bytes. Raises BrokenRecord."""
    head, _, rest = content.partition(_END)
    version, *lines = head.split(b"\r\n")
    fields = {name.lower(): value for name, value in _fields(lines, "utf-8")}
    length = fields.get("content-length", "")
    if not version.startswith(b"WARC/") or not length.isdecimal() or rest[int(length) :] != _END:
        raise BrokenRecord(offset, "is no WARC record with a gzip member of its own")
    return Record(fields, rest[: int(length)])


def entry(record: Record, place: Place) -> Entry | None:
    """What the index keeps of a record; None for kinds that are not ours. Raises BrokenRecord."""
    kind = record.fields.get("warc-type")
    try:
        if kind in ("response", "revisit"):
            return AnswerEntry(place, _kept(record, revisit=kind == "revisit"), revisit=kind == "revisit")
        if kind == "metadata" and record.fields.get("content-type") == "application/json":
            found = json.loads(record.block)
            published = date.fromisoformat(found["published"])
            return DocumentEntry(place, document_id(found["source"], found["native_id"], published), found["version"])
    except (ValueError, KeyError, TypeError, IndexError) as why:
        raise BrokenRecord(place.offset, f"cannot be read as a {kind} ({why!r})") from why
    return None


def answer_of(record: Record, offset: int) -> Answer:
    """The answer as it was put. Raises BrokenRecord."""
    head, _, body = record.block.partition(_END)
    try:
        status, headers = _http(head)
        at = datetime.fromisoformat(record.fields["warc-date"])
        return Answer(record.fields["warc-target-uri"], at, status, headers, body)
    except (ValueError, KeyError, IndexError) as why:
        raise BrokenRecord(offset, f"cannot be read as an answer ({why!r})") from why


def kept_of(answer: Answer, sha256: str) -> Kept:
    """What the index keeps of an answer."""
    headers = {name.lower(): value for name, value in answer.headers.items()}
    return Kept(
        address=answer.address,
        fetched_at=answer.fetched_at,
        sha256=sha256,
        media_type=headers.get("content-type", ""),
        etag=headers.get("etag"),
        last_modified=headers.get("last-modified"),
    )


def entry_of_document(document: Document, place: Place) -> DocumentEntry:
    """What the index keeps of a document."""
    return DocumentEntry(place, document_id(document.source, document.native_id, document.published), document.version)


def _kept(record: Record, *, revisit: bool) -> Kept:
    answer = answer_of(record, 0)
    algorithm, _, digest = record.fields.get("warc-payload-digest", "").partition(":")
    if algorithm == "sha256" and re.fullmatch("[0-9a-f]{64}", digest):
        return kept_of(answer, digest)
    if revisit:
        raise ValueError("a revisit without the SHA-256 of its body")
    return kept_of(answer, hashlib.sha256(answer.body).hexdigest())  # a file of another program


def _http(head: bytes) -> tuple[int, dict[str, str]]:
    first, *lines = head.split(b"\r\n")
    return int(first.split()[1]), {name.removeprefix(AS_SERVED): value for name, value in _fields(lines, "latin-1")}


def _fields(lines: list[bytes], encoding: str) -> Iterator[tuple[str, str]]:
    for line in lines:
        name, _, value = line.decode(encoding, "replace").partition(":")
        yield name, value.strip()
