"""What a table, or a list with colons, says of models: inside an order, or outside. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.read.prose.passages import Passage
from pipeline.read.us_cbp.articles import Called, Meant
from pipeline.read.us_cbp.rules import holding as rules
from pipeline.read.us_cbp.verdicts import Said, Weight

_CELL, _ROW = 80, 3  # letters of a cell, and cells of a row before the one that decides


def cells(passages: Sequence[Passage], called: Called) -> Iterator[Said]:
    """What a table or a list says of models: a name, and in the next cell, or behind a colon, that it is inside or outside."""
    waiting: list[Passage] = []
    for passage in passages:
        words = passage.words.strip()
        both = rules.NAME_AND_CELL.match(words)
        cell = rules.CELL.match(both["cell"] if both else words)
        if both and cell:
            yield _cell(passage, called.meant(both["what"]), both["what"], cell)
        elif cell and waiting:
            named = next((w for w in reversed(waiting) if called.meant(w.words).articles), waiting[-1])
            yield _cell(passage, called.meant(named.words), named.words, cell)
        waiting = [] if cell or words.endswith(".") or len(words) > _CELL else [*waiting, passage][-_ROW:]


def _cell(passage: Passage, meant: Meant, words: str, cell: re.Match[str]) -> Said:
    return Said("outside" if cell["outside"] else "inside", meant, Weight.ORDER, words.strip(), passage.evidence())
