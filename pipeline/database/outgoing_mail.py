"""The mails that the mail port does not have yet: which wait, for whom, since when, and how offering them went.

Functions take the connection of the caller's transaction.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, select

from pipeline.database import tables as t
from pipeline.database.decided import forget_desks
from pipeline.database.lists import drop_list, waiting_lists
from pipeline.database.messages import OF_A_MESSAGE
from pipeline.database.rows import in_parts, upsert
from pipeline.records import Message, Occasion


@dataclass(frozen=True)
class Attempt:
    """How offering one mail went so far."""

    tries: int  # that failed
    unanswered: int  # of them, those after which nobody knows whether the server has it
    first_at: datetime
    next_at: datetime  # before which a service does not offer it again
    answer: str  # the last one, in words


@dataclass(frozen=True)
class Waiting:
    """A mail that waits."""

    id: str
    ally: str
    recipient: str
    # That it tells of, with its place among the mails of each (a lower one goes before it). Of a list lists too, by message.
    flags: Mapping[str, int]
    attempt: Attempt | None
    occasion: Occasion
    is_list: bool = False  # of what stands: its flags are also those whose own mails go before it
    once_more: bool = False  # a list that may have been taken


def waiting(connection: Connection) -> list[Waiting]:
    """The mails that wait, by whose turn it is (`Turn`); of one turn the oldest first, and of one flag the lower number first.

    A list of what stands has its place after the mails that it repeats, beside those that follow; but one that may have been taken,
    so that it is not made anew, before those: what it says is no more so afterwards.
    """
    query = (
        select(
            t.messages.c.id, t.messages.c.turn, t.messages.c.known_at, t.messages.c.ally, t.messages.c.recipient,
            t.messages.c.occasion, t.alerts.c.flag_id, t.alerts.c.n,
        )
        .outerjoin(t.told, t.told.c.message_id == t.messages.c.id)
        .outerjoin(t.alerts, t.alerts.c.id == t.told.c.alert_id)
        .where(t.messages.c.sent.is_(False))
    )  # fmt: skip
    flags: dict[str, dict[str, int]] = defaultdict(dict)
    places: dict[str, tuple[int, datetime, int, str]] = {}
    whose: dict[str, tuple[str, str]] = {}
    why: dict[str, Occasion] = {}
    for row in connection.execute(query):
        before = places.get(row.id)
        number = max(row.n or 0, before[2] if before else 0)
        places[row.id] = (row.turn, datetime.fromisoformat(row.known_at), number, row.id)
        whose[row.id], why[row.id] = (row.ally, row.recipient), Occasion(row.occasion)
        if row.flag_id is not None:
            flags[row.id][row.flag_id] = 2 * row.n
    known, lists = attempts(connection), waiting_lists(connection)
    in_order = sorted(places, key=places.__getitem__)
    after = defaultdict(dict, {id_: {id_: 0} | {one: 2 * n + 2 for one, n in lists[id_].items()} for id_ in lists})
    once_more = in_hand(connection) & lists.keys()
    for id_, repeated in _repeated(connection, once_more).items():
        after[id_] |= {flag: 2 * n + 1 for flag, n in repeated.items()}
    return [
        Waiting(id_, *whose[id_], after[id_] | flags[id_], known.get(id_), why[id_], id_ in lists, id_ in once_more)
        for id_ in in_order
    ]  # fmt: skip


def _repeated(connection: Connection, ids: Collection[str]) -> dict[str, dict[str, int]]:
    """Of these lists: by flag the number of the alert by which it stands there."""
    query = select(t.messages.c.record).where(t.messages.c.id.in_(ids))
    found = [Message.model_validate_json(record) for record in connection.execute(query).scalars()] if ids else []
    alert, listed = t.alerts.c, {alert for message in found for alert in message.alerts}
    queries = (select(alert.id, alert.flag_id, alert.n).where(alert.id.in_(some)) for some in in_parts(listed))
    of = {row.id: (row.flag_id, row.n) for one in queries for row in connection.execute(one)}
    return {message.id: dict(of[a] for a in message.alerts if a in of) for message in found}


def recipients(connection: Connection) -> set[tuple[str, str]]:
    """The allies and their addresses that waiting mails are for."""
    query = select(t.messages.c.ally, t.messages.c.recipient).where(t.messages.c.sent.is_(False)).distinct()
    return {(row.ally, row.recipient) for row in connection.execute(query)}


def waiting_mails(connection: Connection, ids: Collection[str]) -> dict[str, tuple[Message, bytes]]:
    """Those of these messages that wait, in that order, with their mails. Who drops one and did not say so yet is waited for."""
    query = select(t.messages.c.id, t.messages.c.record, t.messages.c.raw).order_by(t.messages.c.id)  # none waits for one who waits
    rows = connection.execute(query.where(t.messages.c.id.in_(ids), t.messages.c.sent.is_(False)).with_for_update())
    found = {row.id: (Message.model_validate_json(row.record), row.raw) for row in rows}
    return {id_: found[id_] for id_ in ids if id_ in found}


def begin(connection: Connection, ids: Collection[str], *, to_server: bool) -> set[str]:
    """These mails are about to be handed over: until it is known how that ended, they may have been taken.

    Returns those of which that was not so before.
    """
    query = select(t.in_hand.c.message_id, t.in_hand.c.to_server).where(t.in_hand.c.message_id.in_(ids))
    before = {row.message_id: row.to_server for row in connection.execute(query)}
    new = {id_ for id_ in ids if id_ not in before or (to_server and not before[id_])}
    upsert(connection, t.in_hand, [{"message_id": id_, "to_server": to_server} for id_ in sorted(new)])
    return new


def were_not_taken(connection: Connection, ids: Collection[str]) -> None:
    """It is known of these mails, which were begun to be handed over, that they were not taken."""
    if ids:
        connection.execute(delete(t.in_hand).where(t.in_hand.c.message_id.in_(ids)))


def in_hand(connection: Connection) -> set[str]:
    """The messages of which nobody knows whether they were taken."""
    return set(connection.execute(select(t.in_hand.c.message_id)).scalars())


def untouched(connection: Connection, ids: Collection[str]) -> set[str]:
    """Those of these that wait and that nobody may have been given; nobody begins to hand one over until this transaction ends."""
    query = select(t.messages.c.id).where(t.messages.c.id.in_(ids), t.messages.c.sent.is_(False))
    found = set(connection.execute(query.with_for_update(skip_locked=True)).scalars())  # who has one just now may hand it over
    return found - in_hand(connection)


def mark_sent(connection: Connection, messages: Sequence[Message], *, to_server: bool) -> None:
    """The mail port has these."""
    if not messages:
        return
    values = {"sent": True, "to_server": to_server, "record": bindparam("as_sent"), "rev": t.messages.c.rev + 1}
    change = t.messages.update().where(t.messages.c.id == bindparam("of")).values(values)
    if not to_server:  # where it was decided that a server is to have them, they told nobody
        forget_desks(connection, t.desks.c.ally.in_({message.ally for message in messages}), t.desks.c.to_server)
    connection.execute(change, [{"of": message.id, "as_sent": message.model_dump_json()} for message in messages])
    ids = [message.id for message in messages]
    _forget_attempts(connection, ids)
    known = delete(t.in_hand).where(t.in_hand.c.message_id.in_(ids))
    connection.execute(known if to_server else known.where(t.in_hand.c.to_server.is_(False)))


def offer_again(connection: Connection) -> None:
    """What a server may have and a folder took meanwhile is offered to the server again: so it becomes known whether it has it."""
    perhaps = select(t.in_hand.c.message_id).where(t.in_hand.c.to_server)
    shown = t.messages.c.sent & t.messages.c.to_server.is_(False)
    if connection.execute(t.messages.update().where(shown, t.messages.c.id.in_(perhaps)).values(sent=False)).rowcount:
        forget_desks(connection)


def drop(connection: Connection, id: str) -> None:  # noqa: A002
    """Forgets a message that was never sent: nobody is to have it any more."""
    told = select(t.messages.c.ally).join(t.told, t.told.c.message_id == t.messages.c.id).where(t.messages.c.id == id)
    forget_desks(connection, t.desks.c.ally.in_(told))
    connection.execute(delete(t.told).where(t.told.c.message_id == id))
    drop_list(connection, id)
    connection.execute(delete(t.messages).where(t.messages.c.id == id))
    _forget_attempts(connection, [id])
    were_not_taken(connection, [id])


def put_raws(connection: Connection, raws: Mapping[str, bytes]) -> None:
    """The mails by message as they are handed over, from the first time on."""
    if raws:
        change = t.messages.update().where(t.messages.c.id == bindparam("of")).values(raw=bindparam("going"))
        connection.execute(change, [{"of": id_, "going": raw} for id_, raw in raws.items()])


def put_back(connection: Connection, message: Message, attempt: Attempt) -> bool:
    """A mail that was taken came back and waits again; not if a later one about the same order went there meanwhile."""
    mine = select(t.alerts.c.flag_id, t.alerts.c.n).where(t.alerts.c.id.in_(message.alerts)).subquery()
    later = (
        select(t.messages.c.id)
        .join(t.told, t.told.c.message_id == t.messages.c.id)
        .join(t.alerts, t.alerts.c.id == t.told.c.alert_id)
        .join(mine, (mine.c.flag_id == t.alerts.c.flag_id) & (t.alerts.c.n > mine.c.n))
        .where(t.messages.c.ally == message.ally, t.messages.c.recipient == message.recipient, t.messages.c.sent.is_(True))
    )
    if connection.execute(later.limit(1)).first():
        return False
    forget_desks(connection, t.desks.c.ally == message.ally)
    connection.execute(t.messages.update().where(t.messages.c.id == message.id).values(sent=False))
    put_attempt(connection, message.id, attempt)
    return True


def attempts(connection: Connection, ids: Collection[str] | None = None) -> dict[str, Attempt]:
    """By message, how offering it went: of these or of all."""
    query = select(t.attempts) if ids is None else select(t.attempts).where(t.attempts.c.message_id.in_(ids))
    return {
        row.message_id: Attempt(
            row.tries, row.unanswered, datetime.fromisoformat(row.first_at), datetime.fromisoformat(row.next_at), row.answer
        )
        for row in connection.execute(query)
    }


def put_attempt(connection: Connection, id: str, attempt: Attempt) -> None:  # noqa: A002
    """Keeps how offering a mail went last."""
    row = {"message_id": id, "tries": attempt.tries, "unanswered": attempt.unanswered, "answer": attempt.answer}
    times = {"first_at": attempt.first_at.isoformat(), "next_at": attempt.next_at.isoformat()}
    upsert(connection, t.attempts, [row | times])


def with_issue(connection: Connection, ids: Collection[str]) -> set[str]:
    """Those of these messages of which an open or accepted issue speaks."""
    query = select(t.issues.c.owner).where(t.issues.c.owner.in_([owner(i) for i in ids]), t.issues.c.status != "repaired")
    found = set(connection.execute(query).scalars())
    return {i for i in ids if owner(i) in found}


def owner(id: str) -> str:  # noqa: A002
    """Whose issues are those of a message."""
    return OF_A_MESSAGE + id


def _forget_attempts(connection: Connection, ids: Collection[str]) -> None:
    connection.execute(delete(t.attempts).where(t.attempts.c.message_id.in_(ids)))
