"""Sentences of their own about how long an order lasts, that the notice issues or modifies: "It expires on …", "The term of the
order is …", "Such lanterns are excluded until …". Pure.

What is last before the words that say how long, is what lasts: an order of the notice, or else nothing is read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipeline.read.prose.passages import Passage
from pipeline.read.us_itc.deciding import undecided
from pipeline.read.us_itc.instruments import AT_BORDER
from pipeline.read.us_itc.orders import nouns
from pipeline.read.us_itc.rules import lasting as rules
from pipeline.read.us_itc.rules import measures as decided
from pipeline.read.us_itc.rules import term as terms
from pipeline.read.us_itc.term import Rights, Said, its_own, said, together
from pipeline.records import Instrument, Measure, MeasureAction, RightKind, Term

_LASTING = frozenset({*AT_BORDER, "CDO", "REMEDIAL_ORDERS"})
Key = tuple[Instrument, MeasureAction, int]


@dataclass(frozen=True)
class _Subject:
    """What a sentence speaks of: the kind of thing by the group of the rule, and where it stands."""

    kind: str
    start: int
    end: int


def lasting(
    passage: Passage, plain: str, former: Passage | None, found: Mapping[Key, Measure], short: Mapping[str, str], named: Mapping[str, RightKind]
) -> Iterator[tuple[Key, Term]]:
    """The measures whose term a sentence sets; `plain` are its words with names masked, `former` is the sentence before it."""
    without = {k: m for k, m in found.items() if k[0] in _LASTING and k[1] in ("issued", "modified") and m.term is None}
    if not without or undecided(plain) or decided.HISTORY.match(plain):
        return
    subjects = [_Subject(str(m.lastgroup), *m.span()) for m in rules.SUBJECT.finditer(plain)]
    doubted = rules.NOT_SAID.search(rules.WOULD_HAVE.sub(lambda m: "," + " " * (len(m[0]) - 2) + ",", plain))
    for key, measure in without.items():
        rights = Rights(short, {n: kind for n, kind in named.items() if n in measure.rights} or named)
        mine = [
            one
            for one in said(passage, 0, len(plain), rights, modified=key[1] == "modified")
            if (subject := _subject(subjects, one))
            and not (doubted and doubted.start() < one.end)
            and key in _meant(plain, subject, one, former, without)
            and its_own(plain, min(subject.end, one.start), one, len(plain))
        ]
        if term := together(passage, mine, 0, len(plain)):
            yield key, term


def _subject(subjects: Sequence[_Subject], one: Said) -> _Subject | None:
    """What lasts so long: what is named last before the words, or first behind words with which the sentence begins."""
    before = [s for s in subjects if s.start < one.at]
    behind = next((s for s in subjects if s.start >= one.end), None)
    if before or behind is None or (one.start > _AT_BEGINNING and behind.start > one.end + 1):
        behind = None
    found = before[-1] if before else behind
    return None if found is None or found.kind == "other" else found


_AT_BEGINNING = 8  # characters: "And for ten years, lanterns are excluded"


def _meant(plain: str, subject: _Subject, one: Said, former: Passage | None, without: Mapping[Key, Measure]) -> list[Key]:
    """The measures that a subject means."""
    words = plain[subject.start : subject.end]
    if subject.kind == "barred":
        return [k for k in without if k[0] in AT_BORDER]
    if subject.kind == "order":
        kinds = {n.type for n in nouns(words)}
        return [k for k in without if k[0] in kinds] or (list(without) if kinds == {"REMEDIAL_ORDERS"} and len(without) == 1 else [])
    pronoun = rules.PRONOUN.fullmatch(words)
    if pronoun and subject.start <= _AT_BEGINNING and not _of_an_order(former, one):
        return []
    if subject.kind == "plural":
        return list(without)
    last = {n.type for n in nouns(former.words)} if former else set()
    of_last = [k for k in without if k[0] in last]
    return of_last if len(last) == 1 and len(of_last) == 1 else list(without) if len(without) == 1 else []


def _of_an_order(former: Passage | None, one: Said) -> bool:
    """Whether "it" means an order: the sentence before names one and, where it says when it ends, no right behind that."""
    if former is None:
        return False
    subjects = [m for m in rules.SUBJECT.finditer(former.words) if m.lastgroup != "other"]
    return bool(subjects) and not (one.until and terms.A_RIGHT.search(former.words, subjects[-1].end()))
