"""Slip opinions of the US Court of International Trade on protests, where customs kept goods out under an order of section 337.

Only that the court ruled on an exclusion under an order of one investigation is read: no opinion of the court's was at hand from which
rules for what it decides could be made. So what it does to the order, or to articles under it, is a person's word. Pure.
"""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.read.identity import identity
from pipeline.read.prose.passages import Passage
from pipeline.read.us_cit.rules import opinion as rules
from pipeline.records import CourtRuling, Document, Evidence, Notice, TextName

SOURCES = ("us_cit",)
AUTHORITY = "us_itc"
EXTRACTOR = "us_cit/1"
COURT = "Court of International Trade"


def read(document: Document, texts: Mapping[TextName, str]) -> Notice:
    """What the opinion is about. Where it names several investigations, which order it is about is not said."""
    said = identity(document, AUTHORITY, EXTRACTOR) | {"kind": "slip_opinion"}
    named = _investigations(texts.get("full_text", ""))
    if not named:
        return Notice(**said, in_scope=False, event="out_of_scope")
    words = tuple(named.values())
    ruling = CourtRuling(court=COURT, unread=True, evidence=words)
    evidence = {"in_scope": words[:1], "event": words}
    fields: dict[str, object] = {"court_ruling": ruling}
    if len(named) == 1:
        fields["investigation"] = f"337-TA-{next(iter(named))}"
        evidence["investigation"] = words
    return Notice(**said, in_scope=True, event="court_ruling", evidence=evidence, **fields)


def doubts(_document: Document, _notice: Notice, _bodies: Mapping[str, bytes]) -> tuple[str, ...]:
    """Nothing: an opinion has no second account of itself."""
    return ()


def _investigations(text: str) -> dict[int, Evidence]:
    """By the numbers of the investigations that an opinion on an exclusion names, the words that name each first."""
    if not rules.EXCLUSION.search(text):
        return {}
    found: dict[int, Evidence] = {}
    start = 0
    for line in text.split("\n"):
        passage = Passage("full_text", start, line)
        for one in rules.INVESTIGATION.finditer(line):
            found.setdefault(int(one["number"]), passage.around(one.start(), one.end()))
        start += len(line) + 1
    return found
