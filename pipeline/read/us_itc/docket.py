"""Whether the listing's docket numbers are those that the notice names itself. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pipeline.read.us_itc.caption import numbers_in
from pipeline.records import Notice
from pipeline.texts.fr_layout import listed


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
