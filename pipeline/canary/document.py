"""The document of the canary, what it says, and how that is read."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime

from pipeline.bus.port import Delivered, Outgoing
from pipeline.bus.topics import NOTICES
from pipeline.errors import CorruptArchive, CouldNotRead
from pipeline.log import log
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


def heard(messages: Iterable[Delivered], body: Callable[[str], bytes]) -> list[Read]:
    """What the canary's documents among these say, by the archived bodies. One that cannot be read goes no further, and holds up
    nobody's documents: that it does not come out is what is noticed. Raises StorageError where trying again may help.
    """
    found = []
    for message in messages:
        if is_ours(message):
            try:
                found.append(read(body(Document.model_validate_json(message.value).parts[0].sha256)))
            except (CorruptArchive, CouldNotRead) as why:
                log.warning("canary: its document could not be read: %s", why)
    return found


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
