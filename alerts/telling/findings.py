"""What other authorities found against an order, in sentences on changes: it ends nothing, and what is taken back is said. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from alerts.wording import phrases_of_findings as pf
from alerts.wording import words as w
from pipeline.authorities.declared import authorities
from pipeline.records import Alert, Flag, Found, Handling, SaidBeside
from pipeline.same_goods.words import NO_LONGER_FOUND, OF_SUBMISSIONS, OTHERWISE, TOLD_TOO

_LABEL = re.compile("|".join(sorted((re.escape(one.value) for one in Handling), key=len, reverse=True)))


def meant(flag: Flag) -> list[list[Any]]:
    """What of them an officer acts on: not why each is about the order, nor that its document came again."""
    return sorted([one.submitted.submission, finding(one), one.submitted.reliability, *meant_by(one)] for one in flag.found_against)


def meant_too(flag: Flag) -> list[list[Any]]:
    """The same of submissions that only repeat its act."""
    return sorted([one.submitted.submission, one.submitted.reliability, *meant_by(one)] for one in flag.repeated_in)


def changes(before: Flag, after: Flag) -> Iterator[str]:
    """Which are new, which say something else, and which were taken back."""
    old = {one.submitted.submission: one for one in before.found_against}
    new = {one.submitted.submission: one for one in after.found_against}
    for id_, one in new.items():
        if id_ not in old:
            yield f"{OTHERWISE}{_said(one)}. It ends no order: this one stands as before."
        elif _said(old[id_]) != _said(one):
            yield f"{OTHERWISE}{_said(one)}. Until now: {_said(old[id_])}."
        elif meant_by(old[id_]) != meant_by(one):
            yield f"{OTHERWISE}{_said(one)}. What it says of it is otherwise: see {pf.TITLE}."
    for id_, one in old.items():
        if id_ not in new:
            yield f"{NO_LONGER_FOUND}{_said(one)}. That is no longer said of this order."


def changes_too(before: Flag, after: Flag) -> Iterator[str]:
    """Which submissions repeat its act since, say something else of it, or no longer do."""
    old = {one.submitted.submission: one for one in before.repeated_in}
    new = {one.submitted.submission: one for one in after.repeated_in}
    for id_, one in new.items():
        if id_ not in old:
            yield f"{TOLD_TOO}{_named(one)}, says what was done on the act of this order."
        elif meant_by(old[id_]) != meant_by(one) or old[id_].submitted.reliability is not one.submitted.reliability:
            yield f"{TOLD_TOO}{_named(one)}, says otherwise what was done on the act of this order."
    yield from (f"{TOLD_TOO}{_named(one)}, no longer says anything of it." for id_, one in old.items() if id_ not in new)


def _named(one: SaidBeside) -> str:
    return w.clean(f"{authority_of(one)} ({one.number}, {one.submitted.handling})")


def labels(alert: Alert) -> set[Handling]:
    """How what the sentences on changes say of findings may be handled, of those too that were taken back."""
    said = (change for change in alert.changes if change.startswith(OF_SUBMISSIONS))
    return {Handling(found) for one in said for found in _LABEL.findall(one)}


def meant_by(one: SaidBeside) -> tuple[str, str, str]:
    """What of one may be otherwise while it says the same."""
    return one.submitted.handling, one.submitted.measures, one.submitted.call


def finding(one: SaidBeside) -> Found:
    """What it found; of a record that does not say it, the least."""
    return one.submitted.finding or Found.NOT_INFRINGING


def authority_of(one: SaidBeside) -> str:
    """By its name; by its code where no file declares it any more."""
    known = authorities().get(one.authority)
    return known.name if known else one.authority


def _said(one: SaidBeside) -> str:
    sure = one.submitted.reliability.replace("_", " ")
    what, label = pf.FOUND[finding(one)], one.submitted.handling
    return w.clean(f"{authority_of(one)} found on {one.on.isoformat()} that {what} ({one.number}, {sure}, {label})")
