"""What the listing says of a notice beside it: the docket's numbers, and what the Office of the Federal Register notes. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pipeline.read.us_itc.caption import numbers_in
from pipeline.records import Document, Notice
from pipeline.texts import fr_inspection, fr_issue, fr_listing, us_usitc_list
from pipeline.texts.fr_layout import listed
from pipeline.texts.wanted import Wanted

_LONGEST_NOTE = 500


def numbers_listed(document: Document, body: bytes) -> Mapping[str, Any]:
    """The row of a document in its listing, with what it writes where it numbers the case, whatever form the listing is of."""
    wanted = Wanted(document.native_id, document.published)
    if any(part.form == us_usitc_list.FORM for part in document.parts):
        return {"docket_ids": [us_usitc_list.listed_row(body, wanted).case]}
    if any(part.form == fr_issue.FORM for part in document.parts):
        return {}  # a whole issue lists its documents by their titles alone
    if any(part.form == fr_inspection.FORM for part in document.parts):
        row = fr_inspection.listed_row(body, wanted)
        note = None if withdrawn(document) else row.get("editorial_note")  # of what was withdrawn the fold says what follows
        return {"docket_ids": row.get("docket_numbers"), "editorial_note": note}
    return fr_listing.listed_row(body, wanted)


def withdrawn(document: Document) -> bool:
    """Whether the listing said that the document was withdrawn before it was printed."""
    return document.kind.endswith(fr_inspection.WITHDRAWN)


def noted(row: Mapping[str, Any]) -> tuple[str, ...]:
    """A sentence with the note that the Office of the Federal Register set beside a document, if it did."""
    note = listed(row.get("editorial_note"))
    return (f'The Office of the Federal Register notes of it: "{note[:_LONGEST_NOTE]}"',) if note else ()


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
