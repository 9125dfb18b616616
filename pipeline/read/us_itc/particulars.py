"""Dates, bond, citations, tariff numbers and the relief asked for. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import Literal

from pipeline.read.prose.passages import Passage, Reading
from pipeline.records import Evidence

_MONTHS = {
    name: n
    for n, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sept sep",
         "october oct", "november nov", "december dec"), start=1,
    )
    for name in names.split()
}  # fmt: skip
_DAY = r"(?P<month>[A-Z][a-z]{2,8})\.?\s+(?P<day>\d{1,2}),\s+(?P<year>\d{4})"
_FILED = re.compile(
    rf"\b(?:complaint\s+was\s+filed\b.{{0,90}}?\bon|complaint(?:,)?\s+filed(?:\s+with\s+the\s+Commission)?\s+on|complaint\s+that\s+.{{3,120}}?\s+(?:had\s+)?filed\s+on|filed\s+the\s+complaint\s+in\s+this\s+investigation\s+on|complaint,\s+filed\s+on|filed\s+on\s+behalf\s+of\b.{{0,300}}?\bon)\s+{_DAY}"
)
_RECEIVED = re.compile(rf"(?:^|:\s)On\s+{_DAY},\s+the\s+(?:\S+\s+){{0,3}}Commission\s+received\s+(?:a|the)\s+complaint\b")
_ISSUED = re.compile(rf"^Issued:\s+{_DAY}")
_AMOUNT = (
    r"(?:(?:zero|no|(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|and|[a-z]+teen|eleven|"
    r"twelve|point)(?:[\s-]+(?:one|two|three|four|five|six|seven|eight|nine|hundred|and|point|thousand|[a-z]+ty|[a-z]+teen|ten|eleven|twelve))*)\s+"
    r"(?:\(\d[\d.]*\s?%?\)\s*)?percent(?:\s*\(\d[\d.]*\s?%\))?|\d[\d.]*\s*(?:percent|%)(?:\s*\(\d[\d.]*\s?%\))?|\$\d[\d,]*(?:\.\d+)?(?![.,]?\d)(?:\s+per\s+\w+(?:\s+(?:of\s+)?[\w -]{3,40}?)?(?:\s+and\s+\$\d[\d,.]*(?<![.,])\s+per\s+[\w -]{3,40}?)?)?)"
)
_OF_VALUE = r"(?:\s+of\s+(?:the\s+|their\s+)?(?:entered|transaction|import|invoice|customs)\s+value(?:\s+of\s+(?:(?:the|such|all)\s+)?[\w -]{3,60}?)?)?"
_BOND = re.compile(
    rf"\bbond(?:s|ing)?\b.{{0,200}}?(?P<bond>{_AMOUNT}{_OF_VALUE}(?:\s+for\s+[^.,;]{{3,80}}?\s+and\s+{_AMOUNT}{_OF_VALUE}\s+for\s+[^.,;]{{3,80}})?)"
    r"(?=\s+(?:imported(?!\.)|that|is|are|during|while|for|be|was|which|sold|shall|may|must|has|in|on|by|as|pursuant|under|applies|and(?!\s+\$)|if)\b|[.,;)(](?!\d)|\s\(|$)",
    re.IGNORECASE,
)
_ASKS_FOR_BOND = re.compile(r"\b(?:recommend\w*|asked\s+for|requested|proposed?|urged|argu\w+|seeks?|sought)\b", re.IGNORECASE)
_REVIEW_PERIOD = re.compile(
    r"\bPresidential\s+review\b|\b1337\(j\)|\bimport(?:ed|ation)\b|\btemporar(?:y|ily)\b|\bset\b|\bentered\s+value\b", re.IGNORECASE
)
_CITATION = re.compile(r"\b(\d{2,3})\s+(?:FR|Fed\.\s*Reg\.)\s+(\d{1,3}(?:,\d{3})|\d{2,6})\b")
_TARIFF = re.compile(r"\b\d{4}\.\d{2}(?:\.\d{2}(?:\.?\d{2})?)?\b")
_TARIFF_WORDS = re.compile(r"\b(?:subheadings?|HTS(?:US)?|Harmonized\s+Tariff)\b")
_RELIEF = re.compile(
    r"\brequest(?:s|ed|ing)?\b[^.;]{0,60}?\bissue\b(?P<relief>[^.;]{0,300})|\b(?:request(?:s|ed|ing)?|seek(?:s|ing)?|sought|asks?|asked)\b"
    r"(?P<sought>[^.;]{0,200}?\b(?:exclusion|cease\s+and\s+desist)\b[^.;]{0,160})",
    re.IGNORECASE,
)
_KINDS: tuple[tuple[Literal["GEO", "LEO", "CDO", "TEO"], re.Pattern[str]], ...] = (
    ("TEO", re.compile(r"\btemporary\s+(?:\w+\s+)?(?:exclusion|relief)", re.IGNORECASE)),
    ("GEO", re.compile(r"\bgeneral\s+exclusion|\bGEO\b", re.IGNORECASE)),
    ("LEO", re.compile(r"\blimited\s+exclusion|\bLEO\b", re.IGNORECASE)),
    ("CDO", re.compile(r"\bcease\s+and\s+desist|\bCDOs?\b", re.IGNORECASE)),
)


def _date(found: re.Match[str]) -> date | None:
    month = _MONTHS.get(found["month"].casefold())
    try:
        return date(int(found["year"]), month, int(found["day"])) if month else None
    except ValueError:
        return None


def complaint_filed(reading: Reading) -> tuple[date, Evidence] | None:
    """When the complaint was filed, of several the original one."""
    passages = (*reading.abstract, *reading.body)
    return _dated(_FILED, passages) or _dated(_RECEIVED, passages)


def issued(reading: Reading) -> tuple[date, Evidence] | None:
    """The day on which the notice says it was issued, above the Secretary's name."""
    return _dated(_ISSUED, reading.lines)


