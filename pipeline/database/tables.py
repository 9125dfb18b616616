"""The tables. A record is kept whole as JSON, beside the columns that it is looked up by.

`known_at` is when we knew it as it stands now, `rev` counts its revisions: both change only when the record does.
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
)

from pipeline.database.columns import Id as _Id
from pipeline.database.columns import Number as _Number
from pipeline.database.columns import metadata
from pipeline.database.tables_of_allies import (
    audit,
    contact_points,
    decided,
    desks,
    grounds,
    local_rights,
    local_rights_log,
    recalls,
    reminders,
    verifications,
    verified,
)
from pipeline.database.tables_of_submissions import nonces, officer_keys, officers, submission_steps, submissions, tombstones

__all__ = [
    "audit",
    "contact_points",
    "decided",
    "desks",
    "grounds",
    "local_rights",
    "local_rights_log",
    "metadata",
    "nonces",
    "officer_keys",
    "officers",
    "recalls",
    "reminders",
    "submission_steps",
    "submissions",
    "tombstones",
    "verifications",
    "verified",
]  # fmt: skip

SCHEMA_VERSION = 12

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
    Column("turn", Integer, nullable=False, server_default="2"),  # among those that wait: `pipeline.database.messages.Turn`
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
court_words = Table(
    "court_words",  # what persons said of rulings by courts on orders, word for word and in turn
    metadata,
    Column("flag_id", _Id, primary_key=True),
    Column("n", Integer, primary_key=True, autoincrement=False),
    Column("record", Text, nullable=False),
    Column("who", String, nullable=False),  # gave the command, as far as the system knows
)
rulings = Table(
    "rulings",  # of courts on orders, as the fold has them now; `since`: from when each stands as it does
    metadata,
    Column("id", _Id, primary_key=True),
    Column("case_id", _Id, nullable=False, index=True),
    Column("since", String, nullable=False),
    Column("record", Text, nullable=False),
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
lists = Table(
    "lists",  # the mails that list what stands: what the next one to the same address is compared with
    metadata,
    Column("message_id", _Id, primary_key=True),
    Column("ally", _Id, nullable=False, index=True),
    Column("mailbox", _Id, nullable=False),
    Column("at", String, nullable=False),
    Column("follows", Text, nullable=False),  # JSON: by flag, the number up to which other mails go before it
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
Index("flags_by_rev", flags.c.id, flags.c.rev)  # what changed is found without opening a record
Index("messages_in_turn", messages.c.sent, messages.c.turn, messages.c.known_at, messages.c.id)
