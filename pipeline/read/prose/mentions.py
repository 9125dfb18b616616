"""Every name of a company or person in a passage, found by what names are made of, wherever it stands. Pure.

A name is sure by its own make (`one_name`), by a short form explained behind it, or because the notice calls somebody so elsewhere. A
run of capitals without any of these is a name only where names are listed: between separators beside one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.read.prose import name_words as w
from pipeline.read.prose.apposed import past_description
from pipeline.read.prose.before import courtesy, past_lead
from pipeline.read.prose.behind import behind
from pipeline.read.prose.joined_names import Known, bare_short_form, division_end, partners
from pipeline.read.prose.listed import follows, item_end, past_same_role, unread_item
from pipeline.read.prose.one_name import Words, words_of
from pipeline.read.prose.places import Place
from pipeline.read.prose.rules import mentions as rules
from pipeline.read.prose.rules import name_words as said
from pipeline.read.prose.rules.behind import ALIAS, SHORT_FORM
from pipeline.read.prose.rules.listed import SEPARATOR
from pipeline.read.prose.rules.roster import OF_MANY

__all__ = ["ALIAS", "Known", "Listing", "Mention", "listings", "mention_at", "mentions"]


@dataclass(frozen=True)
class Mention:
    """A name in a passage: the words at [start, end); with aliases, place and brackets behind it, up to `whole`."""

    start: int
    end: int  # of the name with its aliases
    whole: int
    place: Place | None
    sure: bool
    known: tuple[str, ...] = ()  # the full names that this short form stands for
    before: int = 0  # letters of a word of courtesy in front of it, which is no part of the name


@dataclass(frozen=True)
class Listing:
    """Names between separators."""

    mentions: tuple[Mention, ...]
    unread: tuple[tuple[int, int], ...] = ()  # where words stand in the list that could be a name and are not read as one

    @property
    def sure(self) -> bool:
        """Whether one of them is a name by its own make."""
        return any(one.sure for one in self.mentions)

    @property
    def start(self) -> int:
        return self.mentions[0].start - self.mentions[0].before

    @property
    def end(self) -> int:
        return self.mentions[-1].whole


def mentions(words: str, known: Known) -> list[Mention]:
    """What could be names in a passage, in order; `known`: what the notice calls whom, by the short form as written."""
    text = words_of(words)
    found: list[Mention] = []
    at = 0
    for begin in text.begins:
        if begin < at:
            continue
        if found and (unlike := _next(text, found[-1])) and unlike.start < begin:
            found.append(unlike)
            at = unlike.whole
            if begin < at:
                continue
        between = _between(words, found, begin)
        begin = past_lead(text, begin)
        run = text.name(begin)
        if run is None:
            at = begin + 1
            continue
        one = _mention(text, begin, run, known, between)
        if one is None:
            at = run[0]
            continue
        found.append(one)
        at = one.whole
    return found


def mention_at(words: str, start: int, known: Known, between: str = "") -> Mention | None:
    """The name that begins at `start`, with what stands behind it; None if nothing there could be one.

    `between` are the words between it and the name before it in a list.
    """
    text = words_of(words)
    run = text.name(start)
    if run is None:
        return _unlike(text, start) if between else None
    return _mention(text, start, run, known, between)


def _between(words: str, found: list[Mention], begin: int) -> str:
    """The separator between the last name found and what begins there; "" if no list is told of."""
    if not found or begin - found[-1].whole > _LONGEST_SEPARATOR:
        return ""
    separator = SEPARATOR.match(words, found[-1].whole)
    return separator[0] if separator and separator.end() == begin else ""


def _next(text: Words, before: Mention) -> Mention | None:
    """The name behind the separator behind a name, where it is made like none."""
    separator = SEPARATOR.match(text.words, before.whole)
    if not separator or not before.sure or text.name(separator.end()):
        return None
    return _unlike(text, separator.end())


def _unlike(text: Words, start: int) -> Mention | None:
    """A name that only its list tells: "Orlo Inc., lampo, and Fenwick LLC", "802 Global"."""
    end = item_end(text, start, start)
    if end is None:
        return None
    place, whole, explained = behind(text.words, end)
    return Mention(start, end, whole, place, explained)


_LONGEST_SEPARATOR = 80


def _mention(text: Words, start: int, run: tuple[int, bool], known: Known, between: str) -> Mention | None:
    words, (end, sure) = text.words, run
    if not sure and rules.FIRST_OF_ALL.match(words, start):
        return None
    if not sure and (verb := rules.CLAUSE_WORD.search(words, start, end)):  # a title has its verbs in capitals too
        if verb.start() == start:
            return None
        end = verb.start()
    polite = 0 if sure else courtesy(words, start, end)
    if polite:
        if named := _called(words, start, end, known):
            return named  # "Mr. Orlo", who is Jun Orlo
        start += polite
    if not sure:
        end, sure = partners(text, start, end, known, between)
    division = division_end(text, end)
    if not sure and division is None and (named := _called(words, start, end, known)):
        return named
    nobody = not sure and said.NOBODY.match(words[start:end])
    if (between or not nobody) and (longer := item_end(text, start, end, between)) is not None:
        end = longer
        sure = sure or end in text.ends
        division = division_end(text, end)
    before = end
    end, sure = (division, True) if division else (_alias_end(text, end), sure)
    if bare := bare_short_form(words, start, end):
        place, whole, _ = behind(words, end)
        return Mention(start, bare, whole, place, True, (), polite)
    if nobody and not between and end == before:  # the most usual run of all
        return None
    place, whole, explained = behind(words, end)
    if sure or not (nobody and said.NOBODY.match(words[start:end])) or (between and follows(text, whole)):
        sure = sure or explained or (polite > 0 and not nobody) or bool(ALIAS.search(words[start:end]))
        return Mention(start, end, whole, place, sure, (), polite)
    return None


_NO_SHORT_FORM = w.NO_PART | {"the", "commission", "judge", "public"}  # though somebody may be called so


def _called(words: str, start: int, end: int, known: Known) -> Mention | None:
    """A run that the notice calls somebody by, or that begins so; not where it is just being explained."""
    if ((explained := SHORT_FORM.match(words, end)) and not OF_MANY.search(explained["inside"])) or ALIAS.match(words, end):
        return None
    if (several := rules.OF_SEVERAL.match(words, end)) and (names := known(words[start : several.end()])):
        place, whole, _ = behind(words, several.end())
        return Mention(start, several.end(), whole, place, True, names)  # "the Orlo respondents", as the notice calls them
    for cut in _cuts(words, start, end):
        if words[start:cut].casefold().removeprefix("the ") in _NO_SHORT_FORM:
            continue
        if names := known(words[start:cut]):
            place, whole, _ = behind(words, cut)
            itself = names == (words[start:cut],)  # "Orlo ("Orlo")"
            return Mention(start, cut, whole, place, True, () if itself else names)
    return None


def _cuts(words: str, start: int, end: int) -> Iterator[int]:
    """The end of a run of capitals, and where it would end without a word that is no name's: "Orlo Respondents"."""
    yield end
    if rest := rules.NO_NAME_S.search(words, start, end):
        yield rest.start()


