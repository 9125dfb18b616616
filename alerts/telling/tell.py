"""What an ally is to be told next about a flag. Pure: compares what it was last told with all that is known now.

It never replays document by document, so the order in which documents arrived does not matter. A cancel follows only from an order
that ended, never from one that is merely absent.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from alerts.local_rights import wording
from alerts.telling import courts, findings
from alerts.telling.cancelled import ends_in_full
from alerts.telling.narrowing import heard
from alerts.wording import handling, rulings
from alerts.wording import phrases as p
from alerts.wording import phrases_of_acts as pa
from alerts.wording.registry import by_what
from alerts.wording.words import PAUSED, RUN_OUT, listed, number_forms, ranges, sentence
from pipeline.authorities.declared import authority
from pipeline.fold.state import is_live, last_day, right_label
from pipeline.records import Alert, AlertKind, Decision, Flag, FlagParty, FlagRight, RightDecision, State

# What an officer acts on. Evidence, times of knowing and the log of events may change without anybody having to be told.
_MEANT = (
    "order_number", "instrument", "articles", "complainants", "any_source", "rights_decided", "basis", "models", "not_subject",
    "bond", "issued_on", "issued_presumed", "review_until", "doubts", "corrected_by", "merged_into", "state", "state_since",
    "end_reason",
)  # fmt: skip

# How sentences on changes begin that make a mail of another kind, or an order wider.
STATUS = "Status: "
NAMED_NOW = "Named now: "
RIGHT_NAMED = "Right now named: "
CLAIMS_OF = "Claims of "
NEW_CLAIMS = "NEW "
AGAIN = " is again under the order."
TEXT_READ = "The words of the order were read: until now its title alone was known."
NO_LONGER = " is no longer under the order."
PAUSED_NOW = " is PAUSED: not under the order until we write again."
ANY_SOURCE = "It now reaches goods of any source, whoever makes or imports them."


def revision(flag: Flag, decision: Decision) -> str:
    """A hash of what a flag means to an officer and of what he may do; it changes when, and only when, that does."""
    meant: dict[str, Any] = flag.model_dump(mode="json", include=set(_MEANT)) | {"merged_into": None}
    meant["parties"] = sorted((p.name, "paused" if p.paused else p.freed) for p in flag.parties)
    meant["rights"] = sorted((r.kind, r.office or "", r.number or "", r.claims, r.lifted) for r in flag.rights)
    meant["action"] = _meant_by(decision)
    if flag.may_have_ended:  # of no other order anything is hashed that was not before
        meant["may_have_ended"] = True
    if flag.grey_market:
        meant["grey_market"] = True
    if flag.submitted:
        meant["submitted"] = flag.submitted.model_dump(mode="json", include={"reliability", "handling", "measures", "call"})
    if flag.markets:
        meant["markets"] = sorted(flag.markets)
    if flag.found_against:
        meant["found_against"] = findings.meant(flag)
    if flag.repeated_in:
        meant["repeated_in"] = findings.meant_too(flag)
    if flag.condition:
        meant["condition"] = True
    if last := last_day(flag):
        meant["last_day"] = last.isoformat()
    if ruled := sorted((article, standing) for article, standing in rulings.ruled(flag).items() if standing != "outside"):
        meant["scope"] = ruled  # what is outside stands in `not_subject`: of orders told before, nothing changed
    if local := sorted([_name(r), one.right.key] for r in decision.rights for one in r.rests_on):
        meant["local"] = local  # not since when: looking it up again changes nothing
    return hashlib.sha256(json.dumps(meant, sort_keys=True).encode()).hexdigest()[:16]


def _meant_by(decision: Decision) -> list[Any]:
    """Where the same holds for every right, that one answer: so it was hashed when one was given for all, and nothing changed."""
    if decision.alike:
        return [decision.rights[0].action, decision.rights[0].if_right_shown]
    return sorted([r.kind or "", r.office or "", r.number or "", r.action, r.if_right_shown or ""] for r in decision.rights)


def next_kind(last: Alert | None, flag: Flag, now: str, beside: Sequence[Alert] = ()) -> AlertKind | None:
    """Alert, update, cancel or nothing. `flag` is as of today, `now` its revision.

    A record that turned out to be of the same order as another goes on for those who were told of it, and for nobody else; those
    who hold the order under others `beside` it hear that it is one.
    """
    told = last is not None and last.kind is not AlertKind.CANCEL
    if flag.state is State.ENDED:
        return AlertKind.CANCEL if told else None
    if not told:
        return None if flag.merged_into and last is None else AlertKind.ALERT
    return AlertKind.UPDATE if last is not None and (beside or _meant_then(last) != now) else None


def _meant_then(last: Alert) -> str:
    """The revision that was told; anew where it was told that its record was joined, which was hashed too until 2026-11-30."""
    return revision(last.flag, last.decision) if last.flag.merged_into else last.revision


def is_news(flag: Flag, today: date, news_days: int) -> bool:
    """Whether the order's announcement is recent enough to be told by itself, and not in an inventory."""
    return (today - flag.published).days <= news_days


