"""One record in words, with the quotes behind its facts; found by its id, or by the number a person would write."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from pipeline.database.answers import answers_about, answers_to
from pipeline.database.connection import Connection
from pipeline.database.kinds import KINDS
from pipeline.database.rows import named, record_of
from pipeline.database.ties import consolidated_as, together
from pipeline.errors import UsageError
from pipeline.flow import same_goods
from pipeline.flow.audiences import Audiences
from pipeline.fold import flag_at, lead
from pipeline.records import Alert, Case, Flag, Message, Record
from pipeline.shown.visible import in_one_line
from pipeline.wiring import Ports

MOST = 50  # records of a kind that a part of an id finds


def show_record(ports: Ports, asked: str, reader: str | None = None) -> Iterator[str]:
    """The lines of the record `asked` for. Raises UsageError if nothing that the reader may see has that id or number."""
    with ports.database.reading() as connection:
        audiences = Audiences(connection)
        found = [(kind, record) for kind, record in _found(ports, asked) if audiences.see(record, reader)]
    if not found:
        raise UsageError(f"show {asked}: nothing has this id or number; crossmarket export flags (or cases, notices …) lists them")
    for kind, record in found:
        if isinstance(record, Flag):
            record = flag_at(record, ports.clock.now())
        yield f"== {kind.removesuffix('s')} {in_one_line(getattr(record, 'id', ''))}"
        yield from map(in_one_line, _lines(record.model_dump(mode="json"), 0))
        yield from map(in_one_line, _said_by_others(ports, record, reader))
        yield from map(in_one_line, _answers(ports, record, reader))


def _said_by_others(ports: Ports, record: Record, reader: str | None) -> Iterator[str]:
    """Of an order: its parties on companion lists, safety notices, what offices say of its rights, others on the same goods."""
    if isinstance(record, Flag):
        with ports.database.reading() as connection:
            yield from map(str, ports.companions.beside(connection, record))
            yield from map(str, ports.safety.beside(connection, record))
            yield from map(str, ports.offices.beside(connection, record))
        yield from same_goods.beside_in_words(ports, record, reader)


def _answers(ports: Ports, record: Record, reader: str | None) -> Iterator[str]:
    """What allies answered about it: what a person who decides about an order has to know."""
    with ports.database.reading() as connection:
        if isinstance(record, Flag):
            found = answers_about(connection, flag=record.id)
        elif isinstance(record, Alert):
            found = answers_about(connection, alert=record.id)
        else:
            found = answers_to(connection, [record.id]) if isinstance(record, Message) else []
        audiences = Audiences(connection)
        found = [answer for answer in found if audiences.see(answer, reader)]
    for answer in found:
        note = f": {answer.note}" if answer.note else ""
        yield f"answered: {answer.word} by {answer.by} ({answer.ally}) on {answer.arrived_at:%Y-%m-%d}, to {answer.message}{note}"


def _found(ports: Ports, asked: str) -> Iterator[tuple[str, Record]]:
    """By id; else by its part: a document number, an order or case number as a suffix or middle of the id."""
    wanted = asked.strip()
    with ports.database.reading() as connection:
        exact = [(name, found) for name, kind in KINDS.items() if (found := record_of(connection, kind, wanted))]
        yield from exact
        for name in () if exact else ("documents", "notices", "cases", "flags"):
            parts = {"id": wanted} | ({"case_id": wanted} if name == "flags" else {})
            for found in named(connection, KINDS[name], parts, most=MOST):
                yield name, found
        for case_id in () if exact else _consolidated(connection, wanted):
            case = record_of(connection, Case, case_id)
            flags = [record_of(connection, Flag, id_) for id_ in case.flags] if case else []
            yield from (("cases", case),) if case else ()
            yield from (("flags", flag) for flag in flags if flag)


def _consolidated(connection: Connection, number: str) -> Iterator[str]:
    """The cases that have a number beside their own, which is in their ids."""
    found = dict.fromkeys(lead(together(connection, key)) for key in consolidated_as(connection, number))
    return (case_id for case_id in found if case_id != number and not case_id.endswith(f":{number}"))


def _lines(value: Any, depth: int) -> Iterator[str]:
    """Nested values by indentation; evidence as its quote and where it stands."""
    indent = "  " * depth
    for name, item in value.items():
        if item in (None, [], {}, ""):
            continue
        if name == "evidence":
            yield from _quotes(item, indent)
        elif isinstance(item, dict):
            yield f"{indent}{name}:"
            yield from _lines(item, depth + 1)
        elif isinstance(item, list) and isinstance(item[0], dict):
            yield f"{indent}{name}:"
            for entry in item:
                yield f"{indent}- {_head(entry)}"
                yield from _lines({k: v for k, v in entry.items() if isinstance(v, list | dict)}, depth + 2)
        else:
            yield f"{indent}{name}: {_flat(item)}"


def _quotes(item: Any, indent: str) -> Iterator[str]:
    one = isinstance(item, dict) and "quote" in item  # as of a term
    named = item.items() if isinstance(item, dict) and not one else [("", [item] if one else item)]
    for name, quotes in named:
        for q in quotes:
            yield f'{indent}{name + ": " if name else ""}"{q["quote"]}" [{q["text"]} {q["start"]}-{q["end"]}]'


def _head(entry: dict[str, Any]) -> str:
    plain = {k: v for k, v in entry.items() if v not in (None, "", [], {}) and not isinstance(v, list | dict)}
    return " · ".join(f"{k} {_flat(v)}" for k, v in plain.items())


def _flat(item: Any) -> str:
    if isinstance(item, list):
        return ", ".join(map(str, item))
    return item if isinstance(item, str) else json.dumps(item)
