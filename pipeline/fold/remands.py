"""A remand while an order stands: whether it stands meanwhile, goes with the remand, or is not concerned. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.fold.chronicle import not_after
from pipeline.fold.state import END_REASONS, live_rights
from pipeline.fold.words import capital, join_words, this_document
from pipeline.records import Flag, Notice, Remand


def left_open(notice: Notice, remand: Remand, flag: Flag) -> str | None:
    """What the words leave open of an order that stood before, in a sentence; None if they say how it stands.

    An order rests on other rights than the remand is about only where all of its rights are known.
    """
    acts = [m for m in notice.measures if m.type == flag.instrument and (m.action in END_REASONS or m.action == "suspended")]
    if remand.order == "stands" or acts or _of_other_rights(remand, flag):
        return None
    document, about = capital(this_document(notice)), f" about {join_words(remand.rights)}" if remand.rights else ""
    if remand.order == "vacated":
        return f"{document} tells of a remand{about} with which an order is vacated; no end of this one was read."
    return f"{document} tells of a remand{about} and does not say whether this order stands meanwhile."


def _of_other_rights(remand: Remand, flag: Flag) -> bool:
    numbers = {right.number for right in live_rights(flag)}
    return bool(remand.rights) and flag.rights_read == "whole" and numbers.isdisjoint(remand.rights)


def is_settled(notice: Notice, notices: Iterable[Notice]) -> bool:
    """Whether what went back was decided since: a later notice ends that proceeding, or decides on orders in it."""
    return any(
        later.proceeding == "remand" and bool(later.terminated or later.measures or later.violation_found is not None)
        for later in notices
        if later.document_id != notice.document_id and not_after(notice, later) and not not_after(later, notice)
    )
