"""What a person says of a court's ruling on an order: that it does something to it, that it does nothing, and taking that back.

The words are kept apart from notices and orders, so that reading and folding again do not undo them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from pipeline.authorities.declared import authority
from pipeline.database import times
from pipeline.database.connection import Connection
from pipeline.database.contact_points import Decided, put_audit
from pipeline.database.courts import court_words, put_court_word, rulings_held
from pipeline.database.flow import put_outgoing
from pipeline.database.issues import owners_of_issues, report
from pipeline.database.rows import record_of
from pipeline.errors import UsageError
from pipeline.flow.ending import Said, person_word
from pipeline.flow.stages import fold_again
from pipeline.flow.worker import process
from pipeline.fold.court_words import words_of
from pipeline.fold.state import live_rights, right_label
from pipeline.records import CourtAction, CourtEffect, CourtWord, Finding, Flag, HeldRuling, IssueKind
from pipeline.shown.visible import in_one_line
from pipeline.wiring import Ports

_LOCK = "court rulings"  # of those who say something: of two at the same moment the second sees the first
_ACTIONS: dict[str, CourtAction] = {
    "reversed": "reversed", "vacated": "vacated", "suspended": "suspended", "reinstated": "reinstated"
}  # fmt: skip
_OWNER = "rulings"  # of the issues by which they are asked for again
ASKED_AGAIN = (1, 3, 7)  # days after which a ruling that waits for a person is asked for again


@dataclass(frozen=True)
class Chosen:
    """What a person says that a ruling does, where it is not what was proposed; since when it holds."""

    what: str | None = None
    rights: tuple[str, ...] = ()
    on: date | None = None


def apply(ports: Ports, id: str, said: Said, chosen: Chosen) -> HeldRuling:  # noqa: A002
    """Applies a ruling to its order, as proposed or as chosen, and folds its case anew; returns the ruling as it is held then.

    Raises UsageError if no ruling has this id, if it was decided already, or if nobody says what it does.
    """
    with ports.database.only_one(_LOCK), ports.database.transaction() as connection:
        ruling = _undecided(connection, id)
        flag = _flag(connection, ruling)
        effects = _effects(ruling, flag, chosen)
        two = authority(flag.authority).two_persons
        if two and ruling.status == "second" and ruling.words and ruling.words[-1].by.casefold() == said.by.strip().casefold():
            raise UsageError(
                f"rulings apply {id}: {said.by.strip()} has said so already; it takes a second person. Nothing was kept"
            )
        if ruling.appeal and not (chosen.on and said.because.strip()):
            raise UsageError(f"rulings apply {id}: its opinion was not read; say since when (--on) and why (--because)")
        on = chosen.on or ruling.on
        if on < flag.issued_on:
            raise UsageError(f"--on {on}: the order was issued on {flag.issued_on}; nothing can have come of it before")
        because = said.because.strip() or f"the {ruling.court} {ruling.did}"
        _keep(ports, connection, flag, ruling, "apply", effects, on, Said(said.by, because, said.document))
    process(ports)
    return _held(ports, id)


def refuse(ports: Ports, id: str, said: Said) -> HeldRuling:  # noqa: A002
    """Says that a ruling does nothing to its order. Raises UsageError as `apply`."""
    with ports.database.only_one(_LOCK), ports.database.transaction() as connection:
        ruling = _undecided(connection, id)
        _keep(ports, connection, _flag(connection, ruling), ruling, "refuse", (), None, said)
    process(ports)
    return _held(ports, id)


def undo(ports: Ports, id: str, said: Said) -> HeldRuling:  # noqa: A002
    """Takes back what was said of a ruling: it waits for a person again. Raises UsageError if nothing was said."""
    with ports.database.only_one(_LOCK), ports.database.transaction() as connection:
        ruling = _ruling(connection, id)
        if ruling.status in ("open", "pending"):
            raise UsageError(f"rulings {id} --undo: nobody has said what it does; nothing is there to take back")
        _keep(ports, connection, _flag(connection, ruling), ruling, "undo", (), None, said)
    process(ports)
    with ports.database.reading() as connection:
        held = [one for one, _, _ in rulings_held(connection) if one.id == ruling.id]
    return held[0] if held else ruling.model_copy(update={"status": "open", "words": ()})


def lines(ports: Ports, *, all_of_them: bool = False) -> Iterator[str]:
    """The rulings that wait for a person, the oldest first, with quote, order and what they may do; or all, and pending appeals."""
    with ports.database.reading() as connection:
        found = rulings_held(connection)
    now = ports.clock.now()
    for one, _, since in found:
        if one.status in ("open", "second"):
            days = max(0, (now - since).days)
            again = max((n for n in ASKED_AGAIN if n <= days), default=0)
            asked = f", asked again after {again} day{'s' if again > 1 else ''}" if again else ""
            waits = f"waits {days} day{'' if days == 1 else 's'} for a {'second ' if one.status == 'second' else ''}person{asked}"
        elif all_of_them:
            waits = f"{one.status} by {' and '.join(word.by for word in one.words)}" if one.words else one.status
        else:
            continue
        yield f"{one.id}  {one.order_number or one.flag_id}: {_what(one)}, {one.source.published}; {waits}"
        yield f"    order {one.flag_id}"
        if one.status != "pending":
            yield f"    what it does: {words_of(one.effects)}"
        if one.appeal:
            yield f"    said in {one.source.document_id}"
        yield from (f'    "{in_one_line(quote)}"' for quote in one.source.quotes)
        yield from (f'    {word.by} on {word.at.date()}: "{in_one_line(word.because)}"' for word in one.words)


def _what(one: HeldRuling) -> str:
    """What the court did, or which appeal it is of which that was not read, and where to look."""
    if one.appeal is None:
        return f"the {one.court} {one.did}"
    appeal = f"appeal {one.appeal.number} at the {one.court}"
    return f"{appeal} ended, opinion not read: look at {one.appeal.look_at}" if one.appeal.state == "ended" else appeal


def ask_again(ports: Ports) -> None:
    """Makes an issue anew of each ruling that has waited for a person for one, three, seven days, accepted or not."""
    now = ports.clock.now()
    with ports.database.reading() as connection:
        waits = [(one, (now - since).days) for one, _, since in rulings_held(connection) if one.status in ("open", "second")]
        asked = bool(owners_of_issues(connection, [_OWNER]))
    findings = [_asked(one, step) for one, days in waits if (step := max((n for n in ASKED_AGAIN if n <= days), default=0))]
    if findings or asked:
        with ports.database.transaction() as connection:
            report(connection, findings, _OWNER, now)


def _asked(one: HeldRuling, step: int) -> Finding:
    days = f"{step} day{'s' if step > 1 else ''}"
    return Finding(
        kind=IssueKind.TO_DECIDE,
        source=one.source.document_id.partition(":")[0],
        place=f"{one.id}:after:{step}",
        reason=f"For {days} nobody has said what the {one.court} did to {one.order_number or one.flag_id}: it {one.did}.",
        repair=f"Read it (crossmarket rulings), then: crossmarket rulings apply {one.id} --by WHO, or rulings refuse {one.id}.",
    )


def _ruling(connection: Connection, id: str) -> HeldRuling:  # noqa: A002
    found = next((one for one, _, _ in rulings_held(connection) if one.id == id.strip().lower()), None)
    if found is None:
        raise UsageError(f"rulings {id}: no ruling has this id; crossmarket rulings lists those that wait")
    return found


def _undecided(connection: Connection, id: str) -> HeldRuling:  # noqa: A002
    found = _ruling(connection, id)
    if found.status == "pending":
        raise UsageError(f"rulings {id}: the appeal is pending; there is nothing to decide before it ends")
    if found.status in ("applied", "refused"):
        raise UsageError(f"rulings {id}: it was {found.status} already, by {found.words[-1].by}; --undo takes that back")
    kept = [one for one in court_words(connection).get(found.flag_id, ()) if one.ruling_id == found.id]
    if kept and kept[-1].what != "undo" and found.status == "open":  # kept, and not folded yet
        raise UsageError(f"rulings {id}: {kept[-1].said.by} has said something of it a moment ago: crossmarket process")
    return found


def _held(ports: Ports, id: str) -> HeldRuling:  # noqa: A002
    with ports.database.reading() as connection:
        return _ruling(connection, id)


def _flag(connection: Connection, ruling: HeldRuling) -> Flag:
    flag = record_of(connection, Flag, ruling.flag_id)
    if flag is None:
        raise UsageError(f"rulings {ruling.id}: its order {ruling.flag_id} is not held any more")
    return flag


def _effects(ruling: HeldRuling, flag: Flag, chosen: Chosen) -> tuple[CourtEffect, ...]:
    if chosen.what is None:
        if chosen.rights:
            raise UsageError("rulings apply: --right says for which right; say what with --as")
        if not ruling.effects:
            raise UsageError(f"rulings apply {ruling.id}: what it does was not read; say it with --as {'|'.join(_ACTIONS)}")
        return ruling.effects
    action = _ACTIONS.get(chosen.what.strip().lower())
    if action is None:
        raise UsageError(f"--as {chosen.what}: no such thing; known: {', '.join(_ACTIONS)}")
    if chosen.rights and action in ("suspended", "reinstated"):
        raise UsageError(f"--as {action} --right: an order rests as a whole; for one right it stays. Nothing was kept")
    labels = {"".join(c for c in one if c.isalnum()).upper(): one for one in (right_label(r) for r in live_rights(flag))}
    found: list[str] = []
    for right in chosen.rights:
        wanted = "".join(c for c in right if c.isalnum()).upper()
        hits = [label for key, label in labels.items() if wanted and key.endswith(wanted)]
        if len(hits) != 1:
            raise UsageError(
                f"--right {right}: not one right of the order; it rests on {', '.join(labels.values()) or 'none read'}"
            )
        found += hits
    return (CourtEffect(action=action, rights=tuple(dict.fromkeys(found))),)


def _keep(
    ports: Ports,
    connection: Connection,
    flag: Flag,
    ruling: HeldRuling,
    what: str,
    effects: tuple[CourtEffect, ...],
    on: date | None,
    said: Said,
) -> None:
    word = person_word(ports, said)
    fields = {"ruling_id": ruling.id, "flag_id": flag.id, "what": what, "effects": effects, "on": on, "said": word}
    kept = CourtWord.model_validate(fields | {"of_appeal": ruling.appeal})
    put_court_word(connection, kept, times.person())
    put_audit(
        connection,
        Decided(word.at, times.person(), ruling.id, f"ruling {what}", word.by, word.because, kept.model_dump_json()),
    )
    put_outgoing(connection, [fold_again(flag.authority, [flag.case_id])])
