"""What a table, or a list with colons, says of models: inside an order, or outside. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.read.prose.passages import Passage
from pipeline.read.us_cbp.articles import Called
from pipeline.read.us_cbp.learning import Meant
from pipeline.read.us_cbp.predicates import Weight
from pipeline.read.us_cbp.rules import holding as rules
from pipeline.read.us_cbp.rules import tables as headed
from pipeline.read.us_cbp.saying import Said
from pipeline.records import ScopeStanding

_CELL, _ROW = 80, 3  # letters of a cell, and cells of a row before the one that decides
_COLUMNS = 8


def cells(passages: Sequence[Passage], called: Called) -> Iterator[Said]:
    """What a table or a list says of models: a name, and in the next cell, or behind a colon, that it is inside or outside.

    A word processor's cells are lines one below the other: where their heads say what a column decides, a row has as many cells as
    there are heads.
    """
    passages = [cell for passage in passages for cell in _parted(passage)]
    waiting: list[Passage] = []
    behind = 0
    for n, passage in enumerate(passages):
        if n < behind:
            continue
        if wide := _heads(passages[n:], called):
            rows = list(_rows(passages[n + wide :], wide, called))
            yield from (_row(passages[n : n + wide], row, called) for row in rows)
            behind = n + wide + sum(map(len, rows))
            waiting = []
            continue
        words = passage.words.strip()
        both = rules.NAME_AND_CELL.match(words) or headed.NAME_THEN_CELL.match(words)
        cell = rules.CELL.match(both["cell"] if both else words)
        if both and cell:
            yield _cell(passage, called.meant(both["what"]), both["what"], cell)
        elif both and (first := headed.GROUP.fullmatch(both["what"])) and (listed := called.meant(both["cell"])).articles:
            yield _cell(passage, listed, both["cell"], first)
        elif cell and waiting:
            named = next((w for w in reversed(waiting) if called.meant(w.words).articles), waiting[-1])
            yield _cell(passage, called.meant(named.words), named.words, cell)
        waiting = [] if cell or words.endswith(".") or len(words) > _CELL else [*waiting, passage][-_ROW:]


def _parted(passage: Passage) -> Iterator[Passage]:
    """The cells of a line that has bars between them."""
    parts = r"[^|]+" if "|" in passage.words else r"(?:(?!; ).)+"
    several = [rules.NAME_AND_CELL.match(part[0].strip(" ;")) for part in re.finditer(parts, passage.words)]
    if len(several) == 1 or ("|" not in passage.words and not all(several)):
        yield passage
        return
    for part in re.finditer(parts, passage.words):
        if words := part[0].strip(" ;"):
            yield Passage(passage.text, passage.start + part.start() + part[0].index(words), words)


def _cell(passage: Passage, meant: Meant, words: str, cell: re.Match[str]) -> Said:
    return Said("outside" if cell["outside"] else "inside", meant, Weight.ORDER, words.strip(), passage.evidence())


def _heads(lines: Sequence[Passage], called: Called) -> int:
    """Of how many columns the table is that begins here; 0 where none begins, or none of which a column decides."""
    if not headed.FIRST_HEAD.fullmatch(lines[0].words.strip()):
        return 0
    wide = next((n for n, line in enumerate(lines[: _COLUMNS + 1]) if n and _is_name(line, called)), 0)
    return wide if any(headed.DECIDES.search(line.words) for line in lines[1:wide]) else 0


def _rows(lines: Sequence[Passage], wide: int, called: Called) -> Iterator[Sequence[Passage]]:
    """The rows below the heads, each from a name to the next; of one that is not as wide as the heads a cell is missing."""
    at = 0
    while at < len(lines) and _is_name(lines[at], called):
        end = at + 1
        while end < min(len(lines), at + wide) and not _is_name(lines[end], called):
            end += 1
        yield lines[at:end]
        at = end


def _row(heads: Sequence[Passage], row: Sequence[Passage], called: Called) -> Said:
    meant, where = called.meant(row[0].words), row[0]
    found: list[tuple[Weight, ScopeStanding, Passage]] = []
    if len(row) == len(heads):
        found = [(*says, cell) for head, cell in zip(heads[1:], row[1:], strict=True) if (says := _says(head.words, cell.words))]
    if not found:
        return Said(None, meant, Weight.ORDER, where.words.strip(), where.evidence())
    weight, standing, cell = min(found, key=lambda one: one[0])
    differ = any(says != standing for w, says, _ in found if w == weight)
    return Said(None if differ else standing, meant, weight, where.words.strip(), cell.evidence())


def _says(head: str, cell: str) -> tuple[Weight, ScopeStanding] | None:
    """What a cell says below its head."""
    if not headed.DECIDES.search(head):
        return None
    if said := rules.CELL.match(cell):
        weight = Weight.INFRINGEMENT if "infring" in cell.casefold() else Weight.ORDER
        return weight, "outside" if said["outside"] else "inside"
    answer = headed.ANSWER.fullmatch(cell.strip())
    if answer is None or headed.RESULT_HEAD.search(head):
        return None
    inside = bool(answer["yes"]) != bool(headed.OUTSIDE_HEAD.search(head))
    return Weight.INFRINGEMENT if "infring" in head.casefold() else Weight.ORDER, "inside" if inside else "outside"


def _is_name(line: Passage, called: Called) -> bool:
    words = line.words.strip()
    return len(words) <= _CELL and not rules.CELL.match(words) and bool(called.meant(words).articles)
