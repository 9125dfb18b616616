"""Names that articles bear and that look like no model, known by where they stand: "the Piombo is not subject to the order". Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from pipeline.read.prose.passages import Passage
from pipeline.read.us_cbp.models import bare, models
from pipeline.read.us_cbp.names import WORD, singular
from pipeline.read.us_cbp.predicates import predicates
from pipeline.read.us_cbp.rules import articles as rules
from pipeline.read.us_cbp.rules import borne as places
from pipeline.read.us_cbp.rules.holding import LEANS, THE_OTHERS

_SLOT = 240  # letters before what is said in which the words for articles stand


def names_borne(passages: Iterable[Passage], caption: Collection[str], firms: Collection[str]) -> frozenset[str]:
    """The names that stand where articles do: before what is said of an order, and behind the words for models.

    `caption`, `firms`: the words of what the case is about, and of who takes part, which name no article by themselves.
    """
    told = [passage.words for passage in passages]
    given = {name["name"].casefold() for words in told for name in rules.NAMES.finditer(words)}
    known = frozenset(caption)
    coded = {name for words in told for name in _names_in(words) if _goes_on(name, known)}
    found = coded | {_less(name) for words in told for place in _places(words) for name in _names_in(place)} - {""}
    return frozenset(name for name in found if name.casefold() not in given and _is_own(name, caption, firms))


def _places(words: str) -> Iterator[str]:
    for verb in predicates(words):
        clause = max(words.rfind(mark, 0, verb.start) for mark in (";", ":", ". ", " that ", ", and "))
        yield words[max(clause + 1, verb.start - _SLOT, 0) : verb.start]
        slot = words[max(verb.start - _SLOT, 0) : verb.start]
        yield from (listed[0] for listed in places.LIST_OF_NAMES.finditer(slot) if places.NOUN_AT_END.fullmatch(slot[listed.end() :]))
    for others in THE_OTHERS.finditer(words):
        yield others["what"] or others["then"]
    if leans := LEANS.match(words):
        yield leans["what"]
    if head := places.TOPIC_ALONE.match(words):
        yield f"the {head['what']}"
    for lead in places.LEADS_TO_NAMES.finditer(words):
        if listed := places.LIST_OF_NAMES.match(words, lead.end()):
            yield from (f"the {bare(one)}" for one in rules.AND.split(listed[0]) if one)
    for lead in places.OF_WHICH.finditer(words):
        yield lead["what"] or lead["listed"]


def _names_in(place: str) -> Iterator[str]:
    for found in places.NAME.finditer(place):
        yield found["name"]
        end = found.end()
        while more := places.AND_NAME.match(place, end):
            yield more["name"]
            end = more.end()


def _goes_on(name: str, caption: Collection[str]) -> bool:
    """Whether a model has words behind it that make it another: "Fenice 12 Lux"."""
    first = next(iter(models(name)), None)
    behind = [singular(word.casefold()) for word in WORD.findall(name[first.end :])] if first and first.start == 0 else []
    return bool(behind) and not any(word in caption for word in behind) and not name.endswith("s")


def _less(name: str) -> str:
    """Without a maker's name before a code; nothing where no more than a code is left."""
    coded = [one for one in models(name) if not places.WHICH_OF_THEM.match(name[one.start :])]
    first = coded[0].start if coded else 0
    only_which = places.WHICH_OF_THEM.match(name[:first].split(" ")[-2]) if " " in name[:first] else None
    if coded and coded[0].article == name[first:] and not only_which and not coded[0].article[0].isdigit():
        return ""
    return name[first:]


def _is_own(name: str, caption: Collection[str], firms: Collection[str]) -> bool:
    """Whether a name is none of a firm, an authority or a day, and says more than what the case is about."""
    if places.NUMBERS.fullmatch(name):
        return True
    full, name = name, places.WHICH_ONE.sub("", name)
    words = [singular(word.casefold()) for word in WORD.findall(name)]
    letters = [word for word in words if not word.isdigit()]
    return (
        any(word not in caption and word not in firms for word in letters)
        and not (len(letters) == 1 and letters[0] in firms)
        and not rules.NO_ARTICLES.search(name)
        and not rules.NO_NAME.search(name)
        and not rules.NO_NOUN.search(name)
        and not rules.FIRM.search(name)
        and not rules.GENERIC.match(name)
        and not rules.RENEWED.search(name)
        and not places.AUTHORITY.search(name)
        and not places.CUT_SHORT.search(full)
        and not any(one.start == 0 and rules.MODEL.match(name) for one in models(name))
    )
