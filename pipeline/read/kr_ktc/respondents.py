"""Whom a release means. The commission calls respondents by letters: a letter is the name of nobody, and never joined to a name. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.read.kr_ktc.rules import people as rules
from pipeline.read.kr_ktc.sentences import Sentence
from pipeline.records import Evidence, Party

_PARTICLES = ("에게는", "에게", "에는", "에서", "으로", "에", "의", "은", "는", "이", "가", "을", "를", "와", "과", "및", "인")
_SHORTEST = 2
_LIST = re.compile(r"[:|(]?(?:[㈜()가-힣A-Za-z0-9&]{2,30}[,·및])*")


@dataclass(frozen=True)
class Group:
    """Letters or names that stand together, and whether words do something to them there."""

    names: tuple[str, ...]
    start: int
    end: int
    recipient: bool


def published_name(name: str, number: str) -> str:
    """A respondent as the release prints him; a letter with a mark that says which release hides the name."""
    return f"{name} (pseudonymised in KTC press release {number})" if is_masked(name) else name


def is_masked(name: str) -> bool:
    return len(name) == 1 or any(mark in name for mark in "○△◇ㅇ")


def letters(sentence: Sentence) -> set[str]:
    """The letters by which a sentence calls respondents."""
    return {name for group in groups(sentence) for name in group.names if is_masked(name)}


def groups(sentence: Sentence) -> list[Group]:
    """Respondents by letters, and by name where they stand behind the word for respondents."""
    found = sorted([*_masked(sentence), *_named(sentence)], key=lambda one: one.start)
    joined: list[Group] = []
    for one in found:
        before = joined[-1] if joined else None
        if before and not before.recipient and one.start - before.end <= 4 and _only_joins(sentence.words[before.end : one.start]):
            joined[-1] = Group((*before.names, *one.names), before.start, one.end, one.recipient)
        elif not before or one.start >= before.end:
            joined.append(one)
    return joined


def _only_joins(words: str) -> bool:
    return words.strip("'\")사社") in ("", ",", "·", "ㆍ", "와", "과", "및", "와'", "과'", ",'", "·'")


def _masked(sentence: Sentence) -> Iterator[Group]:
    words = sentence.words
    for said in rules.MASKED.finditer(words):
        inner = said["quoted"] or said["company"] or said["behind"] or said["bare"] or ""
        before = words[: said.start()]
        if rules.APPLICANT.search(before) or rules.COMPLAINS.match(words[said.end() :]):
            continue
        names = (said["hidden"],) if said["hidden"] else tuple(one for one in inner if rules.LETTER.search(one) and (one.isascii() or said["quoted"]))
        end = said.end("behind") if said["behind"] else said.end()
        yield Group(tuple(dict.fromkeys(names)), said.start(), end, bool(rules.TO_WHOM.match(words[end:])))


def _named(sentence: Sentence) -> Iterator[Group]:
    """Companies behind "피신청인", in brackets or at once."""
    words = sentence.words
    for said in rules.COMPANY.finditer(words):
        before = words[: said.start()].rstrip("('\"|:")
        if not before.endswith(("피신청인", "피신청인인", "피조사인")) and not _goes_on(words, said.start()):
            continue
        name, end = _cut("".join(sentence.written(*said.span()).split(" ")[:1]))
        yield Group((name,), said.start(), said.start() + end, bool(rules.TO_WHOM.match(words[said.start() + end :])))


def _goes_on(words: str, at: int) -> bool:
    """Whether a name goes on with a list of names that began behind the word for respondents."""
    begins = max(words.rfind(word, 0, at) + len(word) if word in words[:at] else -1 for word in ("피신청인", "피조사인"))
    return begins >= 0 and _LIST.fullmatch(words[begins:at]) is not None


def _cut(name: str) -> tuple[str, int]:
    for particle in _PARTICLES:
        if name.endswith(particle) and len(name) - len(particle) > _SHORTEST:
            return name.removesuffix(particle), len(name) - len(particle)
    return name, len(name)


def respondents(sentences: Sequence[Sentence], further: Sequence[tuple[Sequence[str], Sentence]], number: str) -> dict[str, Party]:
    """The respondents whom sentences of one case name, by what the release calls them; `further`: of sentences of several, its own."""
    found: dict[str, Party] = {}
    told = [(None, sentence) for sentence in sentences] + list(further)
    for names, sentence in told:
        for group in groups(sentence):
            for name in group.names if names is None else set(group.names) & set(names):
                found.setdefault(name, _party(name, number, sentence.evidence(group.start, group.end)))
    return found


def _party(name: str, number: str, evidence: Evidence) -> Party:
    return Party(name=published_name(name, number), role="respondent", evidence=(evidence,))


def holders(sentences: Sequence[Sentence]) -> tuple[Party, ...]:
    """Who complained, or holds the right, where the release names him behind that word, or as a company with a right of its own."""
    found: dict[str, Party] = {}
    for sentence in sentences:
        words = sentence.words
        for said in rules.COMPANY.finditer(words):
            name, end = _cut(sentence.written(*said.span()).split(" ")[0])
            behind = words[said.start() + len("".join(name.split())) :]
            if rules.APPLICANT.search(words[: said.start()].rstrip(")|:")) or rules.OWN.match(behind):
                found.setdefault(name, Party(name=name, role="complainant", evidence=(sentence.evidence(said.start(), said.start() + end),)))
        for said in rules.HOLDER.finditer(sentence.words):
            name = sentence.written(*said.span("name")).removeprefix("이하 ").strip()
            if not name.startswith(("국내", "해외", "기업")) and "," not in name and len(name) > 1:
                found.setdefault(name, Party(name=name, role="complainant", evidence=(sentence.evidence(*said.span("name")),)))
    return tuple(found.values())
