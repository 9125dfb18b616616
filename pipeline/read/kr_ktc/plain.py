"""Respondents by plain names, where the words around them show that they are firms and not goods. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.read.kr_ktc.rules import people as rules
from pipeline.read.kr_ktc.sentences import Sentence


@dataclass(frozen=True)
class Group:
    """Letters or names that stand together, and whether words do something to them there."""

    names: tuple[str, ...]
    start: int
    end: int
    recipient: bool


def plain(sentence: Sentence) -> Iterator[Group]:
    """Names behind "피신청인:", and those to whom or to whose acts something is done: each looks like a firm's, or all are counted as firms."""
    written = sentence.passage.words
    for said in rules.LISTED.finditer(written):
        names = tuple(name.strip() for name in rules.BETWEEN_LISTED.split(said["names"]) if _is_name(name.strip()))
        if names:
            yield _group(sentence, names, *said.span("names"), recipient=False)
    for said in rules.TOLD_OF.finditer(written):
        names = tuple(name.strip() for name in rules.BETWEEN.split(said["names"]))
        sued = said["to"].endswith("상대로")
        alike = said["to"] not in ("가", "이") and all(map(rules.FIRM.search, names))
        firms = all(_is_name(name) for name in names) and (said["counted"] or sued or alike)
        if firms and not rules.APPLICANT.search("".join(written[: said.start()].split())):
            yield _group(sentence, names, *said.span("names"), recipient=not sued and said["to"].startswith("에"))


def _is_name(name: str) -> bool:
    return rules.NAME.fullmatch(name) is not None and rules.NO_NAME.search(name) is None


def _group(sentence: Sentence, names: tuple[str, ...], start: int, end: int, *, recipient: bool) -> Group:
    """A group by its places among the sentence's letters."""
    first = sum(place < start for place in sentence.places)
    last = sum(place < end for place in sentence.places)
    return Group(names, first, last, recipient)
