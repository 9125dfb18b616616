"""To whom an order is directed: which of the names in a deciding sentence it binds, or frees. Pure.

The names are found first, wherever they stand; each list of them belongs to the order named last before it (or first behind it), unless
the words around it say that it stands there in another part: who complained, who is excepted, who judged or represented. What is read
so needs no word for "directed to", of which there are many.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from pipeline.read.prose.mentions import ALIAS, Listing, listings
from pipeline.read.prose.passages import Passage
from pipeline.read.prose.roster import Roster

# Words directly before a list that give it another part than to be bound; "Nnnn" stands for another list.
_OTHERS = re.compile(
    r"(?:\b(?:complainants?|co-complainants?|petitioners?|intervenors?|complaining\s+part(?:y|ies)|licensees?|licensors?|owners?|assignees?)\b(?:\s+and)?[\s,:]*(?:\([^()]*\)\s*)?(?:(?:are|is|were|was)\s+)?"
    r"|\b(?:complaint|petition|motion|request|brief|submission|stipulation|allegations?|letter|response|opposition|comments?)\s+(?:(?:was|were|originally|jointly|also)\s+)*(?:(?:that|which)\s+was\s+)?(?:filed|submitted|brought|made|signed|received)?\s*(?:on\s+behalf\s+of|by|of|from)\s+"
    r"|\b(?:filed|submitted|brought|moved|requested|petitioned)\s+(?:\w+\s+){0,4}?(?:on\s+behalf\s+of|by)\s+|\bfiled\s+on\s+behalf\s+of\s+"
    r"|\b(?:owned|assigned|licensed|held|registered)\s+(?:\w+\s+)?(?:by|to|from)\s+|\b(?:licen[sc]e|settlement|agreement|assignment)s?\s+(?:\w+\s+){0,3}?(?:with|between|from|to|by)\s+"
    r"|\b(?:at\s+the\s+request|on\s+the\s+(?:motion|petition|complaint)|in\s+favor)\s+of\s+|\brepresented\s+(?:[\w\s]{0,40}\s)?by\s+|\bcounsel\s+(?:for|to)\s+"
    r"|\b[Jj]udge,?\s+|\bJudge\s+|\bnon-?part(?:y|ies)\b[^.;]{0,60}?|\bthird\s+part(?:y|ies)\b[^.;]{0,40}?|\b(?:bought|purchased|obtained|sourced)\s+from\s+[^.;]{0,40}?|\bto\s+wit,\s+|\bamong\s+them\s+"
    r"|\b(?:on\s+whose|whose)\s+complaint\s+|\bmotion\s+by\s+which\s+|\bfrom\s+the\s+mark\s+of\s+)$",
    re.IGNORECASE,
)
_OTHERS_BEHIND = re.compile(
    r",?\s*(?:\([^()]*\),?\s*)?(?:(?:has|have|had)\s+)?(?:on\s+whose\s+complaint|brought\s+the\s+complaint|filed\s+(?:the|a|an)\s+(?:\w+\s+)?(?:complaint|petition|motion|brief)|on\s+the\s+(?:intervening|complaining)\s+side|"
    r"opposed\b|as\s+(?:a\s+)?complainants?|moved\s+(?:to|for)|requested\b|petitioned\b|licensees?\s+that|settled\b|(?:having|was|were|has\s+been|have\s+been)\s+(?:\w+\s+)?(?:settled|withdrawn|terminated))",
    re.IGNORECASE,
)
_APPOSED = re.compile(r"\w,\s+(?:the|both|all|each)\s+(?:\w+\s+)?$")
_EXCEPT = re.compile(
    r"\b(?:except(?:\s+for|ing|\s+as\s+to)?|other\s+than|excluding|but\s+not|save(?:\s+for)?|not\s+(?:including|against|to|as\s+to|apply\s+to\b[^;]{0,120}?\b(?:of|by|for|to)(?:\s+or\s+(?:for|by|on\s+behalf\s+of))?)|with\s+the\s+exception\s+of|apart\s+from|exempt\w*(?:\s+(?:all\s+)?(?:goods|articles|products)\s+of)?|carv\w+\s+out)\s+(?:respondents?\s+)?$",
    re.IGNORECASE,
)
_BARRIER = re.compile(
    r";(?!\s+(?:(?:and|as\s+well|(?:it|they)\s+(?:likewise|also|further))\b|\(?\d|D\d|RE\d|U\.S\.))|\bwhile\b|\bwhereas\b",
    re.IGNORECASE,
)
_AIMS = re.compile(
    r"\b(?:against|to|as\s+to|with\s+respect\s+to|at|toward|on|upon|of|by|for|naming|namely,?|binds?|covers?|reach(?:es)?|beyond|prohibit\w*|forbid\w*|bars?|names?|exempts?|remov\w+|striking)\s+(?:the\s+)?(?:respondents?\s+)?$|\brespondents?:\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Placed:
    """A list of names where it stands: in full names, and whether the words around it leave it free to be bound."""

    start: int
    end: int
    names: tuple[str, ...]
    part: str  # "free", "except", "other"


@dataclass(frozen=True)
class Sentence:
    """A passage with each of its lists of names as one word, of the same length: so the words around them are seen plainly."""

    passage: Passage
    plain: str
    lists: tuple[Placed, ...]
    earlier: tuple[Placed, ...] = ()  # the lists of the sentence before it


def sentence(passage: Passage, roster: Roster, never: frozenset[str], before: Sentence | None = None) -> Sentence:
    """The passage with its names found and masked; `never` are names that are never bound (who complains)."""
    words = passage.words
    found = [one for one in listings(words, roster.names) if one.sure or (passage.text != "title" and _meant(words, one))]
    plain = words
    for one in found:
        plain = plain[: one.start] + "N" + "n" * (one.end - one.start - 1) + plain[one.end :]
    return Sentence(passage, plain, tuple(_placed(words, plain, one, never) for one in found), before.lists if before else ())


def _meant(words: str, one: Listing) -> bool:
    """Whether runs of capitals without any legal form are names: by the word before them, and by what they are made of."""
    plainly = all(_PLAIN_NAME.fullmatch(words, m.start, m.end) for m in one.mentions)
    return plainly and bool(_AIMS.search(words[max(0, one.start - 60) : one.start]))


_PLAIN_NAME = re.compile(r"[A-Z][^\W\d]*(?:['’-][^\W\d]+)*(?:\s[A-Z][^\W\d]*(?:['’-][^\W\d]+)*\.?){0,5}")


def _placed(words: str, plain: str, one: Listing, never: frozenset[str]) -> Placed:
    names = tuple(dict.fromkeys(n for m in one.mentions for n in (m.known or (words[m.start : m.end],))))
    before, behind = plain[max(0, one.start - 160) : one.start], plain[one.end : one.end + 120]
    part = "free"
    if _EXCEPT.search(before):
        part = "except"
    elif (
        (len(one.mentions) == 1 and len(names) > 1 and _APPOSED.search(before))  # "to A and to B, the two Respondents that …"
        or _OTHERS.search(before)
        or _OTHERS_BEHIND.match(behind)
        or not never.isdisjoint(names)
    ):
        part = "other"
    return Placed(one.start, one.end, names, part)


class Aimed(NamedTuple):
    """The names that an order is directed to, those excepted, and where the words that say so end."""

    names: tuple[str, ...]
    spared: tuple[str, ...]
    end: int


def assigned(said: Sentence, groups: Sequence[tuple[int, int]]) -> Mapping[int, Aimed]:
    """By the number of a group of orders (start and end of its words), to whom it is directed."""
    aimed: dict[int, list[Placed]] = {}
    for one in said.lists:
        n = _order_of(said, one, groups)
        if n is not None:
            aimed.setdefault(n, []).append(one)
    for n, (start, end) in enumerate(groups):
        if n not in aimed and (which := _FORMER.search(said.plain, end)) and (meant := _latter(said, start, which["which"])):
            aimed[n] = [meant]
        elif n not in aimed and n and _SAME_ORDER.search(said.plain[:start]) and n - 1 in aimed:
            aimed[n] = aimed[n - 1]  # "as to N by consent order, and that consent order has been issued"
    return {
        n: Aimed(
            _once([name for p in placed if p.part == "free" for name in p.names]),
            tuple(dict.fromkeys(name for p in placed if p.part == "except" for name in p.names)),
            max(p.end for p in placed),
        )
        for n, placed in aimed.items()
    }


def _once(names: Sequence[str]) -> tuple[str, ...]:
    """Each company once: one that was renamed by the name by which it is known in the case."""
    return tuple(n for n in dict.fromkeys(names) if not any(other != n and _same(n, other) for other in names))


def _same(name: str, other: str) -> bool:
    """Whether a name is another one's former or shorter spelling, or says that it was."""
    return f"formerly {other}" in name or (other.startswith(name) and ALIAS.match(other, len(name)) is not None)


