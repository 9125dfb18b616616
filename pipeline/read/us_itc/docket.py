"""Whether the listing's docket numbers are those that the notice names itself. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pipeline.read.us_itc.caption import numbers_in
from pipeline.records import Document, Notice
from pipeline.texts import fr_listing, us_usitc_list
from pipeline.texts.fr_layout import listed
from pipeline.texts.wanted import Wanted


def numbers_listed(document: Document, body: bytes) -> Mapping[str, Any]:
    """The row of a document in its listing, with what it writes where it numbers the case, whatever form the listing is of."""
    wanted = Wanted(document.native_id, document.published)
    if any(part.form == us_usitc_list.FORM for part in document.parts):
        return {"docket_ids": [us_usitc_list.listed_row(body, wanted).case]}
    return fr_listing.listed_row(body, wanted)


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
