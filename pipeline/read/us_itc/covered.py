"""What one order covers by its own words: rights with their claims, grounds without a number, articles. Pure.

The words of an order go from its noun to the next order's. So two orders in one sentence have each their own rights.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pipeline.read.us_itc.rights import UNREGISTERED, claims_in, claims_of_order, numbers_at, unread_numbers
from pipeline.read.us_itc.rules import covered as rules
from pipeline.read.us_itc.rules.articles import BARRED, GENERIC
from pipeline.read.us_itc.ruling import denies
from pipeline.read.us_itc.sentence import Sentence
from pipeline.records import Claims, RightKind, Whole


@dataclass(frozen=True)
class Covered:
    """What the words of an order say that it covers."""

    rights: tuple[str, ...] = ()
    grounds: tuple[RightKind, ...] = ()
    claims: tuple[Claims, ...] = ()
    rights_read: Whole = "not_stated"
    articles: str | None = None


def covered(said: Sentence, short: Mapping[str, str], start: int, end: int, *, bars: int | None) -> Covered:
    """What the words at [start, end) say; `bars`: where those begin that may say which articles an order at the border bars.

    "Those claims" are those of the sentence before.
    """
    passage, words = said.passage, said.passage.words
    numbers = dict.fromkeys(n for at, n in numbers_at(passage, short, start, end) if not denies(words[start:at]))
    claims = [c for c in claims_in(passage, short, start, end) if c.number in numbers]
    grounds = tuple(kind for kind, rule in UNREGISTERED if rule.search(words, start, end))
    unread = bool(unread_numbers(passage, short, start, end))
    if not numbers and said.former and rules.THOSE_CLAIMS.search(words, start, end):
        of_former = {n: None for at, n in numbers_at(said.former, short) if not denies(said.former.words[:at])}
        grounds = grounds or tuple(kind for kind, rule in UNREGISTERED if not of_former and rule.search(said.former.words))
        claims = [c for c in claims_in(said.former, short) if c.number in of_former]
        numbers = {c.number: None for c in claims} or of_former
    stated = bool(numbers or grounds)
    return Covered(
        rights=tuple(numbers),
        grounds=grounds,
        claims=claims_of_order(claims),
        rights_read="not_whole" if unread else "whole" if stated else "not_stated",
        articles=_barred(words, said.plain, bars, end) if bars is not None else None,
    )


def _barred(words: str, plain: str, start: int, end: int) -> str | None:
    """The articles that an order bars, without the words with which the next order begins."""
    found = BARRED.search(words, start)
    if not found or found.start() >= end:
        found = rules.REACHES.search(plain, start, end)
    if not found:
        return None
    articles = words[found.start("articles") : min(found.end("articles"), end)]
    return _bare(rules.NEXT_ORDER.sub("", articles))


def in_front(said: Sentence, start: int, noun: int) -> str | None:
    """The articles of an order whose noun stands behind them: "Tent poles that infringe claim 2 are barred by an order"."""
    plain = said.plain[start:noun]
    found = rules.SUBJECT.match(plain) if rules.OF_WHAT_STANDS_BEFORE.search(plain) else None
    return _bare(said.passage.words[start + found.start("articles") : start + found.end("articles")]) if found else None


def _bare(articles: str) -> str | None:
    """The words for articles, None where they say nothing: of "products of the respondents" the caption says more."""
    articles = articles.strip(" ,")
    return articles if articles and not GENERIC.match(articles) else None
