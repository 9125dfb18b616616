"""What a notice says that cannot be, or that its listing says otherwise: a sentence with the words read says so. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pipeline.read.caption import numbers_in
from pipeline.read.text import listed
from pipeline.records import Notice

# What had happened when the notice was published. A notice has no date of what is yet to happen: the end of a review is reckoned.
_HAPPENED = {"complaint_filed": "the complaint was filed", "issued": "the notice was issued"}


def without_impossible_dates(notice: Notice) -> tuple[Notice, tuple[str, ...]]:
    """The notice without the dates of what has happened that are later than its publication, and a sentence for each of them."""
    late = {name: day for name in _HAPPENED if (day := getattr(notice, name)) and day > notice.published}
    if not late:
        return notice, ()
    nothing: dict[str, Any] = dict.fromkeys(late)
    evidence = {name: words for name, words in notice.evidence.items() if name not in late}
    doubts = tuple(
        f"That {_HAPPENED[name]} on {day.isoformat()} cannot be, for it was published on {notice.published.isoformat()}; "
        f"it reads {'; '.join(repr(e.quote) for e in notice.evidence.get(name, ()))}."
        for name, day in late.items()
    )
    return notice.model_copy(update=nothing | {"evidence": evidence}), doubts


def other_numbers(notice: Notice, row: Mapping[str, Any]) -> tuple[str, ...]:
    """A sentence if the listing's `docket_ids` name investigations, and none of those that the notice names itself.

    The notice's own bracket line is what counts. The listing's numbers are typed in by others and are never taken as a fact.
    """
    written = row.get("docket_ids")
    theirs = [listed(one) for one in written if listed(one)] if isinstance(written, list) else []
    numbers = {number for one in theirs for number in numbers_in(one)}
    own = [n for n in (notice.investigation, *notice.further_investigations) if n]
    if not own or not numbers or not numbers.isdisjoint(own):
        return ()
    named = "; ".join(repr(one[:100]) for one in theirs[:5])
    return (f"It names {', '.join(own)} above its title, and its listing names {named}: one of them is mistaken.",)
