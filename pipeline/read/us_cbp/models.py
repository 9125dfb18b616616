"""Models as they stand in the words of a letter: codes, names in quotes, makers' names with numbers behind. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from pipeline.read.us_cbp.rules import articles as rules
from pipeline.read.us_cbp.rules import naming

_MOST = 30  # of a range of articles
_APART = 12  # of the first and the last number of a range of models: farther apart, not every number need be one
_NEAR = 60  # letters before a model in which a word tells that it is the number of something else
_PLURAL = re.compile(r"(?<=\w)s(?= \S+$)")  # of "types I"
_NOTHING = "\u2026"  # stands in the place of words that name no article


@dataclass(frozen=True)
class Named:
    """A model as it stands in some words: from where to where, and what it is called."""

    start: int
    end: int
    article: str


def models(words: str, quoted: Collection[str] = ()) -> list[Named]:
    """The models that stand in words, in order, each with an adjective that makes it another one. `quoted`: names that a letter uses."""
    plain = rules.FIRM.sub(lambda m: _NOTHING * len(m[0]), naming.CITED.sub(lambda m: _NOTHING * len(m[0]), words))
    found: list[Named] = []
    for one in (
        *_with_number(plain),
        *_ranges(plain),
        *_quoted(plain, quoted),
        *_listed(plain),
        *_numbered(plain),
        *_codes(plain),
        *_by_word(plain),
        *_in_list(plain),
    ):
        if not any(one.start < other.end and other.start < one.end for other in found):
            found.append(one)
    found += _between_others(plain, found)
    if not found:
        found = list(_numbers(plain))
    return [_renewed(words, one) for one in _merged(words, sorted(found, key=lambda n: n.start))]


def _merged(words: str, found: list[Named]) -> Iterator[Named]:
    """A model with its revision is one: "K2 Rev. B", "K2 (Type B)", "Version 2 of the K2"."""
    last: Named | None = None
    for one in found:
        if last and rules.OF_THE.match(words[last.end : one.start]) and rules.MODEL.match(words[last.start :]):
            last = Named(last.start, one.end, words[last.start : one.end])
            continue
        between = words[last.end : one.start] if last else ""
        closed = between == " (" and words[one.end : one.end + 1] == ")"
        if last and (closed or (between in (" ", " (") and rules.MODEL.match(words[one.start :]))):
            end = one.end + closed
            last = Named(last.start, end, words[last.start : end])
            continue
        if last:
            yield last
        last = one
    if last:
        yield last


def _renewed(words: str, one: Named) -> Named:
    renewed = rules.RENEWED_BEFORE.search(words, max(0, one.start - _NEAR), one.start)
    if not renewed:
        return one
    return Named(renewed.start(), one.end, f"{words[renewed.start() : one.start]}{one.article}".replace('"', ""))


def _quoted(words: str, quoted: Collection[str]) -> Iterator[Named]:
    for name in sorted(quoted, key=len, reverse=True):
        at = words.find(name)
        while at >= 0:
            end = at + len(name)
            alone = not words[at - 1 : at].isalnum() and not words[end : end + 1].isalnum() and words[end : end + 1] != "-"
            alone = alone and not rules.ANOTHER_NAME.match(words[end:])
            alone = alone and not (name[0].isdigit() and rules.NAME_BEFORE.search(words[:at]))
            if alone and not rules.BRAND_BEFORE.search(words[:at]) and not rules.BRAND_BEHIND.match(words[end:]):
                yield Named(at, end, name)
            at = words.find(name, end)


def _with_number(words: str) -> Iterator[Named]:
    """A name with its model's number behind it, in brackets, is one: "Tern Pot (model no. TP-1)"."""
    for found in naming.WITH_NUMBER.finditer(words):
        yield Named(*found.span(), found[0])


def unranged(words: str) -> str:
    """Without ranges of models of which each is known."""
    return naming.RANGE.sub(lambda m: "" if 0 < int(m["last"]) - int(m["first"]) <= _APART else m[0], words)


def _ranges(words: str) -> Iterator[Named]:
    """ "K30 through K33": each of these."""
    for found in naming.RANGE.finditer(words):
        first, last = int(found["first"]), int(found["last"])
        if not 0 < last - first <= _APART:
            continue
        for number in range(first, last + 1):
            start = found.start() if number == first else found.start("end")
            end = found.end("begin") if number == first else found.end() if number == last else start
            yield Named(start, end, f"{found['stem']}{number:0{len(found['first'])}}{found['tail']}")


def _listed(words: str) -> Iterator[Named]:
    """Models that are numbers or letters alone are told by the word before them, and a range of such is each of them."""
    for found in (*rules.LISTED.finditer(words), *naming.LISTED.finditer(words)):
        start = found.start("list")
        kind = singular_of(found["kind"])
        last: str | None = None
        of_them = naming.ONE_LISTED if found.re is naming.LISTED.compiled else rules.ONE_LISTED
        for one in of_them.finditer(found["list"]):
            if one[0] in ("and", "or", "to", "through"):
                continue
            called = one[0] if rules.LONG_NAME.match(one[0]) else f"{kind} {one[0]}"
            between = found["list"][: one.start()]
            for missing in _between(last, one[0]) if last and naming.UP_TO.search(between) else ():
                yield Named(start + one.start(), start + one.start(), f"{kind} {missing}")
            last = one[0]
            yield Named(start + one.start(), start + one.end(), called)


