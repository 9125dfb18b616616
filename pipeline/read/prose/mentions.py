"""Every name of a company or person in a passage, found by what names are made of, wherever it stands. Pure.

A name is sure by its own make (`one_name`), by a short form explained behind it, or because the notice calls somebody so elsewhere. A
run of capitals without any of these is a name only where names are listed: between separators beside one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from pipeline.read.prose import name_words as w
from pipeline.read.prose.one_name import Words, words_of
from pipeline.read.prose.places import Place, read_place

Known = Callable[[str], tuple[str, ...]]  # the full names that words stand for in a notice: of a short form, or a collective name

_ALIAS_WORD = (
    r"(?:d\s?/\s?b\s?/\s?a/?|[afn]\s?/\s?k\s?/\s?a/?|t\s?/\s?a|DBA|dba|[AFN]KA|[afn]ka|d\.b\.a\.|[afn]\.k\.a\.|(?:also\s+)?(?:doing|trading)\s+(?:business\s+)?as|"
    r"(?:also|formerly|now|previously)\s+known\s+as|formerly|successor\s+(?:in\s+interest\s+)?to)"
)
ALIAS = re.compile(rf",?\s+{_ALIAS_WORD},?\s+|,?\s*\(\s*{_ALIAS_WORD},?\s+")
SHORT_FORM = re.compile(
    r"(?:'s)?,?\s*\((?:the\s+|hereinafter,?\s+|referred\s+to\s+as\s+|or\s+)?(?=[\"'])(?P<inside>[^()]{1,160}(?:\([^()]{0,60}\)[^()]{0,60})?)\)"
)
PLACE = re.compile(
    r"(?:,\s+(?:an\s+individual|a\s+natural\s+person|a\s+corporation|a\s+company)(?=[\s,]))?,?\s*(?:of|located\s+in|based\s+in|from|headquartered\s+in|with\s+offices\s+in)\s+(?:the\s+)?(?=[A-Z])"
)
SEPARATOR = re.compile(
    r"\s*(?:;\s*(?:(?:and|or|as\s+well\s+as)\s+)?|,?\s*(?:as\s+well\s+as|together\s+with|along\s+with|and\s+also)\s+|,\s*(?:(?:and|or|and/or|&)\s+)?|\s(?:and|or|and/or|&)\s+)"
    r"(?:(?:\(\w{1,4}\)|\d{1,2}[.)])\s*)?(?:(?:its|their)\s+(?:affiliates?|subsidiar(?:y|ies)|parents?)\s+)?(?:the\s+)?(?:(?:defaulting|defaulted|remaining|named)\s+)?(?:[Rr]espondents?\s+|[Cc]omplainants?\s+)?"
)


@dataclass(frozen=True)
class Mention:
    """A name in a passage: the words at [start, end); with aliases, place and brackets behind it, up to `whole`."""

    start: int
    end: int  # of the name with its aliases
    whole: int
    place: Place | None
    sure: bool
    known: tuple[str, ...] = ()  # the full names that this short form stands for


@dataclass(frozen=True)
class Listing:
    """Names between separators."""

    mentions: tuple[Mention, ...]

    @property
    def sure(self) -> bool:
        """Whether one of them is a name by its own make."""
        return any(one.sure for one in self.mentions)

    @property
    def start(self) -> int:
        return self.mentions[0].start

    @property
    def end(self) -> int:
        return self.mentions[-1].whole


# --- all of a passage -----------------------------------------------------------------------------------------------------------

_ONE_WORD = re.compile(r"\S+\Z")
_AND = re.compile(r"\s(?:and|&)\s")


def mentions(words: str, known: Known) -> list[Mention]:
    """What could be names in a passage, in order; `known`: what the notice calls whom, by the short form as written."""
    text = words_of(words)
    found: list[Mention] = []
    at = 0
    for begin in text.begins:
        if begin < at:
            continue
        if lead := w.LEADS.match(words, begin):
            begin = lead.end()
        run = text.name(begin)
        if run is None:
            at = begin + 1
            continue
        one = _mention(text, begin, run, known)
        if one is None:
            at = run[0]
            continue
        found.append(one)
        at = one.whole
    return found


def mention_at(words: str, start: int, known: Known) -> Mention | None:
    """The name that begins at `start`, with what stands behind it; None if nothing there could be one."""
    text = words_of(words)
    run = text.name(start)
    return _mention(text, start, run, known) if run else None


def _mention(text: Words, start: int, run: tuple[int, bool], known: Known) -> Mention | None:
    words, (end, sure) = text.words, run
    if not sure:
        end, sure = _partners(text, start, end, known)
    if not sure and (named := _called(words, start, end, known)):
        return named
    end = _alias_end(text, end)
    place, whole, explained = _behind(words, end)
    if sure or not w.NOBODY.match(words[start:end]):
        return Mention(start, end, whole, place, sure or explained or bool(ALIAS.search(words[start:end])))
    return None


def _partners(text: Words, start: int, end: int, known: Known) -> tuple[int, bool]:
    """Past what looks like a list and is one name: "Orlo, Fenwick & Lamp LLP", "Blend and Wack Holdings Inc."."""
    if firm := w.PARTNERS.match(text.words, start):
        return firm.end(), True
    pair = _AND.match(text.words, end)
    if pair and _ONE_WORD.match(text.words[start:end]) and not known(text.words[start:end]):
        other = text.name(pair.end())
        if other and other[1]:  # one word alone is seldom a company
            return other
    return end, False


def _called(words: str, start: int, end: int, known: Known) -> Mention | None:
    """A run that the notice calls somebody by, or that begins so; not where it is just being explained."""
    if SHORT_FORM.match(words, end):
        return None
    for cut in _cuts(words, start, end):
        if names := known(words[start:cut]):
            place, whole, _ = _behind(words, cut)
            itself = names == (words[start:cut],)  # "Orlo ("Orlo")"
            return Mention(start, cut, whole, place, True, () if itself else names)
    return None


def _cuts(words: str, start: int, end: int) -> Iterator[int]:
    """The end of a run of capitals, and where it would end without a word that is no name's: "Orlo Respondents"."""
    yield end
    if rest := _NO_NAME_S.search(words, start, end):
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
        lower = None if read else _LOWER.match(text.words, found.end())
        if not read and not lower:
            break
        end = read[0] if read else lower.end() if lower else end
    return end


