"""How what a later notice does to an order is told: the sets `endings` and, in `unseen_times`, `cases`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Literal

from unseen import Mark, Row, folded, notice, same, within

from pipeline.fold import flag_on
from pipeline.records import Flag, State

AT_BORDER = ("LEO", "GEO", "TEO")
AFTER_ALL = date(2029, 12, 31)

# `silent`: it did something, and nothing is told, or something else. `cut`: it did nothing, and is told to have ended, suspended or
# freed something; `needless`: and a doubt is raised. Of an order that was itself not found: `asked`, if the later notice left
# something to be looked at, else `untold`.
Told = Literal["right", "doubted", "silent", "as_ended", "as_suspended", "cut", "needless", "asked", "untold"]
HARMLESS: frozenset[Told] = frozenset({"right", "doubted", "as_suspended", "needless", "asked"})


def told(case: Row) -> Told:
    """How the order of the announcement is told once the later notice is there."""
    announced, later = notice(case["announcement"]), notice(case["later"])
    before, after = folded([announced]), folded([announced, later])
    flag = next((f for f in after.flags if f.announced_in.document_id == announced.document_id and f.instrument in AT_BORDER), None)
    asked = bool({f.id for f in after.findings} - {f.id for f in before.findings})
    if flag is None:
        return "asked" if asked else "untold"
    was = next(f for f in before.flags if f.id == flag.id)
    return _judged(case, flag_on(flag, AFTER_ALL), doubted=asked or len(flag.doubts) > len(was.doubts))


def marks(cases: Iterable[Row]) -> Iterator[Mark]:
    """Of each case whether its order is told right."""
    for case in cases:
        how, later = told(case), case["later"]
        missed = f"{how}: {case['outcome']} {case['as_to']}\n    {later['title']}\n    {later['abstract']}"
        yield Mark(case["id"], case["group"], how == "right", missed)


def _judged(case: Row, flag: Flag, *, doubted: bool) -> Told:
    ended, suspended = flag.state is State.ENDED, flag.state is State.SUSPENDED
    otherwise: Told = "doubted" if doubted else "silent"
    match case["outcome"]:
        case "ended":
            return "right" if ended else otherwise if doubted or not suspended else "as_suspended"
        case "suspended":
            return "right" if suspended else "as_ended" if ended else otherwise
        case "narrowed":
            return "as_ended" if ended else "right" if _narrowed(case, flag, doubted=doubted) else otherwise
        case "doubt":
            return "as_ended" if ended else "right" if doubted else "silent"
        case outcome:  # it ends nothing: "nothing", "modified"
            if ended or suspended or any(p.freed for p in flag.parties) or any(r.lifted for r in flag.rights):
                return "cut"
            return "right" if not doubted or outcome == "modified" else "needless"


def _narrowed(case: Row, flag: Flag, *, doubted: bool) -> bool:
    """Whether what drops out is told: the parties, the rights or the articles."""
    of = case["as_to"]
    events = [e for e in flag.events if e.action != "issued"]
    named = {name for e in events for name in e.names}
    if of["parties"] and of["rights"]:
        return doubted and bool(events)
    if of["parties"] and flag.any_source:
        return bool(named) or all(any(within(p, article) for article in flag.not_subject) for p in of["parties"])
    if of["parties"]:
        return same([p.name for p in flag.parties if p.freed], of["parties"]) and bool(events or flag.not_subject)
    if of["rights"]:
        lifted = {r.number or r.kind.replace("_", " ") for r in flag.rights if r.lifted}
        return (lifted == set(of["rights"]) or named >= set(of["rights"])) and bool(events or flag.not_subject)
    return bool(flag.not_subject) if of["articles"] else doubted and bool(events)
