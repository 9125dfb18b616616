"""Names that look like two, and two that look like one: partners, divisions, a short form in bare brackets. Pure."""

from __future__ import annotations

from collections.abc import Callable

from pipeline.read.prose.behind import behind
from pipeline.read.prose.listed import between_semicolons, follows
from pipeline.read.prose.one_name import Words
from pipeline.read.prose.rules import mentions as rules
from pipeline.read.prose.rules import name_words as said

Known = Callable[[str], tuple[str, ...]]  # the full names that words stand for in a notice: of a short form, or a collective name


def bare_short_form(words: str, start: int, end: int) -> int | None:
    """Where "Orlo Lamps Corp. (Orlo)" ends, whose short form stands without quotes; None where its bracket is part of the name."""
    bracket = rules.IN_BRACKETS_AT_END.search(words, start, end)
    if not bracket or not words[start : bracket.start()].startswith(bracket[1]) or bracket[1] == words[start : bracket.start()]:
        return None
    return bracket.start()


def division_end(text: Words, end: int) -> int | None:
    """Where "Orlo, a Division of Fenwick Inc." ends."""
    division = rules.DIVISION.match(text.words, end)
    parent = text.name(division.end()) if division else None
    return parent[0] if parent and parent[1] else None


def _one_item(text: Words, end: int, between: str) -> bool:
    """Whether "Orlo Lamps and Tents" without a legal form is one item of a list: between semicolons, or behind the list's own "and"."""
    whole = behind(text.words, end)[1]
    if ";" in between:
        return text.words[whole : whole + 1] in (";", ".", ",", "")
    if rules.LIST_S_AND.search(between):
        return between.startswith(",") and text.words[whole : whole + 1] in (".", "")
    return not between and text.words[whole : whole + 1] == ";" and follows(text, whole)


def _persons(one: str, other: str) -> bool:
    """Whether two names are more like those of persons: "Ute Orlo and Gerd Orlo", "Ute Orlo and Gerd Fenn"."""
    first, second = one.split(), other.split()
    return not {first[-1], *first[-1].split("-")}.isdisjoint({second[-1], *second[-1].split("-")}) or (len(first) == len(second) == 2 and not said.BUSINESS.search(other) and not second[-1].endswith("s"))


def partners(text: Words, start: int, end: int, known: Known, between: str) -> tuple[int, bool]:
    """Past what looks like a list and is one name: "Orlo, Fenwick & Lamp LLP", "Blend and Wack Holdings Inc."."""
    if not rules.JOINED.match(text.words, end):
        return end, False
    if (second := rules.AND.match(text.words, end)) and text.words[second.end() :].startswith(text.words[start:end].split()[0] + " "):
        return end, False  # "Orlo Lamps and Orlo Tents, Inc.": two of one house
    if firm := said.PARTNERS.match(text.words, start):
        return firm.end(), True
    past_and = ";" in between or rules.LIST_S_AND.search(between)  # a list has one "and", before its last name
    firm = said.PARTNERS_IN_LIST.match(text.words, start)
    if firm and (past_and or follows(text, behind(text.words, firm.end())[1])):
        return firm.end(), True
    if ";" in between and (one := between_semicolons(text, end)):
        return one, True
    pair = rules.AND.match(text.words, end)
    named = known(text.words[start:end])
    if not pair or (named and not text.words.startswith(named[0], start)):  # "Orlo" is known from "Orlo and Fenn Ltd." itself
        return end, False
    other = text.name(pair.end())
    if not other or rules.ONE_HOUSE.match(text.words[start:end] + "\n" + text.words[pair.end() : other[0] + 1]):
        return end, False
    if not other[1]:
        two = _persons(text.words[start:end], text.words[pair.end() : other[0]])
        return (other[0], False) if not two and _one_item(text, other[0], between) else (end, False)
    if (
        past_and or follows(text, behind(text.words, other[0])[1]) or (not between and rules.ONE_WORD.match(text.words[start:end]))
    ):  # one word alone is seldom a company
        return other
    return end, False
