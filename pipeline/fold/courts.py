"""Rulings of courts on the orders of a case: held until a person says what they do, and done then. Pure.

A ruling changes no order by itself. The rights that it names are matched with those that an order rests on; where its words do not
say what becomes of them, the order says so and a person decides.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from pipeline.authorities.declared import authority
from pipeline.fold import unread_appeals
from pipeline.fold.chronicle import citation_of, held_on
from pipeline.fold.court_effects import did, may_do_something, proposed
from pipeline.fold.court_words import UNDER_REVIEW, Said, reviewed, with_events, words_of, words_on
from pipeline.fold.state import is_live
from pipeline.fold.unread_appeals import NO_APPEALS, Appeals
from pipeline.records import Citation, CourtDid, CourtRuling, CourtWord, Finding, Flag, HeldRuling, IssueKind, Notice, ruling_id


@dataclass(frozen=True)
class Held:
    """The orders with what persons applied to them, the rulings on them, and what waits for a person."""

    flags: tuple[Flag, ...]
    rulings: tuple[HeldRuling, ...] = ()
    findings: tuple[Finding, ...] = ()


def held(
    case_id: str,
    flags: Sequence[Flag],
    notices: Sequence[Notice],
    said: Mapping[str, Sequence[CourtWord]],
    appeals: Appeals = NO_APPEALS,
) -> Held:
    """The flags of a case with the rulings of courts among its notices, in order; `said`: by flag, what persons said of them.

    `appeals`: what registries say of the appeals of cases; of one that ended, opinion not read, a person says what came of it.
    What was said of a record that turned out to be of the same order as another counts for that one, and holds for both.
    """
    before = {f.id: f.model_copy(update={"court_reviews": ()}) if f.case_id == case_id else f for f in flags}
    by_id = dict(before)
    merged = {f.id: f.merged_into for f in flags if f.merged_into in by_id}
    rulings: list[HeldRuling] = []
    findings: list[Finding] = []
    for notice in notices:
        ruling = notice.court_ruling
        if ruling is None:
            continue
        concerned = [f for f in by_id.values() if f.case_id == case_id and _may_concern(notice, f)]
        if not concerned and not any(_of_numbers(notice, f) for f in by_id.values()):
            findings += _of_no_order(case_id, notice, ruling)
        for flag in concerned:
            words = words_on(_said_of(flag, merged, said), notice.document_id, two=authority(flag.authority).two_persons)
            one = _ruling(flag, notice, ruling, words)
            if one is None:
                by_id[flag.id] = with_events(flag, words, _source(notice, ruling), held_on(notice))
                continue
            rulings.append(one)
            flag = with_events(flag, words, _source(notice, ruling), held_on(notice))
            if one.status in ("open", "second"):
                sentence = _under_review(one)
                flag = flag.model_copy(update={"doubts": tuple(dict.fromkeys((*flag.doubts, sentence)))})
                findings.append(_to_decide(case_id, notice, one))
            by_id[flag.id] = reviewed(flag, one, ruling.appeals, _may(ruling, one))
    for flag in [f for f in by_id.values() if f.case_id == case_id and f.merged_into is None]:
        unread = unread_appeals.of_flag(case_id, flag, notices, appeals, _said_of(flag, merged, said))
        by_id[flag.id] = unread.flag
        rulings += unread.rulings
        findings += unread.findings
    same = {old: into for old, into in merged.items() if into and _says_the_same(before[old], before[into])}
    by_id |= {old: by_id[into].model_copy(update={"id": old, "merged_into": into}) for old, into in same.items()}
    return Held(tuple(by_id[f.id] for f in flags), tuple(rulings), tuple(findings))


def _said_of(flag: Flag, merged: Mapping[str, str | None], said: Mapping[str, Sequence[CourtWord]]) -> list[CourtWord]:
    ids = [flag.id, *(old for old, into in merged.items() if into == flag.id)]
    return sorted((word for one in ids for word in said.get(one, ())), key=lambda word: word.said.at)


def _says_the_same(one: Flag, other: Flag) -> bool:
    return one == other.model_copy(update={"id": one.id, "merged_into": one.merged_into})


def _may(ruling: CourtRuling, one: HeldRuling) -> CourtDid:
    if ruling.unread:
        return "unread"
    return "stayed" if any(effect.action == "suspended" for effect in one.effects) else "ruled"


def _of_numbers(notice: Notice, flag: Flag) -> bool:
    ours = {flag.order_number, *flag.further_numbers} - {None}
    theirs = {notice.investigation, *notice.further_investigations} - {None}
    return not ours or not theirs or not ours.isdisjoint(theirs)


def _may_concern(notice: Notice, flag: Flag) -> bool:
    return _of_numbers(notice, flag) and flag.issued_on <= held_on(notice) and flag.merged_into is None


def _ruling(flag: Flag, notice: Notice, ruling: CourtRuling, words: Said) -> HeldRuling | None:
    """None where the ruling does nothing to the order and nobody said that it does."""
    found = proposed(ruling, flag) if is_live(flag) else None
    if words.status == "open" and found is None:
        return None
    return HeldRuling(
        id=ruling_id(notice.document_id, flag.id),
        flag_id=flag.id,
        order_number=flag.order_number,
        court=ruling.court,
        did=did(ruling),
        on=words.on or held_on(notice),
        effects=words.effects if words.status in ("applied", "second") else found or (),
        status=words.status,
        words=words.words,
        source=_source(notice, ruling),
    )


def _source(notice: Notice, ruling: CourtRuling) -> Citation:
    """The opinion, with the words on each right and its last line."""
    return citation_of(notice, tuple(dict.fromkeys([*(right.evidence for right in ruling.rights), *ruling.evidence])))


def _under_review(one: HeldRuling) -> str:
    return (
        f"{UNDER_REVIEW}the {one.court} {one.did} on {one.source.published.isoformat()} (document {one.source.document_number}); "
        "what it does to the order is being decided by a person. Until then the order stands as before."
    )


def _to_decide(case_id: str, notice: Notice, one: HeldRuling) -> Finding:
    second = f" {one.words[-1].by} said so; a second person is waited for." if one.status == "second" else ""
    reason = (
        f"The {one.court} {one.did} ({notice.document_number}, {one.source.published.isoformat()}); what it does to "
        f"{one.order_number or one.flag_id} a person decides. Proposed: {words_of(one.effects)}.{second}"
    )
    place = f"{case_id}:{notice.document_id}:ruling:{one.flag_id}"
    repair = f"Read it (crossmarket rulings), then: crossmarket rulings apply {one.id} --by WHO, or rulings refuse {one.id}."
    return Finding(kind=IssueKind.TO_DECIDE, source=notice.source, place=place, reason=reason, repair=repair)


def _of_no_order(case_id: str, notice: Notice, ruling: CourtRuling) -> Iterable[Finding]:
    """A ruling in a case of which no order is held: it waits until one is."""
    place = f"{case_id}:{notice.document_id}"
    if ruling.unread and not notice.investigation:
        appeals = f" on {' and '.join(ruling.appeals)}" if ruling.appeals else ""
        reason = f"The {ruling.court} ruled{appeals}; its opinion was not read, so of which order is not known."
        repair = "Read it at the court (crossmarket show ID). If it ended an order: crossmarket flag end. Then accept the issue."
        yield Finding(kind=IssueKind.TO_DECIDE, source=notice.source, place=f"{place}:ruling", reason=reason, repair=repair)
        return
    if not notice.investigation or not may_do_something(ruling):
        return
    reason = f"The {ruling.court} {did(ruling)} in {notice.investigation} ({notice.document_number}); no order of it is held."
    repair = "Crawl further back (crossmarket run --since DATE); the ruling is held against the order when it arrives."
    yield Finding(kind=IssueKind.PENDING_EFFECT, source=notice.source, place=place, reason=reason, repair=repair)
