"""The tables of what allies' people are, answer and have, and of what was decided for them."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Date, Index, Integer, String, Table, Text

from pipeline.database.columns import Id, Number, metadata

contact_points = Table(
    "contact_points",  # what was said of them here; their mailboxes are these and those of the settings
    metadata,
    Column("ally", Id, primary_key=True),
    Column("record", Text, nullable=False),
)
verified = Table(
    "verified",  # the mailboxes of which it is known that somebody of the contact point reads there
    metadata,
    Column("ally", Id, primary_key=True),
    Column("mailbox", Id, primary_key=True),
    Column("at", String, nullable=False),
    Column("how", Text, nullable=False),
)
verifications = Table(
    "verifications",  # the mails that ask whether somebody reads there
    metadata,
    Column("message_id", Id, primary_key=True),
    Column("ally", Id, nullable=False),
    Column("mailbox", Id, nullable=False),
    Column("at", String, nullable=False),
)
audit = Table(
    "audit",  # what persons decided, word for word and in turn: no row is ever changed or deleted
    metadata,
    Column("n", Number, primary_key=True, autoincrement=True),
    Column("at", String, nullable=False),
    Column("who", String, nullable=False),  # gave the command, as far as the system knows
    Column("about", Id, nullable=False, index=True),  # whom or what: an ally
    Column("what", String, nullable=False),
    Column("by", Text, nullable=False),  # who decided, in words
    Column("because", Text, nullable=False),
    Column("record", Text, nullable=False),  # JSON: what it is now
)
recalls = Table(
    "recalls",  # alerts that take back what was told, and whether the contact point is still to be asked whether it knows
    metadata,
    Column("alert_id", Id, primary_key=True),
    Column("ally", Id, nullable=False),
    Column("flag_id", Id, nullable=False),
    Column("revision", String, nullable=False),
    Column("open", Boolean, nullable=False, index=True),
)
reminders = Table(
    "reminders",  # the mails that ask again
    metadata,
    Column("message_id", Id, primary_key=True),
    Column("alert_id", Id, nullable=False, index=True),
    Column("step", Integer, nullable=False),  # the n-th asking; 0: a person wanted it
)
local_rights = Table(
    "local_rights",  # what sources say of rights in allies' own markets
    metadata,
    Column("source", Id, primary_key=True),
    Column("ally", Id, primary_key=True),
    Column("ours", Id, primary_key=True),
    Column("key", Id, primary_key=True),  # of its number there
    Column("record", Text, nullable=False),
    Column("who", String, nullable=False),  # had it loaded as it stands
)
local_rights_log = Table(
    "local_rights_log",  # what persons did to them; no row is ever changed or deleted
    metadata,
    Column("n", Number, primary_key=True, autoincrement=False),
    Column("at", String, nullable=False),
    Column("who", String, nullable=False),
    Column("did", String, nullable=False),
    Column("source", String, nullable=False),
    Column("digest", String, nullable=False),  # SHA-256 of the file that was loaded; empty: it was no file
    Column("detail", Text, nullable=False),
)
grounds = Table(
    "grounds",  # the local rights on which an ally's officers may act on an order, and who let that be told
    metadata,
    Column("id", Id, primary_key=True),
    Column("ally", Id, nullable=False, index=True),
    Column("flag_id", Id, nullable=False),
    Column("ours", Id, nullable=False),
    Column("key", Id, nullable=False),
    Column("since", String, nullable=False),
    Column("released_at", String),  # nothing: it waits for a second person
    Column("released_by", String),  # nothing: the ally's file asks for none
)
desks = Table(
    "desks",  # of each ally, on what that rests which stands in `decided`
    metadata,
    Column("ally", Id, primary_key=True),
    Column("basis", String, nullable=False),  # a hash; empty: nothing that stands there counts
    Column("day", Date, nullable=False),  # the latest on which it was decided
    Column("to_server", Boolean, nullable=False),  # mails went to a server then
    Column("told_first", Text, nullable=False),  # JSON: by mailbox, when the first word to it was written
)
decided = Table(
    "decided",  # at which revision each order was decided for an ally, and until when that holds; one without a row is looked at
    metadata,
    Column("ally", Id, primary_key=True),
    Column("flag_id", Id, primary_key=True),
    Column("rev", Integer, nullable=False),
    Column("notice_rev", Integer, nullable=False),  # of the notice that announced it, where a filter asks what stands in that
    Column("until", Date),  # the day from which time alone may change what is told
)
Index("decided_whole", decided.c.ally, decided.c.flag_id, decided.c.rev, decided.c.notice_rev, decided.c.until)
