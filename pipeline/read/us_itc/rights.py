"""The rights that a notice names: patents with their claims, registrations, and what needs no registration. Pure.

Numbers as the United States Patent and Trademark Office writes them: digits with commas, D for designs, RE for reissues, PP for plants;
kind codes (WIPO ST.16, "B2") behind them are left out. Copyright registrations: VA, TX, PA, SR and their unpublished forms.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from pipeline.identifiers.patent_office import AFTER_NATION
from pipeline.read.prose.passages import Passage
from pipeline.read.rule import Rule
from pipeline.read.us_itc.rules import rights as rules
from pipeline.records import Claims, Evidence, Right, RightKind, Standing

_NATION_WITHIN = 60  # characters before a head: the longest name of a country or office fits
_WITHIN = 600  # characters beyond the end of what is looked at: the longest list of claims that begins before it fits
_DIGIT = re.compile(r"\d")
_REGISTERED = (
    (rules.PATENT_HEAD, rules.PATENT, "patent"),
    (rules.TRADEMARK_HEAD, rules.TRADEMARK, "trademark"),
    (rules.COPYRIGHT_HEAD, rules.COPYRIGHT, "copyright"),
)

UNREGISTERED: tuple[tuple[RightKind, Rule], ...] = (
    ("trade_secret", rules.TRADE_SECRET),
    ("trade_dress", rules.TRADE_DRESS),
    ("trademark", rules.COMMON_LAW_MARK),
    ("false_advertising", rules.FALSE_ADVERTISING),
    ("other", rules.UNFAIR),
)


@dataclass(frozen=True)
class Named:
    """A registered right where it stands: its kind and number, and the span in its passage."""

    kind: RightKind
    office: str
    number: str
    passage: Passage
    start: int
    end: int


def named_in(passage: Passage, start: int = 0, end: int | None = None) -> Iterable[Named]:
    """Every registered right of which the words at [start, end) write the number. It looks at no others, however many they are."""
    end = len(passage.words) if end is None else end
    return _named_within(passage, start, end) if start or end < len(passage.words) else _all_named(passage)


@lru_cache(maxsize=512)  # the passages of a notice are looked at for many reasons
def _all_named(passage: Passage) -> tuple[Named, ...]:
    return tuple(_named_within(passage, 0, len(passage.words)))


def _named_within(passage: Passage, start: int, end: int) -> Iterator[Named]:
    if not _DIGIT.search(passage.words, start, end + _WITHIN):
        return
    for head, one, kind in _REGISTERED:
        for found in head.finditer(passage.words, start, end + _WITHIN):
            at, first = found.end(), found.start()
            if first >= end:
                break
            if AFTER_NATION.search(passage.words[max(0, first - _NATION_WITHIN) : first]):
                continue  # another country's: no ground of an order here
            while item := one.match(passage.words, at):
                digits = _plain(item[1], kind)
                if digits:
                    yield Named(_kind(kind, digits, found[0]), "US", digits, passage, first, item.end(1))
                between = rules.BETWEEN.match(passage.words, item.end())
                at = first = between.end() if between else item.end()


def _plain(number: str, kind: str) -> str | None:
    if kind == "copyright":
        return re.sub(r"[\s-]", "", number)
    digits = re.sub(r"[\s,.']", "", number).upper()
    return digits if len(re.sub(r"\D", "", digits)) >= 4 else None


def _kind(kind: str, number: str, head: str) -> RightKind:
    if kind == "trademark":
        return "trademark"
    if kind == "copyright":
        return "copyright"
    if number.startswith("D"):
        return "design_patent"
    if number.startswith("RE"):
        return "reissue_patent"
    return "design_patent" if "Design" in head else "patent"


def short_forms(passages: Iterable[Passage]) -> dict[str, str]:
    """The number meant by "the '506 patent": its last three digits, where one number of the notice ends in them."""
    numbers = dict.fromkeys(n.number for p in passages for n in named_in(p))
    ends: dict[str, list[str]] = {}
    for number in numbers:
        key = ("D" if number.startswith("D") else "") + number[-3:]  # "the '629 patent" and "the RE'629 patent" are both written
        ends.setdefault(key, []).append(number)
    return {key: found[0] for key, found in ends.items() if len(found) == 1}


def numbers_in(passage: Passage, short: Mapping[str, str], start: int = 0, end: int | None = None) -> list[str]:
    """The numbers of rights that the words at [start, end) name, in full or as "the '506 patent"."""
    return list(dict.fromkeys(number for _, number in numbers_at(passage, short, start, end)))


def numbers_at(passage: Passage, short: Mapping[str, str], start: int = 0, end: int | None = None) -> list[tuple[int, str]]:
    """The numbers of rights that the words at [start, end) name, in full or as "the '506 patent", each where it stands."""
    end = len(passage.words) if end is None else end
    full = [(n.start, n.number) for n in named_in(passage, start, end) if n.start < end]
    brief = [(m.start(), n) for m in _begun(rules.SHORT_OF, passage, start, end) if (n := _of_short(m, short))]
    return sorted(full + brief)


def _begun(rule: Rule, passage: Passage, start: int, end: int) -> Iterator[re.Match[str]]:
    """What a rule finds that begins at [start, end)."""
    return takewhile(lambda m: m.start() < end, rule.finditer(passage.words, start, end + _WITHIN))


def unread_numbers(passage: Passage, short: Mapping[str, str], start: int = 0, end: int | None = None) -> list[tuple[int, str]]:
    """Words at [start, end) for a right of which the number was not read: a short form of several, a head without a number."""
    end = len(passage.words) if end is None else end
    brief = [m for m in _begun(rules.SHORT_OF, passage, start, end) if not _of_short(m, short)]
    read = [(n.start, n.end) for n in named_in(passage, start, end)]
    heads = [
        m
        for m in _begun(rules.HEAD_ALONE, passage, start, end)
        if not any(a <= m.start() < b for a, b in read)
        and not AFTER_NATION.search(passage.words[max(0, m.start() - _NATION_WITHIN) : m.start()])
    ]
    return sorted((m.start(), m[0].strip()) for m in (*brief, *heads))


def _of_short(found: re.Match[str], short: Mapping[str, str]) -> str | None:
    design = found["design"] or found["letter"]
    return short.get(("D" if (design or "").upper() == "D" else "") + found["digits"]) or (
        None if design else short.get(found["digits"])
    )


def expand(claims: str) -> tuple[int, ...]:
    """ "1-5, 10, and 13-16" as integers. A range that runs backwards or beyond 999 claims is left as its two ends."""
    found: set[int] = set()
    for item in rules.RANGE.finditer(claims):
        if item[3]:
            found.add(int(item[3]))
            continue
        first, last = int(item[1]), int(item[2])
        found.update(range(first, last + 1) if first <= last else (first, last))
    return tuple(sorted(found))


@dataclass(frozen=True)
class ClaimsOf:
    """Claims of one patent where a passage writes them."""

    number: str
    claims: tuple[int, ...]
    passage: Passage
    start: int
    end: int

    @property
    def evidence(self) -> Evidence:
        return self.passage.evidence(self.start, self.end)


def claims_in(passage: Passage, short: Mapping[str, str], start: int = 0, end: int | None = None) -> Iterator[ClaimsOf]:
    """Claims at [start, end) with the patent they are of: "claims 1-5 and 10 of the '506 patent", "claim 12 of U.S. Patent No. …"."""
    end = len(passage.words) if end is None else end
    written = [found for rule in (rules.CLAIMS, rules.ONE_CLAIM) for found in _begun(rule, passage, start, end)]
    full = {n.start: n for n in named_in(passage, start, max(m.end() + 1 for m in written))} if written else {}
    for found in written:
        at_place = rules.CLAIMS_INSTEAD.search(passage.words, 0, found.start()) or found
        claims = expand(at_place["list"]) if found.re is rules.CLAIMS.compiled else (1,)
        patent = full.get(found.end())
        if patent:
            yield ClaimsOf(patent.number, claims, passage, found.start(), patent.end)
        elif (brief := rules.SHORT_OF.match(passage.words, found.end())) and (number := _of_short(brief, short)):
            yield ClaimsOf(number, claims, passage, found.start(), brief.end())


@dataclass(frozen=True)
class Decided:
    """What the decisions say of rights: the numbers violated, and those found not violated."""

    violated: frozenset[str] = frozenset()
    not_violated: frozenset[str] = frozenset()
    deciding: tuple[Passage, ...] = ()  # the sentences that find a violation or issue an order


def rights(
    passages: Sequence[Passage], found: Decided, claims: Sequence[ClaimsOf], short: Mapping[str, str]
) -> tuple[Right, ...]:
    """The rights of a notice, each number once, with every claim written for it; `short`: its `short_forms`."""
    by_number: dict[str, Right] = {}
    of: dict[str, set[int]] = {}
    for claim in claims:
        of.setdefault(claim.number, set()).update(claim.claims)
    gone = {n for passage in passages for n in withdrawn_in(passage, short)}
    for passage in passages:
        for named in named_in(passage):
            if named.number in by_number:
                continue
            evidence = [named.passage.evidence(named.start, named.end)]
            evidence += [c.evidence for c in claims if c.number == named.number][:1]
            by_number[named.number] = Right(
                kind=named.kind,
                office=named.office,
                number=named.number,
                claims=tuple(sorted(of.get(named.number, ()))),
                standing=_standing(named.number, found),
                withdrawn=named.number in gone and _standing(named.number, found) == "asserted",
                evidence=tuple(evidence),
            )
    return (*by_number.values(), *_unregistered(passages, found))


def _standing(number: str, found: Decided) -> Standing:
    if number in found.violated:
        return "violated"
    return "not_violated" if number in found.not_violated else "asserted"


def withdrawn_in(passage: Passage, short: Mapping[str, str]) -> Iterator[str]:
    """The numbers of the rights of which a passage says that they left the case: whole rights, not claims of them."""
    words = passage.words
    if rules.LEFT_IN.search(words):
        return
    verbs = [m.end() for m in rules.LEAVES.finditer(words)]
    if not verbs:
        return
    for at, number in numbers_at(passage, short):
        behind = words[at : at + _NEAR_RIGHT]
        if rules.AS_TO_SOME.match(behind):
            continue
        verb = max((end for end in verbs if at - _NEAR_RIGHT < end <= at), default=None)
        between = None if verb is None else rules.ALL_CLAIMS.sub("", words[verb:at])
        before = words[max(0, at - _NEAR_RIGHT) : at]
        part = rules.CLAIMS_OF.search(before) and not rules.ALL_CLAIMS.search(before)
        if (between is not None and not rules.NOT_OF_RIGHT.search(between)) or (rules.HAS_LEFT.match(behind) and not part):
            yield number


_NEAR_RIGHT = 200  # characters between a right and what is said of it


def _unregistered(passages: Sequence[Passage], decided: Decided) -> Iterator[Right]:
    findings = list(_findings(passages))
    for kind, rule in UNREGISTERED:
        act = rules.SECRETS if kind == "trade_secret" else rule
        found = any(rule.search(p.words) for p in decided.deciding) or any(act.search(words, at) for words, at in findings)
        standing: Standing = "violated" if found else "asserted"
        for passage in passages:
            if match := rule.search(passage.words):
                yield Right(kind=kind, office=None, number=None, standing=standing, evidence=(passage.evidence(*match.span()),))
                break


def _findings(passages: Iterable[Passage]) -> Iterator[tuple[str, int]]:
    """The sentences that find a violation, and where the words end that do: "has found that Orlo violated section 337 by misappropriating TS1"."""
    for passage in passages:
        finds = rules.FINDS.search(passage.words)
        if finds and not rules.FINDS_NOT.search(passage.words):
            yield passage.words, finds.end()


def claims_of_order(claims: Iterable[ClaimsOf], designs: Iterable[str] = ()) -> tuple[Claims, ...]:
    """The claims of each patent, put together; a design patent has one."""
    of: dict[str, set[int]] = {number: {1} for number in designs}
    for claim in claims:
        of.setdefault(claim.number, set()).update(claim.claims)
    return tuple(Claims(patent=number, claims=tuple(sorted(found))) for number, found in of.items())
