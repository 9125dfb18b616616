"""Whom an order is directed to, in the words of its title: each firm alone, as written. Pure.

A comma or "and" within a firm's name parts nothing ("Orlo Lamps Co., Ltd.", "Fenn and Orlo, Inc."): a name ends behind its legal
form, and words without one are parted only where both sides look whole. What cannot be told apart stays one string.
"""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.read.prose.forms import Forms
from pipeline.read.us_edis.rules import names as rules
from pipeline.read.us_edis.rules import titles


@dataclass(frozen=True)
class Addressees:
    """Names as written; none where the title names nobody."""

    names: tuple[str, ...] = ()


def addressees(words: str, *, sure: bool = True) -> Addressees | None:
    """The firms in words behind "against" or the like; None where these are no names.

    Where the word before is none that names follow (not `sure`), they are only by a legal form at their end.
    """
    words = words.strip(" ,;")
    if role := titles.ROLE.match(words):
        words = words[role.end() :]
    if not sure and len(words) not in Forms(words).ends:
        return None
    if titles.NOBODY.match(words):
        return Addressees()
    if not words or not rules.BEGINS.match(words) or titles.NO_NAME.search(words) or titles.ANY_ORDER.search(words):
        return None
    return Addressees(
        tuple(dict.fromkeys(name for piece in words.split(";") for name in _parted(rules.AND_AT_START.sub("", piece.strip()))))
    )


def _parted(words: str) -> list[str]:
    """The names of a list without semicolons."""
    forms, found, start = Forms(words), list[str](), 0
    listed = rules.LIST_S_LAST.search(words) is not None
    for gap in rules.GAP.finditer(words):
        before, behind = words[start : gap.start()].strip(), words[gap.end() :]
        if gap.start() < start or not before or gap.end() in forms.forms or not rules.BEGINS.match(behind):
            continue
        ended, held = gap.start() in forms.ends, _has_form(before)
        whole = ended or (held and (rules.ALIAS_AT_END.search(before) is not None or " and " in gap[0]))
        if not whole and "," in gap[0] and (held or not (listed or " and " in gap[0])):
            continue  # a place, or a name that goes on
        if not whole and "," not in gap[0] and ("&" in gap[0] or not _both_whole(before, behind)):
            continue
        if whole and rules.ALIAS_AT_END.search(before) and not _has_form(behind):
            continue  # "Orlo Ltd. d/b/a Fenn and Lamp": two names of a shop, or one
        found.append(before)
        start = gap.end()
    return [*found, *([words[start:].strip()] if words[start:].strip() else [])]


def _has_form(words: str) -> bool:
    return bool(Forms(words).forms)


def _both_whole(before: str, behind: str) -> bool:
    """Whether two runs of words without a legal form before "and" are two names: each has two words or more, and none has a form."""
    forms = Forms(behind).forms
    stop = next((gap.start() for gap in rules.GAP.finditer(behind) if gap.end() not in forms), len(behind))
    return len(before.split()) > 1 and len(behind[:stop].split()) > 1 and not any(at <= stop for at in forms)
