"""Local rights in the words of a mail: on which of them officers may act, which only inform, what they may no longer do. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from alerts.first_screen import telephone
from alerts.languages.speech import ENGLISH, Speech
from alerts.local_rights import phrases as p
from alerts.local_rights.lowering import carried_by_others, lowered, named
from alerts.wording import words as w
from alerts.wording.page import Section, items, section, text
from pipeline.fold.words import capital
from pipeline.records import Alert, AlertKind, Decision, LocalEvidence, NarrowingKind, RightDecision


def on(may: str, right: RightDecision, say: Speech) -> str:
    """What may be done, with the local rights on which it rests: number, register, day, source."""
    return say(p.ON, may=may, evidence=_evidence(right, say)) if right.rests_on else may


def on_in_short(may: str, right: RightDecision, say: Speech, *, alone: bool) -> str:
    """The same in few words; `alone`: by their numbers alone."""
    form = p.NUMBER_ALONE if alone else p.EVIDENCE_IN_SHORT
    return say(p.ON, may=may, evidence=_evidence(right, say, form)) if right.rests_on else may


def beside(said: str, right: RightDecision) -> str:
    """A sentence on what may be done, and one on the local rights on which it rests."""
    return f"{said} {p.LOCAL_RIGHT.format(evidence=_evidence(right, ENGLISH))}" if right.rests_on else said


def rest_on(rights: Sequence[RightDecision]) -> tuple[str, ...]:
    """The local rights on which rests what may be done about some rights, each once, in few words."""
    return tuple(dict.fromkeys(_evidence(right, ENGLISH, p.EVIDENCE_IN_SHORT) for right in rights if right.rests_on))


def shown_section(alert: Alert, market: str) -> Section | None:
    """All that was shown of rights in the ally's market, also what only informs. None, if nothing was, or the order is over."""
    lines = [_shown(right, one) for right in alert.decision.rights for one in right.local]
    if alert.kind is AlertKind.CANCEL or not lines:
        return None
    return section(p.SECTION, text(p.SECTION_SAYS.format(market=market)), items(lines))


def _shown(right: RightDecision, one: LocalEvidence) -> str:
    it = one.right
    what = p.CARRIES.format(
        right=named(right), number=w.clean(it.number), relation=it.relation, owner=w.clean(it.owner),
        registry=w.clean(it.registry), status=it.status, on=it.as_of, source=w.clean(it.source),
    )  # fmt: skip
    if one.carries:
        return w.sentence(capital(what) if right.states_a_ground else p.NO_MEASURE.format(what=capital(what)))
    return w.sentence(p.INFORMS.format(what=capital(what), why=w.clean(one.why_not)))


# --- what changed -----------------------------------------------------------------------------------------------------------------


def changes(before: Decision, after: Decision) -> Iterator[str]:
    """In sentences: what officers may no longer do and why, and on which local rights they may act now."""
    for was, now in lowered(before, after):
        why = w.clean(_why(was, now))
        yield w.sentence(p.CHANGED_LESS.format(may=p.MAY_NO_LONGER[was.action], right=named(now), why=why))
    for now in carried_by_others(before, after):
        yield w.sentence(p.CHANGED_SHOWN.format(right=named(now), evidence=_evidence(now, ENGLISH)))


def _why(was: RightDecision, now: RightDecision) -> str:
    """Of each local right that carried it, why it does not: what is said of it now, or that nobody says anything."""
    carry = {one.right.key for one in now.local if one.carries}
    said = []
    for one in dict.fromkeys(one.right.key for one in was.rests_on if one.right.key not in carry):
        before = next(x.right for x in was.rests_on if x.right.key == one)
        reasons = dict.fromkeys(x.why_not for x in now.local if x.right.key == one)
        form = p.WHY_LOCAL if reasons else p.GONE
        said.append(form.format(number=before.number, registry=before.registry, why="; ".join(reasons)))
    return "; ".join(said) or p.LAW


def no_longer(alert: Alert, say: Speech) -> tuple[str, ...]:
    """ "No longer: acting on your own initiative for US patent 79,000,001.", then shorter. Nothing, where nothing is lowered."""
    names = [one for narrowing in alert.narrows if narrowing.kind is NarrowingKind.GROUND for one in narrowing.names]
    return (say(p.NO_LONGER, what=say.listed(names)), say(p.NO_LONGER, what=say(p.WHAT_BELOW))) if names else ()


def first_line(alert: Alert, rest: Sequence[str], say: Speech) -> str | None:
    """The first line of a mail by which officers may do less and nothing else is taken back: `rest`, as much as has room."""
    forms = no_longer(alert, say)
    for n in range(len(rest), -1, -1):
        for said in forms:
            line = " ".join([said, *rest[:n]])
            if telephone.fits_first(line):
                return line
    return forms[-1] if forms else None


def _evidence(right: RightDecision, say: Speech, form: str = p.EVIDENCE) -> str:
    said = (
        say(
            form,
            number=w.clean(one.right.number), registry=w.clean(one.right.registry), status=one.right.status, on=one.right.as_of,
            source=w.clean(one.right.source),
        )
        for one in right.rests_on
    )  # fmt: skip
    return "; ".join(dict.fromkeys(said))


def subject(alert: Alert, say: Speech) -> str | None:
    """What happened, for a subject: that less may be done, or that a local right was shown. None, if nothing of the kind did."""
    if any(one.kind is NarrowingKind.GROUND for one in alert.narrows):
        return say(p.SUBJECT_LESS)
    shown = p.CHANGED_SHOWN.partition("{")[0]
    return say(p.SUBJECT_SHOWN) if any(change.startswith(shown) for change in alert.changes) else None
