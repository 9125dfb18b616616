"""The step by which what was decided is known, and whose turn a mail is. It stands here for ever as it was when it was written."""

from __future__ import annotations

import json

from sqlalchemy import Connection, text

_RECALL, _NEW = 0, 1  # turns; of other mails 2, of a list 3


def deciding(connection: Connection) -> None:
    """Desks keep what they decided: of a database of before nothing is known, so they look at everything once."""
    postgresql = connection.dialect.name == "postgresql"
    own_id = 'VARCHAR COLLATE "C" NOT NULL' if postgresql else "VARCHAR NOT NULL"
    columns = f"ally {own_id} PRIMARY KEY, basis VARCHAR NOT NULL, day DATE NOT NULL, to_server BOOLEAN NOT NULL"
    connection.execute(text(f"CREATE TABLE desks ({columns}, told_first TEXT NOT NULL)"))
    columns = f"ally {own_id}, flag_id {own_id}, rev INTEGER NOT NULL, notice_rev INTEGER NOT NULL, until DATE"
    connection.execute(text(f"CREATE TABLE decided ({columns}, PRIMARY KEY (ally, flag_id))"))
    connection.execute(text("CREATE INDEX decided_whole ON decided (ally, flag_id, rev, notice_rev, until)"))
    connection.execute(text("CREATE INDEX flags_by_rev ON flags (id, rev)"))
    _turns(connection)


def _turns(connection: Connection) -> None:
    """Whose turn each mail is that waits; of one that was taken nobody asks."""
    connection.execute(text("ALTER TABLE messages ADD COLUMN turn INTEGER DEFAULT 2 NOT NULL"))
    connection.execute(text("UPDATE messages SET turn = 3 WHERE NOT sent AND occasion = 'inventory'"))
    connection.execute(text("UPDATE messages SET turn = 0 WHERE NOT sent AND occasion = 'reminder'"))
    told = (
        "SELECT messages.id, alerts.record FROM messages JOIN told ON told.message_id = messages.id "
        "JOIN alerts ON alerts.id = told.alert_id WHERE NOT messages.sent AND messages.occasion = 'immediate'"
    )
    for row in connection.execute(text(told)).all():
        alert = json.loads(row.record)
        kind = alert.get("kind")
        turn = _RECALL if kind == "cancel" or alert.get("narrows") else _NEW if kind == "alert" else None
        if turn is not None:
            connection.execute(text("UPDATE messages SET turn = :turn WHERE id = :id"), {"turn": turn, "id": row.id})
    connection.execute(text("CREATE INDEX messages_in_turn ON messages (sent, turn, known_at, id)"))