def _dated(pattern: re.Pattern[str], passages: Iterable[Passage]) -> tuple[date, Evidence] | None:
    for passage in passages:
        found = pattern.search(passage.words)
        if found and (day := _date(found)):
            return day, passage.evidence(*found.span())
    return None


def bond(passages: Sequence[Passage]) -> tuple[str, Evidence] | None:
    """The bond during Presidential review (19 U.S.C. 1337(j)(3)), as written."""
    first: tuple[str, Evidence] | None = None
    for passage in passages:
        found = _BOND.search(passage.words)
        if found and _REVIEW_PERIOD.search(passage.words) and not _ASKS_FOR_BOND.search(passage.words):
            written = found["bond"].strip()
            if first is None or written.startswith(first[0]):  # a summary gives the rate, the text says of which value
                first = written, passage.evidence(*found.span())
    return first


def citations(passages: Iterable[Passage]) -> dict[str, Evidence]:
    """Federal Register citations, volume and first page, each where it stands first."""
    found: dict[str, Evidence] = {}
    for passage in passages:
        for m in _CITATION.finditer(passage.words):
            found.setdefault(f"{m[1]} FR {m[2].replace(',', '')}", passage.evidence(*m.span()))
    return found


def tariff_numbers(passages: Iterable[Passage]) -> dict[str, Evidence]:
    """Subheadings of the Harmonized Tariff Schedule, where the words around say that they are."""
    found: dict[str, Evidence] = {}
    for passage in passages:
        if _TARIFF_WORDS.search(passage.words):
            for m in _TARIFF.finditer(passage.words):
                found.setdefault(m[0], passage.around(m.start(), m.end(), 80))
    return found


def relief_requested(passages: Iterable[Passage]) -> tuple[tuple[Literal["GEO", "LEO", "CDO", "TEO"], ...], Evidence | None]:
    """The orders that a complainant asks for."""
    asked: dict[Literal["GEO", "LEO", "CDO", "TEO"], None] = {}
    first: Evidence | None = None
    for passage in passages:
        for found in _RELIEF.finditer(passage.words):
            words = found["relief"] or found["sought"] or ""
            if kinds := [kind for kind, pattern in _KINDS if pattern.search(words)]:
                asked |= dict.fromkeys(kinds)
                first = first or passage.evidence(*found.span())
    return tuple(kind for kind, _ in reversed(_KINDS) if kind in asked), first


_ASKS = re.compile(
    r"(?P<who>\b(?:[A-Z][\w&.'-]*(?:\s(?:&\s)?[A-Z][\w&.'-]*){0,3}|[Cc]omplainants?(?:'s?)?(?=\s+declaration)|[Cc]omplainants?|[Tt]he\s+complaint|[Ii]t|[Tt]hey))\s+(?:also\s+|later\s+|timely\s+|has\s+|have\s+)*"
    r"(?:declarations?\s+(?:seeking|requesting)|asked|asks?|requested|requests?|sought|seeks?|filed\s+(?:a\s+)?declarations?\b.{0,140}?\b(?:seeking|requesting|asked\s+for|asking)|filed\s+(?:a|its)\s+motion\b.{0,140}?\bfor)\b"
    r"(?P<what>(?!\s+(?:for\s+)?(?:submissions|briefs?|written))[^.;]{0,260})"
)
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
        for found in _ASKS.finditer(passage.words):
            who = found["who"].casefold()
            context = f"{before} {passage.words[: found.start()]}".casefold()
            known = who.startswith("complainant") or who == "the complaint" or who in called
            if not known and not (who in _PRONOUNS and any(name in context for name in (*called, "the complaint "))):
                continue
            if kinds := [kind for kind, pattern in _KINDS if pattern.search(found["what"])]:
                asked |= dict.fromkeys(kinds)
                first = first or passage.evidence(*found.span())
        before = passage.words
    return tuple(kind for kind, _ in reversed(_KINDS) if kind in asked), first
