"""One ruling as the search system of US customs gives it: JSON with the letter's text as a word processor left it. Pure.

Its oddities, as clients of `/api/ruling/NUMBER` tell them: carriage returns, bells at the ends of table cells, form feeds, tabs;
now and then bytes or control characters of windows-1252 in a body that says UTF-8; `[[ ]]` where something is confidential, which
the one spelling of texts writes `[[]]`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from pipeline.errors import CouldNotRead
from pipeline.records import TextName
from pipeline.texts.json_body import Twice, parsed
from pipeline.texts.paragraphs import full_text
from pipeline.texts.spelling import clean
from pipeline.texts.wanted import Wanted

FORM = "cross_ruling"
PART = "full_text"
_LONGEST = 4_000_000  # bytes; the longest letter seen in copies has some 150,000
# What the record says of a letter beside its text, and how the text says it: a line each, in front of the letter.
REVOKED_BY, MODIFIED_BY = "Revoked by:", "Modified by:"
REVOKES, MODIFIES = "Revokes:", "Modifies:"
OPERATIONALLY = "Operationally revoked."
STATUS = (REVOKED_BY, MODIFIED_BY, OPERATIONALLY)
_LISTS = ((REVOKED_BY, "revokedBy"), (MODIFIED_BY, "modifiedBy"), (REVOKES, "revokes"), (MODIFIES, "modifies"))
_NUMBER = re.compile(r"[A-Z]{0,2}\d{5,6}")
_UNDATED = "0001-01-01"
_ENDS = re.compile(r"\r\n|[\n\r\x07\x0b\x0c\x85\u2028\u2029]")
_BREAK = re.compile(r"\n[ \t]*\n+")
_WRAPPED = 60  # letters of a line that may go on in the next one
_STOPS = (".", ":", ";", "!", "?", '"', ")", "]")
# A control character from 0x80 to 0x9f is one of windows-1252, which has quotes and dashes there; an undecodable byte likewise.
_WINDOWS = {n: bytes([n]).decode("cp1252", "ignore") or " " for n in range(0x80, 0xA0) if n != 0x85}
_BYTES = {0xDC00 + n: bytes([n]).decode("cp1252", "ignore") or " " for n in range(0x80, 0x100)}
_CONTROLS = dict.fromkeys((*range(9), *range(14, 32), 0x7F), " ")


def decoded_ruling(body: bytes) -> str:
    """The body as text: UTF-8, and each byte that is none as windows-1252 has it. Raises CouldNotRead if empty or too long."""
    if not body.strip():
        raise CouldNotRead("the body is empty")
    if len(body) > _LONGEST:
        raise CouldNotRead(f"the body has {len(body)} bytes, more than any ruling")
    if body.lstrip()[:1] == b"<":
        raise CouldNotRead("a page of the site came in place of JSON")
    return body.decode("utf-8", "surrogateescape").translate(_BYTES).removeprefix("\ufeff")


def record(body: bytes, wanted: Wanted) -> Mapping[str, Any]:
    """The ruling's record. Raises CouldNotRead if the body is no ruling, or another one."""
    found = parsed(decoded_ruling(body))
    if isinstance(found, Twice) or not isinstance(found, dict) or not isinstance(found.get("rulingNumber"), str):
        raise CouldNotRead("the JSON is no ruling: it has no rulingNumber")
    if found["rulingNumber"] != wanted.native_id:
        raise CouldNotRead(f"ruling {wanted.native_id} was asked for, and {found['rulingNumber'][:20]!r} came")
    if str(found.get("rulingDate"))[:10] not in (wanted.published.isoformat(), _UNDATED, "None"):
        raise CouldNotRead(f"ruling {wanted.native_id} is of {wanted.published}, and one of {str(found['rulingDate'])[:10]} came")
    return found


def texts(body: bytes, wanted: Wanted) -> dict[TextName, str]:
    """Subject and letter. Raises CouldNotRead as `record` does, or if the ruling has no text."""
    found = record(body, wanted)
    text = found.get("text")
    if not isinstance(text, str) or not text.strip():
        raise CouldNotRead(f"ruling {wanted.native_id} has no text")
    status = [f"Ruling {wanted.native_id}.", *_status(found)]
    title = shown(found.get("subject"))
    return {"title": title or f"Ruling {wanted.native_id}", "full_text": full_text([*status, *_paragraphs(text)], wanted.native_id)}


def shown(text: Any) -> str:
    """A line of the record in the one spelling; "" if it is no text."""
    return clean(_plain(text)) if isinstance(text, str) else ""


def rulings_in(value: Any) -> tuple[str, ...]:
    """The numbers of other rulings that a field of the record names: as texts, or as records with a number."""
    items = value if isinstance(value, list) else [value]
    named = [item.get("rulingNumber") if isinstance(item, dict) else item for item in items]
    return tuple(sorted({number for item in named if isinstance(item, str) for number in _NUMBER.findall(item.upper())}))


def told_of_others(text: str) -> tuple[tuple[str, ...], tuple[str, ...], bool]:
    """Of the text of a ruling: the rulings that it changes, those that changed it, and whether it was operationally revoked."""
    lines = text.split("\n")[1 : len(_LISTS) + 2]
    changes = {n for line in lines if line.startswith((REVOKES, MODIFIES)) for n in _NUMBER.findall(line)}
    changed_by = {n for line in lines if line.startswith((REVOKED_BY, MODIFIED_BY)) for n in _NUMBER.findall(line)}
    return tuple(sorted(changes)), tuple(sorted(changed_by)), OPERATIONALLY in lines


def _status(found: Mapping[str, Any]) -> Iterator[str]:
    for words, name in _LISTS:
        if numbers := rulings_in(found.get(name)):
            yield f"{words} {', '.join(numbers)}."
    if found.get("operationallyRevoked") is True:
        yield OPERATIONALLY


def _plain(text: str) -> str:
    return text.translate(_WINDOWS).translate(_CONTROLS)


def _paragraphs(text: str) -> Iterator[str]:
    """The letter's paragraphs: between blank lines, or line by line where a line is not one that goes on in the next."""
    for block in _BREAK.split(_plain(_ENDS.sub("\n", text))):
        waiting: list[str] = []
        for line in filter(None, (part.strip() for part in block.split("\n"))):
            waiting.append(line)
            if len(line) < _WRAPPED or line.endswith(_STOPS):
                yield " ".join(waiting)
                waiting = []
        if waiting:
            yield " ".join(waiting)
