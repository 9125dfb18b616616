"""Appeals of which no opinion was read: pending, or ended so that a person must look what came of it. Pure.

That an appeal was taken a document of the case says, or a registry; that it ended a registry says, and never how. Nothing follows
from it: the order says that it is under review, and a person says what the court did, or the opinion is read. An appeal that was
docketed before the order was issued is not of that order.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipeline.authorities.declared import authority
from pipeline.fold.chronicle import citation_of, held_on
from pipeline.fold.court_words import UNDER_REVIEW, Said, reviewed, with_events, words_of, words_on
from pipeline.fold.state import is_live
from pipeline.records import CourtWord, Finding, Flag, HeldRuling, IssueKind, KnownAppeal, Notice, ruling_id

Appeals = Mapping[tuple[str, str], Sequence[KnownAppeal]]  # what registries say, by authority and number of the case
NO_APPEALS: Appeals = {}


@dataclass(frozen=True)
class Unread:
    """An order with what persons said came of such appeals, the appeals, and what a person must decide."""

    flag: Flag
    rulings: tuple[HeldRuling, ...] = ()
    findings: tuple[Finding, ...] = ()


def of_flag(case_id: str, flag: Flag, notices: Sequence[Notice], appeals: Appeals, said: Sequence[CourtWord]) -> Unread:
    """The appeals of one order; `said`: all that persons said of rulings on it, in turn."""
    decided = {number for n in notices if n.court_ruling and n.court_ruling.disposition for number in n.court_ruling.appeals}
    known = {one.number: one for one in _known(flag, notices, appeals)}
    known |= {w.of_appeal.number: w.of_appeal for w in said if w.of_appeal and w.of_appeal.number not in known}
    rulings: list[HeldRuling] = []
    findings: list[Finding] = []
    flag = flag.model_copy(update={"appeals_ended": ()})  # of one whose documents are gone, those of before
    for _, one in sorted(known.items()):
        words = words_on(said, _ruled_in(one), two=authority(flag.authority).two_persons)
        counts = one.number not in decided and is_live(flag)  # before what a person said came of it
        flag = with_events(flag, words, one.source, one.source.published)
        if words.status == "open" and not counts:
            continue
        held = _held(flag, one, words)
        rulings.append(held)
        flag = reviewed(flag, held, [one.number], "ended")
        if held.status in ("open", "second"):
            doubts = tuple(dict.fromkeys((*flag.doubts, _under_review(one))))
            flag = flag.model_copy(update={"doubts": doubts, "appeals_ended": (*flag.appeals_ended, one.number)})
            findings.append(_to_decide(case_id, held, one))
    return Unread(flag, tuple(rulings), tuple(findings))


def _known(flag: Flag, notices: Sequence[Notice], appeals: Appeals) -> Iterator[KnownAppeal]:
    """Those that documents say were taken, then what registries say of them: where both speak, the registry knows later."""
    numbers = [n for n in (flag.order_number, *flag.further_numbers) if n]
    court = authority(flag.authority).court
    if court is None:
        return
    for notice in (n for n in notices if n.appeals_taken):
        theirs = {notice.investigation, *notice.further_investigations}
        if theirs.isdisjoint(numbers) or held_on(notice) < flag.issued_on:
            continue
        for number in notice.appeals_taken:
            source = citation_of(notice, notice.evidence.get("appeals_taken", ()))
            yield KnownAppeal(number=number, court=court.name, state="pending", look_at=court.look_at, source=source)
    for one in (one for number in numbers for one in appeals.get((flag.authority, number), ())):
        if one.exercise == flag.exercise and (one.taken is None or one.taken >= flag.issued_on):
            yield one


def _ruled_in(one: KnownAppeal) -> str:
    """What names it in the place of a document, the same for ever whoever tells of it."""
    return f"appeal:{one.number}"


def _held(flag: Flag, one: KnownAppeal, words: Said) -> HeldRuling:
    return HeldRuling(
        id=ruling_id(_ruled_in(one), flag.id),
        flag_id=flag.id,
        order_number=flag.order_number,
        court=one.court,
        did=f"ended appeal {one.number}, opinion not read" if one.state == "ended" else f"has appeal {one.number}",
        on=words.on or one.source.published,
        effects=words.effects,
        status="pending" if words.status == "open" and one.state == "pending" else words.status,
        words=words.words,
        source=one.source,
        appeal=one,
    )


def _under_review(one: KnownAppeal) -> str:
    return (
        f'{UNDER_REVIEW}appeal {one.number} at the {one.court} ended (its status is "{one.said}"), and its opinion was not read; '
        "what it does to the order is being decided by a person. Until then the order stands as before."
    )


def _to_decide(case_id: str, held: HeldRuling, one: KnownAppeal) -> Finding:
    waits = f" {held.words[-1].by} said: {words_of(held.effects)}; a second person is waited for." if held.words else ""
    return Finding(
        kind=IssueKind.TO_DECIDE,
        source=one.source.document_id.partition(":")[0],
        place=f"{case_id}:appeal:{one.number}:{held.flag_id}",
        address=one.look_at,
        reason=f"Appeal {one.number} at the {one.court} ended, opinion not read; what it does to "
        f"{held.order_number or held.flag_id} a person decides.{waits}",
        repair=f"Look at {one.look_at} what the court did, then: crossmarket rulings apply {held.id} --as WHAT --on DAY --by WHO "
        f"--because …, or rulings refuse {held.id}.",
    )
