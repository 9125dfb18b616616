"""A submission's file to names and values, and where in it each stands: TOML, JSON, CSV of the columns `field` and `value`. Pure.

In CSV a name in a list has its place in it: `parties.1.name`; a list of words is a line for each: `brand`, `brand`.
"""

from __future__ import annotations

import csv
import io
import json
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from pipeline.submissions.faults import Fault, FaultyFile
from pipeline.submissions.json_lines import lines_of
from pipeline.submissions.saying import Said, said

FORMS = ("toml", "json", "csv")
LARGEST = 1_000_000  # bytes; a submission has some thousands
_DEEPEST = 8  # tables in tables; a submission has two
_MOST_PLACES = 1_000  # of a list, in CSV
_TABLE = re.compile(r"\s*\[(?P<list>\[)?\s*(?P<name>[A-Za-z0-9_.-]+)\s*\]")
_KEY = re.compile(r"\s*(?P<key>[A-Za-z0-9_.-]+)\s*=")
_HALF = re.compile("[\ud800-\udfff]")
_AT_LINE = re.compile(r"at line (\d+)")
Place = tuple[str | int, ...]
_FILE = said("the file")
_COMPARE_LINE = said("compare the line with the template")


@dataclass(frozen=True)
class Parsed:
    """What a file says, and in which line each name of it stands, as far as that is known."""

    values: dict[str, Any]
    lines: Mapping[Place, int] = field(default_factory=dict)

    def where(self, place: Place) -> Said:
        """ "line 12, parties.1.country": the line of the nearest name that is known; lists are counted from 1."""
        named = ".".join(str(one + 1) if isinstance(one, int) else one for one in place)
        near = next((self.lines[place[:n]] for n in range(len(place), 0, -1) if place[:n] in self.lines), None)
        what = named or _FILE
        return said("line {n}, {what}", n=near, what=what) if near else said("{what}", what=what)


def parsed(body: bytes, form: str) -> Parsed:
    """Raises FaultyFile."""
    if form not in _READERS:
        end_it = said("end its name with .toml, .json or .csv")
        if not form:
            raise _faulty(_FILE, said("its name has no ending"), end_it)
        raise _faulty(_FILE, said("{form} is no form of a submission", form=form), end_it)
    if len(body) > LARGEST:
        send = said("send at most {most}; evidence files stay with you", most=f"{LARGEST:,}")
        raise _faulty(_FILE, said("it has {n} bytes", n=f"{len(body):,}"), send)
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError as why:
        line = body.count(b"\n", 0, why.start) + 1
        raise _faulty(_line(line), said("byte {n} is no UTF-8", n=why.start), said("save the file in UTF-8")) from why
    found = _READERS[form](text)
    _check(found)
    return found


def _faulty(where: Said, what: Said, mend: Said) -> FaultyFile:
    return FaultyFile([Fault(where, what, mend)])


def _line(n: int | str) -> Said:
    return said("line {n}", n=n)


def _not(form: str, why: str) -> Said:
    """What a parser says of it stays in the parser's English."""
    return said("it is not {form}: {why}", form=form, why=why[:200]) if why else said("tables stand in tables without end")


def _toml(text: str) -> Parsed:
    try:
        return Parsed(tomllib.loads(text), _lines_of_toml(text))
    except (ValueError, RecursionError) as why:
        line = _AT_LINE.search(str(why))
        raise _faulty(_line(line[1]) if line else _FILE, _not("TOML", str(why)), _COMPARE_LINE) from why


def _lines_of_toml(text: str) -> dict[Place, int]:
    """Where names stand, by the shape of lines: it serves a person who looks for them, and is wrong in words of several lines."""
    found: dict[Place, int] = {}
    table: Place = ()
    counts: dict[Place, int] = {}
    for n, line in enumerate(text.split("\n"), start=1):
        if head := _TABLE.match(line):
            table = tuple(head["name"].split("."))
            if head["list"]:
                counts[table] = counts.get(table, -1) + 1
                table = (*table, counts[table])
            found.setdefault(table, n)
        elif key := _KEY.match(line):
            found.setdefault((*table, *key["key"].split(".")), n)
    return found


