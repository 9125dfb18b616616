"""Dates, bond, citations, tariff numbers and the relief asked for. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import Literal

from pipeline.read.prose.passages import Passage, Reading
from pipeline.read.rule import Rule
from pipeline.read.us_itc.rules import particulars as rules
from pipeline.records import Evidence

_MONTHS = {
    name: n
    for n, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sept sep",
         "october oct", "november nov", "december dec"), start=1,
    )
    for name in names.split()
}  # fmt: skip
_KINDS: tuple[tuple[Literal["GEO", "LEO", "CDO", "TEO"], Rule], ...] = (
    ("TEO", rules.TEMPORARY),
    ("GEO", rules.GENERAL),
    ("LEO", rules.LIMITED),
    ("CDO", rules.CEASE),
)


def date_of(found: re.Match[str]) -> date | None:
    """The day that a find of the rule for days names; None if there is none such."""
    month = _MONTHS.get(found["month"].casefold())
    try:
        return date(int(found["year"]), month, int(found["day"])) if month else None
    except ValueError:
        return None


def complaint_filed(reading: Reading) -> tuple[date, Evidence] | None:
    """When the complaint was filed, of several the original one."""
    passages = (*reading.abstract, *reading.body)
    return _dated(rules.FILED, passages) or _dated(rules.RECEIVED, passages)


def issued(reading: Reading) -> tuple[date, Evidence] | None:
    """The day on which the notice says it was issued, above the Secretary's name."""
    return _dated(rules.ISSUED, reading.lines)


def _dated(rule: Rule, passages: Iterable[Passage]) -> tuple[date, Evidence] | None:
    for passage in passages:
        found = rule.search(passage.words)
        if found and (day := date_of(found)):
            return day, passage.evidence(*found.span())
    return None


def bond(passages: Sequence[Passage]) -> tuple[str, Evidence] | None:
    """The bond during Presidential review (19 U.S.C. 1337(j)(3)), as written."""
    first: tuple[str, Evidence] | None = None
    for passage in passages:
        found = rules.BOND.search(passage.words)
        if found and rules.REVIEW_PERIOD.search(passage.words) and not rules.ASKS_FOR_BOND.search(passage.words):
            written = found["bond"].strip()
            if first is None or written.startswith(first[0]):  # a summary gives the rate, the text says of which value
                first = written, passage.evidence(*found.span())
    return first


def corrected_bond(passages: Sequence[Passage]) -> tuple[str, Evidence] | None:
    """The bond as a correction says that it is right; None where its words do not part the right from the wrong."""
    for passage in passages:
        if found := rules.CORRECTED_BOND.search(passage.words):
            written = next(found[name] for name in ("bond", "not", "with") if found[name])
            return written.strip(), passage.evidence(*found.span())
    return None


def citations(passages: Iterable[Passage]) -> dict[str, Evidence]:
    """Federal Register citations, volume and first page, each where it stands first."""
    found: dict[str, Evidence] = {}
    for passage in passages:
        for m in rules.CITATION.finditer(passage.words):
            found.setdefault(f"{m[1]} FR {m[2].replace(',', '')}", passage.evidence(*m.span()))
    return found


def tariff_numbers(passages: Iterable[Passage]) -> dict[str, Evidence]:
    """Subheadings of the Harmonized Tariff Schedule, where the words around say that they are."""
    found: dict[str, Evidence] = {}
    for passage in passages:
        if rules.TARIFF_WORDS.search(passage.words):
            for m in rules.TARIFF.finditer(passage.words):
                found.setdefault(m[0], passage.around(m.start(), m.end(), 80))
    return found


def relief_requested(passages: Iterable[Passage]) -> tuple[tuple[Literal["GEO", "LEO", "CDO", "TEO"], ...], Evidence | None]:
    """The orders that a complainant asks for."""
    asked: dict[Literal["GEO", "LEO", "CDO", "TEO"], None] = {}
    first: Evidence | None = None
    for passage in passages:
        for found in rules.RELIEF.finditer(passage.words):
            words = found["relief"] or found["sought"] or ""
            if kinds := [kind for kind, rule in _KINDS if rule.search(words)]:
                asked |= dict.fromkeys(kinds)
                first = first or passage.evidence(*found.span())
    return tuple(kind for kind, _ in reversed(_KINDS) if kind in asked), first


_PRONOUNS = frozenset({"it", "they"})


def relief_sought(
    passages: Sequence[Passage], called: Collection[str]
) -> tuple[tuple[Literal["GEO", "LEO", "CDO", "TEO"], ...], Evidence | None]:
    """The orders that a complainant is said to have asked for, in a notice of something else.

    `called` are the names, in lower case, by which the notice calls complainants; "it" is one where such a name stands before it.
    """
    asked: dict[Literal["GEO", "LEO", "CDO", "TEO"], None] = {}
    first: Evidence | None = None
    before = ""
    for passage in passages:
        for found in rules.ASKS.finditer(passage.words):
            who = found["who"].casefold()
            context = f"{before} {passage.words[: found.start()]}".casefold()
            known = who.startswith("complainant") or who == "the complaint" or who in called
            if not known and not (who in _PRONOUNS and any(name in context for name in (*called, "the complaint "))):
                continue
            if kinds := [kind for kind, rule in _KINDS if rule.search(found["what"])]:
                asked |= dict.fromkeys(kinds)
                first = first or passage.evidence(*found.span())
        before = passage.words
    return tuple(kind for kind, _ in reversed(_KINDS) if kind in asked), first
