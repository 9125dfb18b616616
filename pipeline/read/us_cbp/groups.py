"""What a letter calls by a group, a line or a number of its own, which mean nothing outside it: "Group A", "lines 001 and 002", "(ii)". Pure.

Where the letter says which articles these are, they are these; where it says so twice and not the same, or not at all, nobody guesses.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from pipeline.read.prose.passages import Passage
from pipeline.read.us_cbp.models import Named
from pipeline.read.us_cbp.names import key_of
from pipeline.read.us_cbp.rules import articles as naming
from pipeline.read.us_cbp.rules import groups as rules

PLACES = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6}
_WHOLE = 60  # letters of words for an article that are its name as they stand
_FIRST = 14  # letters between what leads to a list and its first model


def is_alone(article: str) -> bool:
    """Whether words name no more than a group, a line or a number of the letter's own."""
    return rules.ALONE.fullmatch(article.strip(" \"'.,;")) is not None


def counted_in(words: str) -> tuple[str, ...]:
    """Of words that only count ("the first and the second kettle"), by which each is counted; none of others."""
    found = rules.ORDINALS.match(words)
    if not found or not is_alone(words) or rules.KIND.search(words):
        return ()
    return tuple(one[0].casefold() for one in rules.ORDINAL.finditer(found[0]))


def key_in(words: str) -> str:
    """The key of the group that stands in words: of "boards of the second lot" that of "second lot"."""
    found = rules.HEAD_IN.search(words)
    return key_of(found[0] if found else words)


def groups(passages: Sequence[Passage], models: Callable[[str], list[Named]]) -> Mapping[str, tuple[str, ...]]:
    """The articles of each group, by the key of what it is called. `models`: the models in some words."""
    by_name: dict[str, set[tuple[str, ...]]] = {}
    for passage in passages:
        ways = (_consisting, _headed, _in_brackets, _called_so, _counted)
        for name, members in (found for way in ways for found in way(passage.words, models)):
            by_name.setdefault(key_of(name), set()).add(members)
        for row in rules.ROW.finditer(passage.words):
            by_name.setdefault(key_of(row["number"]), set()).add((row["name"],))
    told = {key: next(iter(ones)) for key, ones in by_name.items() if len(ones) == 1}
    for passage in passages:
        for key in [key for key in told if f" {key} " in f" {key_of(passage.words)} "]:
            told[key] = tuple(_without(told[key], passage.words))
    return {key: members for key, members in told.items() if members}


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
    for lead in rules.CONSISTS_OF.finditer(words):
        behind, edge, members = words[lead.end() :], 0, list[str]()
        for one in models(behind):
            between = behind[edge : one.start]
            if len(between) > _FIRST if not members else not rules.BETWEEN.fullmatch(between):
                break
            members.append(rules.NOTE.sub("", one.article))
            edge = one.end
        if members and rules.LIST_ENDS.match(behind[edge:]):
            yield lead["name"] or lead["is"], tuple(dict.fromkeys(members))


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
        members, rest = models(what), what
        for one in reversed(members):
            rest = rest[: one.start] + rest[one.end :]
        if members and not rules.MORE_THAN_A_LIST.search(rest):
            whole = told["is"] and len(members) == 1
            yield told["name"] or told["item"], (what,) if whole else tuple(dict.fromkeys(one.article for one in members))


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
