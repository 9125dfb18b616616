"""What the operative part does, sentence by sentence: it enjoins, refuses, changes, or is another matter; else it is residue. Pure.

A sentence forbids something where it says in the words of an injunction who leaves which acts. Whatever might be one, and is not
read so, is left to a person: a wrong injunction is worse than an unread one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol

from pipeline.read.ca_courts.cutting import Item, sentences, without_label
from pipeline.read.ca_courts.people import Bound, People
from pipeline.read.ca_courts.rights import Known
from pipeline.read.ca_courts.tongue import Tongue
from pipeline.read.prose.passages import Passage
from pipeline.records import Basis, Residue

PROVISIONAL, FINAL, PROHIBITION, DETENTION = "PI", "INJ", "PROH", "DET"
_LONGEST = 200
_WORDS = ("statement", "representation", "déclaration")  # that discredit somebody's goods: an injunction that bars none
_BEGINS_WITH_ONE = 60  # letters in which a sentence without a verb names the injunction that it gives
Does = Literal["forbids", "prohibits", "detains", "refuses", "ends", "waits", "grants", "nothing", "unread"]


@dataclass(frozen=True)
class Setting:
    """What the paper says around its operative part."""

    tongue: Tongue
    people: People
    known: Known
    schedules: Sequence[Passage]
    provisional: bool
    basis: Basis
    about: bool  # it speaks of an injunction anywhere


@dataclass(frozen=True)
class Said:
    """One sentence of an item, and what it does; `whom`: the words of who is bound; `behind`: those of what he leaves."""

    item: Item
    start: int
    words: str
    does: Does
    whom: str = ""
    behind: str = ""

    @property
    def passage(self) -> Passage:
        """The whole item from this sentence on, as one passage."""
        first, at = self.item.line_at(self.start)
        return Passage(first.text, first.start + at, self.words)


@dataclass
class Read:
    """What was read of an operative part."""

    said: list[Said] = field(default_factory=list)
    residue: list[Residue] = field(default_factory=list)

    def of(self, *kinds: Does) -> list[Said]:
        return [one for one in self.said if one.does in kinds]


def read_items(items: Sequence[Item], setting: Setting) -> Read:
    """What each sentence does. What is granted and said nowhere is residue, and so is what nobody understood."""
    found = Read()
    for item in items:
        for start, end in sentences(item.words):
            found.said.append(_said(item, start, end, setting))
    issued = found.of("forbids", "prohibits", "detains")
    for one in found.said:
        if one.does == "unread" or (one.does == "grants" and not issued):
            found.residue.append(_residue(one, "order"))
        elif one.does == "ends" or (one.does == "waits" and not issued and setting.about):
            found.residue.append(_residue(one, "ending"))
    return found


def _residue(one: Said, kind: Literal["order", "ending"]) -> Residue:
    line, at = one.item.line_at(one.start)
    words = without_label(line.words[at:]) or one.words
    cut = words if len(words) <= _LONGEST else words[: words.rfind(" ", 0, _LONGEST)]
    return Residue(kind=kind, words=cut, evidence=line.evidence(at))


def _said(item: Item, start: int, end: int, setting: Setting) -> Said:
    words = item.words[start:end]
    own = without_label(words)
    return _does(item, end - len(own), own, setting)


class _Said(Protocol):
    """Makes what a sentence does of it."""

    def __call__(self, what: Does, whom: str = "", behind: str = "") -> Said: ...


def _does(item: Item, start: int, words: str, setting: Setting) -> Said:
    tongue = setting.tongue

    def does(what: Does, whom: str = "", behind: str = "") -> Said:
        return Said(item, start, words, what, whom, behind)

    if tongue.leaves_free.search(words):
        return does("nothing")
    enjoined, _, at = _enjoined(words, tongue)
    refused = tongue.refuses.search(words)
    changed = tongue.changes.search(words)
    undone = tongue.allowed.search(words) or (changed and refused and changed.start() < refused.start() and not tongue.to_change.search(words))
    if undone and not enjoined:
        return does("ends" if setting.about else "nothing")
    if refused and not tongue.rest.search(words) and not (enjoined and tongue.granted.search(words)):
        if enjoined and refused.end() < at and not tongue.injunction.search(words, 0, refused.start()):
            return does("unread")  # what is refused stands in front, and somebody is enjoined behind it
        asked = tongue.injunction.search(words) or enjoined
        return does("refuses" if asked and not tongue.to_change.search(words) else "nothing")
    if tongue.waits.search(words) and not enjoined:
        return does("waits")
    if changed and tongue.this_one.search(words) and not enjoined:
        return does("waits" if tongue.rests.search(words) else "nothing")
    rendered = tongue.rendering.search(words)
    if rendered and enjoined and at > rendered.end():
        return _ordered(does, words[rendered.end() :].lstrip(" ,"), item, tongue, refused=False)
    if changed and not (enjoined and at <= changed.start()):
        return does("ends" if setting.about else "nothing")
    return _ordered(does, words, item, tongue, refused=refused is not None)


def _ordered(does: _Said, words: str, item: Item, tongue: Tongue, *, refused: bool) -> Said:
    """What a sentence orders that neither refuses nor changes anything."""
    enjoined, whom, at = _enjoined(words, tongue)
    if tongue.detained.search(words) and tongue.customs.search(words):
        return does("unread" if tongue.supposing.search(words) or refused else "detains", behind=words)
    if enjoined and tongue.minister.search(whom or words) and tongue.notice.search(words[at:]):
        return does("unread" if tongue.supposing.search(words[:at]) else "prohibits", whom, words[at:])
    if not enjoined:
        return does(_not_enjoined(words, tongue))
    if tongue.asked.search(words, 0, at) and not tongue.granted.search(words):
        return does("nothing" if tongue.another.search(words[at:]) else "unread")
    behind = words[at:] if tongue.act.search(words[at:]) or not words.rstrip().endswith(":") else item.words[item.words.find(words) + at :]
    if tongue.supposing.search(words[:at]) or (tongue.supposing.search(words) and not tongue.act.search(behind)):
        return does("unread")
    return does(_forbids(words, behind, tongue), whom, behind)


def _enjoined(words: str, tongue: Tongue) -> tuple[bool, str, int]:
    """Whether a sentence says that somebody is to leave something; the words of who, and where those of what begin."""
    found = tongue.enjoined.search(words)
    giving = tongue.enjoining.search(words)
    if giving and (not found or giving.start() < found.start()) and _gives(words, giving, tongue):
        return True, next((said for said in giving.groupdict().values() if said), ""), giving.end()
    found = found or tongue.blocking.search(words)
    if not found:
        return False, "", 0
    named = next((said for said in found.groupdict().values() if said), None)
    if named:
        return True, named, found.end()
    front = words[: found.start()]
    that = tongue.that.search(front)
    return True, front[that.end() :] if that else front, found.end()


def _gives(words: str, giving: re.Match[str], tongue: Tongue) -> bool:
    """Whether an injunction is given that a sentence tells of: by a verb, or as what the sentence begins with."""
    if tongue.sought.search(words):
        return False
    return tongue.granted.search(words) is not None or (giving.start() < _BEGINS_WITH_ONE and words[:1].isupper() and giving.start() < 30)


def _not_enjoined(words: str, tongue: Tongue) -> Does:
    if tongue.granted.search(words) and tongue.injunction.search(words) and not tongue.refuses.search(words):
        return "grants"
    if not tongue.could.search(words):
        return "nothing"
    of_goods = tongue.act.search(words) and (tongue.infringes.search(words) or _names_right(words, tongue))
    return "nothing" if tongue.another.search(words) and not of_goods else "unread"


def _forbids(words: str, behind: str, tongue: Tongue) -> Does:
    """Whether what somebody is to leave infringes a right or brings goods to a market, and is no matter of secrets, evidence or property."""
    if tongue.blocking.search(words):
        return "forbids"
    act, other, infringes = tongue.act.search(behind), tongue.no_goods.search(behind), tongue.infringes.search(behind)
    right = infringes or _names_right(behind, tongue)
    if other:
        first = min((one.start() for one in (act, infringes) if one), default=len(behind))
        if first < other.start() and right:
            return "forbids"
        of_words = other[0].lower().startswith(_WORDS)
        return "unread" if infringes or of_words else "nothing"
    if act or infringes or (tongue.use.search(behind) and right):
        return "forbids"
    return "nothing" if tongue.another.search(words) and not right else "unread"


def _names_right(words: str, tongue: Tongue) -> bool:
    rules = (tongue.patent, tongue.mark, tongue.design, tongue.copyright, tongue.plant, tongue.in_no_register)
    return any(rule.search(words) for rule in rules)


def bound_by(one: Said, setting: Setting, before: Bound | None) -> Bound:
    """Whom a sentence binds; a word that stands for somebody ("they") means whom the sentence before bound."""
    if before and len(one.whom.strip(" ,").split()) <= 1 and not setting.tongue.defendants.search(one.whom) and not setting.people.bound(one.whom).names:
        return before
    return setting.people.bound(one.whom)
