"""Where a sentence says first what is done, and of which articles behind: "the order does not cover the K2". Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.read.prose.passages import Passage
from pipeline.read.us_cbp.articles import Called
from pipeline.read.us_cbp.learning import Meant
from pipeline.read.us_cbp.predicates import Verb, Weight
from pipeline.read.us_cbp.rules import acts
from pipeline.read.us_cbp.rules import holding as rules
from pipeline.read.us_cbp.saying import Said, meant_by, other, voice_of
from pipeline.records import ScopeStanding


def of_objects(passage: Passage, called: Called, last: Meant, *, decides: bool) -> Iterator[Said]:
    """Where the order stands before the words that decide, and the articles behind."""
    words = passage.words
    for verb in _behind(words):
        if voice_of(words, 0, verb, decides=decides) != "ours":
            continue
        stop = rules.OBJECT_ENDS.search(words, verb.end)
        end = stop.start() if stop else len(words)
        what = words[verb.end : end].strip()
        one_of_them = rules.PRONOUN.fullmatch(what) or what == "them"
        meant = meant_by(what, words[: verb.start], called, last) if one_of_them else called.meant(what)
        clause = max(words.rfind(mark, 0, verb.start) for mark in ";,.") + 1
        standing = other(verb.standing) if rules.NOTHING_OF.search(words, clause, verb.end) else verb.standing
        if not told_apart(meant, called):
            meant = Meant()  # "the order covers kettles with a lid": that is what it says, and no ruling on an article
        open_one = rules.DENIED.search(words, 0, verb.start + 1) or rules.DOUBTED.search(words)
        yield Said(None if open_one else standing, meant, verb.weight, what, passage.evidence(verb.start, end))
        if not open_one and (rest := rules.NOT_THESE.match(words, len(words[:end].rstrip()))):
            yield Said(other(standing), called.meant(rest["what"]), verb.weight, rest["what"], passage.evidence(*rest.span()))


def told_apart(meant: Meant, called: Called) -> bool:
    """Whether the articles are such as the letter names, and not only described."""
    return all(re.search(r"[\dA-Z]", article[1:]) or called.is_known(article) for article in meant.articles)


def of_entries(passage: Passage, called: Called) -> Iterator[Said]:
    """ "Entry of the K3 must be refused." """
    for entry in rules.ENTRY_OF.finditer(passage.words):
        refused = rules.REFUSED.fullmatch(entry["did"]) is not None
        standing: ScopeStanding = "inside" if refused != bool(entry["no"]) else "outside"
        open_one = rules.OTHERS.search(passage.words, 0, entry.start()) or rules.UNDER_BOND.search(passage.words)
        evidence = passage.evidence(*entry.span())
        yield Said(None if open_one else standing, called.meant(entry["what"]), Weight.ORDER, entry["what"], evidence)


def of_exclusions(passage: Passage, called: Called) -> Iterator[Said]:
    """ "Exclusion of the K3 is not warranted." """
    for found in acts.EXCLUSION_OF.finditer(passage.words):
        standing: ScopeStanding = "outside" if found["no"] or found["wrong"] else "inside"
        open_one = rules.OTHERS.search(passage.words, 0, found.start()) or rules.DENIED.search(passage.words, 0, found.start())
        evidence = passage.evidence(*found.span())
        yield Said(None if open_one else standing, called.meant(found["what"]), Weight.ORDER, found["what"], evidence)


def _behind(words: str) -> list[Verb]:
    return [
        *(Verb(*m.span(), "outside", Weight.ORDER) for m in rules.REACHES_NOT.finditer(words)),
        *(Verb(*m.span(), "inside", Weight.ORDER) for m in rules.REACHES.finditer(words)),
    ]
