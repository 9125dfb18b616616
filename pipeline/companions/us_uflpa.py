"""The UFLPA Entity List: tables in HTML, a row a firm with its aliases and subsidiaries in one cell, and the day of its listing.

Form read in a client's code alone: tables with the heads "Name of Entity" or "Entity Name", and "Effective Date"; cells such as
"Ada Textile Co. (including two aliases: Ada; Ada Weaving)" and "Ada Group Co. and its two Hami-based subsidiaries, which include Bo
Yarn Co. and Cy Yarn Co.". A page has no count. The list prints neither countries nor addresses; its law (Pub. L. 117-78, sec. 2) is
about goods of one region of China, so that China is presumed, and a firm elsewhere is missed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, BinaryIO

from lxml import etree, html

from pipeline.companions.entries import UNKNOWN, CompanionList, ListedEntity
from pipeline.errors import CouldNotRead
from pipeline.texts.bodies import decoded
from pipeline.texts.spelling import clean
from pipeline.whole_file import Rows

_LIST = "UFLPA Entity List"
_PRESUMED = frozenset({"CN"})
_NAME_HEADS = ("name of entity", "entity name")
_DAY_HEAD = "effective date"
_LEAST = 100  # rows: it had 120 when its form was read, and grew since
_ALIASES = re.compile(r"\s*\((?:including|also known as|formerly known as|a\.?k\.?a\.?)\b(?P<names>[^()]*)\)", re.IGNORECASE)
_COUNTED = re.compile(r"^(?:(?:\w+\s+)?alias(?:es)?|formerly known as|also known as)?\s*:?\s*", re.IGNORECASE)
_SUBSIDIARIES = re.compile(
    r",?\s+and its (?:\w+ )?(?:[\w-]+-based )?(?:subsidiar(?:y|ies)|affiliates?)"
    r"(?:,? (?:which )?includ(?:e|es|ing) (?P<names>.*))?$",
    re.IGNORECASE,
)
# Between two names; a comma before a legal form parts none.
_BETWEEN = re.compile(
    r"\s*;\s*(?:and\s+)?|\s*,\s+and\s+|\s+and\s+(?=[A-Z])|\s*,\s+(?!(?:Ltd|Limited|Inc|LLC|L\.L\.C|Co|Corp|LP)\b)", re.IGNORECASE
)


def read(stream: BinaryIO) -> CompanionList:
    """The page. Raises CouldNotRead if it is cut off, has no such table, or fewer rows than the list ever had."""
    text = decoded(stream.read())
    if "</html>" not in text.casefold():
        raise CouldNotRead("the page has no end: it was cut off")
    try:
        page = html.fromstring(text)
    except (etree.ParserError, ValueError) as why:
        raise CouldNotRead(f"the page is no HTML: {why}") from why
    told: Counter[str] = Counter()
    cells = list(_cells(page, told))
    if not cells:
        raise CouldNotRead("the page has no table with the names of entities: it is of another form")
    if len(cells) < _LEAST:
        raise CouldNotRead(f"the list has {len(cells)} rows and never had fewer than {_LEAST}: it is not whole")
    entries = tuple(entry for cell in cells for entry in _entities(cell))
    return CompanionList(entries, (Rows("rows", frozenset(cells)),), told=told)


def _cells(page: Any, told: Counter[str]) -> Iterator[str]:
    """The cell of names of each row. Raises CouldNotRead if a table of the list has them under another head."""
    for table in page.iter("table"):
        rows = [[clean(" ".join(cell.itertext())) for cell in row.iter("th", "td")] for row in table.iter("tr")]
        rows = [row for row in rows if any(row)]
        heads = [head.casefold() for head in rows[0]] if rows else []
        at = next((n for n, head in enumerate(heads) if head in _NAME_HEADS), None)
        if at is None and _DAY_HEAD in heads:
            raise CouldNotRead(f"a table of days has no column of names that is known: {', '.join(heads)[:200]}")
        if at is None:
            continue
        told.update(f"{UNKNOWN} {head[:80]!r}" for head in heads if head not in (*_NAME_HEADS, _DAY_HEAD))
        for row in rows[1:]:
            if len(row) != len(heads) or not row[at]:
                told["row of another form"] += 1
            else:
                yield row[at]


def _entities(cell: str) -> Iterator[ListedEntity]:
    """The firm of a cell, and each subsidiary that is named there as a firm of its own."""
    found = _SUBSIDIARIES.search(cell)
    yield _entity(cell[: found.start()] if found else cell)
    if found and found["names"]:
        yield from (_entity(name) for name in _names(found["names"]))


def _entity(written: str) -> ListedEntity:
    others = [name for part in _ALIASES.finditer(written) for name in _names(_COUNTED.sub("", part["names"].strip()))]
    return ListedEntity(_LIST, _ALIASES.sub("", written).strip(" ,;."), tuple(dict.fromkeys(others)), _PRESUMED)


def _names(words: str) -> tuple[str, ...]:
    return tuple(name for one in _BETWEEN.split(words) if (name := one.strip(" ,;")))
