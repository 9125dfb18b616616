"""Of those whom a sentence or the ones before it name, which few the words behind an order mean: "the latter two", "the second and
third of these", "the respondents numbered (1), (2), and (4) above". Pure.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pipeline.read.prose.roster import NUMBERS
from pipeline.read.us_itc.rules import which_of as by
from pipeline.read.us_itc.rules import whom as rules
from pipeline.read.us_itc.sentence import Placed, Sentence

_FARTHEST = 6  # sentences that are looked back on


def _before(said: Sentence, before: int) -> list[Placed]:
    """The lists of names before a place of a sentence; those of the one before, where it has none."""
    here = [one for one in said.lists if one.end <= before]
    return [one for one in here or said.earlier if one.part == "free"]


def few_of(said: Sentence, before: int, start: int, limit: int) -> Placed | None:
    """Of the list last named before an order those whom its words mean by their number: "the latter two", "the last-named respondent".

    The last ones may stand in several lists: "as to A and B, and as to C; … against the two last-named".
    """
    few = rules.OF_LIST.search(said.plain, start, limit)
    if not few or rules.KIN_OF.search(said.plain, 0, few.start() + len("the ")):
        return None
    count = NUMBERS.get(few["count"] or few["many"] or "", 1)
    first = bool(few["first"] or few["first_of"] or few["first_one"])
    lists = _before(said, before)
    if not lists:
        return None
    names = lists[-1].names if len(lists[-1].names) > count else tuple(dict.fromkeys(n for one in lists for n in one.names))
    if len(names) <= count and not (len(names) == count and not first):
        return None
    return replace(lists[-1], names=names[:count] if first else names[-count:], unread=tuple(u for one in lists for u in one.unread))


def latter(said: Sentence, before: int, which: str) -> Placed | None:
    """The list that "the latter" or "the former" means: of the two last named before, in this sentence or the one before it; of one
    list of two the one or the other."""
    lists = [one for one in said.lists if one.end <= before] or list(said.earlier)
    if len(lists) == 1 and len(lists[0].names) == 2:
        return replace(lists[0], names=lists[0].names[-1:] if which == "latter" else lists[0].names[:1])
    if not lists or (which == "former" and len(lists) < 2):
        return None
    return lists[-1] if which == "latter" else lists[-2]


def numbered(said: Sentence, before: int, start: int, limit: int) -> Placed | None:
    """Those whom an order's words mean by the numbers, or by the places, that they have in a list: None unless each of them is known."""
    if not (found := by.BY_NUMBER.search(said.plain, start, limit)):
        return _by_place(said, before, start, limit)
    if rules.KIN_OF.search(said.plain, 0, found.start()):
        return None
    items = _items(said)
    wanted = list(_spelt_out(found["numbers"], items))
    if not wanted or not all(one in items for one in wanted):
        return None
    names = tuple(dict.fromkeys(name for one in wanted for name in items[one]))
    return Placed(found.start("numbers"), found.end("numbers"), names, "free")


def _items(said: Sentence) -> dict[str, tuple[str, ...]]:
    """Who is listed under which number, in the sentence that numbers names last."""
    looked: Sentence | None = said
    for _ in range(_FARTHEST):
        if looked is None:
            break
        words = looked.passage.words
        items: dict[str, tuple[str, ...]] = {}
        for one in looked.lists:
            for start, end in one.spans:
                number = by.NUMBER_BEFORE.search(words, max(0, start - 40), start)
                if number:
                    items.setdefault(number["n"], looked.roster.names(words[start:end]) or (words[start:end],))
        if len(items) > 1:
            return items
        looked = looked.before
    return {}


def _spelt_out(numbers: str, items: dict[str, tuple[str, ...]]) -> Iterator[str]:
    """The numbers of "(1), (2), and (4)", "1 through 3"."""
    order = list(items)
    last = None
    for found in by.NUMBER.finditer(numbers):
        n = found["n"]
        if found["through"] and last in order and n in order:
            yield from order[order.index(last) + 1 : order.index(n)]
        yield n
        last = n


def _by_place(said: Sentence, before: int, start: int, limit: int) -> Placed | None:
    """ "the first, second, and fourth of these", "the third-named respondent"."""
    found = by.BY_PLACE.search(said.plain, start, limit)
    lists = _before(said, before) if found else []
    if not found or not lists or rules.KIN_OF.search(said.plain, 0, found.start() + len("the ")):
        return None
    names = tuple(dict.fromkeys(n for one in lists for n in one.names)) if len(lists[-1].names) < 2 else lists[-1].names
    places = [by.PLACES.index(word.casefold()) if word != "last" else len(names) - 1 for word in by.PLACE.findall(found[0])]
    if any(n >= len(names) for n in places) or any(one.unread for one in lists):
        return None
    return replace(lists[-1], names=tuple(dict.fromkeys(names[n] for n in places)), unread=())
