"""The demonstration's records and texts as of a day, and what is indexed of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from machine import DEMO, Machine

from pipeline.clock import clock_at
from pipeline.database.rows import every
from pipeline.fold import flag_on
from pipeline.records import Alert, Case, Document, Flag, Issue, Notice
from pipeline.search import entries as e
from pipeline.search.port import Entry
from pipeline.settings import load
from pipeline.texts.forms import texts_of
from pipeline.wiring import open_ports


@dataclass
class Demo:
    notices: list[Notice]
    entries: list[Entry]


def demo(home: Path, days: tuple[str, ...] = ("2026-03-01", "2026-10-20")) -> Demo:
    """Runs the demonstration as of each day, then makes an entry of every record."""
    machine = Machine(home)
    for day in days:
        machine.settings["CROSSMARKET_NOW"] = day
        assert machine.run("run", "--announce", "--replay", str(DEMO / "archive")).code == 0
    settings = load({"CROSSMARKET_HOME": str(home)})
    with open_ports(settings, clock_at(days[-1])) as ports, ports.database.reading() as connection:
        notices = {n.document_id: n for n in every(connection, Notice)}
        cases = {c.id: c for c in every(connection, Case)}
        found: list[Entry] = []
        for document in every(connection, Document):
            texts = texts_of(document, {part.name: ports.archive.get(part.sha256) for part in document.parts})
            found.append(e.document_entry(document, texts, notices.get(document.id), 1))
        found += [e.notice_entry(n, 1) for n in notices.values()]
        found += [e.case_entry(c, 1) for c in cases.values()]
        for flag in every(connection, Flag):
            found.append(e.flag_entry(flag_on(flag, date.fromisoformat(days[-1])), cases.get(flag.case_id), 1))
        found += [e.alert_entry(a, 1) for a in every(connection, Alert)]
        found += [e.issue_entry(i, 1) for i in every(connection, Issue)]
        return Demo(list(notices.values()), found)
