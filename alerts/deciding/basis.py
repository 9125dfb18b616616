"""On what the decisions for an ally rest that is no order: when anything of it is otherwise, every order is decided anew."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import alerts
import pipeline
from alerts.desk.how_much import Rules
from alerts.law.allies import Ally
from pipeline.authorities.declared import authorities
from pipeline.database import times
from pipeline.database.connection import Connection
from pipeline.database.decided import local_rights_as_said
from pipeline.database.ledger import hand_overs
from pipeline.flow.contacts import Contact
from pipeline.wiring import Ports

_SAID_IN = (".py", ".toml")


def basis_of(
    connection: Connection, ports: Ports, ally: Ally, rules: Rules, contact: Contact, today: date, found: str
) -> str:
    """A hash of it. `found`: of what others found against orders.

    Not in it is what is looked at in every decision: whether a list is due, what waits for a second person, for history or for
    what was fetched (`alerts.deciding.desks`). Nor what only words are made of: nobody is told a thing again in other words.
    """
    restored = times.kept(connection, times.RESTORED)
    settings = ports.settings
    said: dict[str, Any] = {
        "program": _program(),
        "authorities": _authorities(),
        "ally": ally.model_dump(mode="json"),
        "law": [row.holds(today) for row in ally.law],
        "announce": rules.announce,
        "news_days": settings.news_days,
        "exercise": settings.exercise,
        "contact": contact.point.model_dump(mode="json"),
        "mailboxes": dict(contact.present),
        "handed over": {box: at.isoformat() for box, at in hand_overs(connection, ally.code).items()},
        "local rights": local_rights_as_said(connection, ally.code),
        "restored": restored.at.isoformat() if restored else None,
    } | ({"findings": found} if found else {})
    return _hash(said)


@cache
def _program() -> str:
    """All that this program decides by: a newer one looks at everything once."""
    found = hashlib.sha256()
    for package in (alerts, pipeline):
        for file in _files(Path(str(package.__file__)).parent):
            found.update(f"{file.name} {file.stat().st_size} ".encode() + file.read_bytes())
    return found.hexdigest()


def _files(folder: Path) -> Iterator[Path]:
    return (file for file in sorted(folder.rglob("*")) if file.suffix in _SAID_IN)


@cache
def _authorities() -> str:
    return _hash({code: one.model_dump(mode="json") for code, one in authorities().items()})


def _hash(said: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()