_FORMER = re.compile(r"\bthe\s+(?P<which>latter|former)\b")
_SAME_ORDER = re.compile(r"\b(?:that|such|said|the\s+said)\s+$")


def _latter(said: Sentence, before: int, which: str) -> Placed | None:
    """The list that "the latter" or "the former" means: of the two last named before, in this sentence or the one before it."""
    lists = [one for one in said.lists if one.end <= before] or list(said.earlier)
    if not lists or (which == "former" and len(lists) < 2):
        return None
    return lists[-1] if which == "latter" else lists[-2]


def _order_of(said: Sentence, one: Placed, groups: Sequence[tuple[int, int]]) -> int | None:
    """The group that a list belongs to: the last before it, else the first behind it, with no other sentence's part between."""
    behind = [n for n, (start, _) in enumerate(groups) if start >= one.end]
    between = said.plain[one.end : groups[behind[0]][0]] if behind else ""
    put_on = behind and len(between) < _NEAR and _PUT_ON.search(said.plain, 0, one.start)  # "to impose on N a civil penalty"
    if behind and (put_on or _ENDED_BY.fullmatch(between)):
        return behind[0]
    before = [n for n, (_, end) in enumerate(groups) if end <= one.start]
    if before and not _BARRIER.search(said.plain[groups[before[-1]][1] : one.start]):
        return before[-1]
    if behind and _IN_FRONT.search(said.plain, 0, one.start):
        return behind[0]
    if behind and _BOUND_BY.search(between) and not _BARRIER.search(between):
        return behind[0]
    return None


