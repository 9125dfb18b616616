"""The cases of a release by their names, and which of them each sentence is about. Pure.

One release tells of a whole meeting: of several cases, decided, opened or refused. What is read of one is never another's: a sentence
is about the cases that it names, else about those whose respondents it names, else about the case that was named last.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from pipeline.read.kr_ktc.respondents import letters
from pipeline.read.kr_ktc.rules import cases as rules
from pipeline.read.kr_ktc.sentences import Sentence
from pipeline.records import Evidence

_OPENS, _CLOSES = "「『<《'\"(‘“[〈", "」』>》'\")’”]〉"
_QUOTES = "「『<《'\"‘“〈"
_LONGEST, _WORDS = 45, 6  # letters of goods; words where nothing shows where they begin
# A word that ends so is no part of goods that stand behind it.
_BEFORE_GOODS = re.compile(r"(?:[은는을를]|[청보구대]한|관련|건[과와]?|에서|으로|로부터|에게|[가-힣]의|및|등|[된는]|하[고여며]|[대통위관]해|따라|않[고아]|않으나|했고|되[고며]|위반|침해|[사업]가|[인원]이|[,;:·|])$")
_NUMBER_OF_ROW = re.compile(r"^\d{1,2}[.)]?\s+(?=[가-힣])")
_FIRST_WORDS = re.compile(
    r"^(?:먼저|우선|첫째|둘째|셋째|또한|아울러|한편|이어|이와 함께|무역위(?:원회)?[은는가]?|이번|특히)[, ]+|^.{2,30}?(?:신청|요청|제보)한\s"
)


@dataclass
class Case:
    """One case of the release. `kinds` are its rights as written; none where it is another matter than intellectual property."""

    goods: str
    named: Evidence
    kinds: tuple[str, ...]
    headline: bool = False  # only the title names it until now
    sentences: list[Sentence] = field(default_factory=list)
    letters: set[str] = field(default_factory=set)  # of its respondents

    @property
    def key(self) -> str:
        return "".join(self.goods.split())


@dataclass(frozen=True)
class Named:
    """Where a sentence names a case."""

    case: Case
    at: int


@dataclass
class Cases:
    """All of them, and for each sentence the cases that it is about."""

    found: list[Case] = field(default_factory=list)
    about: dict[int, list[Named]] = field(default_factory=dict)  # by the sentence's place among all


def cases(sentences: Sequence[Sentence]) -> Cases:
    """The cases, in the order in which they are first named; sentences of the text are told apart."""
    known = Cases()
    for sentence in sentences:
        for case in _named_in(sentence):
            _add(known.found, case)
    if not known.found and (unnamed := _only(sentences)):
        known.found.append(unnamed)
    for case in known.found:
        case.letters |= {one for s in sentences if [n.case for n in _mentions(s, known.found)] == [case] for one in letters(s)}
    only = len(known.found) == 1 and not any(rules.SEVERAL.search(sentence.words) for sentence in sentences)
    last: list[Case] = known.found if only else []  # of several none before it is named
    for n, sentence in enumerate(sentences):
        named = _mentions(sentence, known.found)
        if not named and rules.ALL.search(sentence.words):
            named = [Named(case, 0) for case in known.found]
        elif not named:
            named = [Named(case, 0) for case in _by_letters(sentence, known.found) or _without_others(sentence, last)]
        else:
            last = once([one.case for one in named])
        known.about[n] = named
        if len(once([one.case for one in named])) == 1:
            named[0].case.sentences.append(sentence)
    return known


def once(found: Sequence[Case]) -> list[Case]:
    """Each case once, in order."""
    kept: list[Case] = []
    for case in found:
        if not any(case is one for one in kept):
            kept.append(case)
    return kept


def _without_others(sentence: Sentence, last: Sequence[Case]) -> list[Case]:
    """The case that was named last, unless the sentence is about a right that is none of it."""
    if of_other_matter(sentence):
        return []
    kinds = {_whole(said["kind"]) for said in rules.OF_RIGHT.finditer(sentence.words)}
    named = {_whole(said[0]) for said in rules.RIGHT.finditer(sentence.words)} if kinds else set[str]()
    return [case for case in last if not kinds or named & set(case.kinds)]


def of_other_matter(sentence: Sentence) -> bool:
    """Whether a sentence is on no intellectual property."""
    return rules.OF_OTHER_MATTER.search(sentence.words) is not None and rules.RIGHT.search(sentence.words) is None


def _by_letters(sentence: Sentence, found: Sequence[Case]) -> list[Case]:
    """The cases whose respondents a sentence names, where each of its letters is of one case alone."""
    said = letters(sentence)
    theirs = [case for case in found if case.letters & said]
    alone = all(sum(letter in case.letters for case in found) == 1 for letter in said)
    return theirs if said and alone else []


def _add(found: list[Case], case: Case) -> None:
    """A case that is named again, perhaps shorter, is the same: one of the same rights whose goods end alike."""
    for one in found:
        alike = one.key.endswith(case.key) or case.key.endswith(one.key)
        alike |= one.headline and (one.key.startswith(case.key) or case.key.startswith(one.key))
        if alike and (set(case.kinds) <= set(one.kinds) or set(one.kinds) <= set(case.kinds)):
            if len(case.kinds) > len(one.kinds):
                one.kinds = case.kinds
            if one.headline and not case.headline:
                one.goods, one.named, one.headline = case.goods, case.named, False
            return
    found.append(case)


def _named_in(sentence: Sentence) -> list[Case]:
    """The cases that a sentence names in full."""
    names = [(n, tuple(r[0] for r in rules.RIGHT.finditer(n["kinds"]))) for n in rules.INFRINGEMENT.finditer(sentence.words)]
    names += [(n, ()) for n in rules.OTHER_MATTER.finditer(sentence.words)]
    made = []
    for name, kinds in names:
        start = _begin(sentence, name.start())
        goods = sentence.written(start, name.start()).strip(" ,·ㆍ*'\"「」『』<>《》〈〉‘’“”")
        goods = _NUMBER_OF_ROW.sub("", goods)
        goods = goods.removesuffix("는") if name[0].endswith("침해") and goods.endswith("는") else goods
        if start is not None and goods and not rules.NO_GOODS.search("".join(goods.split())):
            named = sentence.evidence(start, name.end())
            made.append(Case(goods, named, tuple(dict.fromkeys(_whole(kind) for kind in kinds)), sentence.passage.text == "title"))
    return made


def _whole(kind: str) -> str:
    return kind if kind.endswith(("권", "비밀")) else f"{kind}권"


def _begin(sentence: Sentence, end: int) -> int:
    """Where the goods begin that stand in front of a place: at a quote's mark, at the sentence's begin, or behind a word that ends."""
    words, first = sentence.words, max(0, end - _LONGEST)
    opened = max((words.rfind(mark, first, end) for mark in _OPENS), default=-1)
    closed = max((words.rfind(mark, first, end if mark == ")" else end - 1) for mark in _CLOSES if mark not in "'\""), default=-1)
    if opened > closed and opened >= 0 and not _closes(words, opened):
        if opened + 1 < end:
            return opened + 1
        about = rules.ABOUT.search(words[:opened])  # the rights alone are quoted
        return _begin(sentence, about.start()) if about else end
    written = sentence.passage.words[: sentence.places[end - 1] + 1] if end else ""
    lead = _FIRST_WORDS.match(written)
    begin = lead.end() if lead else 0
    pieces = [(m.start(), m[0]) for m in re.finditer(r"\S+", written) if m.start() >= begin]
    kept = len(written)
    for count, (at, word) in enumerate(reversed(pieces)):
        if _BEFORE_GOODS.search(word) and not (count == 0 and end < len(words) and word[-1:] in "는된"):
            break
        if count >= _WORDS:
            break
        kept = at
        if word[0] in _QUOTES:
            break
    return next((n for n, place in enumerate(sentence.places) if place >= kept), end) if kept < len(written) else end


def _closes(words: str, at: int) -> bool:
    """Whether a straight quote's mark is the second of a pair."""
    return words[at] in "'\"" and words.count(words[at], 0, at) % 2 == 1


