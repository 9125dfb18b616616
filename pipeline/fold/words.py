"""Words of the sentences that the fold writes for readers."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.authorities.declared import authority
from pipeline.records import Instrument, Notice


def instrument_words(notice: Notice, instrument: Instrument) -> str:
    """What the authority of a notice calls a kind of order."""
    return authority(notice.authority).instrument(instrument).words


def this_document(notice: Notice) -> str:
    return f"document {notice.document_number}"


def join_words(names: Sequence[str]) -> str:
    """ "A", "A and B", "A; B and C": semicolons, because company names hold commas."""
    return " and ".join(filter(None, ("; ".join(names[:-1]), names[-1]))) if names else ""


def capital(words: str) -> str:
    """With a capital letter in front, and all else as it is: numbers of documents hold letters."""
    return words[:1].upper() + words[1:]


def stopped(words: str) -> str:
    """With a full stop, also after a name or a quote that has one."""
    return words if words.endswith((".", '."')) else words + "."
