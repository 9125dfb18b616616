"""Words that could be names and lie in no list that was read: where an order may bind them, none of them is silent. Pure.

Beside the names themselves their neighbours tell: what stands behind the separator behind a list, a legal form in no name, a role that
may be a name's first word ("Complainant Coffee LLC"). Where an order binds those whom a word for several means ("the remaining
respondents"), the sentences that may say who they are are held to account in the same way.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from pipeline.read.prose.name_words import NO_PART
from pipeline.read.prose.one_name import words_of
from pipeline.read.prose.roster import Roster
from pipeline.read.prose.rules.listed import BEGINS_CLAUSE, ITEM_ENDS, SEPARATOR
from pipeline.read.prose.rules.name_words import NOBODY
from pipeline.read.us_itc.rules import unaccounted as rules
from pipeline.read.us_itc.rules.whom import AIMS, STRONG_AIM
from pipeline.read.us_itc.sentence import Placed, Sentence, could_be_names

_LONGEST = 120  # characters of a name

Span = tuple[int, int]


def left_over(said: Sentence, *, nobody: bool = False) -> Iterator[Span]:
    """The words of a sentence that could be a name and lie in none of its lists; `nobody`: its orders bind nobody that was read."""
    last = 0
    for start, end in sorted((*_beside_lists(said), *_formed(said), *_role_first(said, nobody=nobody), *_broken(said), *_against(said))):
        if start >= last:
            yield start, end
            last = end


def _beside_lists(said: Sentence) -> Iterator[Span]:
    """What stands behind the separator behind a list, and goes on like it; and an item with a number before its first."""
    for one in said.lists:
        if one.part != "free":
            continue
        before = max(0, one.start - _LONGEST)
        numbered = rules.NUMBERED_BEFORE.search(said.plain, before, one.start)
        first = numbered or rules.ITEM_BEFORE.search(said.plain, before, one.start)
        if first and (numbered or _office(first["item"])):
            yield first.span("item")
        separator = SEPARATOR.match(said.plain, one.end)
        if not separator:
            continue
        start = separator.end()
        if (small := rules.SMALL.match(said.plain, start)) and NO_PART.isdisjoint(small[0].split()):
            yield small.span()
        elif (end := _item(said.plain, start)) is not None:
            yield start, end


def _broken(said: Sentence) -> Iterator[Span]:
    """The names of a list that goes on behind a sign which is no separator: they are of one list, and stand in two."""
    for one, other in pairwise(said.lists):
        if rules.BREAK.fullmatch(said.plain, one.end, other.start):
            yield from one.spans


def _office(item: str) -> bool:
    """Whether words could be a name and are an office or a paper elsewhere: "Judge Tallow"; all others are read as names of their list."""
    return bool(NOBODY.match(item)) and not rules.NO_ITEM.match(item) and "Nn" not in item


def _item(plain: str, start: int) -> int | None:
    """Where the words of an item end that begins with a capital or a number; None if that is no name."""
    stop = ITEM_ENDS.search(plain, start, start + _LONGEST)
    if not stop or stop.start() <= start or not plain[start].isupper():
        return None
    return None if BEGINS_CLAUSE.match(plain[start : stop.start() + 1]) or rules.NO_ITEM.match(plain, start) else stop.start()


def _formed(said: Sentence) -> Iterator[Span]:
    """Legal forms in no list, with the words before them."""
    last = 0
    for start, end in sorted(words_of(said.plain).forms.items()):
        if start < last:
            continue
        last = end
        begins = [m.end() for m in rules.ITEM_BEGINS.finditer(said.plain, max(0, start - _LONGEST), start)]
        begin = next((b for b in reversed(begins) if b < start and (said.plain[b].isupper() or said.plain[b].isdigit())), None)
        if begin is not None and not rules.NO_ITEM.match(said.plain, begin):
            yield begin, end


def _role_first(said: Sentence, *, nobody: bool) -> Iterator[Span]:
    """Lists that got another part for a role that may be the first word of their first name."""
    for one in said.lists:
        role = rules.ROLE_FIRST.search(said.plain, max(0, one.start - 20), one.start) if one.part == "other" else None
        if role and (nobody or _in_list(said, one, role.start()) or _aimed(said.plain, role.start())):
            (_, first), *others = one.spans
            yield role.start(), first
            yield from others


def _against(said: Sentence) -> Iterator[Span]:
    """Words with capitals behind "against" and the like that are in no list."""
    for found in rules.AGAINST.finditer(said.plain):
        name = found["name"] or ""
        if not (rules.NO_ITEM.match(name) or NOBODY.match(name) or "Nn" in name):
            yield found.span("name" if name else "small")
    yield from (found.span() for found in rules.BEGINS_OTHERWISE.finditer(said.plain))
    yield from (m.span("small") for m in rules.SMALL_AIMED.finditer(said.plain) if NO_PART.isdisjoint(m["small"].split()))


def _in_list(said: Sentence, one: Placed, at: int) -> bool:
    return any(
        (separator := SEPARATOR.match(said.plain, other.end)) and separator.end() == at
        for other in said.lists
        if other.part == "free" and other.end < one.start
    )


def _aimed(plain: str, at: int) -> bool:
    return bool(AIMS.search(plain[max(0, at - 60) : at]) or STRONG_AIM.search(plain[max(0, at - 60) : at]))


def collective(said: Sentence) -> Span | None:
    """Where a sentence has a word for several whom other words name; where they are named behind it, it is none."""
    words = said.passage.words
    return next((m.span() for m in rules.COLLECTIVE.finditer(words) if not rules.NAMED_BEHIND.match(said.plain, m.end())), None)


def may_be_meant(said: Sentence, roster: Roster, *, nobody: bool) -> Iterator[Span]:
    """The words of a sentence that could be a name of those whom a word for several means: in whatever list, or in none."""
    words = said.passage.words
    yield from left_over(said, nobody=nobody)
    for one in said.lists:
        if one.part == "free":
            yield from one.unread
            yield from (span for span in one.spans if roster.names(name := words[slice(*span)]) in ((), (name,)))
    taken = [(one.start, one.end) for one in said.lists]
    for listing in roster.listings(words):
        if listing.sure or any(start < listing.end and listing.start < end for start, end in taken) or not could_be_names(words, listing):
            continue
        for m in listing.mentions:
            if words[m.start - 1 : m.start] not in ("", '"') and not words[m.start : m.end].isdigit():  # no short form of a thing, nor "section 337"
                yield m.start, m.end