def changes(before: Alert, flag: Flag, decision: Decision) -> tuple[str, ...]:
    """What changed since an ally was told, in sentences for the reader."""
    if not is_live(flag):  # about what is over nobody may do anything
        return tuple(_changes(before.flag, flag))
    of_local_rights = tuple(wording.changes(before.decision, decision))
    read = before.flag.bare and not flag.bare
    what = _changes(heard(before.flag) if read else before.flag, flag)
    return (*([TEXT_READ] if read else []), *of_local_rights, *what, *_action_changes(before.decision, decision))


def _changes(before: Flag, after: Flag) -> Iterator[str]:
    if (before.state, before.end_reason) != (after.state, after.end_reason):
        reason = f" ({_words(after.end_reason)})" if after.end_reason else ""
        yield f"{STATUS}was {_state(before)}, is {_state(after)}{reason} since {after.state_since.isoformat()}."
    yield from _term_changes(before, after)
    if before.any_source != after.any_source:
        yield ANY_SOURCE if after.any_source else "It no longer reaches goods of any source: only of those it names."
    yield from _party_changes({p.name: p for p in before.parties}, {p.name: p for p in after.parties})
    yield from _right_changes({_name(r): r for r in before.rights}, {_name(r): r for r in after.rights})
    yield from courts.changes(before, after)
    for name, label in _LABELS.items():
        old, new = getattr(before, name), getattr(after, name)
        if old != new:
            yield f"{label.format(review=_review(after))}: was {_shown(old)}, is {_shown(new)}."
    if bool(before.grey_market) != bool(after.grey_market):
        called = "called" if after.grey_market else "no longer called"
        yield f"The goods are {called} grey-market goods: genuine, meant for another market."
    yield from rulings.changes(before, after)
    yield from handling.changes(before, after)
    yield from findings.changes(before, after)
    yield from findings.changes_too(before, after)
    for doubt in after.doubts:
        if doubt not in before.doubts and courts.is_open_question(doubt):
            yield f"Open question: {doubt}"
    for number in after.corrected_by:
        if number not in before.corrected_by:
            yield f"Corrected by document {number}."
    told = {(e.source.document_id, e.action) for e in before.events}
    for e in after.events:
        if (e.source.document_id, e.action) not in told and not e.said and e.action != "expired":
            some = f", limited to {listed(as_written(after, e.names))}" if e.names else ", in part" if e.partial else ""
            limit = "" if ends_in_full(after, e) else some
            ahead, did = e.on > e.source.published, PAUSED.get(e.action, e.action)
            when = f"is {did}{limit} from {e.on.isoformat()} on" if ahead else f"was {did}{limit} on {e.on.isoformat()}"
            yield f"The order {when} (document {e.source.document_number})."


_SINGLY = 4  # firms that are told of by name where their lot changes together
_LABELS = {
    "articles": "Articles barred", "order_number": "Order number", "instrument": "Kind of order", "complainants": "Complainants",
    "rights_decided": "Rights decided on", "basis": "Basis", "models": "Models",
    "bond": "Bond", "issued_on": "Issued", "review_until": "{review} until",
}  # fmt: skip


def _term_changes(before: Flag, after: Flag) -> Iterator[str]:
    if after.may_have_ended and not before.may_have_ended:
        by_registry = "By its authority's registry every patent that it is known to rest on is past its last day."
        by_number = "Every right that it rests on is past its term, as its number tells."
        yield f"It may have ended: check. {by_registry if after.registered_last else by_number}"
    elif before.may_have_ended and not after.may_have_ended and is_live(after):
        yield "It rests on a right that may be in force: we no longer say that it may have ended."
    old, new = last_day(before), last_day(after)
    if old != new:
        yield f"Last day {by_what(after if new else before)}: was {old or 'not set'}, is {new or 'not set'}."


