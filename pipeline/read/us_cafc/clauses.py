"""A sentence of the court cut into its acts: what it does, and to the findings on which rights. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from pipeline.read.prose.passages import Passage
from pipeline.read.rule import Rule
from pipeline.read.us_cafc.naming import Key, Named
from pipeline.read.us_cafc.rules import deciding as rules

_FORMS = {"aff": "affirm", "rev": "reverse", "vac": "vacate", "rem": "remand", "dis": "dismiss", "uph": "affirm", "sus": "affirm", "set": "vacate"}


@dataclass(frozen=True)
class Act:
    """What the court does in one clause: the verbs of it ("vacate", "remand"), and the rights that the clause names."""

    verbs: frozenset[str]
    rights: tuple[Key, ...]
    passage: Passage
    start: int  # the words of the clause
    end: int
    moot: bool
    rest: bool  # it is about all that was not said before

    def is_on(self, rule: Rule) -> bool:
        """Whether the rule finds what the act is done to: not what the authority is told to do then."""
        told = self.passage.words.find(" with instructions", self.start, self.end)
        return rule.search(self.passage.words, self.start, told if told >= 0 else self.end) is not None


@dataclass(frozen=True)
class _Verb:
    start: int
    end: int
    words: frozenset[str]
    passive: bool


def acts_in(sentence: Passage, named: Named) -> list[Act]:
    """The acts of a sentence, in order."""
    if rules.ELSEWHERE.search(sentence.words):
        return []
    verbs = list(_joined(sentence.words, _verbs(sentence.words)))
    found: list[Act] = []
    for n, verb in enumerate(verbs):
        before = verbs[n - 1].end if n else 0
        behind = verbs[n + 1].start if n + 1 < len(verbs) else len(sentence.words)
        act = _act(sentence, named, verb, before, behind, following=verbs[n + 1] if n + 1 < len(verbs) else None)
        if act.verbs == {"remand"} and not act.rights and found and not act.rest:
            found[-1] = replace(found[-1], verbs=found[-1].verbs | act.verbs)  # what is to be done on remand is not what is decided
        else:
            found.append(act)
    if len(found) == 1 and not found[0].rights and not found[0].rest:  # "Because the '301 patent is invalid, we reverse."
        found = [replace(found[0], rights=tuple(named.keys(sentence)), start=0)]
    general = rules.IN_GENERAL.search(sentence.words) and not any(act.rights for act in found)
    return [] if general else found


def _verbs(words: str) -> Iterator[_Verb]:
    ours = re.search(r"\b[Ww]e\b|\b[Tt]h(?:is|e) court\b", words)
    found = [
        _Verb(m.start(), m.end(), frozenset({_form(m[0])}), passive=False)
        for m in rules.ACTIVE.finditer(words)
        if ours and m.start() > ours.start() and not rules.NOT_OURS.search(words[max(0, m.start() - 160) : m.start()])
    ]
    told = [_Verb(m.start(), m.end(), frozenset({_form(m[1])}), passive=True) for m in rules.PASSIVE.finditer(words)]
    first = told[0].end if told else len(words)
    further = ((m.start(1), m.end(1), m[1]) for m in rules.AND_PASSIVE.finditer(words, first))
    told += [_Verb(at, end, frozenset({_form(word)}), passive=True) for at, end, word in further]
    found += {v.end: v for v in told}.values()
    yield from sorted(found, key=lambda v: v.start)


def _form(word: str) -> str:
    return _FORMS[word[:3].casefold()]


def _joined(words: str, verbs: Iterator[_Verb]) -> Iterator[_Verb]:
    """Verbs of one act as one: "reverse and remand"."""
    last: _Verb | None = None
    for verb in verbs:
        between = words[last.end : verb.start] if last else ""
        if last and (between == " and " or rules.TOGETHER.search(between)):
            last = replace(last, end=verb.end, words=last.words | verb.words)
            continue
        if last:
            yield last
        last = verb
    if last:
        yield last


def _act(sentence: Passage, named: Named, verb: _Verb, before: int, behind: int, *, following: _Verb | None) -> Act:
    words = sentence.words
    inside = max(0, before - 1)  # with the end of the verb before, so that its object is not taken for what stands in front
    fronted = rules.FRONTED.search(words[inside : verb.start])
    if fronted and not named.keys(sentence, inside + fronted.start("of"), inside + fronted.end("of")):
        fronted = None  # "For these reasons, we"
    limit = min(behind, words.find(";", verb.end) if ";" in words[verb.end :] else behind)
    limited = verb.passive and rules.LIMITED.match(words, verb.end)
    if limited and (named.keys(sentence, verb.end, limit) or not named.keys(sentence, before, verb.start)):
        start, end = verb.end, limit
    elif verb.passive:
        start, end = before, verb.start
        if before and rules.LIMITED.match(words, before):  # that is what the verb before is limited to
            start = max(words.rfind(",", before, verb.start), words.rfind(";", before, verb.start), before)
        if following is None and not named.keys(sentence, start, end):
            end = len(words)
    elif fronted:
        start, end = inside + fronted.start("of"), inside + fronted.end("of")
    else:
        start, end = verb.end, behind
        if following is not None and (ahead := rules.FRONTED.search(words[verb.end - 1 : behind])):
            end = verb.end - 1 + ahead.start()
        if following is not None and following.passive:
            end = _clause_end(words, verb.end, behind)
        for begins in (rules.REASONS, rules.NOT_REACHED):
            if other := begins.search(words, start, end):
                end = other.start()
    which = rules.AS_TO_WHICH.search(words[before : verb.start])
    end = _without_exceptions(words, start, end, active=not verb.passive)
    first, last = min(start, verb.start), max(end, verb.end)
    before = before + which.start() if which else before
    return Act(
        verbs=verb.words,
        rights=tuple(named.keys(sentence, 0, before)[-1:])
        if which
        else tuple(named.keys(sentence, start, end)) or _of_those(sentence, named, start, end),
        passage=sentence,
        start=first,
        end=last,
        moot=bool(rules.MOOT.search(words[first : last + len(" as moot")])),
        rest=bool(rules.REST.search(words[before:last])),
    )


def _without_exceptions(words: str, start: int, end: int, *, active: bool) -> int:
    """Where the words for what is done end, in front of what is excepted or not at issue."""
    if but := rules.EXCEPT.search(words, start, end):
        return but.start()
    if active and (off := rules.NOT_AT_ISSUE.search(words, start, end)):
        return max(start, words.rfind(",", start, off.start()), words.rfind(";", start, off.start()))
    return end


def _of_those(sentence: Passage, named: Named, start: int, end: int) -> tuple[Key, ...]:
    """The rights that "that patent", "those patents" or "them" are: the last, or all, that were named in front within the clause."""
    said = rules.THOSE.search(sentence.words, start, end)
    if not said:
        return ()
    front = tuple(named.keys(sentence, sentence.words.rfind(";", 0, said.start()) + 1, said.start()))
    return front[-1:] if said["one"] else front


def _clause_end(words: str, start: int, behind: int) -> int:
    comma = max(words.rfind(",", start, behind), words.rfind(";", start, behind))
    return comma if comma > start else behind
