"""Contact points as they were said here, which of their mailboxes are verified, and the audit log of what persons decided.

Functions take the connection of the caller's transaction.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from pipeline.database import tables as t
from pipeline.database.rows import upsert
from pipeline.mailboxes import mailbox
from pipeline.records import ContactPoint


def put_contact_point(connection: Connection, point: ContactPoint) -> None:
    """Keeps a contact point in place of what was said of it before."""
    upsert(connection, t.contact_points, [{"ally": point.ally, "record": point.model_dump_json()}])


def contact_points(connection: Connection) -> dict[str, ContactPoint]:
    """By ally, what was said here; the settings may name mailboxes beside those."""
    rows = connection.execute(select(t.contact_points))
    return {row.ally: ContactPoint.model_validate_json(row.record) for row in rows}


# --- verified mailboxes -----------------------------------------------------------------------------------------------------------


def put_verified(connection: Connection, ally: str, address: str, at: datetime, how: str) -> None:
    """Somebody of the contact point reads there. `how` that is known, in words."""
    row = {"ally": ally, "mailbox": mailbox(address), "at": at.isoformat(timespec="seconds"), "how": how}
    upsert(connection, t.verified, [row])


def forget_verified(connection: Connection, ally: str, address: str) -> None:
    """Another may read there by now."""
    gone = (t.verified.c.ally == ally) & (t.verified.c.mailbox == mailbox(address))
    connection.execute(t.verified.delete().where(gone))


def verified(connection: Connection) -> dict[str, dict[str, str]]:
    """By ally and mailbox, how it is known that somebody reads there."""
    found: dict[str, dict[str, str]] = {}
    for row in connection.execute(select(t.verified)):
        found.setdefault(row.ally, {})[row.mailbox] = f"{row.how}, {row.at[:10]}"
    return found


def put_verification(connection: Connection, message: str, ally: str, address: str, at: datetime) -> None:
    """A message asks whether somebody reads there."""
    row = {"message_id": message, "ally": ally, "mailbox": mailbox(address), "at": at.isoformat()}
    connection.execute(t.verifications.insert().values(row))


def last_verifications(connection: Connection, ally: str) -> dict[str, datetime]:
    """By mailbox, when it was asked last whether somebody reads there."""
    query = select(t.verifications.c.mailbox, func.max(t.verifications.c.at).label("at"))
    rows = connection.execute(query.where(t.verifications.c.ally == ally).group_by(t.verifications.c.mailbox))
    return {row.mailbox: datetime.fromisoformat(row.at) for row in rows}


# --- the audit log ----------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Decided:
    """What a person decided."""

    at: datetime
    who: str  # gave the command, as far as the system knows
    about: str
    what: str
    by: str
    because: str
    record: str  # JSON


def put_audit(connection: Connection, decided: Decided) -> None:
    """Notes it behind all that was decided before."""
    connection.execute(t.audit.insert().values({**vars(decided), "at": decided.at.isoformat(timespec="seconds")}))


def audit_of(connection: Connection, about: str) -> list[Decided]:
    """What persons decided of somebody or something, in turn."""
    rows = connection.execute(select(t.audit).where(t.audit.c.about == about).order_by(t.audit.c.n))
    return [
        Decided(datetime.fromisoformat(row.at), row.who, row.about, row.what, row.by, row.because, row.record) for row in rows
    ]