_NO_NAME_S = re.compile(r"\s(?:Respondents?|Products?|Entities|Parties|Companies|Defendants|Orders?)$")
_LONGEST_ALIAS = 160  # characters in a bracket
_LOWER = re.compile(r"[a-z][\w.-]*\w")
QUOTED = re.compile(r"\"([^\"]{1,80}?),?\"|(?<!\w)'([^']{1,80}?),?'(?!\w)")


def _behind(words: str, end: int) -> tuple[Place | None, int, bool]:
    """The place behind a name, where that and its short forms end, in any order, and whether there is such a form."""
    place: Place | None = None
    explained = False
    while True:
        if found := SHORT_FORM.match(words, end):
            explained = explained or bool(QUOTED.search(found["inside"]))
            end = found.end()
        elif place is None and (of := PLACE.match(words, end)) and (read := read_place(words, of.end())):
            place, end = read, read.end
        else:
            return place, end, explained


# --- lists ----------------------------------------------------------------------------------------------------------------------


def listings(words: str, known: Known) -> list[Listing]:
    """The lists of names of a passage, in order; a name alone is a list of one."""
    runs = mentions(words, known)
    begins = {one.start: n for n, one in enumerate(runs)}
    found: list[Listing] = []
    n = 0
    while n < len(runs):
        group = [runs[n]]
        while (separator := SEPARATOR.match(words, group[-1].whole)) and separator.end() in begins:
            n = begins[separator.end()]
            group.append(runs[n])
        found.append(Listing(tuple(group)))
        n += 1
    return found
