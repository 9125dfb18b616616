"""Which company is meant, and which caption: one company is written in several spellings, often within one notice.

Names are folded for comparing only (`pipeline.identifiers.company`); what is shown is always a spelling as written.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from pipeline.identifiers.company import FoldedName, folded, same_key

__all__ = ["find", "fold_caption", "same_key"]


def find(name: str, among: Sequence[str]) -> int | None:
    """Which of some written names is meant by `name`, or None when none is, or when it could be several.

    In turn: the same main name; an alias in common; the same name where one of the two lacks its legal form.
    """
    wanted = folded(name)
    others = [folded(other) for other in among]
    for test in (_same_main, _alias_in_common, _same_but_for_form):
        hits = [i for i, other in enumerate(others) if test(wanted, other)]
        if hits:
            return hits[0] if len(hits) == 1 or test is _same_main else None
    return None


def _same_main(one: FoldedName, other: FoldedName) -> bool:
    return one.main == other.main


def _alias_in_common(one: FoldedName, other: FoldedName) -> bool:
    return not one.all.isdisjoint(other.all)


def _same_but_for_form(one: FoldedName, other: FoldedName) -> bool:
    return one.core == other.core and (one.formless or other.formless)


def fold_caption(subject: str | None) -> str | None:
    """A caption as it is compared: letter case, punctuation and the leading "Certain" do not count; None for no caption."""
    words = _words(subject or "")
    if words[:1] == ["certain"]:
        words = words[1:]
    return " ".join(words) or None


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text).casefold().replace("&", " and ")
    kept = (c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return "".join(kept).split()
