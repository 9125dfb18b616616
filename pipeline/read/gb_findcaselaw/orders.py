"""The text of orders within a judgment or attached to it, item by item, and whether the court makes them. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from pipeline.read.gb_findcaselaw.deciding import About, Does, does
from pipeline.read.gb_findcaselaw.objects import on_something_else, other_object
from pipeline.read.gb_findcaselaw.paper import Line, Paper, joined, reports
from pipeline.read.gb_findcaselaw.people import Mention, People
from pipeline.read.gb_findcaselaw.rules import granting, kinds
from pipeline.read.gb_findcaselaw.rules import orders as rules
from pipeline.read.prose.passages import Passage

Whose = Literal["own", "unknown", "others"]
_ORDER = re.compile(r"(?:[A-Z]+ ){0,3}(?:ORDER|Order)")
_RECITES = ("UPON", "AND UPON", "Upon")
_WITHIN = 12  # lines in front of an order that recite on what it is made
_PARAGRAPH = re.compile(r"(\d{1,3})\.\s")


@dataclass(frozen=True)
class Order:
    """An order's items, and whose it is."""

    items: tuple[Passage, ...]
    whose: Whose
    lines: tuple[Line, ...]


def orders(text: str, paper: Paper) -> tuple[Order, ...]:
    """Every order whose text stands in a judgment."""
    lines, found, at = paper.lines, list[Order](), 0
    while at < len(lines):
        label = rules.NUMBERED.match(lines[at].words)
        opened = rules.OPENS.match(lines[at].words[label.end() :] if label else lines[at].words)
        announced = not opened and at > 0 and _announces(lines[at - 1], lines[at])
        if not opened and not announced:
            at += 1
            continue
        end = _end(lines, at)
        own = lines[at:end]
        begins = (label.end() if label else 0) + opened.end() if opened else 0
        found.append(Order(tuple(_items(text, own, begins)), _whose(lines, at, paper), tuple(own)))
        at = end
    return tuple(found)


def _announces(line: Line, following: Line) -> bool:
    """Whether a line says that the court makes the order whose words stand below it."""
    last = re.split(r"(?<=[.;])\s", line.words)[-1]
    if line.quoted or line.part != following.part or reports(line.words) or not (last.rstrip().endswith((":", "-")) or (following.quoted and not line.quoted)):
        return False
    return _makes_it(last) and rules.LEAVES.search(following.words) is not None


def _makes_it(words: str) -> bool:
    """Whether words say that the court makes an order, whoever wrote it: the order of others is told in front of that."""
    own = rules.OWN.search(words)
    return own is not None and not rules.OF_OTHERS.search(words[: own.start()] if own[0].startswith("I ") else words[: own.end()])


def quotes_its_order(words: str, blanked: str) -> bool:
    """Whether a sentence quotes what the court orders: "paragraph 1 will read: ..."."""
    if rules.LEAVES.search(blanked) or not rules.LEAVES.search(words) or granting.OTHER_COURTS.search(blanked):
        return False
    return rules.OWN.search(blanked) is not None and rules.OF_OTHERS.search(blanked) is None


def _end(lines: Sequence[Line], at: int) -> int:
    """Where an order ends: with its part, what closes it, its quotation, or where the judgment's paragraphs are counted on."""
    first = lines[at]
    above = [_PARAGRAPH.match(line.words) for line in lines[:at] if line.part == first.part and not line.quoted]
    last = next((int(one[1]) for one in reversed(above) if one), 0)
    own = _PARAGRAPH.match(first.words)
    last = int(own[1]) if own else last
    for n in range(at + 1, len(lines)):
        line = lines[n]
        counted = _PARAGRAPH.match(line.words)
        goes_on = counted and last and int(counted[1]) == last + 1 and not line.quoted and (last > 1 or first.quoted)
        if line.part != first.part or (first.quoted and not line.quoted) or goes_on or rules.CLOSES.search(line.words):
            return n
    return len(lines)


def _items(text: str, lines: Sequence[Line], begins: int) -> Iterator[Passage]:
    """The items: a line that is counted begins one; those below it that are lettered belong to it."""
    first = lines[0]
    rest = first.words[begins:].lstrip(" :,")
    opening = Passage(first.passage.text, first.passage.start + len(first.words) - len(rest), rest)
    group: list[Line] = [Line(opening, first.quoted, first.part)] if rest.strip() else []
    counted = any(_kind(line.words) == "number" for line in lines[1:])
    for line in lines[1:]:
        kind = _kind(line.words)
        goes_on = bool(group) and (kind == "letter" or (kind == "" and group[-1].words.rstrip().endswith((":", ",", ";", "or", "and"))))
        if not counted and kind == "letter":
            goes_on = bool(group) and not group[-1].words.rstrip().endswith(".") and bool(rest.strip())
        if group and not goes_on:
            yield joined(text, group)
            group = []
        group.append(line)
    if group:
        yield joined(text, group)


