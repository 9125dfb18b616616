"""Minting: the flags that notices announce. A flag is minted once, from the document that announced its order."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipeline.authorities.declared import Authority, authority
from pipeline.fold.act import documents_of, is_title, order_told, teller
from pipeline.fold.case import merge_parties, same_numbers
from pipeline.fold.chronicle import Corrections, announced, citation_of, held_on, not_after, quoted
from pipeline.fold.names import find, same_key
from pipeline.fold.printings import Announced, Printed, Unlike, printed, unlike
from pipeline.fold.read_in import grey_market, with_documents
from pipeline.fold.restated import as_corrected
from pipeline.fold.rights import merge_rights, order_rights
from pipeline.fold.scope import with_scope
from pipeline.fold.state import review_end
from pipeline.fold.terms import lasting
from pipeline.fold.words import stopped
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
    merged: Mapping[str, str]  # ids that flags had before their documents were found to tell one act, with that of its flag


def mint(case: Case, notices: Sequence[Notice], minted: Collection[str] = (), others: Sequence[Notice] = ()) -> Minted:
    """The flags that the notices (in order) announce; `minted` are the ids of those minted before.

    `others` are notices of no case, or of another, that correct one of these: they only mark what they correct.

    A correction that restates an order of a notice held mints nothing: its words complete the flag. One whose original is not held
    waits, so that the flag has the same identity whichever arrives first; but an order that was flagged from it before anybody knew
    that it corrects stands, and so does one of which another document tells. Nor does a notice that is printed again mint anything.
    """
    corrections = Corrections((*notices, *others))
    found: list[Announced] = []
    unheld: list[Unheld] = []
    for notice in notices:
        for instrument in sorted(authority(notice.authority).flagged):
            orders = announced(notice, instrument)
            if any(announced(n, instrument) for n in corrections.corrected(notice)):
                continue
            missing = corrections.missing(notice)
            if (missing or notice.edition == "corrected") and _is_told_by_corrections_alone(notice, instrument, minted):
                unheld.extend(Unheld(notice, m, missing) for m in orders)
                continue
            found.extend(_announced(notice, instrument) if orders else ())
    orders_found = printed(found, minted)
    flags = []
    for one in orders_found:
        correcting = [n for n in (*notices, *others) if any(p in corrections.corrected(n) for p in one.notices)]
        flag = _flag(case, notices, one, [n for n in correcting if n not in others and not _of_a_slip(n, one.first, corrections)])
        later = (*one.first.told.corrected_by, *(n.document_number for n in correcting))
        flags.append(flag.model_copy(update={"corrected_by": tuple(dict.fromkeys(later))}))
    merged = {id_: one.flag_id for one in orders_found for id_ in one.first.told.ids if id_ != one.flag_id}
    merged |= {id_: one.flag_id for one in orders_found for n in notices for id_ in _restated_ids(n, one, corrections)}
    return Minted(tuple(sorted(flags, key=lambda f: f.id)), tuple(unheld), tuple(unlike(orders_found)), merged)


def _is_told_by_corrections_alone(notice: Notice, instrument: str, minted: Collection[str]) -> bool:
    """Whether no document of an act announces its orders of a kind but what corrects another, and none was flagged from these."""
    told = [d for d in documents_of(notice) if announced(d, instrument)]
    ids = {id_ for n in range(len(announced(notice, instrument))) for id_ in order_told(notice, instrument, n + 1).ids}
    return all(d.corrects or d.edition == "corrected" for d in told) and ids.isdisjoint(minted)


def _restated_ids(correction: Notice, one: Printed, corrections: Corrections) -> Sequence[str]:
    """The ids of a flag that was minted from what is now known to state an order of another anew."""
    order = one.first
    if not correction.corrects or len(announced(correction, order.order.type)) != order.count:
        return ()
    if not any(p is n for n in corrections.corrected(correction) for p in one.notices):
        return ()
    return order_told(correction, order.order.type, order.n).ids


def _of_a_slip(correction: Notice, found: Announced, corrections: Corrections) -> bool:
    """Whether a correction is of a document that said of the order what the one that is believed does not say."""
    of = {number for one in (correction, *corrections.corrected(correction)) for number in one.corrects}
    return not of.isdisjoint(found.told.slips) and teller(found.notice, found.place).document_number not in of


def _announced(notice: Notice, instrument: str) -> Iterator[Announced]:
    places = [n for n, m in enumerate(notice.measures) if m.type == instrument and m.action == "issued"]
    for n, place in enumerate(places, start=1):
        yield Announced(notice, notice.measures[place], n, len(places), place)


def _flag(case: Case, notices: Sequence[Notice], one: Printed, correcting: Sequence[Notice]) -> Flag:
    found = one.first
    notice, order = as_corrected(found.notice, found.order, correcting, (found.n, found.count))
    until = [n for n in notices if n is found.notice or (not_after(n, found.notice) and same_numbers(n, found.notice))]
    resting = order_rights(notice, order, merge_rights(until))
    rights = with_documents(resting.rights, notice, order, until)
    ruled = authority(notice.authority)
    kind, review = ruled.instrument(order.type), ruled.review
    general = kind.any_source
    parties = () if general else _parties(order, notice, case)
    complainants, respondents = _sides(case, until)
    told = found.told
    source = citation_of(teller(found.notice, found.place), order.evidence)
    on, presumed = held_on(notice), notice.issued is None
    later = [n for n in notices if n is not found.notice and not_after(found.notice, n) and same_numbers(n, found.notice)]
    flag = Flag(
        id=one.flag_id,
        market=(order.markets or ruled.binds)[0],
        markets=order.markets,
        authority=case.authority,
        case_id=case.id,
        order_number=notice.investigation or case.number,
        further_numbers=notice.further_investigations,
        instrument=order.type,
        articles=order.articles or notice.excluded_articles or notice.subject or case.subject,
        complainants=complainants,
        parties=parties,
        parties_read="not_stated" if general else order.parties_read,
        any_source=general,
        rights=rights,
        rights_read=resting.read,
        rights_decided=resting.decided,
        basis=order.basis,
        models=notice.models,
        grey_market=grey_market(until, notice),
        articles_read=order.articles_read,
        bond=order.bond or (None if _bonds_apart(notice) else notice.bond),
        issued_on=on,
        issued_presumed=presumed,
        condition=order.condition,
        review_until=review_end(on, review.days) if review and kind.reviewed and not order.at_once else None,
        published=notice.published,
        announced_in=source,
        events=(FlagEvent(action="issued", on=on, presumed=presumed, note=_as_written(order), source=source),),
        doubts=(*told.differs, *(() if general else _unread(order, notice, respondents, until)), *_open(order, ruled)),
        told_in=told.told_in,
        printed_again=tuple(a.notice.document_id for a in one.again),
        state_since=on,
        exercise=case.exercise,
        submitted=notice.submitted,
    )
    flag = flag.model_copy(update={"bare": True, "doubts": (*flag.doubts, _TITLE_ALONE)}) if _is_bare(one, correcting) else flag
    return with_scope(lasting(flag, order, notice, notice), (found.notice, *later))


def _open(order: Measure, ruled: Authority) -> Iterator[str]:
    """What is not known of where an injunction binds, and whether it has effect yet."""
    if ruled.instrument(order.type).reach == "parties" and len(ruled.binds) > 1 and not order.markets:
        yield "The words of the order name no market: it binds where its right has effect, which was not read."
    if order.condition:
        yield stopped(f'Whether it has effect yet is not known, for its words make that depend: "{order.condition}"')


def _as_written(order: Measure) -> str:
    """Where an order holds and what is due for a breach, in its own words and language."""
    said = (("Where it holds, as written", order.where), ("For each breach, as written", order.penalty))
    return " ".join(f'{what}: "{words}".' for what, words in said if words)


_TITLE_ALONE = "Only the title of its document was read, not the words of the order."


def _is_bare(one: Printed, correcting: Sequence[Notice]) -> bool:
    """Whether all that tells or corrects an order is known by its title alone."""
    return all(a.told.bare for a in (one.first, *one.again)) and all(map(is_title, correcting))


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


def _bonds_apart(notice: Notice) -> bool:
    """Whether the notice sets its orders bonds of their own."""
    return any(m.bond for m in notice.measures)


def _unread(order: Measure, notice: Notice, respondents: Sequence[str], until: Sequence[Notice]) -> Iterator[str]:
    """What is not known of whom an order binds. Nobody is pointed at beside those whom it names."""
    words = "".join(f': "{quoted(e)}"' for e in order.evidence[-1:])
    unread = any(r.kind == "name" and (not r.of or order.type in r.of) for r in notice.residue)
    if order.parties_read == "not_whole":
        if order.directed_to:
            may = "name others too, or may do so, who were not read" if unread else "may mean others too, whom they do not name"
            yield stopped(f"The words of the order {may}{words}")
            return
        said = (
            "Whom the order binds is named in words that were not read" if unread else "Whom the order binds is not stated by name"
        )
        yield f"{stopped(said + words)} {_candidates(respondents, until)}"
    elif not order.directed_to:
        yield f"The notice does not name whom the order is directed to. {_candidates(respondents, until)}"


def _candidates(respondents: Sequence[str], until: Sequence[Notice]) -> str:
    """Who may be meant by an order that names nobody: who left a case is known only by being named where it ended in part."""
    left = [p.name for n in until if n.event == "partial_termination" for p in n.parties if p.role == "respondent"]
    apart = [name for name in respondents if find(name, left) is not None]
    others = [name for name in respondents if name not in apart]
    known = [f"Respondents of the case, some of whom may have left it: {'; '.join(others)}"] if others else []
    known = known or ["No other respondent of the case is known" if apart else "The respondents of the case are not known"]
    named = [f"Named where the case was ended in part, and perhaps no longer in it: {'; '.join(apart)}"] if apart else []
    return " ".join(map(stopped, (*known, *named)))
