"""Orders of which only proceedings about them are held: that there is one, or was one, is said. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.fold.words import capital, this_document
from pipeline.records import Finding, Flag, IssueKind, Notice, PendingEffect

# Nobody enforces, changes or interprets an order that was not made.
_ABOUT_AN_ORDER = {
    "enforcement": "an enforcement proceeding", "modification": "a modification proceeding",
    "rescission": "a rescission proceeding", "advisory": "an advisory opinion", "bond_forfeiture": "a bond that entered goods left",
}  # fmt: skip
_RULING = "what an order covers"
_CRAWL_BACK = "Crawl further back (crossmarket run --since DATE): until the announcement arrives, nobody is told of the order."


def findings(case_id: str, notices: Sequence[Notice], flags: Sequence[Flag], pending: Sequence[PendingEffect]) -> Iterator[Finding]:
    """One finding of a case whose notices, in order, are about an order that none of them announces, changes or ends; else none."""
    if flags or pending or any(m.action == "issued" for n in notices for m in n.measures):
        return
    about = [n for n in notices if n.proceeding in _ABOUT_AN_ORDER or n.scope_rulings]
    if about:
        last = about[-1]
        what = f"{capital(this_document(last))} is about {_ABOUT_AN_ORDER.get(last.proceeding or '', _RULING)}"
        reason = f"{what}; the notice that announced the order is not held, and whether it stands is not known."
        place = f"{case_id}:order"
        yield Finding(kind=IssueKind.PENDING_EFFECT, source=last.source, place=place, reason=reason, repair=_CRAWL_BACK)
