"""How the indices of an audience are called, so that a pattern finds those that a reader may search. Pure.

Of an audience of DE and JP the part of the name is `a.de.jp.`: each code stands between dots, which no other part of a name has.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.records.audience import Readers

PUBLIC = ""  # what everybody may see lies in the indices that have no such part
_GROUP = re.compile(r"a\.((?:[a-z]{2}\.)*)")


def group_of(readers: Readers) -> str:
    """The part of the name; none of what everybody may see."""
    return PUBLIC if readers is None else "a." + "".join(f"{code.lower()}." for code in sorted(readers))


def readers_of(group: str) -> Readers:
    """Those whom such a part names. Raises ValueError for another text."""
    if group == PUBLIC:
        return None
    if not (found := _GROUP.fullmatch(group)):
        raise ValueError(f"{group!r} is no group of readers")
    return frozenset(found[1].upper().split(".")) - {""}


def pattern(reader: str | None) -> str:
    """The parts of all whose records a reader may see, but for what is public, as a pattern with stars; None sees all."""
    return "a.*" if reader is None else f"a*.{reader.lower()}.*"


def seen_names(name: str, reader: str | None) -> Iterable[str]:
    """The name of an index and the pattern of those of audiences, for a reader."""
    return name, f"{name}-{pattern(reader)}"
