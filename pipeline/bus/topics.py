"""The topics: what each carries, by what its messages are keyed, and how a broker keeps it. Declared here and nowhere else.

Messages of one key keep their order, and one consumer of a group has them at a time.
"""

from __future__ import annotations

from dataclasses import dataclass

DOCUMENTS = "documents"
NOTICES = "notices"
CHANGES = "changes"
DEAD_LETTERS = "dead-letters"


@dataclass(frozen=True)
class Topic:
    """A topic as `crossmarket doctor --create` makes it. `keep_days` None: for ever."""

    name: str
    carries: str
    key: str
    partitions: int
    keep_days: int | None


TOPICS = (
    Topic(DOCUMENTS, "documents as fetched, pointing to the archive", "the document's id", 12, 30),
    # One partition has all of an authority, so each authority has one folding writer.
    Topic(NOTICES, "which cases are to be folded anew, and because of which document", "the authority", 12, 30),
    Topic(CHANGES, "which records changed, by kind and id", "the kind", 6, 30),
    Topic(DEAD_LETTERS, "messages that could not be worked on, with the reason", "the place of the message", 1, None),
)
