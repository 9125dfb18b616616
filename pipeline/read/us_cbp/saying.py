"""What is said of articles, how plainly, and in whose words. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.read.us_cbp.articles import Called
from pipeline.read.us_cbp.learning import Meant
from pipeline.read.us_cbp.predicates import Verb, Weight
from pipeline.read.us_cbp.rules import acts, naming
from pipeline.read.us_cbp.rules import holding as rules
from pipeline.records import Evidence, ScopeStanding


@dataclass(frozen=True)
class Said:
    """What is said of articles. `standing` None: the words say or show that it is not decided, or they were not understood."""

    standing: ScopeStanding | None
    meant: Meant
    weight: Weight
    words: str  # for the articles
    evidence: Evidence
    tail: str = ""  # for how long it is so, or if what
    told: bool = False  # that an earlier ruling held it
    base: ScopeStanding | None = None  # what its words say without their "not"
    refused: ScopeStanding | None = None  # what it says that it does not find


def voice_of(words: str, clause: int, verb: Verb, *, decides: bool) -> str:
    """Whose words they are: the letter's own, somebody's who asks or argues, or what an earlier document held."""
    found = rules.OURS.finditer(words, 0, verb.start)
    ours = max((m.end() for m in found if not rules.ASKED_OF_US.search(words[: m.start()])), default=0)
    if words.count('"', 0, verb.start) % 2:  # within quotes
        return "theirs"
    before = words[: verb.start]
    for aside in (naming.RELATIVE, rules.NO_VOICE):
        before = aside.sub(lambda m: " " * len(m[0]), before)
    others = rules.OTHERS.search(before, max(ours, clause))
    if others and others[0].casefold() == "would" and not acts.ON_CONDITION.search(words):
        others = None
    told = rules.TOLD.search(before, ours) or rules.TOLD_BEHIND.search(words, verb.end)
    old = not ours and rules.OLD_HOLDING.search(before) and rules.BECAME_OF_IT.search(words, verb.end)
    if told or old:
        return "told"
    if others:
        return "theirs"
    if ours or rules.FOLLOWS.match(words):
        return "ours"
    if decides and not rules.ONCE.match(words[verb.start : verb.end]):
        return "ours"
    return "told"


def meant_by(pronoun: str, before: str, called: Called, last: Meant) -> Meant:
    """The articles that "it" or "they" are: those named just before in the sentence, else in the one before; none where open."""
    if acts.WITH_ANOTHER.search(before):  # "imported with the K3, it": what stands in front makes it another article
        return Meant()
    named = tuple(called.each_named(before))
    meant = Meant(named, whole=True) if named else last
    return meant if len(meant.articles) == 1 or pronoun.casefold() not in ("it", "each") else Meant()


def other(standing: ScopeStanding) -> ScopeStanding:
    return "inside" if standing == "outside" else "outside"
