"""What persons said of orders: that one ended, and that it did not after all. No word is ever deleted or changed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sqlalchemy import Connection, func, select

from pipeline.database import tables as t
from pipeline.records import FoundEnded, PersonWord


def put_ending(connection: Connection, flag_id: str, ended_on: date | None, word: PersonWord, who: str) -> None:
    """Keeps a person's word that an order ended on a day; without a day, that what was said last is taken back.

    `who` gave the command, as far as the system knows; the word says on whose behalf.
    """
    last = select(func.coalesce(func.max(t.endings.c.n), 0)).where(t.endings.c.flag_id == flag_id)
    row = {"flag_id": flag_id, "n": (connection.execute(last).scalar() or 0) + 1, "ended_on": ended_on}
    connection.execute(t.endings.insert().values(row | {"word": word.model_dump_json(), "who": who}))


def endings_said(connection: Connection) -> Mapping[str, tuple[FoundEnded, ...]]:
    """By the ids of flags, the ends that persons found, in turn, those that were taken back too."""
    found: dict[str, list[FoundEnded]] = {}
    columns = (t.endings.c.flag_id, t.endings.c.ended_on, t.endings.c.word)
    for row in connection.execute(select(*columns).order_by(t.endings.c.flag_id, t.endings.c.n)):
        word, said = PersonWord.model_validate_json(row.word), found.setdefault(row.flag_id, [])
        if row.ended_on:
            said.append(FoundEnded(flag_id=row.flag_id, on=row.ended_on, said=word))
        elif standing := [n for n, one in enumerate(said) if not one.taken_back]:  # the latest word that stands
            said[standing[-1]] = said[standing[-1]].model_copy(update={"taken_back": word})
    return {flag_id: tuple(said) for flag_id, said in found.items()}
