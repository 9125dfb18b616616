"""Whether an order is one that a filter wants. Pure.

A field is found, known not to be there, or not known. Only what is known keeps an order out: a tariff number that nobody read, a
list of firms that is not whole, goods of any maker pass every filter. So a filter spares its owner mails and hides nothing from him
that we could not rule out. Whoever uses one must not put anything through it that takes back what was told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from pipeline.authorities.where import markets_of
from pipeline.fold.state import live_parties, live_rights
from pipeline.identifiers.company import folded
from pipeline.records import Filter, Flag
from pipeline.search.words import akin, words

# What an order rests on when it protects no brand.
_NO_BRAND = frozenset({"patent", "design_patent", "reissue_patent", "trade_secret"})


def by_fields(wanted: Filter) -> str:
    """A filter in a line, by its fields: "rights: patent, trademark; chapters: 85"."""
    return "; ".join(f"{name}: {', '.join(values)}" for name, values in wanted.model_dump().items() if values)


class Verdict(StrEnum):
    """What one field of a filter says of an order."""

    FOUND = "found"
    NOT_KNOWN = "not known"
    NOT_THERE = "not there"


@dataclass(frozen=True)
class Facts:
    """What is known of something that a filter is asked about; `whole`: that these are all."""

    rights: frozenset[str] = frozenset()
    rights_whole: bool = False
    chapters: frozenset[str] = frozenset()  # none: no tariff number was read
    firms: tuple[str, ...] = ()
    firms_whole: bool = False
    goods: str | None = None
    named: tuple[str, ...] = ()  # what beside the goods may name a brand
    markets: frozenset[str] = frozenset()


def facts_of(flag: Flag, tariff_numbers: Iterable[str] = ()) -> Facts:
    """What is known of an order. `tariff_numbers`: those read beside it, in digits or as written."""
    firms = (*live_parties(flag), *flag.complainants)
    return Facts(
        rights=frozenset(right.kind for right in live_rights(flag)),
        rights_whole=flag.rights_read == "whole",
        chapters=frozenset(number.strip()[:2] for number in tariff_numbers if number.strip()[:2].isdigit()),
        firms=firms,
        firms_whole=flag.parties_read == "whole" and not flag.any_source,
        goods=flag.articles,
        named=(*firms, *flag.models),
        markets=frozenset({flag.market, *markets_of(flag)}),
    )


def passes(wanted: Filter, facts: Facts) -> bool:
    """Whether nothing that is known keeps it out."""
    return Verdict.NOT_THERE not in verdicts(wanted, facts).values()


def verdicts(wanted: Filter, facts: Facts) -> Mapping[str, Verdict]:
    """What each field of the filter that asks for something says, by its name."""
    return {name: _verdict(one, getattr(wanted, name), facts) for name, one in FIELDS.items() if getattr(wanted, name)}


def _verdict(one: Field, values: tuple[str, ...], facts: Facts) -> Verdict:
    if any(one.has(facts, value) for value in values):
        return Verdict.FOUND
    return Verdict.NOT_THERE if one.is_known(facts) else Verdict.NOT_KNOWN


# --- the fields -------------------------------------------------------------------------------------------------------------------


class Field(NamedTuple):
    """How a field of a filter is looked up: whether one value is there, and whether it is known which are."""

    has: Callable[[Facts, str], bool]
    is_known: Callable[[Facts], bool]


def _has_firm(facts: Facts, value: str) -> bool:
    wanted = spellings(value)
    return any(wanted & spellings(name) for name in facts.firms)


def spellings(name: str) -> frozenset[str]:
    """The keys of a firm's name: as it is, without its legal form, and of what else it is called; empty: it names nobody."""
    found = folded(name)
    return frozenset({found.main, found.core, *found.all} - {""}) if found.core else frozenset()


def _has_word(facts: Facts, value: str) -> bool:
    goods = words(facts.goods or "")
    return bool(words(value)) and all(any(akin(asked, word) for word in goods) for asked in words(value))


def _has_brand(facts: Facts, value: str) -> bool:
    asked = words(value)
    return bool(asked) and any(_stands_in(asked, words(text)) for text in (facts.goods or "", *facts.named))


def _stands_in(asked: list[str], text: list[str]) -> bool:
    return any(text[n : n + len(asked)] == asked for n in range(len(text) - len(asked) + 1))


FIELDS: Mapping[str, Field] = {
    "rights": Field(lambda facts, value: value in facts.rights, lambda facts: facts.rights_whole and bool(facts.rights)),
    "chapters": Field(lambda facts, value: value in facts.chapters, lambda facts: bool(facts.chapters)),
    "parties": Field(_has_firm, lambda facts: facts.firms_whole and bool(facts.firms)),
    "brands": Field(_has_brand, lambda facts: facts.rights_whole and bool(facts.rights) and facts.rights <= _NO_BRAND),
    "words": Field(_has_word, lambda facts: bool(facts.goods)),
    "markets": Field(lambda facts, value: value in facts.markets, lambda facts: bool(facts.markets)),
}


# --- what a filter can never do ---------------------------------------------------------------------------------------------------


@dataclass
class Tried:
    """What became of a filter over many orders."""

    orders: int = 0
    passed: int = 0
    found: dict[tuple[str, str], int] = field(default_factory=dict)  # by field and value, in how many
    unknown: dict[str, int] = field(default_factory=dict)  # by field, of how many it is not known


def tried(wanted: Filter, those: Iterable[Facts]) -> Tried:
    """The same for each of these, counted."""
    result = Tried()
    asked = [(name, value) for name in FIELDS for value in getattr(wanted, name)]
    result.found = dict.fromkeys(asked, 0)
    result.unknown = dict.fromkeys((name for name, _ in asked), 0)
    for facts in those:
        result.orders += 1
        result.passed += passes(wanted, facts)
        for name, value in asked:
            result.found[name, value] += FIELDS[name].has(facts, value)
        for name in result.unknown:
            result.unknown[name] += not FIELDS[name].is_known(facts)
    return result
