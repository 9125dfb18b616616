"""How two names of firms are alike, in words that say why somebody should look. Pure.

Only names are compared: whether two firms of one name are one, a person finds out (`pipeline.identifiers.company`).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from itertools import accumulate

from pipeline.identifiers.company import WrittenName, folded, is_legal_form, written_name
from pipeline.search.words import words


class Likeness(StrEnum):
    """Why a name is found by another, the nearest first."""

    SAME = "same name"
    SPELLING = "same name in another spelling"
    LACKS_FORM = "same name, of which one is written without its legal form"
    OTHER_FORM = "same name with another legal form"
    ALSO_CALLED = "same as a name that it is also called by"
    LONGER = "a longer name that begins with it"
    WITHIN = "a name with these words in it"


def likeness(asked: str, name: str) -> Likeness | None:
    """How a name is like the one that is asked for; None: it is not."""
    if _composed(asked) == _composed(name):
        return Likeness.SAME
    one, other = folded(asked), folded(name)
    if not one.core:
        return None
    if one.main == other.main:
        return Likeness.SPELLING
    if one.core == other.core:
        return Likeness.LACKS_FORM if one.formless or other.formless else Likeness.OTHER_FORM
    if _cores(written_name(asked)) & _cores(written_name(name)):
        return Likeness.ALSO_CALLED
    its, sought = words(name), words(without_form(asked))
    if one.core in accumulate(its):
        return Likeness.LONGER
    within = bool(sought) and any(its[n : n + len(sought)] == sought for n in range(len(its)))
    return Likeness.WITHIN if within else None


def without_form(name: str) -> str:
    """The first of its names as written, without the legal form at its end: what stands in longer names too."""
    parts = written_name(name).main.split()
    cut = next((n for n in range(1, len(parts)) if is_legal_form(" ".join(parts[n:]))), len(parts))
    return " ".join(parts[:cut])


def names_in(name: str) -> Iterator[str]:
    """The name and what else it is called ("d/b/a …"), each as written."""
    written = written_name(name)
    yield from (written.main, *written.aliases)


def _cores(name: WrittenName) -> set[str]:
    return {folded(one).core for one in (name.main, *name.aliases)} - {""}


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", " ".join(text.split()))