def singular_of(kind: str) -> str:
    """The word for one, of a word for several: "Categories" are each a "Category"."""
    return f"{kind[:-3]}y" if kind.endswith("ies") else kind.removesuffix("s")


def _between(first: str, last: str) -> list[str]:
    """What lies between two letters, or two small numbers: of A to D, B and C."""
    if first.isdigit() and last.isdigit() and int(last) - int(first) < _MOST:
        return [str(n) for n in range(int(first) + 1, int(last))]
    if len(first) == len(last) == 1 and first.isalpha() and last.isalpha():
        return [chr(n) for n in range(ord(first) + 1, ord(last))]
    return []


def _numbered(words: str) -> Iterator[Named]:
    """A maker's or a line's name with numbers behind it: "Orlo 310, 350 and 390" are three."""
    for found in rules.NAMED_NUMBERS.finditer(words):
        leads = rules.DETERMINERS.match(found["name"])
        name = found["name"][leads.end() if leads else 0 :]
        if rules.NUMBER_OF.search(f"{name} ") or rules.NO_NAME.search(name):
            continue
        start = found.start("list")
        for n, number in enumerate(rules.NUMBER.finditer(found["list"])):
            first = found.end("name") - len(name) if n == 0 else start + number.start()
            more = rules.GOES_ON.match(words[start + number.end() :])
            end = start + number.end() + (more.end() if more else 0)
            yield Named(first, end, f"{name} {words[start + number.start() : end]}")


def _codes(words: str) -> Iterator[Named]:
    for code in rules.CODE.finditer(words):
        if not rules.NO_CODE.search(code[0]) and not rules.NUMBER_OF.search(words[max(0, code.start() - _NEAR) : code.start()]):
            more = rules.GOES_ON.match(words[code.end() :])
            end = code.end() + (more.end() if more else 0)
            yield Named(code.start(), end, words[code.start() : end])


def _numbers(words: str) -> Iterator[Named]:
    """Numbers alone, where nothing else is named."""
    for one in rules.BARE_NUMBER.finditer(words):
        if not rules.NUMBER_OF.search(words[max(0, one.start() - _NEAR) : one.start()]):
            yield Named(*one.span(), one[0])


def _in_list(words: str) -> Iterator[Named]:
    """Numbers alone in a list in which models stand."""
    if rules.CODE.search(words):
        for one in rules.LIST_NUMBER.finditer(words):
            if not rules.NUMBER_OF.search(words[max(0, one.start() - _NEAR) : one.start()]):
                yield Named(*one.span(), one[0])


def _between_others(words: str, found: Collection[Named]) -> list[Named]:
    """What stands in one list with models, and has a digit as these: each is one of them, whatever makers write."""
    listed = [m.span() for m in rules.AND.finditer(words)]
    edges = [0, *(end for _, end in listed)], [*(start for start, _ in listed), len(words)]
    pieces = list(zip(*edges, strict=True))
    known = [any(a <= one.start < b for one in found) for a, b in pieces]
    others: list[Named] = []
    for n, (a, b) in enumerate(pieces):
        element = rules.ELEMENT.match(words, a, b)
        if element and not known[n] and sum(known[max(0, n - 3) : n + 4]) > 1 and not rules.NO_NAME.search(element["what"]):
            known[n] = True
            others.append(Named(element.start("what"), element.end("what"), element["what"]))
    return others


def _by_word(words: str) -> Iterator[Named]:
    """Behind the word "model": also a letter, a number or a name alone."""
    for found in naming.OWN_NUMBER.finditer(words):
        yield Named(*found.span(), found[0])
    for found in naming.SERIES.finditer(words):
        yield Named(*found.span(), found[0])
    for found in rules.MODEL.finditer(words):
        if naming.NO_NAME_OF_A_KIND.match(found[0]):
            continue
        if not rules.NO_CODE.search(found["one"]):
            name = found["one"] if rules.LONG_NAME.match(found["one"]) else _PLURAL.sub("", found[0])
            yield Named(found.start("one") if name == found["one"] else found.start(), found.end("one"), name)


def quoted_names(texts: Iterable[str]) -> frozenset[str]:
    """Names in quotes that are no short name in brackets: what a letter calls models that bear names."""
    found: set[str] = set()
    for text in texts:
        for name in rules.QUOTED.finditer(rules.ANY_NAMES.sub(lambda m: _NOTHING * len(m[0]), text)):
            one = name["one"].strip(" ,.")
            if rules.A_NAME.fullmatch(one) and not rules.NO_ARTICLES.search(one):
                found.add(one)
    return frozenset(found)


def bare(words: str) -> str:
    """Words for an article without what says nothing of which one it is: who made it, articles in front, marks around."""
    words = rules.ITEM_S_NUMBER.sub("", rules.WHICH.sub("", rules.ASIDE.sub("", words)).strip(" ,;:\"'-"))
    words = rules.DETERMINERS.sub("", words + " ").strip(" ,;:\"'-")
    return " ".join(rules.KIND_WORDS.sub("", words).split())


def blanked(words: str) -> str:
    """With blanks in the place of short names in brackets and of asides, which are no part of what is called so."""
    for rule in (rules.NAMES, rules.ASIDE, rules.CONTRAST, naming.RELATIVE):
        words = rule.sub(lambda m: " " * len(m[0]), words)
    return words
