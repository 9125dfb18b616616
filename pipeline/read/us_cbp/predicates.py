"""The words by which a sentence puts articles inside an order or outside it, whatever auxiliaries and negations stand around them. Pure.

A predicate is what is said ("subject to the order", "infringe") with the chain of small words in front of it that ends where the
words for the articles end: "is", "do not", "may therefore not be". Each negation in the chain turns the side.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from pipeline.read.us_cbp.rules import predicates as rules
from pipeline.read.us_cbp.rules.acts import ON_CONDITION
from pipeline.records import ScopeStanding


class Weight(IntEnum):
    """How plainly something is said: of the order itself, of infringement or a burden of proof, of a protest as a whole, of an earlier
    ruling; and what is only asked or argued."""

    ORDER = 1
    INFRINGEMENT = 2
    PROTEST = 3
    TAKEN_BACK = 4
    QUESTION = 5


@dataclass(frozen=True)
class Verb:
    start: int
    end: int
    standing: ScopeStanding
    weight: Weight
    base: ScopeStanding | None = None  # without its negations


_TOKEN = re.compile(r"[\w'’-]+|[,;:.()\"]")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_BE = frozenset(("is", "are", "was", "were", "remains", "remain", "remained", "continues", "continue", "stays", "stay"))
_MAY = frozenset(("may", "can", "cannot", "must", "shall", "should", "need"))
_MODAL = frozenset((*_MAY, "will", "would", "could", "might"))
_GOES = frozenset(("falls", "fall", "fell", "comes", "come", "came", "lies", "lie", "lay", "stands", "stand"))
_DO = frozenset(("do", "does", "did"))
_FINITE = _BE | _MODAL | _GOES | _DO | {"has", "have"}
_NOT = frozenset(("not", "cannot", "never", "neither", "nor"))
_WRONGLY = frozenset(("improperly", "incorrectly", "wrongly", "erroneously", "unlawfully"))
_LINKS = (
    _FINITE
    | _NOT
    | _words("be been being to no longer any also too therefore thus hence hereby each all both itself themselves likewise still")
    | _words("nevertheless nonetheless however moreover instead rather already always even ever just once quite yet alone in fact")
    | _words(
        "now then again indeed so as such or either otherwise properly deemed found held considered falling coming able treated regarded classified as"
    )
)
_KINDS = _words("a an the one of among article articles product products goods device devices")  # "is not one of the goods"
_CEASED = frozenset(("cease", "ceases", "ceased"))
_HEDGES = _words(
    "likely possibly potentially probably arguably allegedly presumably apparently seemingly purportedly preliminarily"
)
_OPEN = frozenset(("could", "might"))
_RIGHTLY = frozenset(("properly", "correctly", "rightly", "lawfully"))
_WHICH = frozenset(("that", "which", "who"))
_ASIDE = 60  # letters of what stands between two commas within a chain


def predicates(words: str) -> list[Verb]:
    """What a sentence says of sides, in order; "articles that are subject to the order" and "excluded articles" say nothing."""
    tokens = list(_TOKEN.finditer(words))
    found = [*_with_chain(words, tokens)]
    found += [Verb(*m.span(), "outside", Weight.INFRINGEMENT) for m in rules.NOT_INFRINGING.finditer(words)]
    return sorted(found, key=lambda v: (v.start, -v.end))


def bends(words: str) -> bool:
    """Whether words are a clause of their own, with something said in it."""
    for token in _TOKEN.finditer(words):
        if token[0] in _WHICH or token[0] in ("whose", "as", "if", "when"):
            return False
        if token[0] in _FINITE:
            return True
    return False


def _with_chain(words: str, tokens: Sequence[re.Match[str]]) -> Iterator[Verb]:
    sides: Sequence[tuple[ScopeStanding, Weight, Iterator[re.Match[str]]]] = (
        ("inside", Weight.ORDER, rules.INSIDE.finditer(words)),
        ("outside", Weight.ORDER, rules.OUTSIDE.finditer(words)),
        ("outside", Weight.ORDER, rules.LET_IN.finditer(words)),
        ("inside", Weight.INFRINGEMENT, rules.INFRINGING.finditer(words)),
    )
    for base, weight, matches in sides:
        for core in matches:
            first = next(n for n, token in enumerate(tokens) if token.end() > core.start())
            chain, before = _chain(tokens, first)
            said = [token[0].casefold() for token in chain]
            if not _is_said(core, said, before, words[: chain[0].start() if chain else core.start()]):
                continue
            in_error = any(rule.match(words, core.end()) for rule in (rules.IN_ERROR, rules.BY_NONE))
            times = (
                (before in _CEASED)
                + sum(word in _NOT or word in _WRONGLY or word == "longer" for word in said)
                - ("neither" in said and "nor" in said)
            )
            standing: ScopeStanding = base if (times + in_error) % 2 == 0 else "outside" if base == "inside" else "inside"
            yield Verb(chain[0].start() if chain else core.start(), core.end(), standing, weight, base=base)


def _chain(tokens: Sequence[re.Match[str]], end: int) -> tuple[Sequence[re.Match[str]], str]:
    """The small words in front of the token at `end`, from the first that bends, and the word in front of these."""
    at, begin = end - 1, end
    while at >= 0:
        word = tokens[at][0]
        if word in _LINKS or word in _KINDS or (word.endswith("ly") and word.islower() and word not in _HEDGES):
            begin = at if word in _FINITE or (word == "to" and tokens[min(at + 1, end - 1)][0] == "be") else begin
            at -= 1
        elif word == "," and (opens := _aside(tokens, at)):
            at = opens - 1
        else:
            break
    return tokens[begin:end], tokens[begin - 1][0].casefold() if begin else ""


def _aside(tokens: Sequence[re.Match[str]], closes: int) -> int:
    """Where what stands between two commas begins, behind a word of the chain: "is, as we said, not"."""
    opens = next((n for n in range(closes - 1, 0, -1) if tokens[n][0] in ",;:."), 0)
    near = tokens[closes].start() - tokens[opens].start() <= _ASIDE if opens else False
    said = near and tokens[opens][0] == "," and tokens[opens + 1][0] not in ("and", "or", "but", "nor")
    return opens if said and tokens[opens - 1][0] in _LINKS else 0


def _is_said(core: re.Match[str], chain: Sequence[str], before: str, clause: str) -> bool:
    """Whether a chain makes of the core something that is said. `clause`: the words in front of both."""
    first = core[0].split()[0]
    alone = first in ("infringe", "infringes") or first.startswith(("violate", "contravene", "run", "fall", "come"))
    if before in _WHICH and not clause.rstrip().endswith(f", {before}"):
        return False
    if not chain:
        return alone and before not in ("to", "not", "and")
    denied = any(word in _NOT or word == "longer" for word in chain)
    if core.re is rules.LET_IN.compiled:
        return any(word in _MAY for word in chain) or ("to" in chain and chain[0] in _BE)
    if "would" in chain and ON_CONDITION.search(clause):
        return False
    if not _OPEN.isdisjoint(chain) or (not denied and not {"may", "can"}.isdisjoint(chain)):
        return False  # "may be excluded" says nothing
    if chain[0] in ("was", "were") and core.re is rules.INSIDE.compiled and "excluded" in core[0]:
        return not (_RIGHTLY | _WRONGLY).isdisjoint(chain)
    return denied or first != "detained"