def _kind(words: str) -> str:
    label = rules.NUMBERED.match(words)
    if not label:
        return ""
    return "number" if any(c.isdigit() for c in label["label"]) and not label["label"].startswith("(") else "letter"


def _whose(lines: Sequence[Line], at: int, paper: Paper) -> Whose:
    first = lines[at]
    own_words = [line.words for line in paper.own if not line.quoted]
    if first.part:
        above = [line.words for line in lines[max(0, at - _WITHIN) : at] if line.part == first.part and not line.words.startswith(_RECITES)]
        title = " ".join(dict.fromkeys((first.title, *above)))
        if granting.OTHER_COURTS.search(first.title) or _of_another_body(title) or _by_another_judge(title, paper):
            return "others"
        if rules.DRAFT.search(title) or rules.OF_OTHERS.search(first.title):
            approved = any(rules.APPROVES.search(words) for words in own_words)
            return "own" if approved and rules.DRAFT.search(title) else "unknown"
        return "own"
    before = [line.words for line in lines[max(0, at - 2) : at] if line.part == first.part and (not line.quoted or first.quoted)]
    intro = re.split(r"(?<=[.;])\s", before[-1])[-1] if before else ""
    recited = any(line.words.startswith(_RECITES) for line in lines[max(0, at - _WITHIN) : at])
    if recited:
        begins = next(n for n in range(max(0, at - _WITHIN), at) if lines[n].words.startswith(_RECITES))
        intro = re.split(r"(?<=[.;])\s", lines[begins - 1].words)[-1] if begins else ""
    if granting.OTHER_COURTS.search(intro) or _of_another_body(intro):
        return "others"
    if _makes_it(intro) or (rules.OWN.search(intro) and rules.APPROVES.search(intro)):
        return "own"
    if intro.rstrip().endswith((":", "-", "that", "terms", "read")) or any(granting.OTHER_COURTS.search(words) for words in before):
        return "unknown"
    is_order = any(_ORDER.fullmatch(line.words.strip(" -_*")) for line in paper.header)
    return "own" if is_order or not first.quoted else "unknown"


def _of_another_body(words: str) -> bool:
    """Whether words above an order name who decides, and that is no court that judges here."""
    return rules.BODY.search(words) is not None and not rules.THIS_COURT.search(words)


def _by_another_judge(words: str, paper: Paper) -> bool:
    """Whether words above an order name a judge, and the judgment's header names others."""
    named = {found["name"] or found["name2"] for found in rules.JUDGE.finditer(words)}
    own = {(found["name"] or found["name2"]).casefold() for line in paper.header for found in rules.JUDGE.finditer(line.words)}
    return bool(named and own) and not any(name.casefold() in own for name in named)


def item_does(words: str, mentions: Sequence[Mention], people: People, about: About) -> Does:
    """What an item of an order does."""
    ended = rules.ENDS.search(words)
    leaves = rules.LEAVES.search(words)
    if ended and not (leaves and leaves.start() < ended.start()):
        return "touches" if granting.INJUNCTION.search(words) or re.search(r"paragraphs? \d", words) else "nothing"
    if not leaves:
        return does(words, mentions, about) if granting.ABOUT.search(words) else "nothing"
    behind = words[leaves.start() :]
    if on_something_else(words) or (other_object(behind[:160]) and not kinds.INFRINGES.search(words)) or about.blocking:
        return "nothing"
    if re.search(r"\bundert(?:ak|ook)", words[: leaves.start()], re.IGNORECASE):
        return "nothing"
    whom = [one for one in mentions if one.end <= leaves.start() and not one.owns] or [one for one in mentions if not one.owns]
    if whom and all(person.role == "complainant" for one in whom[:1] for person in one.persons) and whom[0].persons:
        return "unread" if kinds.INFRINGES.search(behind) else "nothing"
    if kinds.INFRINGES.search(behind) or kinds.ACTS.search(behind[len(leaves[0]) :]):
        return "grants" if people.persons else "unread"
    return "unread" if whom else "nothing"