def _alias_end(text: Words, end: int) -> int:
    """Where the aliases behind a name end; a bracket around them belongs to them."""
    while found := ALIAS.match(text.words, end):
        if "(" in found[0]:
            close = text.words.find(")", found.end())
            if close < 0 or close - found.end() > _LONGEST_ALIAS:
                break
            end = close + 1
            continue
        read = text.name(found.end())
        lower = None if read else rules.SMALL_NAME.match(text.words, found.end())
        if not read and (not lower or lower[0] in w.NO_PART):
            break
        end = read[0] if read else lower.end() if lower else end
    return end


_LONGEST_ALIAS = 160  # characters in a bracket


def listings(words: str, known: Known) -> list[Listing]:
    """The lists of names of a passage, in order; a name alone is a list of one."""
    runs = mentions(words, known)
    begins = {one.start - one.before: n for n, one in enumerate(runs)}
    text = words_of(words)
    found: list[Listing] = []
    n = 0
    while n < len(runs):
        group, unread, at = [runs[n]], list[tuple[int, int]](), runs[n].whole
        while separator := SEPARATOR.match(words, at):
            described = past_description(text, separator.end())
            named = described if described is not None and described in begins else separator.end()
            if named in begins:
                n = begins[named]
                group.append(runs[n])
                at = runs[n].whole
            elif (past := past_same_role(words, group[0].start, separator.end())) in begins:
                n = begins[past]
                group.append(runs[n])
                at = runs[n].whole
            elif (end := unread_item(text, separator.end())) is not None:
                unread.append((separator.end(), end))
                at = end
            else:
                break
            if (cut := _carries_on(words, group, runs, begins)) is not None:
                group.pop()
                unread.append((runs[n].start, runs[cut].whole))
                n, at = cut, runs[cut].whole
        found.append(Listing(tuple(group), tuple(unread)))
        n = next((k for k in range(n + 1, len(runs)) if runs[k].start >= at), len(runs)) if unread else n + 1
    return found


def _carries_on(words: str, group: list[Mention], runs: list[Mention], begins: dict[int, int]) -> int | None:
    """The number of the run that ends an item of which one word was read as a name: "Orlo Inc., Made in Fenn Lamps LLC, and Borel LLC"."""
    last = group[-1]
    if last.sure or len(group) < 2 or " " in words[last.start : last.end]:
        return None
    small = rules.CARRIES_ON.match(words, last.whole)
    n = begins.get(small.end()) if small else None
    return n if n is not None and runs[n].sure else None
