"""The document of the canary, what it says, and how that is read. Pure."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date, datetime

from pipeline.bus.port import Delivered, Outgoing
from pipeline.bus.topics import NOTICES
from pipeline.errors import CouldNotRead
from pipeline.records import Document, Part

TEST = "test"  # its source, and the authority of whose cases it speaks: neither is among those that there are
ADDRESS = "https://canary.invalid/exercise"  # RFC 2606: nobody asks there
_SAID = re.compile(r"EXERCISE of (\d{4}-\d\d-\d\d): the goods of nobody are kept out\. Mark: ([0-9a-f]{16})\.\s*")


@dataclass(frozen=True)
class Read:
    """What the document of a day says."""

    day: date
    mark: str  # sixteen hexadecimal digits that no other has: what comes out is what went in


def body_of(what: Read) -> bytes:
    """The bytes of the document that says this."""
    return f"EXERCISE of {what.day}: the goods of nobody are kept out. Mark: {what.mark}.\n".encode()


def document_of(day: date, sha256: str, now: datetime) -> Document:
    """The document of a day, whose body lies in the archive."""
    part = Part(name="full_text", form="canary", address=ADDRESS, fetched_at=now, media_type="text/plain", sha256=sha256)
    return Document(
        source=TEST,
        native_id="canary",
        published=day,
        kind="exercise",
        title=f"EXERCISE of {day}",
        abstract=None,
        page=None,
        exercise=True,
        parts=(part,),
        version=sha256[:24],
    )


def read(body: bytes) -> Read:
    """What a document says. Raises CouldNotRead if it is none of the canary's."""
    found = _SAID.fullmatch(body.decode("ascii", "replace"))
    if not found:
        raise CouldNotRead("the canary's document came back from the archive as another")
    return Read(date.fromisoformat(found[1]), found[2])


def to_be_folded(what: Read) -> Outgoing:
    """The event that the read stage leaves for the fold stage."""
    return Outgoing(NOTICES, TEST, json.dumps({"document": TEST, "cases": [], "day": f"{what.day}", "mark": what.mark}).encode())


def folded(message: Delivered) -> Read:
    """What that event says."""
    value = json.loads(message.value)
    return Read(date.fromisoformat(value["day"]), value["mark"])


def is_ours(message: Delivered) -> bool:
    """Whether a message of the bus is the canary's: no count and no figure has it."""
    return message.key == TEST or message.key.startswith(f"{TEST}:")
