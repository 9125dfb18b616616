"""The operative part cut into its decisions: the Dutch counterpart of sentences, for each begins with what the court does. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.read.nl_rechtspraak.judgment import joined
from pipeline.read.nl_rechtspraak.rules import operative as rules
from pipeline.read.nl_rechtspraak.rules.deciding import PASSIVE
from pipeline.read.prose.passages import Passage

_PREFIXES = (rules.WITHIN, rules.ANEW, rules.COURT)
_MARKS = re.compile(r"[\s:;,.\-•*]*")


@dataclass(frozen=True)
class Decided:
    """One decision: its words from the verb on, in which claim ("reconventie", "incident") it stands, and for what infringement."""

    passage: Passage
    within: str = ""
    found: tuple[Passage, ...] = ()  # the words by which somebody infringes, where this one names no right


def decisions(text: str, lines: Sequence[Passage]) -> tuple[tuple[Decided, ...], tuple[Passage, ...]]:
    """The decisions of an operative part, and its lines that belong to none: nobody knows what they decide."""
    found, stray = list[Decided](), list[Passage]()
    parts, within, level = list[Passage](), "", 0  # of the decision that is read, in which claim, and how deep its number is
    for line in lines:
        rest, said = _without_prefix(line)
        quoted = _quotes_on(parts)
        decides = not quoted and bool(rules.VERB.match(rest.words) or PASSIVE.match(rest.words))
        own = _depth(line)
        further = not quoted and own > 0 and own == level  # numbered as decisions are: what it begins with is no verb known here
        if said or decides or further or not rest.words:
            found += _cut(text, parts, within)
            parts = []
        within = said or within
        if decides:
            parts, level = [rest], own
        elif parts:
            parts.append(line)
        elif rest.words:
            stray.append(rest)
    found += _cut(text, parts, within)
    return tuple(found), tuple(stray)


def _depth(line: Passage) -> int:
    """How many figures the number of a decision has; 0 without one."""
    number = rules.OWN_NUMBER.match(line.words)
    return number["number"].count(".") + 1 if number else 0


def _quotes_on(parts: Sequence[Passage]) -> bool:
    """Whether a decision has opened a text that others are to read, and not closed it."""
    words = "\n".join(part.words for part in parts)
    return words.count("“") + words.count("„") > words.count("”") or words.count('"') % 2 == 1


def _without_prefix(line: Passage) -> tuple[Passage, str]:
    """A line without its number, who decides and in which claim; and that claim."""
    at, within, moved = 0, "", True
    while moved and at < len(line.words):
        moved = False
        for rule in (*_PREFIXES, rules.NUMBERED):
            if (prefix := rule.match(line.words[at:])) and prefix.end():
                at, moved = at + prefix.end(), True
                within = prefix["what"].casefold() if rule is rules.WITHIN else within
    at += len(line.words[at:]) if _MARKS.fullmatch(line.words[at:]) else 0
    return Passage(line.text, line.start + at, line.words[at:]), within


def _cut(text: str, parts: Sequence[Passage], within: str) -> Iterator[Decided]:
    """What was read as one decision, cut where it goes on to another one."""
    if not parts:
        return
    whole = joined(text, parts)
    start = 0
    for further in (*rules.FURTHER.finditer(whole.words), None):
        end = further.start() if further else len(whole.words)
        if whole.words[start:end].strip():
            yield Decided(Passage(whole.text, whole.start + start, whole.words[start:end].rstrip(" ;\n")), within)
        start = further.end() if further else end
