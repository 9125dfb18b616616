"""The fold itself: all notices known of a case, and the flags minted for it before, to the case and its flags as known now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from pipeline.authorities.declared import authority
from pipeline.fold import contradicted, courts, remands, residue, unheld, withdrawn
from pipeline.fold import corrections as correcting
from pipeline.fold.act import documents_of, orders_told
from pipeline.fold.acts import acts
from pipeline.fold.case import build_case, same_numbers
from pipeline.fold.chronicle import Corrections, citation_of, in_order
from pipeline.fold.effect import Effect, effects_of
from pipeline.fold.effects import apply, doubted, unspecific
from pipeline.fold.minted import with_minted
from pipeline.fold.orders import Unheld, mint
from pipeline.fold.printings import Unlike
from pipeline.fold.sides import on_both_sides
from pipeline.fold.state import at_last_event, is_live
from pipeline.fold.terms import with_words_of_persons
from pipeline.fold.unread_appeals import NO_APPEALS, Appeals
from pipeline.fold.words import capital, instrument_words, join_words, this_document
from pipeline.records import Case, CourtWord, Finding, Flag, FoundEnded, HeldRuling, IssueKind, Measure, Notice, PendingEffect

_CHANGES = frozenset({"order_rescinded", "order_suspended", "order_modified"})
_NOTHING_SAID: Mapping[str, Sequence[FoundEnded]] = {}
_NO_COURT: Mapping[str, Sequence[CourtWord]] = {}


@dataclass(frozen=True)
class Folded:
    """A case, its flags (state as of their last event) and what the notices leave open."""

    case: Case
    flags: tuple[Flag, ...]
    findings: tuple[Finding, ...]
    rulings: tuple[HeldRuling, ...] = ()


def fold_case(
    case_id: str,
    notices: Iterable[Notice],
    minted: Iterable[Flag] = (),
    said: Mapping[str, Sequence[FoundEnded]] = _NOTHING_SAID,
    *,
    corrections: Iterable[Notice] = (),
    of_courts: Mapping[str, Sequence[CourtWord]] = _NO_COURT,
    appeals: Appeals = NO_APPEALS,
) -> Folded:
    """Folds the notices of a case, in whatever order they come.

    `minted` are the flags stored for it earlier: an identity once given is never taken back. One whose notice no longer announces
    the order is withdrawn; one whose notice is not among these is kept as it is, for absence is never an end. `said`: by the ids of
    flags, what persons found of their end, and `of_courts` of rulings on them. `corrections` are notices of no case, or of another,
    that correct documents of this one. `appeals`: what registries say of appeals.
    """
    held = in_order(notices)
    before = tuple(minted)
    known, undecided = acts(withdrawn.as_counted([n for n in held if n.in_scope], before))
    case = build_case(case_id, known)
    others = in_order(corrections)
    fresh = mint(case, known, {f.id for f in before}, others)
    by_document = {d.document_id: n for n in known for d in documents_of(n)}
    ledger = _Ledger(case_id, {f.id: at_last_event(f) for f in fresh.flags}, by_document)
    for one in undecided:
        ledger.find(IssueKind.AMBIGUOUS, one.notice, one.told, _READ_AGAIN)
    for waiting in fresh.unheld:
        ledger.wait_for_original(waiting)
    for doubt in fresh.unlike:
        ledger.note_unlike(doubt)
    effects = effects_of(known)
    for notice in known:
        for differs in (d for told in orders_told(notice) for d in told.differs):
            ledger.find(IssueKind.AMBIGUOUS, notice, differs, _READ_AGAIN)
        for effect in (e for e in effects if e.notice is notice):
            ledger.take(effect)
        ledger.note_unspecific(notice)
        ledger.note_residue(notice)
        ledger.note_remand(notice)
    ledger.note_corrections((*known, *others))
    ledger.note_withdrawn(tuple(withdrawn.doubts(held, before, ledger.flags.values())))
    for flag in tuple(ledger.flags.values()):
        ledger.note_both_sides(flag)
    flags = with_minted(case_id, ledger.flags, before, fresh.merged, {n.document_id for n in held})
    flags = tuple(with_words_of_persons(f, _said_of(f, said)) for f in flags)
    of_court = courts.held(case_id, flags, known, of_courts, appeals)
    flags = of_court.flags
    mine = tuple(sorted(f.id for f in flags if f.case_id == case_id))
    return Folded(
        case=case.model_copy(update={"pending": tuple(ledger.pending), "flags": mine}),
        flags=flags,
        findings=(
            *(f for _, f in sorted(ledger.findings.items())),
            *contradicted.findings(case_id, flags),
            *unheld.findings(case_id, known, flags, ledger.pending),
            *of_court.findings,
        ),
        rulings=of_court.rulings,
    )


def _said_of(flag: Flag, said: Mapping[str, Sequence[FoundEnded]]) -> list[FoundEnded]:
    """What persons found of the end of an order, under whichever of its records."""
    records = dict.fromkeys((flag.merged_into or flag.id, *flag.joined))
    return sorted((one for record in records for one in said.get(record, ())), key=lambda one: one.said.at)


class _Ledger:
    """The flags of a case while its effects are applied, and what comes up on the way. Lives within one fold."""

    def __init__(self, case_id: str, flags: dict[str, Flag], notices: Mapping[str, Notice]) -> None:
        self.case_id = case_id
        self.flags = flags
        self.notices = notices
        self.pending: list[PendingEffect] = []
        self.findings: dict[tuple[str, str], Finding] = {}

    def take(self, effect: Effect) -> None:
        concerned = _concerned(effect, self._of_numbers(effect.notice))
        if not concerned:
            self._wait(effect)
            self._doubt_others(effect)
            return
        reached = apply(effect, concerned)
        self.flags.update({f.id: f for f in reached.flags})
        for sentence in reached.unclear:
            self.find(IssueKind.AMBIGUOUS, effect.told_by, sentence, _READ_AGAIN)

    def note_unspecific(self, notice: Notice) -> None:
        """A notice whose event says that an order changed or ended, or that some order was issued, and that does not say which."""
        if notice.event in _CHANGES and not notice.measures:
            doubted = list(unspecific(notice, [f for f in self._of_numbers(notice) if _announced_before(f, notice)]))
            self.flags.update({f.id: f for f in doubted})
            if doubted:
                self.find(IssueKind.AMBIGUOUS, notice, doubted[0].doubts[-1], _READ_AGAIN)
        unsaid = [m for m in notice.measures if authority(notice.authority).instrument(m.type).reach == "unsaid"]
        if any(m.action == "issued" for m in unsaid):
            words = authority(notice.authority).instrument(unsaid[0].type).plural_words
            reason = f"{capital(this_document(notice))} issues {words} without saying of which kind; none was flagged."
            self.find(IssueKind.AMBIGUOUS, notice, reason, _READ_AGAIN)

    def note_residue(self, notice: Notice) -> None:
        """What of a notice was not read: a doubt on the orders that it may concern, and a matter for a person to decide."""
        stood = self._of_numbers(notice)
        for said_by, one in residue.said(notice):
            flags = residue.concerned(notice, one, stood)
            if residue.matters(notice, one, flags):
                self._doubt(flags, residue.told(said_by, one))
                self._decide(said_by, f"{one.evidence.text}:{one.evidence.start}", residue.told(said_by, one))
        others = [f for f in stood if is_live(f) and f.announced_in.document_id != notice.document_id]
        live = [f for f in others if _announced_before(f, notice)]
        read = notice.measures or notice.residue or notice.corrects or notice.scope_rulings or notice.remand
        if notice.event == "other" and live and not read and not notice.changes_nothing:
            self._doubt(live, residue.not_understood(notice))
            self._decide(notice, "event", residue.not_understood(notice))

    def note_remand(self, notice: Notice) -> None:
        """A remand of which the words do not say how an order of the case stands meanwhile."""
        if notice.remand is None or remands.is_settled(notice, self.notices.values()):
            return
        for flag in self._of_numbers(notice):
            before = flag.announced_in.document_id != notice.document_id and _announced_before(flag, notice)
            if before and is_live(flag) and (sentence := remands.left_open(notice, notice.remand, flag)):
                self._doubt([flag], sentence)
                self._decide(notice, "remand", sentence)

    def note_corrections(self, notices: Sequence[Notice]) -> None:
        """What corrects the document of an order without stating the order anew: a person must read it."""
        tied = Corrections(notices)
        for notice in (n for n in notices if n.corrects):
            stood = [f for f in self.flags.values() if not correcting.restates(notice, f)]
            announced = [f for f in stood if correcting.announces_corrected(f, notice, tied)]
            changed = [f for f in stood if f not in announced and correcting.changes_corrected(f, notice, tied)]
            self._doubt(changed, correcting.changed_by_corrected(notice))
            if announced or changed:
                finding = correcting.told(notice, [*announced, *changed])
                self.findings[finding.kind, finding.place] = finding

    def _of_numbers(self, notice: Notice) -> list[Flag]:
        """The flags of the investigations that a notice names: of consolidated ones it may be about one alone."""
        return [f for f in self.flags.values() if same_numbers(self.notices[f.announced_in.document_id], notice)]

    def _doubt_others(self, effect: Effect) -> None:
        """An effect under a number under which no such order was announced may be of one that another number announced."""
        others = _concerned(effect, [f for f in self.flags.values() if is_live(f)])
        if others:
            words, number = instrument_words(effect.notice, effect.measure.type), effect.notice.investigation
            sentence = f"A {words} of the consolidated investigation {number} {effect.did}; whether it is this one is not known."
            self._doubt(others, sentence)
            self.find(IssueKind.AMBIGUOUS, effect.told_by, sentence, _READ_AGAIN)

    def _doubt(self, flags: Iterable[Flag], sentence: str) -> None:
        self.flags.update({f.id: doubted(f, sentence) for f in flags})

    def _decide(self, notice: Notice, where: str, reason: str) -> None:
        """One finding a document and place."""
        place = f"{self.case_id}:{notice.document_id}:{where}"
        kind = IssueKind.TO_DECIDE
        self.findings[kind, place] = Finding(kind=kind, source=notice.source, place=place, reason=reason, repair=_DECIDE)

    def note_unlike(self, doubt: Unlike) -> None:
        """An order that may have been announced before, in other words."""
        earlier = f"{this_document(doubt.earlier)} ({doubt.earlier.published.isoformat()})"
        words = instrument_words(doubt.later, doubt.instrument)
        reason = (
            f"{capital(this_document(doubt.later))} announces a {words} that may be the one of "
            f"{earlier}, but says other things of it; both were flagged."
        )
        self.find(IssueKind.AMBIGUOUS, doubt.later, reason, _READ_AGAIN)

    def note_withdrawn(self, doubts: Iterable[withdrawn.Doubted]) -> None:
        for one in doubts:
            self._doubt([self.flags[one.flag.id]], one.sentence)
            self._decide(one.notice, f"withdrawn:{one.flag.id}", one.sentence)

    def note_both_sides(self, flag: Flag) -> None:
        if sentence := on_both_sides(flag):
            self._doubt([flag], sentence)
            self._decide(self.notices[flag.announced_in.document_id], f"sides:{flag.id}", sentence)

    def wait_for_original(self, original: Unheld) -> None:
        notice, measure = original.notice, original.measure
        self._pend(notice, measure)
        words, missing = instrument_words(notice, measure.type), join_words(original.missing)
        of = f"document {missing}" if missing else "one that was issued before"
        reason = f"{capital(this_document(notice))} restates a {words} in correcting {of}, which is not held."
        crawl = f"document {missing}" if missing else "further back (crossmarket run --since DATE)"
        self.find(IssueKind.PENDING_EFFECT, notice, reason, f"Crawl {crawl}; the order is flagged when it arrives.")

    def _wait(self, effect: Effect) -> None:
        measure = effect.measure
        self._pend(effect.told_by, measure)
        reason = f"A {instrument_words(effect.notice, measure.type)} {effect.did}; the notice that announced it is not held."
        self.find(IssueKind.PENDING_EFFECT, effect.told_by, reason, _CRAWL_BACK)

    def _pend(self, notice: Notice, measure: Measure) -> None:
        told = {"instrument": measure.type, "action": measure.action, "directed_to": measure.directed_to}
        self.pending.append(PendingEffect(**told, source=citation_of(notice, measure.evidence)))

    def find(self, kind: IssueKind, notice: Notice, reason: str, repair: str) -> None:
        """One finding a document and kind; a second reason is told in the same one."""
        place = f"{self.case_id}:{notice.document_id}"
        before = self.findings.get((kind, place))
        if before and reason not in before.reason:
            reason = f"{before.reason} {reason}"
        self.findings[kind, place] = Finding(kind=kind, source=notice.source, place=place, reason=reason, repair=repair)


_READ_AGAIN = "Read the notice (crossmarket show ID) and the order it speaks of; accept the issue when the flags say what holds."
_DECIDE = (
    "Read the words in the document (crossmarket show ID) and say what they mean: crossmarket flag end, if an order ended; accept "
    "the issue when the flags say what holds. Later rules may read it."
)
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
