"""Whether a notice sends a question back or tells that a court did, and what it says of the orders that stand meanwhile. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pipeline.read.prose.passages import Passage, Reading, first_match
from pipeline.read.us_itc.instruments import AT_BORDER
from pipeline.read.us_itc.rights import numbers_in
from pipeline.read.us_itc.rules import remand as rules
from pipeline.records import Measure, Remand


def remand(reading: Reading, short: Mapping[str, str], orders: Sequence[Measure]) -> Remand | None:
    """The remand that a notice decides or announces; of those that it tells as history there is nothing to say.

    A notice that decides on an order at the border itself says with that how the order stands.
    """
    summary = reading.summary if reading.abstract else (*reading.title, *reading.body)
    passages = [p for p in summary if _remands(p)]
    if not passages:
        return None
    vacated = first_match(rules.VACATES, reading.everything)
    decided = any(m.type in AT_BORDER and m.action in ("vacated", "rescinded") for m in orders)
    stands = not vacated and first_match(rules.STANDS, reading.everything)
    said = next((found[0] for found in (vacated, stands) if found), passages[0])
    return Remand(
        order="vacated" if vacated or decided else "stands" if stands else "not_stated",
        rights=tuple(sorted({number for p in passages for number in numbers_in(p, short)})),
        evidence=said.evidence(),
    )


def _remands(passage: Passage) -> bool:
    return any(not rules.REFUSES.search(passage.words[: found.end()]) for found in rules.REMANDS.finditer(passage.words))
