"""Rulings by courts on orders as the fold has them, what persons said of them, and what registries say of appeals.

No word of a person is ever deleted or changed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, func, select

from pipeline.database import tables as t
from pipeline.database.sources import put_source_state, states_under
from pipeline.records import CourtWord, HeldRuling, KnownAppeal

_APPEALS = "appeals:"  # before a registry's name: under which it is kept what it says of appeals


def put_court_word(connection: Connection, word: CourtWord, who: str) -> None:
    """Keeps a person's word on a ruling; `who` gave the command, as far as the system knows."""
    last = select(func.coalesce(func.max(t.court_words.c.n), 0)).where(t.court_words.c.flag_id == word.flag_id)
    row = {"flag_id": word.flag_id, "n": (connection.execute(last).scalar() or 0) + 1}
    connection.execute(t.court_words.insert().values(row | {"record": word.model_dump_json(), "who": who}))


def court_words(connection: Connection) -> Mapping[str, tuple[CourtWord, ...]]:
    """By the ids of flags, what persons said of rulings on them, in turn."""
    found: dict[str, list[CourtWord]] = {}
    columns = (t.court_words.c.flag_id, t.court_words.c.record)
    for row in connection.execute(select(*columns).order_by(t.court_words.c.flag_id, t.court_words.c.n)):
        found.setdefault(row.flag_id, []).append(CourtWord.model_validate_json(row.record))
    return {flag_id: tuple(said) for flag_id, said in found.items()}


def put_rulings(connection: Connection, case_id: str, rulings: Sequence[HeldRuling], now: datetime) -> None:
    """Keeps the rulings on the orders of a case in the place of those of before; one that stands as it did keeps its time."""
    query = select(t.rulings).where(t.rulings.c.case_id == case_id)
    before = {row.id: (HeldRuling.model_validate_json(row.record), row.since) for row in connection.execute(query)}
    if not before and not rulings:
        return
    connection.execute(delete(t.rulings).where(t.rulings.c.id.in_([*before, *(one.id for one in rulings)])))
    for one in rulings:
        known = before.get(one.id)
        since = known[1] if known and known[0].status == one.status else now.isoformat(timespec="seconds")
        connection.execute(t.rulings.insert().values(id=one.id, case_id=case_id, since=since, record=one.model_dump_json()))


def rulings_held(connection: Connection) -> list[tuple[HeldRuling, str, datetime]]:
    """All rulings with their cases and since when each stands as it does, those that wait first, the oldest first."""
    rows = connection.execute(select(t.rulings))
    found = [(HeldRuling.model_validate_json(r.record), str(r.case_id), datetime.fromisoformat(r.since)) for r in rows]
    return sorted(found, key=lambda one: (one[0].status not in ("open", "second"), one[2], one[0].id))


def waiting_since(connection: Connection) -> list[datetime]:
    """Of each ruling that waits for a person, since when."""
    return [since for one, _, since in rulings_held(connection) if one.status in ("open", "second")]


@dataclass(frozen=True)
class RegisteredAppeals:
    """What a registry says of appeals, by the numbers of cases, and in which file."""

    authority: str
    sha256: str
    of_cases: Mapping[str, tuple[KnownAppeal, ...]]


def put_registered_appeals(connection: Connection, source: str, said: RegisteredAppeals) -> None:
    """Keeps what a registry says of appeals, whole, in place of what it said before."""
    cases = {number: [one.model_dump(mode="json") for one in known] for number, known in said.of_cases.items()}
    put_source_state(connection, f"{_APPEALS}{source}", {"authority": said.authority, "sha256": said.sha256, "cases": cases})


def registered_appeals(connection: Connection) -> dict[str, RegisteredAppeals]:
    """By registry, what each says of appeals."""
    return {
        name.removeprefix(_APPEALS): RegisteredAppeals(
            state["authority"],
            state["sha256"],
            {number: tuple(map(KnownAppeal.model_validate, known)) for number, known in state["cases"].items()},
        )
        for name, state in states_under(connection, _APPEALS).items()
    }


def appeals_known(connection: Connection) -> dict[tuple[str, str], tuple[KnownAppeal, ...]]:
    """By authority and number of a case, what registries say of its appeals."""
    said = registered_appeals(connection).values()
    return {(one.authority, number): known for one in said for number, known in one.of_cases.items()}
