"""How long orders last, what corrects what, and what ends a case: the sets `terms`, `corrections`, `cases` and `bounds`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from unseen import Mark, Row, folded, notice, number
from unseen_endings import AFTER_ALL, AT_BORDER

from pipeline.fold import flag_on
from pipeline.identifiers.patent_us_term import term_bound
from pipeline.records import State, Term


def terms(rows: Iterable[Row]) -> Iterator[Mark]:
    """Of each notice with a term whether it is read; of each decoy whether none is."""
    for row in rows:
        read = [m.term for m in notice(row["document"]).measures if m.term]
        wanted = row["term"]
        right = bool(read) and _same_term(read[0], wanted) if wanted else not read
        told = [(t.until, t.months, t.rights) for t in read]
        yield Mark(row["id"], "term" if wanted else "decoy", right, f"{told}, wanted {wanted}\n    {row['document']['abstract']}")


def _same_term(read: Term, wanted: Row) -> bool:
    until = date.fromisoformat(wanted["until"]) if wanted["until"] else None
    months = (wanted.get("years") or 0) * 12 + (wanted.get("months") or 0)
    of = wanted.get("of_right") or []
    rights = [of] if isinstance(of, str) else of
    return (read.until, read.months or 0, set(map(number, read.rights))) == (until, months, set(map(number, rights)))


def corrections(rows: Iterable[Row]) -> Iterator[Mark]:
    """Of each correction whether the notice is found that it corrects; of each decoy whether none is."""
    for row in rows:
        read, wanted = list(notice(row["correction"]).corrects), row["corrects"]
        told = f"{read}, wanted {wanted}\n    {row['correction']['abstract']}"
        yield Mark(row["id"], "correction" if wanted else "decoy", read == ([wanted] if wanted else []), told)


def cases(rows: Iterable[Row]) -> Iterator[Mark]:
    """Of each case whether it stands after all; of each notice its event, and whether it says that the investigation is over."""
    for row in rows:
        notices, wanted = [notice(d) for d in row["documents"]], row["expected"]
        orders = [flag_on(f, AFTER_ALL) for f in folded(notices).flags if f.instrument in AT_BORDER]
        ended = bool(orders) and all(f.state is State.ENDED for f in orders)
        yield Mark(row["id"], "ended", ended == wanted["ended"], f"{ended}")
        for read, event, over, of in zip(
            notices, wanted["events"], wanted["investigation_terminated"], row["documents"], strict=True
        ):
            told = f"{read.event} {read.terminated}, wanted {event} {over}\n    {of['title']}\n    {of['abstract']}"
            yield Mark(row["id"], "event", read.event in event.split("|"), told)
            yield Mark(row["id"], "terminated", bool(read.terminated) == over, told)


def bounds(rows: Iterable[Row]) -> Iterator[Mark]:
    """Of each right whether its bound is no earlier than the true one, and the true one where the year of its grant is known."""
    for row in rows:
        for right in row["bounds"]:
            last = date.fromisoformat(right["last_day_at_most"]) if right["last_day_at_most"] else None
            bound = term_bound(right["kind"], "US", right["number"])
            told = f"{right['number']}: {bound}, wanted {last}"
            yield Mark(row["id"], "not_early", bound is None or (last is not None and bound.unless_extended >= last), told)
            if bound and bound.granted_in:
                yield Mark(row["id"], "exact", bound.unless_extended == last, told)