def _only(sentences: Sequence[Sentence]) -> Case | None:
    """The case of a release that names none so, by what it says the goods are."""
    for sentence in sentences:
        said = rules.INFRINGING.search(sentence.words)
        group = next((name for name in ("goods", "suspected", "named", "brought") if said and said[name]), "")
        if said and not rules.NO_GOODS.search(said[group]):
            named = [r[0] for one in sentences for r in rules.RIGHT.finditer(one.words) if r[0].endswith(("권", "밀"))]
            kinds = dict.fromkeys(map(_whole, named or (r[0] for r in rules.RIGHT.finditer(said[0]))))
            return Case(sentence.written(*said.span(group)), sentence.evidence(*said.span(group)), tuple(kinds))
    return None


def _mentions(sentence: Sentence, found: Sequence[Case]) -> list[Named]:
    """Where a sentence names known cases: by their goods, the longest where one is within another's."""
    spans: list[tuple[int, int, Case]] = []
    for case in sorted(found, key=lambda one: -len(one.key)):
        for at in re.finditer(re.escape(case.key), sentence.words):
            if len(case.key) > 1 and not any(start <= at.start() and at.end() <= end for start, end, other in spans if other.key != case.key):
                spans.append((*at.span(), case))
    same = [case for case in found if sum(case.key == other.key for other in found) > 1]  # of one kind of goods, told by their rights
    kept = [(at, end, case) for at, end, case in spans if not any(case is one for one in same) or _by_right(sentence, end, case)]
    kept = kept or [one for case in found for one in _by_its_right(sentence, case, found)]
    return [Named(case, at) for at, _, case in sorted(kept, key=lambda one: one[0])]


def _by_right(sentence: Sentence, end: int, case: Case) -> bool:
    behind = sentence.words[end : end + 12]
    return any(kind.removesuffix("권") in behind for kind in case.kinds)


def _by_its_right(sentence: Sentence, case: Case, found: Sequence[Case]) -> Iterator[tuple[int, int, Case]]:
    """Where a sentence calls a case by its right alone, which none of the others has: "상표권 침해 건의 경우"."""
    if not case.kinds or sum(bool(set(case.kinds) & set(other.kinds)) for other in found) != 1:
        return
    for name in rules.INFRINGEMENT.finditer(sentence.words):
        kinds = {_whole(right[0]) for right in rules.RIGHT.finditer(name["kinds"])}
        if kinds == set(case.kinds) and sentence.words.startswith(("건은", "건의", "사건"), name.end()):
            yield name.start(), name.end(), case
