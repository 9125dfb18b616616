"""The sets of `tests/golden/unseen`: documents by people who had not read the rules, and what a careful lawyer reads in them.

`notice` is what the reader makes of a document, as it gets it from the Register: the rows of a listing, and a full text whose
bracket line has the case's number.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from full_texts import document
from machine import ROOT

from pipeline.fold import fold_case
from pipeline.fold.folding import Folded
from pipeline.read.us_itc import reader
from pipeline.records import Notice, TextName
from pipeline.texts.fr_layout import listed

UNSEEN = ROOT / "tests" / "golden" / "unseen"
Row = Mapping[str, Any]
Half = Literal["even", "odd"]
_ALIAS = re.compile(r",?\s*\(?[dafn]/[bk]/a|,? also known|,? doing business", re.IGNORECASE)


@dataclass(frozen=True)
class Mark:
    """One figure of one row of a set: whether it is right, and else what was wanted and what is read."""

    row: str
    figure: str
    right: bool
    missed: str = ""


def rows(name: str, half: Half | None = None) -> tuple[Row, ...]:
    """A set, or those of it whose id ends in an even or odd number."""
    lines = (UNSEEN / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return tuple(row for row in map(json.loads, lines) if half is None or int(row["id"][1:]) % 2 == (half == "odd"))


def notice(row: Row) -> Notice:
    """What the reader makes of one document of a set."""
    texts: dict[TextName, str] = {
        "title": listed(row["title"]),
        "abstract": listed(row["abstract"]),
        "full_text": _full_text(row),
    }
    return reader.read(document(row["document_number"], row["publication_date"], texts), texts)


def folded(notices: Sequence[Notice]) -> Folded:
    """The case that these notices are of."""
    return fold_case(f"us_itc:{notices[0].investigation}", notices)


def _full_text(row: Row) -> str:
    """As the Register prints it; none where the document names no case."""
    numbers = [*filter(None, [row["investigation"], *row["further_investigations"]])]
    if not numbers:
        return ""
    of = f"[Investigation No{'s' if len(numbers) > 1 else ''}. {' and '.join(numbers)}]"
    return "\n\n".join(
        [
            "INTERNATIONAL TRADE COMMISSION", of, row["title"], "AGENCY: U.S. International Trade Commission.", "ACTION: Notice.",
            f"SUMMARY: {row['abstract']}", f"[FR Doc. {row['document_number']} Filed]\n",
        ]
    )  # fmt: skip


# --- when two ways of writing are one -------------------------------------------------------------------------------------------


def squeezed(words: str | None) -> str:
    """Letters and digits alone, and of a party's name without what else it is called."""
    return re.sub(r"[^a-z0-9]", "", _ALIAS.split(words or "")[0].casefold())


def within(one: str, other: str) -> bool:
    """Whether one is the other, or a part of it."""
    a, b = squeezed(one), squeezed(other)
    return a in b or b in a


def same(got: Collection[str], wanted: Collection[str]) -> bool:
    """Whether as many are named, and each is one of the wanted or a part of it."""
    mine, theirs = set(map(squeezed, got)), set(map(squeezed, wanted))
    return len(mine) == len(theirs) and all(any(within(a, b) for b in theirs) for a in mine)


def number(written: str | None) -> str | None:
    """A right's number without marks of punctuation."""
    return re.sub(r"[\s,.-]", "", written or "").upper() or None


# --- figures --------------------------------------------------------------------------------------------------------------------


def figures(marks: Iterable[Mark]) -> dict[str, tuple[int, int]]:
    """Of each figure: how many are right, and of how many."""
    found: dict[str, tuple[int, int]] = {}
    for mark in marks:
        right, count = found.get(mark.figure, (0, 0))
        found[mark.figure] = (right + mark.right, count + 1)
    return found
