"""An order that was told under several records, until they were known to be one: under which it goes on, what is said. Pure.

Each record of it goes on to say what the order says, so any of them may; each address goes on with the one that it knew first.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from alerts.local_rights.lowering import taken_back
from alerts.telling.tell import ANY_SOURCE, CLAIMS_OF, NAMED_NOW, RIGHT_NAMED, changes
from alerts.wording.naming import kind_called, order_number
from alerts.wording.words import listed
from pipeline.records import Alert, Decision, Flag, Narrowing

ONE: Final = "One order: "
THREAD: Final = "Later mails on it come in this thread alone."
_ISSUED: Final = "The order was issued on "
_SAYS_MORE: Final = (NAMED_NOW, RIGHT_NAMED, CLAIMS_OF, ANY_SOURCE)


def records(flag: Flag) -> frozenset[str]:
    """The ids of all records that are known to be of the same order as this one, its own among them."""
    return frozenset({flag.id, *flag.joined, *([flag.merged_into] if flag.merged_into else [])})


def carried_on(told: Mapping[str, Alert]) -> frozenset[str]:
    """Of what an address was told last, by record: the records whose order it goes on to be told of under another.

    That other says so, because it was told since both were known to be of one order.
    """
    return frozenset(
        other
        for record, alert in told.items()
        for other in records(alert.flag) - {record}
        if other in told and _goes_before(alert, told[other])
    )


def _goes_before(one: Alert, other: Alert) -> bool:
    if one.decided_at != other.decided_at:
        return one.decided_at > other.decided_at
    return one.flag_id not in records(other.flag) or one.flag_id < other.flag_id


def changed(last: Alert, others: Sequence[Alert], flag: Flag, decision: Decision) -> tuple[str, ...]:
    """What changed since an address was told `last`, and of the same order `others`.

    What one of them had told is not new; what any of them had told, and is not so any more, is said.
    """
    found = list(changes(last, flag, decision))
    if not others:
        return tuple(found)
    ours = [set(found), *(set(changes(other, flag, decision)) for other in others)]
    known = [one for one in found if not one.startswith(_SAYS_MORE) or all(one in some for some in ours)]
    known = [one for one in known if not one.startswith(_ISSUED)]  # the order itself is what they knew
    gone = [one for other in others for one in _no_longer(other, flag, decision) if one not in known]
    now = f"{order_number(flag)} {kind_called(flag.instrument)}"
    same = f"{ONE}what we told you as {listed(called(last, others))} is the same order, now called {now}. {THREAD}"
    return (same, *known, *dict.fromkeys(gone))


def called(last: Alert, others: Sequence[Alert]) -> tuple[str, ...]:
    """How an address knows an order that it was told of under several records: by number and alert; nothing under one."""
    return tuple(f"{order_number(one.flag)} (ref {one.id})" for one in (last, *others)) if others else ()


def narrowed(last: Alert, others: Sequence[Alert], flag: Flag, decision: Decision) -> tuple[Narrowing, ...]:
    """What is taken back of what an address was told of an order under any of its records, each once."""
    found: list[Narrowing] = []
    for one in (last, *others):
        known = {(narrowing.kind, name) for narrowing in found for name in narrowing.names or ("",)}
        for narrowing in taken_back(one, flag, decision):
            more = tuple(name for name in narrowing.names if (narrowing.kind, name) not in known)
            if more or (not narrowing.names and (narrowing.kind, "") not in known):
                found += [narrowing.model_copy(update={"names": more})]
    return tuple(found)


def _no_longer(other: Alert, flag: Flag, decision: Decision) -> Iterator[str]:
    """Of the sentences on what changed since it was told, those on what the order has no more."""
    if taken_back(other, flag, decision):
        yield from (one for one in changes(other, flag, decision) if not one.startswith(_SAYS_MORE))
