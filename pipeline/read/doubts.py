"""What a notice says that cannot be: a sentence with the words read says so. Pure."""

from __future__ import annotations

from typing import Any

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
