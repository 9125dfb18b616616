"""The goods of an order in few words: no "Certain" in front, no "components thereof" behind, the head noun never lost. Pure."""

from __future__ import annotations

import re
from typing import Final

from alerts.languages.speech import ENGLISH, Speech
from alerts.wording import phrases as p
from alerts.wording.letters import words_in_ascii
from alerts.wording.words import cut, product

_ACCESSORY: Final = (
    r"(?:components?|parts?|accessor(?:y|ies)|(?:sub)?assembl(?:y|ies)|packag(?:es?|ing)|label(?:s|ing)|products?|systems?|devices?"
    r"|articles?|equipment|apparatus|software|methods?|materials?)"
)
# ", streaming components thereof, and systems containing the same": what goes with the goods, and all that follows it. In front of
# such a word another tells it apart only where nothing is joined to it: "and collision parts and components thereof" are two goods.
_WITH_IT: Final = re.compile(
    rf"(?:,\s*(?:and\s+)?|\s+and\s+)(?:certain\s+)?(?:{_ACCESSORY}\s+and\s+)*(?:[\w/-]+\s+)?{_ACCESSORY}"
    r"\s+(?:thereof|therefore?|(?:containing|including|incorporating|comprising|using)\s+(?:the\s+)?same)\b.*",
    re.IGNORECASE | re.DOTALL,
)
_PART: Final = re.compile(r"\s*\([IVX]+\)\s*$")  # of two investigations of one name: "(II)"
# Where what the goods are ends, and what they are for, made of or joined to begins.
_QUALIFIED: Final = re.compile(
    r",|;|:|\s(?:with|for|having|contain\w*|includ\w+|compris\w+|featuring|made|used|using|purport\w*|in|of|on|to|by|from|that|which|and|or)\s",
    re.IGNORECASE,
)

_JOINS: Final = frozenset({"and", "or"})


def named(articles: str | None) -> str:
    """What the goods are, as written, without what goes with them: "kettles with lid locks"."""
    whole = product(articles)
    return _PART.sub("", _WITH_IT.sub("", whole)) or whole


def short(articles: str | None, room: int, head_within: int, say: Speech = ENGLISH) -> str:
    """The goods in ASCII and at most `room` characters, cut at a word and marked as cut; their head noun ends within `head_within`.

    Words in front of the head noun stand behind it where it would end later, as in a tariff: "drone rotor guards, folding". What is
    cut is what follows the head noun, then those: "flow restriction devices, blood..." is no other goods than the order's.
    """
    if not articles:
        return say(p.SUBJECT_GOODS_UNREAD)
    words = words_in_ascii(named(articles)).split()
    head = len(_head(" ".join(words)).split())
    front, more = list[str](), False
    while head > 1 and len(" ".join(words[:head])) > head_within:
        front, words, head = [*front, words[0]], words[1:], head - 1
    while front and head > 1 and words[0].lower() in _JOINS:
        front, words, head = [*front, words[0]], words[1:], head - 1
    if front:
        whole = f"{' '.join(words)}, {' '.join(front)}"
        if len(whole) <= room:
            return whole
        noun = " ".join(words[:head]).rstrip(",;:")
        if len(noun) <= room < len(f"{noun}, {front[0]}..."):
            return noun
        words, more = [*f"{noun},".split(), *front], bool(words[head:])
    return _cut(words, room, more=more) or say(p.SUBJECT_GOODS_BELOW)[:room]


def _head(goods: str) -> str:
    """The goods up to their head noun: before the first word that qualifies it.

    "shaft and head adaptors" are adaptors: an "and" behind a singular, before a plural, joins what only tells which.
    """
    ends = [*_QUALIFIED.finditer(goods)]
    for n, found in enumerate(ends):
        following = goods[found.end() : ends[n + 1].start() if n + 1 < len(ends) else None]
        if found[0].strip().lower() not in _JOINS or _is_plural(goods[: found.start()]) or not _is_plural(following):
            return goods[: found.start()]
    return goods


def _is_plural(words: str) -> bool:
    return bool(re.search(r"[^s]s$", words.strip(), re.IGNORECASE))


def _cut(words: list[str], room: int, *, more: bool) -> str:
    """As many words as there is room for. `more`: others stood behind them."""
    if not more and len(" ".join(words)) <= room:
        return " ".join(words)
    while words and len(" ".join(words)) + len("...") > room:
        words = words[:-1]
    return cut(words) if words else ""
