"""What is kept of local rights, on every engine: rows of each source by themselves, a log that only grows, grounds."""

from __future__ import annotations

import os
import uuid
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import create_engine, text

from pipeline.database import local_rights as kept
from pipeline.database.flow import waiting_outgoing
from pipeline.records import LocalRight, LocalStatus, Relation
from pipeline.wiring import open_database

NOW = datetime(2026, 11, 1, 8, tzinfo=UTC)


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request, tmp_path):
    """An empty database of each engine there is."""
    if request.param == "sqlite":
        opened = open_database(f"sqlite:///{tmp_path}/x.db")
        yield opened
        opened.close()
        return
    server = os.environ.get("CROSSMARKET_TEST_POSTGRESQL") or request.getfixturevalue("postgresql")
    name = f"t{uuid.uuid4().hex[:12]}"
    engine = create_engine(server.replace("postgresql:", "postgresql+psycopg:", 1), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    opened = open_database(f"{server.rpartition('/')[0]}/{name}")
    yield opened
    opened.close()
    with engine.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    engine.dispose()


def row(key: str = "JP.6123456", source: str = "holder", **fields: object) -> LocalRight:
    values = {
        "ours": "patent:US.79000001", "ours_written": "US patent 79,000,001", "ally": "JP", "key": key, "number": key,
        "registry": "J-PlatPat", "relation": Relation.SIMPLE_FAMILY, "owner": "Brewgate Inc.", "status": LocalStatus.IN_FORCE,
        "as_of": date(2026, 10, 1), "source": source,
    }  # fmt: skip
    return LocalRight.model_validate(values | fields)


def test_rows_are_of_their_source_and_ally(database):
    others = (row("1"), row("2", "agent"), row("3", ally="KR"))
    with database.transaction() as connection:
        kept.replace_local_rights(connection, others, [], "A. Loader")
    with database.transaction() as connection:
        kept.replace_local_rights(connection, [row("4")], [others[0]], "B. Loader")
        assert kept.local_rights_of(connection, source="holder") == (row("4"), row("3", ally="KR"))
        assert kept.local_rights_of(connection, ally="JP") == (row("2", "agent"), row("4"))
        assert kept.loaded_by(connection, "JP", row().ours, "4") == {"B. Loader"}
        assert kept.loaded_by(connection, "JP", row().ours, "1") == set()


def test_what_changed_is_told_to_whoever_decides(database):
    with database.transaction() as connection:
        kept.replace_local_rights(connection, [row()], [], "A. Loader")
    with database.transaction() as connection:
        told, _ = waiting_outgoing(connection, 10)
    assert [m.value for m in told] == [b'{"kind": "local_rights", "ids": ["patent:US.79000001"]}']


def test_the_log_grows_in_turn(database):
    lines = [kept.Logged(NOW + timedelta(days=n), "A. Loader", "loaded", "holder", f"{n}" * 64, "1 row new") for n in range(3)]
    for line in lines:
        with database.transaction() as connection:
            kept.put_log(connection, line)
    with database.reading() as connection:
        assert kept.logged(connection) == lines


def test_a_ground_is_kept_released_and_forgotten(database):
    waits = kept.Ground("g2", "JP", "flag", "patent:US.79000001", "JP.6123456", NOW)
    free = kept.Ground("g1", "KR", "flag", "patent:US.79000001", "KR.1", NOW - timedelta(days=1), NOW, "")
    with database.transaction() as connection:
        kept.put_grounds(connection, [waits, free])
    with database.transaction() as connection:
        assert kept.grounds_of(connection) == {"g1": free, "g2": waits}
        assert list(kept.grounds_of(connection)) == ["g1", "g2"], "the oldest first"
        released = kept.Ground(**vars(waits) | {"released_at": NOW, "released_by": "B. Second"})
        kept.put_grounds(connection, [released])
        assert kept.grounds_of(connection, "JP") == {"g2": released}
        kept.drop_grounds(connection, {"g1"})
        assert list(kept.grounds_of(connection)) == ["g2"]