def _review(flag: Flag) -> str:
    review = authority(flag.authority).review
    return review.name if review else "Review"


def _party_changes(before: dict[str, FlagParty], after: dict[str, FlagParty]) -> Iterator[str]:
    yield from (
        sentence(f"{NAMED_NOW}{name}{' (freed)' if party.freed else ''}") for name, party in after.items() if name not in before
    )
    known = [party for name, party in after.items() if name in before]
    yield from _of_firms([p.name for p in known if p.freed and not before[p.name].freed], NO_LONGER, "FREED")
    yield from _of_firms([p.name for p in known if p.paused and not before[p.name].paused], PAUSED_NOW, "PAUSED")
    was_out = [p.name for p in known if before[p.name].freed or before[p.name].paused]
    yield from (f"{name}{AGAIN}" for name in was_out if not (after[name].freed or after[name].paused))
    for name in before:
        if name not in after:
            yield sentence(f"No longer named: {name}")


def _of_firms(names: Sequence[str], what: str, mark: str) -> Iterator[str]:
    """Each by name; many in one sentence, with their number: they stand by name among the parties, marked."""
    if len(names) > _SINGLY:
        yield f"{len(names)} firms{what.replace(' is ', ' are ', 1)} Each is marked {mark} below, under Parties."
    else:
        yield from (f"{name}{what}" for name in names)


def _right_changes(before: dict[str, FlagRight], after: dict[str, FlagRight]) -> Iterator[str]:
    for name, right in after.items():
        if name not in before:
            yield f"{RIGHT_NAMED}{name}."
        elif right.lifted != before[name].lifted:
            yield f"The order {'no longer rests' if right.lifted else 'rests again'} on {name}."
        elif right.claims != before[name].claims:
            yield f"{CLAIMS_OF}{name}: {_claims(before[name].claims, right.claims)}."
        if name in before and right.registered and not before[name].registered and not right.lifted:
            yield f"{name} is past its last day by its authority's registry, {right.registered.isoformat()}."
        elif name in before and right.past and right.past != before[name].past and not right.lifted:
            yield f"{name} {'cannot still be in force' if right.past == 'cannot_stand' else RUN_OUT}."
    for name in before:
        if name not in after:
            yield f"Right no longer named: {name}."


def _claims(before: tuple[int, ...], after: tuple[int, ...]) -> str:
    """What left and what came in, both; of a list that was or is not stated, nothing did."""
    now = f"now {ranges(after) or 'not stated'}"
    if not (before and after):
        return f"were {ranges(before) or 'not stated'}, {now}"
    out, new = [n for n in before if n not in after], [n for n in after if n not in before]
    return "; ".join([*([f"OUT {ranges(out)}"] if out else []), *([f"{NEW_CLAIMS}{ranges(new)}"] if new else []), now])


def _action_changes(before: Decision, after: Decision) -> Iterator[str]:
    if before.alike and after.alike:
        was, now = _said(before.rights[0]), _said(after.rights[0])
        if was != now:
            yield f"What your officers may do: was {was}, is {now}."
    elif after.alike:
        yield f"What your officers may do no longer differs by right: it is {_said(after.rights[0])}."
    elif before.alike:
        said = _said(before.rights[0])
        yield f"What your officers may do differs by right, see You may. We had said of the whole order: {said}."
    else:
        old = {_name(right): _said(right) for right in before.rights}
        for name, now in ((_name(right), _said(right)) for right in after.rights):
            if old.get(name, now) != now:
                yield f"What your officers may do about {name}: was {old[name]}, is {now}."


def _said(right: RightDecision) -> str:
    """As the card says it."""
    more = f" (later, if such a right is shown: {p.MAY_THEN[right.if_right_shown]})" if right.if_right_shown else ""
    return pa.MAY_NOW[right.action] + more


def as_written(flag: Flag, names: Iterable[str]) -> tuple[str, ...]:
    """Whom and what an event is limited to: rights by their numbers as their office writes them."""
    rights = {right_label(right): _name(right) for right in flag.rights}
    return tuple(rights.get(name, name) for name in names)


def _name(right: FlagRight | RightDecision) -> str:
    number = number_forms(right.office, right.number)[0] if right.number else None
    return " ".join(x for x in (right.office, _words(right.kind or ""), number) if x)


def _state(flag: Flag) -> str:
    return _words(PAUSED.get(flag.state, flag.state))


def _words(value: str) -> str:
    return str(value).replace("_", " ")


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "not known" if value is None else _words(str(value))
