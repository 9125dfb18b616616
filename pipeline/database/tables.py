"""The tables. A record is kept whole as JSON, beside the columns that it is looked up by.

`known_at` is when we knew it as it stands now, `rev` counts its revisions: both change only when the record does.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
)

SCHEMA_VERSION = 9

metadata = MetaData()

# Ids are compared byte by byte on every database, so that exports have one order.
_Id = String().with_variant(String(collation="C"), "postgresql")
_Number = BigInteger().with_variant(Integer, "sqlite")  # SQLite counts up by itself for INTEGER only

schema = Table("schema_version", metadata, Column("version", Integer, primary_key=True))


def _records(name: str, *columns: Column[object] | UniqueConstraint) -> Table:
    return Table(
        name,
        metadata,
        Column("id", _Id, primary_key=True),
        *columns,
        Column("known_at", String, nullable=False),
        Column("record", Text, nullable=False),
        Column("rev", Integer, nullable=False, server_default="1"),
    )


documents = _records("documents", Column("source", String, nullable=False), Column("published", Date, nullable=False))
notices = _records(
    "notices",
    Column("case_id", _Id, index=True),
    Column("published", Date, nullable=False),
    Column("document_version", String, nullable=False),
    Column("extractor", String, nullable=False),
)
cases = _records(
    "cases", Column("authority", String, nullable=False), Column("caption", String, index=True), Column("owner", String)
)
flags = _records("flags", Column("case_id", _Id, index=True), Column("announced_in", _Id, index=True))
alerts = _records(
    "alerts",
    Column("ally", String, nullable=False),
    Column("flag_id", _Id, nullable=False),
    Column("n", Integer, nullable=False),
    UniqueConstraint("ally", "flag_id", "n"),
)
messages = _records(
    "messages",
    Column("ally", String, nullable=False),
    Column("recipient", String, nullable=False),
    Column("sent", Boolean, nullable=False, index=True),
    Column("occasion", String, nullable=False, server_default="immediate"),
    Column("to_server", Boolean, nullable=False, server_default=false()),  # it has it; what a folder has told nobody
    Column("to_removed", Boolean, nullable=False, server_default=false()),  # a recall to an address that its ally no longer has
    Column("raw", LargeBinary, nullable=False),
)
told = Table(
    "told",
    metadata,
    Column("message_id", _Id, primary_key=True),
    Column("alert_id", _Id, primary_key=True),
    Column("recipient", String, nullable=False),
    UniqueConstraint("alert_id", "recipient"),
)
issues = _records(
    "issues", Column("kind", String, nullable=False), Column("status", String, nullable=False), Column("owner", _Id, index=True)
)
answers = _records(
    "answers",  # to messages; saying it again from the same mailbox is the same answer
    Column("message_id", _Id, nullable=False, index=True),
    Column("ally", String, nullable=False),
    Column("word", String, nullable=False),
    Column("mailbox", String, nullable=False),
    Column("seconds", _Number, nullable=False),
    UniqueConstraint("message_id", "word", "mailbox"),
)
RECORDS = (documents, notices, cases, flags, alerts, messages, answers, issues)
gone = Table(
    "gone",  # records that are there no more, so that one that comes back goes on counting its revisions
    metadata,
    Column("kind", String, primary_key=True),
    Column("id", _Id, primary_key=True),
    Column("rev", Integer, nullable=False),
)
joins = Table(
    "joins",
    metadata,
    Column("provisional", _Id, primary_key=True),
    Column("case_id", _Id, nullable=False),
    Column("decided_at", String, nullable=False),
)
consolidated = Table(
    "consolidated",  # the keys of cases that a document names together, where it names several
    metadata,
    Column("document_id", _Id, primary_key=True),
    Column("case_id", _Id, primary_key=True, index=True),
)
corrections = Table(
    "corrections",  # what a document corrects: the source and number of another, or a citation
    metadata,
    Column("document_id", _Id, primary_key=True),
    Column("corrected", _Id, primary_key=True, index=True),
)
endings = Table(
    "endings",  # what persons said of orders, word for word and in turn: that one ended, or that it did not
    metadata,
    Column("flag_id", _Id, primary_key=True),
    Column("n", Integer, primary_key=True, autoincrement=False),
    Column("ended_on", Date),  # nothing: the word before is taken back
    Column("word", Text, nullable=False),
    Column("who", String, nullable=False),  # gave the command, as far as the system knows
)
sources = Table("sources", metadata, Column("name", _Id, primary_key=True), Column("record", Text, nullable=False))
consumed = Table(
    "consumed",
    metadata,
    Column("stage", _Id, primary_key=True),
    Column("topic", _Id, primary_key=True),
    Column("partition", Integer, primary_key=True),
    Column("next_offset", _Number, nullable=False),
    Column("epoch", String, nullable=False, server_default=""),  # of which log: another one's offsets say nothing
)
outgoing = Table(
    "outgoing",
    metadata,
    Column("n", _Number, primary_key=True, autoincrement=True),
    Column("topic", String, nullable=False),
    Column("key", String, nullable=False),
    Column("value", LargeBinary, nullable=False),
)
dead_letters = Table(
    "dead_letters",
    metadata,
    Column("issue_id", _Id, primary_key=True),
    Column("topic", String, nullable=False),
    Column("key", String, nullable=False),
    Column("value", LargeBinary, nullable=False),
    Column("reason", Text, nullable=False),
    Column("died_at", String, nullable=False),
)
attempts = Table(
    "attempts",  # at handing over a mail that is not taken yet
    metadata,
    Column("message_id", _Id, primary_key=True),
    Column("tries", Integer, nullable=False),
    Column("unanswered", Integer, nullable=False),  # of them, those after which nobody knows whether the server has it
    Column("first_at", String, nullable=False),
    Column("next_at", String, nullable=False),
    Column("answer", Text, nullable=False),
)
in_hand = Table(
    "in_hand",  # mails that were begun to be handed over, and of which nobody knows whether they were taken
    metadata,
    Column("message_id", _Id, primary_key=True),
    Column("to_server", Boolean, nullable=False),
)
handed_over = Table(
    "handed_over",  # that others took over what an address of an ally had been told until then
    metadata,
    Column("ally", _Id, primary_key=True),
    Column("mailbox", _Id, primary_key=True),
    Column("at", String, nullable=False),
    Column("who", String, nullable=False),
)
contact_points = Table(
    "contact_points",  # what was said of them here; their mailboxes are these and those of the settings
    metadata,
    Column("ally", _Id, primary_key=True),
    Column("record", Text, nullable=False),
)
verified = Table(
    "verified",  # the mailboxes of which it is known that somebody of the contact point reads there
    metadata,
    Column("ally", _Id, primary_key=True),
    Column("mailbox", _Id, primary_key=True),
    Column("at", String, nullable=False),
    Column("how", Text, nullable=False),
)
verifications = Table(
    "verifications",  # the mails that ask whether somebody reads there
    metadata,
    Column("message_id", _Id, primary_key=True),
    Column("ally", _Id, nullable=False),
    Column("mailbox", _Id, nullable=False),
    Column("at", String, nullable=False),
)
audit = Table(
    "audit",  # what persons decided, word for word and in turn: no row is ever changed or deleted
    metadata,
    Column("n", _Number, primary_key=True, autoincrement=True),
    Column("at", String, nullable=False),
    Column("who", String, nullable=False),  # gave the command, as far as the system knows
    Column("about", _Id, nullable=False, index=True),  # whom or what: an ally
    Column("what", String, nullable=False),
    Column("by", Text, nullable=False),  # who decided, in words
    Column("because", Text, nullable=False),
    Column("record", Text, nullable=False),  # JSON: what it is now
)
recalls = Table(
    "recalls",  # alerts that take back what was told, and whether the contact point is still to be asked whether it knows
    metadata,
    Column("alert_id", _Id, primary_key=True),
    Column("ally", _Id, nullable=False),
    Column("flag_id", _Id, nullable=False),
    Column("revision", String, nullable=False),
    Column("open", Boolean, nullable=False, index=True),
)
reminders = Table(
    "reminders",  # the mails that ask again
    metadata,
    Column("message_id", _Id, primary_key=True),
    Column("alert_id", _Id, nullable=False, index=True),
    Column("step", Integer, nullable=False),  # the n-th asking; 0: a person wanted it
)
lists = Table(
    "lists",  # the mails that list what stands: what the next one to the same address is compared with
    metadata,
    Column("message_id", _Id, primary_key=True),
    Column("ally", _Id, nullable=False, index=True),
    Column("mailbox", _Id, nullable=False),
    Column("at", String, nullable=False),
    Column("follows", Text, nullable=False),  # JSON: by flag, the number up to which other mails go before it
)
local_rights = Table(
    "local_rights",  # what sources say of rights in allies' own markets
    metadata,
    Column("source", _Id, primary_key=True),
    Column("ally", _Id, primary_key=True),
    Column("ours", _Id, primary_key=True),
    Column("key", _Id, primary_key=True),  # of its number there
    Column("record", Text, nullable=False),
    Column("who", String, nullable=False),  # had it loaded as it stands
)
local_rights_log = Table(
    "local_rights_log",  # what persons did to them; no row is ever changed or deleted
    metadata,
    Column("n", _Number, primary_key=True, autoincrement=False),
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
    Column("id", _Id, primary_key=True),
    Column("ally", _Id, nullable=False, index=True),
    Column("flag_id", _Id, nullable=False),
    Column("ours", _Id, nullable=False),
    Column("key", _Id, nullable=False),
    Column("since", String, nullable=False),
    Column("released_at", String),  # nothing: it waits for a second person
    Column("released_by", String),  # nothing: the ally's file asks for none
)
came_back = Table(
    "came_back",  # mails that came in return of ours, byte for byte, and what became of each
    metadata,
    Column("id", _Id, primary_key=True),  # SHA-256 of its bytes
    Column("box", String, nullable=False),  # where it lay
    Column("arrived_at", String, nullable=False),
    Column("raw", LargeBinary, nullable=False),
    Column("became", String, nullable=False, index=True),  # empty: it is not worked on yet
    Column("message_id", _Id, index=True),  # which of ours it is about, if that is known for sure
    Column("why", Text, nullable=False),
)
boxes = Table(
    "boxes",  # how far each box is read that cannot mark what was taken from it
    metadata,
    Column("name", _Id, primary_key=True),
    Column("place", String, nullable=False),
)
times = Table(
    "times",  # the latest time of the running clock, and what a person said of it or of this home
    metadata,
    Column("name", _Id, primary_key=True),
    Column("at", String, nullable=False),
    Column("who", String, nullable=False),
)
Index("notices_by_case", notices.c.case_id, notices.c.published)
Index("alerts_by_ally", alerts.c.ally, alerts.c.flag_id, alerts.c.n)
