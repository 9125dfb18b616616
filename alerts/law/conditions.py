"""What a measure depends on, in an officer's words: what has to be shown, who has how many days, where is filed. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from alerts.languages.speech import ENGLISH, Speech
from alerts.law.as_a_whole import NO_ACT, act_possible
from alerts.law.rows import NO_REGISTER
from alerts.local_rights import wording
from alerts.wording import phrases as p
from alerts.wording import phrases_of_acts as pa
from pipeline.fold.words import capital
from pipeline.records import Action, Alert, Duty, LegalRow, NarrowingKind, RightDecision, Route

_WHO = {"customs": "you", "holder": "holder", "importer": "importer"}


def may_ever_hold(alert: Alert) -> bool:
    """Whether goods may have been held lawfully for what an alert tells: said to be never only where all of its law is known."""
    decided, lost = alert.decision.rights, any(one.lifted for one in alert.flag.rights)
    known = all(right.kind is not None and right.rows for right in decided)
    unsaid = any(one.kind is NarrowingKind.NOT_NAMED for one in alert.narrows)
    return lost or unsaid or not known or any(map(act_possible, decided))


def now_and_later(right: RightDecision, market: str, say: Speech = ENGLISH) -> str:
    """ "Now: no hold. Later: if such a right in Japan is shown: hold on own initiative." """
    now, then = wording.on(say(pa.MAY_NOW[right.action]), right, say), later(right, market, say)
    return say(pa.NOW_AND_LATER, now=now, later=then) if then else say(pa.NOW, now=now)


def later(right: RightDecision, market: str, say: Speech = ENGLISH) -> str | None:
    """What would follow if something were shown, or that nothing would, or that nobody knows; None where all may be done now."""
    if right.if_right_shown:
        then = invited(right) or say(p.MAY_THEN[right.if_right_shown])
        shown = to_show(right, market, say)
        return say(pa.LATER_IF_SHOWN, shown=shown, then=then) if shown else say(pa.LATER_AT_MOST, then=then)
    if right.action not in NO_ACT:
        return None
    if not right.rows:
        return say(pa.LATER_NO_LAW_READ if right.kind else pa.LATER_NO_RIGHT_READ)
    if proof := _first(row.proof for row in right.rows):
        return say(pa.LATER_WITHOUT, proof=proof)
    return say(pa.LATER_NEVER)


def to_show(right: RightDecision, market: str, say: Speech = ENGLISH) -> str | None:
    """What has to be shown for more: what the row says; of copyright, whose it is; else such a right. None: nothing can be."""
    if proof := _first(row.proof for row in right.rows):
        return proof
    if right.kind in NO_REGISTER:
        return None
    return say(pa.SHOW_OWNERSHIP if right.kind == "copyright" else pa.SHOW_RIGHT, market=market)


def invited(right: RightDecision) -> str | None:
    """What the right holder is then invited to, where that is no application to customs."""
    return _first(row.invite for row in right.rows) if right.if_right_shown is Action.INVITE_APPLICATION else None


def windows(right: RightDecision) -> Iterator[str]:
    """Who has how many days for what, and release against a guarantee. Nothing, where nobody may act."""
    on_file = right.action is Action.ACT_ON_APPLICATION
    for row in _acting(right):
        yield from (_under(row, _duty(duty)) for duty in row.duty if not (on_file and duty.started is Route.EX_OFFICIO))
        if row.release:
            yield _under(row, f"release: {row.release}.")


def channels(right: RightDecision) -> Iterator[str]:
    """Where the right holder files. Nothing, where nobody may act, or it is on file."""
    for row in _acting(right):
        if row.channel and right.action is not Action.ACT_ON_APPLICATION:
            yield _under(row, f"{row.channel.name}{'' if row.channel.confirmed else ' - not confirmed'}.")


def _acting(right: RightDecision) -> tuple[LegalRow, ...]:
    """The rows by which somebody may act; an order of the own market stands by itself, and needs none of them."""
    return right.rows if act_possible(right) and right.action is not Action.ENFORCE_LOCAL_ORDER else ()


def _under(row: LegalRow, said: str) -> str:
    return f"Under {row.under}, {said}" if row.under else capital(said)


def _duty(duty: Duty) -> str:
    """ "where you act first, holder: apply within 4 (+4) working days of your notice, else release (s 1)." """
    first = "where you act first, " if duty.started is Route.EX_OFFICIO else ""
    unit = duty.counted.removesuffix("s") if duty.days == 1 and not duty.more else duty.counted
    within = f"{duty.days} (+{duty.more}) {unit}" if duty.more else f"{duty.days} {unit}"
    parts = [
        f"{first}{_WHO[duty.who]}: {duty.act} within {within}",
        f" of {duty.after}" if duty.after else "",
        f", perishables {duty.perishables}" if duty.perishables else "",
        f", else {duty.or_else}" if duty.or_else else "",
        f" ({duty.note})" if duty.note else "",
        "" if duty.confirmed else " - not confirmed",
    ]
    return "".join(parts) + "."


def _first(found: Iterable[str | None]) -> str | None:
    return next((said for said in found if said), None)
