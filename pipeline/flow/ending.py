"""A person's word that an order ended, which no document that we read says; and taking that word back.

The word is kept apart from the orders, so that reading and folding again do not undo it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from pipeline.database import times
from pipeline.database.connection import Connection
from pipeline.database.endings import endings_said, put_ending
from pipeline.database.flow import put_outgoing
from pipeline.database.rows import record_of
from pipeline.errors import UsageError
from pipeline.flow.expiring import take_back
from pipeline.flow.stages import fold_again
from pipeline.flow.worker import process
from pipeline.fold.now import day_of, flag_at
from pipeline.records import EndReason, Flag, PersonWord, State
from pipeline.wiring import Ports

_LONGEST_BY, _LONGEST_BECAUSE = 200, 1_000  # characters: they stand on the first screen of a mail


_ENDINGS = "endings"  # the lock of those who keep such a word: of two at the same moment the second sees the first


@dataclass(frozen=True)
class Said:
    """Who says it, and why; where that may be read."""

    by: str
    because: str
    document: str | None = None


def end(ports: Ports, flag_id: str, on: date, said: Said) -> Flag:
    """Ends an order from a day on, and folds its case anew; returns the order as it was.

    Raises UsageError if there is no such order, if it has ended already, or if that day cannot be.
    """
    with ports.database.only_one(_ENDINGS), ports.database.transaction() as connection:
        found, now = _flag(connection, flag_id), ports.clock.now()
        flag, today = flag_at(found, now), day_of(found, now)
        standing = [one for one in endings_said(connection).get(flag_id, ()) if not one.taken_back]
        if standing and flag.state is not State.ENDED:  # kept, and not folded yet: another did it a moment ago, or was cut off
            raise UsageError(
                f"flag end {flag_id}: {standing[-1].said.by} has said already that it ended on {standing[-1].on}; "
                "nothing was kept. "
                "If the order does not show it yet: crossmarket process"
            )
        if flag.state is State.ENDED:
            raise UsageError(
                f"flag end {flag_id}: it has ended already, on {flag.state_since} ({flag.end_reason}); nothing was kept"
            )
        if on < flag.issued_on:
            raise UsageError(f"--on {on}: the order was issued on {flag.issued_on}; it cannot have ended before")
        if on > today:
            raise UsageError(f"--on {on}: today is {today}; an end that lies ahead is said when it has come")
        _keep(ports, connection, flag, on, said)
    process(ports)
    return flag


def undo(ports: Ports, flag_id: str, said: Said) -> date:
    """Takes the word back that ended an order, and folds its case anew; returns the day from which it was ended, or its last day.

    That is a person's word, else that of its authority's registry. Raises UsageError if there is no such order, or neither ends it.
    """
    word = person_word(ports, said)
    with ports.database.reading() as connection:
        flag = _flag(connection, flag_id)
        by_persons = any(not one.taken_back for one in endings_said(connection).get(flag_id, ()))
    if not by_persons and (last := take_back(ports, flag, word)):
        process(ports)
        return last
    with ports.database.only_one(_ENDINGS), ports.database.transaction() as connection:
        flag = _flag(connection, flag_id)
        before = endings_said(connection).get(flag_id, ())
        standing = [one for one in before if not one.taken_back]
        if not standing:
            folded = flag_at(flag, ports.clock.now())
            if before and folded.state is State.ENDED and folded.end_reason is EndReason.FOUND_ENDED:
                raise UsageError(f"flag end --undo {flag_id}: taken back already, and not folded yet: crossmarket process")
            raise UsageError(
                f"flag end --undo {flag_id}: no word of a person or a registry ends it; crossmarket show {flag_id} shows its log"
            )
        for _ in standing:  # every word that stands: none may go on ending it unseen
            _keep(ports, connection, flag, None, said)
    process(ports)
    return standing[-1].on


def _flag(connection: Connection, flag_id: str) -> Flag:
    flag = record_of(connection, Flag, flag_id)
    if flag is None:
        raise UsageError(
            f"flag end {flag_id}: no order has this id; crossmarket show NUMBER says the id of an order of that number"
        )
    return flag


def _keep(ports: Ports, connection: Connection, flag: Flag, on: date | None, said: Said) -> None:
    put_ending(connection, flag.id, on, person_word(ports, said), times.person())
    put_outgoing(connection, [fold_again(flag.authority, [flag.case_id])])


def person_word(ports: Ports, said: Said) -> PersonWord:
    """What a person says now, as it is kept. Raises UsageError where it has no room in a mail, or nobody says it."""
    return PersonWord(
        by=_words("--by", said.by, _LONGEST_BY),
        because=_words("--because", said.because, _LONGEST_BECAUSE),
        document=_address(said.document) if said.document and said.document.strip() else None,
        at=ports.clock.now(),
    )


def _words(name: str, words: str, longest: int) -> str:
    found = words.strip()
    if not found:
        raise UsageError(f"{name} is empty: those who were told are told who says it, and why")
    if len(found) > longest:
        raise UsageError(f"{name} has {len(found)} characters; at most {longest:,} have room in a mail")
    return found


def _address(document: str) -> str:
    found = document.strip()
    try:
        parts = urlsplit(found)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and len(found.split()) == 1
    except ValueError:  # an address of IPv6 that is none
        usable = False
    if not usable:
        raise UsageError(f"--document {document!r}: not an address that others can open; write it as https://host/page")
    return found
