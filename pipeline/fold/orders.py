"""Minting: the flags that notices announce. A flag is minted once, from the document that announced its order."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from pipeline.authorities.declared import authority
from pipeline.fold.case import merge_parties
from pipeline.fold.chronicle import Corrections, announced, citation_of, held_on, not_after
from pipeline.fold.names import find, same_key
from pipeline.fold.printings import Announced, Printed, Unlike, printed, unlike
from pipeline.fold.rights import merge_rights, order_rights
from pipeline.fold.state import review_end
from pipeline.records import Case, Flag, FlagEvent, FlagParty, Measure, Notice, Party


@dataclass(frozen=True)
class Unheld:
    """An order restated by a correction whose original the case does not hold: to be minted from that, when it arrives."""

    notice: Notice
    measure: Measure
    missing: tuple[str, ...]


@dataclass(frozen=True)
class Minted:
    """What notices announce: the flags, with their first event; restated orders that must wait; announcements in doubt."""

    flags: tuple[Flag, ...]
    unheld: tuple[Unheld, ...]
    unlike: tuple[Unlike, ...]


def mint(case: Case, notices: Sequence[Notice], minted: Collection[str] = ()) -> Minted:
    """The flags that the notices (in order) announce; `minted` are the ids of those minted before.

    A correction that restates an order of a notice held mints nothing: its words complete the flag. One whose original is not held
    waits, so that the flag has the same identity whichever arrives first. Nor does a notice that is printed again mint anything.
    """
    corrections = Corrections(notices)
    found: list[Announced] = []
    unheld: list[Unheld] = []
    for notice in notices:
        for instrument in sorted(authority(notice.authority).at_border):
            orders = announced(notice, instrument)
            if any(announced(n, instrument) for n in corrections.corrected(notice)):
                continue
            missing = corrections.missing(notice)
            if missing:
                unheld.extend(Unheld(notice, m, missing) for m in orders)
                continue
            found.extend(Announced(notice, order, n, len(orders)) for n, order in enumerate(orders, start=1))
    orders_found = printed(found, minted)
    flags = []
    for one in orders_found:
        correcting = [n for n in notices if any(p in corrections.corrected(n) for p in one.notices)]
        flags.append(_flag(case, notices, one, correcting))
    return Minted(tuple(sorted(flags, key=lambda f: f.id)), tuple(unheld), tuple(unlike(orders_found)))


def _flag(case: Case, notices: Sequence[Notice], one: Printed, correcting: Sequence[Notice]) -> Flag:
    found = one.first
    notice, order = _as_corrected(found, correcting)
    until = [n for n in notices if n is found.notice or not_after(n, found.notice)]
    known = merge_rights(until) or case.rights
    rights, decided = order_rights(notice, order, known)
    ruled = authority(notice.authority)
    kind, review = ruled.instrument(order.type), ruled.review
    general = kind.any_source
    parties = () if general else _parties(order, notice, case)
    complainants, respondents = _sides(case, until)
    source = citation_of(notice, order.evidence)
    on, presumed = held_on(notice), notice.issued is None
    later = [n for n in notices if n is not found.notice and not_after(found.notice, n)]
    return Flag(
        id=found.flag_id,
        market=ruled.binds[0],
        authority=case.authority,
        case_id=case.id,
        order_number=case.number,
        instrument=order.type,
        articles=order.articles or notice.excluded_articles or notice.subject or case.subject,
        complainants=complainants,
        parties=parties,
        any_source=general,
        rights=rights,
        rights_decided=decided,
        basis=order.basis,
        models=notice.models,
        not_subject=tuple(dict.fromkeys(x for n in (notice, *later) for x in n.not_subject)),
        bond=notice.bond,
        issued_on=on,
        issued_presumed=presumed,
        review_until=review_end(on, review.days) if review and kind.reviewed else None,
        published=notice.published,
        announced_in=source,
        events=(FlagEvent(action="issued", on=on, presumed=presumed, source=source),),
        doubts=() if general or parties else (_names_nobody(respondents),),
        corrected_by=tuple(n.document_number for n in correcting),
        printed_again=tuple(a.notice.document_id for a in one.again),
        state_since=on,
        exercise=case.exercise,
    )


def _as_corrected(found: Announced, correcting: Sequence[Notice]) -> tuple[Notice, Measure]:
    """The announcement with what its corrections state in its place. Which of several orders a correction means must be plain."""
    notice, order = found.notice, found.order
    for correction in correcting:
        stated = {f: getattr(correction, f) for f in ("bond", "excluded_articles", "models", "claims") if getattr(correction, f)}
        notice = notice.model_copy(update=stated)
        restated = announced(correction, order.type)
        if len(restated) == found.count:
            again = restated[found.n - 1]
            said = {f: getattr(again, f) for f in ("directed_to", "rights", "articles") if getattr(again, f)}
            order = order.model_copy(update=said | ({} if again.basis == "unknown" else {"basis": again.basis}))
    return notice, order


def _parties(order: Measure, notice: Notice, case: Case) -> tuple[FlagParty, ...]:
    names = {same_key(name): name for name in reversed(order.directed_to)}
    known: list[Party] = [*notice.parties, *case.respondents, *case.complainants, *case.other_parties]
    return tuple(_placed(names[key], known) for key in dict.fromkeys(same_key(name) for name in order.directed_to))


def _placed(name: str, known: Sequence[Party]) -> FlagParty:
    """A party of an order with its place, from its own notice, else from another of the case."""
    same = [p for p in known if find(name, [p.name]) is not None]
    exact = [p for p in same if same_key(p.name) == same_key(name)]
    candidates = exact or (same if len({same_key(p.name) for p in same}) == 1 else [])
    place = {f: next((v for p in candidates if (v := getattr(p, f))), None) for f in ("city", "region", "country")}
    return FlagParty(name=name, **place)


def _sides(case: Case, until: Sequence[Notice]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Complainants and respondents as known when the order was issued: those of a later proceeding are not the order's."""
    parties = merge_parties(until)
    complainants = [p.name for p in parties if p.role == "complainant"] or [p.name for p in case.complainants]
    respondents = [p.name for p in parties if p.role == "respondent"] or [p.name for p in case.respondents]
    return tuple(complainants), tuple(respondents)


def _names_nobody(respondents: Sequence[str]) -> str:
    names = "; ".join(respondents) or "not known"
    return f"The notice does not name whom the order is directed to; the case's respondents are: {names.rstrip('.')}."
