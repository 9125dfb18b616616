"""Whom a release means. The commission calls respondents by letters: a letter is the name of nobody, and never joined to a name. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from pipeline.read.kr_ktc.plain import Group, plain
from pipeline.read.kr_ktc.rules import people as rules
from pipeline.read.kr_ktc.sentences import Sentence
from pipeline.records import Evidence, Party

_PARTICLES = ("에게는", "에게", "에는", "에서", "으로", "에", "의", "은", "는", "이", "가", "을", "를", "와", "과", "및", "인")
_JAMO = "ㄱㄴㄷㄹㅁㅂㅅㅈ"
_NEAR = 12  # letters between two who are named together
_SHORTEST = 2
_LIST = re.compile(r"[:|(]?(?:[㈜()가-힣A-Za-z0-9&]{2,30}[,·및])*")


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
    found = sorted([*_masked(sentence), *_named(sentence), *plain(sentence)], key=lambda one: (one.start, -one.end))
    joined: list[Group] = []
    for one in found:
        before = joined[-1] if joined else None
        if before and not before.recipient and one.start - before.end <= _NEAR and _only_joins(sentence.words[before.end : one.start]):
            joined[-1] = Group((*before.names, *one.names), before.start, one.end, one.recipient)
        elif not before or one.start >= before.end:
            joined.append(one)
    return joined


def _only_joins(words: str) -> bool:
    return rules.ROLE.sub("", words.strip("'\")사社")).strip("'\"") in ("", ",", "·", "ㆍ", "와", "과", "및", "와'", "과'", ",'", "·'")


def _masked(sentence: Sentence) -> Iterator[Group]:
    words = sentence.words
    for said in rules.MASKED.finditer(words):
        inner = said["quoted"] or said["company"] or said["behind"] or said["bare"] or said["hangul"] or said["roled"] or said["further"] or ""
        before = words[: said.start()]
        if rules.APPLICANT.search(before) or rules.COMPLAINS.match(words[said.end() :]):
            continue
        names = (said["hidden"],) if said["hidden"] else tuple(one for one in inner if _is_letter(one, said))
        end = said.end("behind") if said["behind"] else said.end("hangul") if said["hangul"] else said.end()
        yield Group(tuple(dict.fromkeys(names)), said.start(), end, bool(rules.TO_WHOM.match(words[end:])))


def _is_letter(one: str, said: re.Match[str]) -> bool:
    """Whether a sign is a letter that stands for somebody: one of the Korean alphabet as it is, a syllable only where it stands so."""
    return rules.LETTER.search(one) is not None and (one.isascii() or one in _JAMO or any(said[place] for place in ("quoted", "hangul", "roled", "further")))


def _named(sentence: Sentence) -> Iterator[Group]:
    """Companies behind "피신청인", in brackets or at once."""
    words = sentence.words
    for said in rules.COMPANY.finditer(words):
        before = words[: said.start()].rstrip("('\"|:")
        name, end = _cut("".join(sentence.written(*said.span()).split(" ")[:1]))
        behind = words[said.start() + end :]
        told = before.endswith(("피신청인", "피신청인인", "피조사인")) or _goes_on(words, said.start())
        complains = rules.APPLICANT.search(before) or rules.OWN.match(behind) or rules.ASKS.match(behind)
        if not told and (complains or not rules.ACTS.match(behind)):
            continue
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
                same = next((party for other, party in found.items() if _bare(other) == _bare(name)), None)
                found.setdefault(name, same or _party(name, number, sentence.evidence(group.start, group.end)))
    return found


def _bare(name: str) -> str:
    """A firm's name without the sign of its form, which one sentence prints and another leaves out."""
    return name.replace("㈜", "").replace("(주)", "").replace("주식회사", "")


def others(found: dict[str, Party], complainants: Sequence[Party]) -> dict[str, Party]:
    """Respondents without those who are named as complainants or holders elsewhere."""
    theirs = {_bare(party.name) for party in complainants}
    return {name: party for name, party in found.items() if _bare(name) not in theirs}


def acquitted(sentences: Sequence[Sentence]) -> set[str]:
    """The respondents of whom sentences say that they infringe nothing, or that the complaint against them was refused."""
    found: set[str] = set()
    for sentence in sentences:
        words = sentence.words
        every = groups(sentence)
        for group, further in zip_longest(every, every[1:]):
            ends = rules.CLAUSE_ENDS.search(words, group.end)
            until = further.start if further else len(words)
            acquits = rules.ACQUITS.search(words, group.end, ends.end() if ends else len(words))
            if acquits and not rules.INFRINGES.search(words, group.end, until):
                found.update(group.names)
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