def _json(text: str) -> Parsed:
    try:
        values = json.loads(text, object_pairs_hook=_each_once, parse_constant=_no_number)
    except json.JSONDecodeError as why:
        raise _faulty(_line(why.lineno), _not("JSON", why.msg), _COMPARE_LINE) from why
    except (ValueError, RecursionError) as why:
        raise _faulty(_FILE, _not("JSON", str(why)), said("compare it with the template")) from why
    if not isinstance(values, dict):
        raise _faulty(_FILE, said("it is no object"), said("write {example}", example='{ "case_number": …, … }'))
    return Parsed(values, lines_of(text))


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        name_it_once = said("write the name as the template has it")
        raise _faulty(_FILE, said("{name} stands twice in one object", name=repr(twice[:60])), name_it_once)
    return found


def _no_number(words: str) -> float:
    raise _faulty(_FILE, said("{words} is no value", words=words), said("compare it with the template"))


def _csv(text: str) -> Parsed:
    lines: dict[Place, int] = {}
    found = Parsed({}, lines)
    rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    faults = []
    try:
        head = [cell.strip().lower() for cell in next(rows, [])]
        if head[:2] != ["field", "value"]:
            no_head = said("it does not begin with the columns {columns}", columns="field,value")
            raise _faulty(_line(1), no_head, said("write {example}", example="field,value"))
        for row in rows:
            cells = [cell.strip() for cell in row]
            if not any(cells) or (len(cells) > 1 and not any(cells[1:])):
                continue  # a field that is left empty says nothing
            where = rows.line_num
            if len(cells) != 2:
                mend = said("write {example}; put a value with commas in quotes", example="field,value")
                faults.append(Fault(_line(where), said("it has {n} columns", n=len(cells)), mend))
            elif why := _put(found.values, lines, cells[0], cells[1], where):
                mend = said("write the name as the template has it")
                faults.append(Fault(said("line {n}, {what}", n=where, what=cells[0][:60]), why, mend))
    except csv.Error as why:
        raise _faulty(_line(rows.line_num), _not("CSV", str(why)), said("close the quotes that a value begins with")) from why
    if faults:
        raise FaultyFile(faults)
    return found


_LISTS = frozenset({"about", "brand", "type_or_model", "batch_or_barcode", "customs_code", "audience"})


def _put(values: dict[str, Any], lines: dict[Place, int], name: str, value: str, line: int) -> Said | None:
    """Puts a value in its place; says why it has none there."""
    if name in _LISTS:
        named = values.setdefault(name, [])
        if not isinstance(named, list):
            return said("it stands twice")
        named.append(value)
        lines.setdefault((name,), line)
        return None
    parts = name.split(".")
    if len(parts) == 3 and parts[1].isascii() and parts[1].isdecimal() and len(parts[1]) < 5:
        place = int(parts[1]) - 1
        rows = values.setdefault(parts[0], [])
        if not isinstance(rows, list) or not 0 <= place < _MOST_PLACES:
            return said("{n} is no place in a list", n=parts[1])
        if place > len(rows):
            return said("{n} follows {before}", n=parts[1], before=len(rows))
        if place == len(rows):
            rows.append({})
        table: dict[str, Any] = rows[place]
        where: Place = (parts[0], place, parts[2])
    elif len(parts) == 2:
        table = values.setdefault(parts[0], {})
        where = (parts[0], parts[1])
    else:
        table, where = values, (name,)
    if not isinstance(table, dict) or where[-1] in table:
        return said("it stands twice")
    table[str(where[-1])] = value
    lines[where] = line
    return None


def _check(found: Parsed) -> None:
    """That it is no deeper than any submission, and that its words can be written."""
    level: list[tuple[Place, object]] = [((), found.values)]
    for _ in range(_DEEPEST):
        if odd := next((at for at, one in level if isinstance(one, str) and _HALF.search(one)), None):
            raise _faulty(found.where(odd), said("it holds half a character"), said("write the character whole"))
        level = [one for at, x in level for one in _inside(at, x)]
        if not level:
            return
    raise _faulty(_FILE, said("tables stand in tables too deep"), said("write tables as the template has them"))


def _inside(at: Place, value: object) -> list[tuple[Place, object]]:
    """What stands in a table or list; a name is looked at as a value is."""
    if isinstance(value, dict):
        return [*(((*at, "a name"), name) for name in value), *(((*at, name), one) for name, one in value.items())]
    return [((*at, n), one) for n, one in enumerate(value)] if isinstance(value, list) else []


_READERS: Mapping[str, Callable[[str], Parsed]] = {"toml": _toml, "json": _json, "csv": _csv}