_ENDED_BY = re.compile(
    r"\s+(?:by|up?on|on\s+the\s+basis\s+of|based\s+(?:up)?on)\s+(?:(?:the\s+)?(?:entry|issuance)\s+of\s+)?(?:an?\s+|the\s+)?"
)
_NEAR = 40  # characters between a list and its order
_IN_FRONT = re.compile(r"^(?:Against|As\s+to|With\s+respect\s+to|As\s+against)\s+(?:the\s+)?(?:respondents?\s+)?$", re.IGNORECASE)
_PUT_ON = re.compile(
    r"\b(?:(?:impos|assess|lev)\w*\s+(?:up)?(?:on|against)|\border(?:s|ed|ing)?(?:\s+that)?)\s+(?:respondents?\s+)?$", re.IGNORECASE
)
_BOUND_BY = re.compile(  # "N shall be subject to the order", "infringing goods of N are barred by an order"
    r"\b(?:subject\s+to|bound\s+by|named\s+in|barred\b[^;]{0,40}\bby|covered\s+by|added\b[^;]{0,80}\bto|removed\s+from|struck\s+from|"
    r"dropped\s+from|freed\s+(?:from|of)|released\s+from|exempt\w*\s+from|excluded\s+(?:from|by|under)|no\s+longer\b[^;]{0,40}\b(?:to|by|under)|(?:as|from)\s+respondents?\s+(?:to|in))\b",
    re.IGNORECASE,
)
