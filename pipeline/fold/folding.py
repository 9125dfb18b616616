"""The fold itself: all notices known of a case, and the flags minted for it before, to the case and its flags as known now."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pipeline.authorities.declared import authority
from pipeline.fold.case import build_case
from pipeline.fold.chronicle import citation_of, in_order
from pipeline.fold.effects import Effect, apply, effects_of, unspecific
from pipeline.fold.orders import Unheld, mint
from pipeline.fold.printings import Unlike
from pipeline.fold.state import at_last_event
from pipeline.fold.words import instrument_words, join_words, this_document
from pipeline.records import Case, EndReason, Finding, Flag, IssueKind, Notice, PendingEffect, State

_CHANGES = frozenset({"order_rescinded", "order_suspended", "order_modified"})


@dataclass(frozen=True)
class Folded:
    """A case, its flags (state as of their last event) and what the notices leave open."""

    case: Case
    flags: tuple[Flag, ...]
    findings: tuple[Finding, ...]


def fold_case(case_id: str, notices: Iterable[Notice], minted: Iterable[Flag] = ()) -> Folded:
    """Folds the notices of a case, in whatever order they come.

    `minted` are the flags stored for it earlier: an identity once given is never taken back. One whose notice no longer announces
    the order is withdrawn; one whose notice is not among these is kept as it is, for absence is never an end.
    """
    held = in_order(notices)
    known = tuple(n for n in held if n.in_scope)
    case = build_case(case_id, known)
    before = tuple(minted)
    fresh = mint(case, known, {f.id for f in before})
    ledger = _Ledger(case_id, {f.id: at_last_event(f) for f in fresh.flags})
    for waiting in fresh.unheld:
        ledger.wait_for_original(waiting)
    for doubt in fresh.unlike:
        ledger.note_unlike(doubt)
    effects = effects_of(known)
    for notice in known:
        for effect in (e for e in effects if e.notice is notice):
            ledger.take(effect)
        ledger.note_unspecific(notice)
    flags = _with_minted(ledger.flags, before, {n.document_id for n in held})
    mine = tuple(sorted(f.id for f in flags if f.case_id == case_id))
    return Folded(
        case=case.model_copy(update={"pending": tuple(ledger.pending), "flags": mine}),
        flags=flags,
        findings=tuple(ledger.findings[key] for key in sorted(ledger.findings)),
    )


class _Ledger:
    """The flags of a case while its effects are applied, and what comes up on the way. Lives within one fold."""

    def __init__(self, case_id: str, flags: dict[str, Flag]) -> None:
        self.case_id = case_id
        self.flags = flags
        self.pending: list[PendingEffect] = []
        self.findings: dict[tuple[str, str], Finding] = {}

    def take(self, effect: Effect) -> None:
        concerned = _concerned(effect, list(self.flags.values()))
        if not concerned:
            self._wait(effect)
            return
        reached = apply(effect, concerned)
        self.flags.update({f.id: f for f in reached.flags})
        for sentence in reached.unclear:
            self._find(IssueKind.AMBIGUOUS, effect.told_by, sentence, _READ_AGAIN)

    def note_unspecific(self, notice: Notice) -> None:
        """A notice whose event says that an order changed or ended, or that some order was issued, and that does not say which."""
        if notice.event in _CHANGES and not notice.measures:
            doubted = list(unspecific(notice, [f for f in self.flags.values() if _announced_before(f, notice)]))
            self.flags.update({f.id: f for f in doubted})
            if doubted:
                self._find(IssueKind.AMBIGUOUS, notice, doubted[0].doubts[-1], _READ_AGAIN)
        unsaid = [m for m in notice.measures if authority(notice.authority).instrument(m.type).reach == "unsaid"]
        if any(m.action == "issued" for m in unsaid):
            words = authority(notice.authority).instrument(unsaid[0].type).plural_words
            reason = f"{this_document(notice).capitalize()} issues {words} without saying of which kind; none was flagged."
            self._find(IssueKind.AMBIGUOUS, notice, reason, _READ_AGAIN)

    def note_unlike(self, doubt: Unlike) -> None:
        """An order that may have been announced before, in other words."""
        earlier = f"{this_document(doubt.earlier)} ({doubt.earlier.published.isoformat()})"
        words = instrument_words(doubt.later, doubt.instrument)
        reason = (
            f"{this_document(doubt.later).capitalize()} announces a {words} that may be the one of "
            f"{earlier}, but says other things of it; both were flagged."
        )
        self._find(IssueKind.AMBIGUOUS, doubt.later, reason, _READ_AGAIN)

    def wait_for_original(self, unheld: Unheld) -> None:
        notice, measure = unheld.notice, unheld.measure
        self.pending.append(
            PendingEffect(
                instrument=measure.type,
                action=measure.action,
                directed_to=measure.directed_to,
                source=citation_of(notice, measure.evidence),
            )
        )
        words, missing = instrument_words(notice, measure.type), join_words(unheld.missing)
        reason = f"{this_document(notice).capitalize()} restates a {words} in correcting document {missing}, which is not held."
        self._find(IssueKind.PENDING_EFFECT, notice, reason, f"Crawl document {missing}; the order is flagged when it arrives.")

    def _wait(self, effect: Effect) -> None:
        measure = effect.measure
        source = citation_of(effect.told_by, measure.evidence)
        self.pending.append(
            PendingEffect(instrument=measure.type, action=measure.action, directed_to=measure.directed_to, source=source)
        )
        reason = f"A {instrument_words(effect.notice, measure.type)} {effect.did}; the notice that announced it is not held."
        self._find(IssueKind.PENDING_EFFECT, effect.told_by, reason, _CRAWL_BACK)

    def _find(self, kind: IssueKind, notice: Notice, reason: str, repair: str) -> None:
        """One finding a document and kind; a second reason is told in the same one."""
        place = f"{self.case_id}:{notice.document_id}"
        before = self.findings.get((kind, place))
        if before and reason not in before.reason:
            reason = f"{before.reason} {reason}"
        self.findings[kind, place] = Finding(kind=kind, source=notice.source, place=place, reason=reason, repair=repair)


_READ_AGAIN = "Read the notice (crossmarket show ID) and the order it speaks of; accept the issue when the flags say what holds."
_CRAWL_BACK = "Crawl further back (crossmarket run --since DATE); the effect is applied when the announcement arrives."


def _concerned(effect: Effect, flags: Sequence[Flag]) -> list[Flag]:
    """The flags of the effect's kind announced before it, or with it.

    A notice that issues an order and suspends it means the order it issues. One that issues an order and rescinds or modifies one
    of the same kind means an earlier one: nobody rescinds what he issues at that moment.
    """
    kind = [f for f in flags if (effect.of_any_kind or effect.measure.type == f.instrument) and _announced_before(f, effect.notice)]
    own = [f for f in kind if f.announced_in.document_id == effect.notice.document_id]
    earlier = [f for f in kind if f not in own]
    if effect.measure.action == "suspended":
        return own or earlier
    return earlier or ([] if effect.ends else own)


def _announced_before(flag: Flag, notice: Notice) -> bool:
    """As `not_after`, for the notice that announced a flag."""
    if notice.issued and not flag.issued_presumed and flag.issued_on != notice.issued:
        return flag.issued_on < notice.issued
    return flag.published <= notice.published


def _with_minted(flags: dict[str, Flag], minted: Iterable[Flag], held: set[str]) -> tuple[Flag, ...]:
    found = dict(flags)
    for old in sorted(minted, key=lambda f: f.model_dump_json()):
        if old.id in flags:
            found[old.id] = flags[old.id].model_copy(update={"merged_into": old.merged_into, "split_from": old.split_from})
        elif old.announced_in.document_id in held:
            found[old.id] = old.model_copy(
                update={"state": State.ENDED, "end_reason": EndReason.WITHDRAWN, "state_since": old.issued_on}
            )
        else:
            found[old.id] = old
    return tuple(found[key] for key in sorted(found))
