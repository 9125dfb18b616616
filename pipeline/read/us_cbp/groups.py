"""What a letter calls by a group, a line or a number of its own, which mean nothing outside it: "Group A", "lines 001 and 002", "(ii)". Pure.

Where the letter says which articles these are, they are these; where it says so twice and not the same, or not at all, nobody guesses.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from pipeline.read.prose.passages import Passage
from pipeline.read.us_cbp.labels import of_entries, of_kinds, of_labels_behind, of_numbers, only_models
from pipeline.read.us_cbp.models import Named
from pipeline.read.us_cbp.names import key_of
from pipeline.read.us_cbp.rules import articles as naming
from pipeline.read.us_cbp.rules import groups as rules

PLACES = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6}
_PLACE_WORDS = tuple(PLACES)
_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5}
_WHOLE = 60  # letters of words for an article that are its name as they stand
_KIND = 4  # words that say of which kind the articles of a group are
_FIRST = 14  # letters between what leads to a list and its first model


def is_alone(article: str) -> bool:
    """Whether words name no more than a group, a line or a number of the letter's own."""
    return rules.ALONE.fullmatch(article.strip(" \"'.,;")) is not None


def counted_in(words: str) -> tuple[str, ...]:
    """Of words that only count ("the first and the second kettle"), by which each is counted; none of others."""
    if several := rules.FIRST_OF.fullmatch(words):
        return _PLACE_WORDS[: _COUNTS[several["n"].casefold()]]
    found = rules.ORDINALS.match(words)
    if not found or not is_alone(words) or rules.KIND.search(words):
        return ()
    return tuple(one[0].casefold() for one in rules.ORDINAL.finditer(found[0]))


def key_in(words: str) -> str:
    """The key of the group that stands in words: of "boards of the second lot" that of "second lot"."""
    found = rules.HEAD_IN.search(words)
    return key_of(rules.NUMBERED.sub("", found[0]) if found else words)


def groups(passages: Sequence[Passage], models: Callable[[str], list[Named]]) -> Mapping[str, tuple[str, ...]]:
    """The articles of each group, by the key of what it is called. `models`: the models in some words."""
    by_name: dict[str, set[tuple[str, ...]]] = {}
    for passage in passages:
        ways = (_consisting, _headed, _in_brackets, _called_so, _counted, of_entries, of_kinds, of_numbers)
        for name, members in (found for way in ways for found in way(passage.words, models)):
            by_name.setdefault(_key_of_label(name), set()).add(members)
        for row in rules.ROW.finditer(passage.words):
            by_name.setdefault(key_of(row["number"]), set()).add((row["name"],))
    named = frozenset(by_name)
    for passage in passages:
        for name, members in of_labels_behind(passage.words, models):
            if (key := _key_of_label(name)) not in named:  # what is told in so many words goes before what only stands in front
                by_name.setdefault(key, set()).add(members)
    told = {key: next(iter(ones)) for key, ones in by_name.items() if len(ones) == 1}
    for passage in passages:
        for key in [key for key in told if f" {key} " in f" {key_of(passage.words)} "]:
            told[key] = tuple(_without(told[key], passage.words))
    return {key: members for key, members in told.items() if members}


def _key_of_label(name: str) -> str:
    """ "Product Group 1" is group 1."""
    return key_in(name) if is_alone(name) else key_of(rules.NUMBERED.sub("", name))


def numbered(passages: Iterable[Passage]) -> Mapping[str, str]:
    """The articles of lists that a letter numbers, by their numbers: "(ii)"."""
    found: dict[str, set[str]] = {}
    for passage in passages:
        for item in rules.ITEM.finditer(passage.words):
            if not naming.NO_ARTICLES.search(item["name"]) and not naming.FIRM.search(item["name"]):
                found.setdefault(f"({item['number']})", set()).add(item["name"])
    return {number: next(iter(names)) for number, names in found.items() if len(names) == 1}


def of_rows(lines: Sequence[Passage]) -> tuple[str, ...]:
    """The models of a list with a head, one in front of each row; none where it has no such head."""
    if not lines or not rules.ROWS_OF_MODELS.match(lines[0].words):
        return ()
    rows = [rules.MODEL_OF_ROW.match(line.words) for line in lines[1:]]
    return tuple(dict.fromkeys(row["name"] for row in rows if row)) if all(rows) else ()


def _consisting(words: str, models: Callable[[str], list[Named]]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for lead in (*rules.CONSISTS_OF.finditer(words), *rules.MADE_UP_OF.finditer(words)):
        behind, edge, members = words[lead.end() :], 0, list[str]()
        for one in models(behind):
            between = behind[edge : one.start]
            if not _leads(between) if not members else not (rules.BETWEEN.fullmatch(between) or rules.SOLD_AS.fullmatch(between)):
                break
            members.append(rules.NOTE.sub("", one.article))
            edge = one.end
        if members and rules.LIST_ENDS.match(behind[edge:]) and not _goes_on(behind[edge:], models):
            yield lead["name"] or lead["is"], tuple(dict.fromkeys(members))


def _leads(between: str) -> bool:
    """Whether words between a group and its first model only say of which kind these are, or what they have before a colon."""
    kind = between.removesuffix("the ").strip()
    few = kind.islower() and kind.count(" ") < _KIND and not naming.NO_LIST.search(between) and not naming.OF_ANOTHER.search(between)
    return len(between) <= _FIRST or few or (between.endswith(": ") and "." not in between)


def _goes_on(behind: str, models: Callable[[str], list[Named]]) -> bool:
    """Whether a list whose last model was read goes on in other words: "the K2 and kits with a K3"."""
    more = rules.AND_MORE.match(behind)
    return more is not None and bool(models(more["more"]))


def _headed(words: str, models: Callable[[str], list[Named]]) -> Iterator[tuple[str, tuple[str, ...]]]:
    if head := rules.HEAD.match(words):
        found = models(head["what"])
        if len(found) == 1 and len(head["what"]) <= _WHOLE and "," not in head["what"]:
            yield head["name"], (head["what"],)
        elif found:
            yield head["name"], tuple(dict.fromkeys(one.article for one in found))


def _in_brackets(words: str, models: Callable[[str], list[Named]]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for told in rules.IN_BRACKETS.finditer(words):
        what = told["what"] or told["is"]
        if members := only_models(what, models):
            whole = told["is"] and len(members) == 1
            yield told["name"] or told["item"], (what,) if whole else members


def _called_so(words: str, models: Callable[[str], list[Named]]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for told in rules.CALLED_SO.finditer(words):
        if members := models(told["what"]):
            yield told["name"], tuple(dict.fromkeys(one.article for one in members))


def _counted(words: str, models: Callable[[str], list[Named]]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for told in rules.COUNTED.finditer(words):
        if told["called"] or models(told["is"]):
            yield told["name"], (told["is"],)


def _without(members: Sequence[str], words: str) -> Iterator[str]:
    """Without those of which a sentence says that they are not meant; none where it says so and it is not clear of which."""
    said = rules.NOT_OF_IT.search(words)
    out = [one for one in members if said and said["what"].endswith(" ".join(one.split()[-2:]))]
    if not said or out:
        yield from (one for one in members if one not in out)
