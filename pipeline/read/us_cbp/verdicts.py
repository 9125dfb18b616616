"""What one sentence of a letter says of articles: that they are inside an order or outside, or that this is not decided. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline.read.prose.passages import Passage
from pipeline.read.us_cbp.articles import Called
from pipeline.read.us_cbp.burdens import burden_of
from pipeline.read.us_cbp.exceptions import exception_in
from pipeline.read.us_cbp.learning import Meant
from pipeline.read.us_cbp.models import bare
from pipeline.read.us_cbp.objects import of_entries, of_exclusions, of_objects
from pipeline.read.us_cbp.predicates import Verb, Weight, bends, predicates
from pipeline.read.us_cbp.rules import acts, articles, naming
from pipeline.read.us_cbp.rules import holding as rules
from pipeline.read.us_cbp.saying import Said, meant_by, other, voice_of
from pipeline.records import ScopeStanding

_TWO = 2


def said_in(passage: Passage, called: Called, before: Said | None, last: Meant, *, decides: bool) -> Iterator[Said]:
    """What a sentence of the letter's own says, in order.

    `before`: what the last sentence that decides says; `last`: the articles named last, which "they" may be. `decides`: it stands in
    the part that holds, where what is decided needs no "we find"; else only what is introduced so, or follows from it, is the letter's
    own.
    """
    words = passage.words
    if rules.GENERAL.search(words) and not rules.OURS.search(words):
        return
    topic = acts.TOPIC.match(words)
    about = called.meant(topic["of"]) if topic else Meant()
    last = about if about.articles else last
    found = list(_of_verbs(passage, called, last, decides=decides))
    told = any(one.told for one in found) or any(voice_of(words, 0, verb, decides=decides) == "told" for verb in predicates(words))
    yield from found
    if not found and not told and (leaning := _leaning(passage, called, before)):
        found = [leaning]
        yield leaning
    if not told:
        last = next((one.meant for one in reversed(found) if one.meant.articles), last)
        others = [*(of_entries(passage, called) if decides else ()), *(of_exclusions(passage, called) if decides else ())]
        others += of_objects(passage, called, last, decides=decides)
        yield from others
        yield from _too(passage, called, found[-1] if found else before)
        yield from burden_of(passage, called, about, bool(found or others), decides=decides)


def _of_verbs(passage: Passage, called: Called, last: Meant, *, decides: bool) -> Iterator[Said]:
    """Where the articles stand before the words that decide."""
    words, edge = passage.words, 0
    verbs = predicates(words)
    for verb in verbs:
        if verb.start < edge:
            continue
        start = _begins(words, edge, verb.start)
        voice = voice_of(words, edge, verb, decides=decides)
        again, edge = edge > 0, verb.end
        if voice == "told":
            if rules.EARLIER.search(words, 0, verb.start):
                last = _meant(words, start, verb, called, last, again)
                evidence = passage.evidence(start, verb.end)
                yield Said(verb.standing, last, verb.weight, words[start : verb.start].strip(), evidence, told=True)
        elif voice == "theirs":
            if decides:
                yield _undecided(passage, called, start, verb, last)
        elif only := acts.ONLY_OF.match(words[start : verb.start]):
            yield from _only(passage, called, start, verb, only, last)
        else:
            one = _said(passage, called, start, verb, last, again=again)
            following = next((v.start for v in verbs if v.start >= edge), len(words))
            if but := exception_in(passage, (verb.end, following), one, called):
                one, excepted = but
                yield from excepted
            yield one
            if one.standing == "inside" and not one.meant.articles and (all_of_them := rules.ALL_OF_THEM.search(one.words)):
                yield replace(one, meant=Meant((all_of_them[0],), whole=True))
            last = one.meant if one.meant.articles else last
            if one.standing and (no := rules.NOT_THESE.search(words[start : verb.start])):  # "the K2, but not the K3, is subject to it"
                evidence = passage.evidence(start, verb.end)
                yield Said(other(one.standing), called.meant(no["what"]), verb.weight, no["what"].strip(), evidence)
            for others in rules.THE_OTHERS.finditer(words, edge, following) if one.standing else ():
                yield _of_others(passage, called, others, one, one.base or verb.standing)
                edge = others.end()


def _only(passage: Passage, called: Called, start: int, verb: Verb, only: re.Match[str], last: Meant) -> Iterator[Said]:
    """ "Of the kettles, only the K2 is subject to the order": the others are not."""
    some = called.meant(only["some"])
    all_of = only["all"] or ""
    every = last if all_of in ("them", "these", "those") else called.meant(all_of)
    evidence = passage.evidence(start, verb.end)
    standing = _standing(passage.words, start, verb, only["some"])
    yield Said(standing, some, verb.weight, only["some"].strip(), evidence, base=verb.base or verb.standing)
    others = tuple(a for a in every.articles if a not in some.articles)
    if standing and some.whole and every.whole and len(others) < len(every.articles):
        yield Said(other(standing), Meant(others, whole=True), verb.weight, passage.words[start : verb.start].strip(), evidence)


def _leaning(passage: Passage, called: Called, before: Said | None) -> Said | None:
    """What a sentence says that leans on the one before: "The K3 is not." """
    found = rules.LEANS.match(passage.words)
    if not found or before is None or before.base is None or rules.DENIED.search(found["what"]):
        return None
    return _of_others(passage, called, found, before, before.base)


def _too(passage: Passage, called: Called, said: Said | None) -> Iterator[Said]:
    """ "As is the K3", "the same is true of the K3": what was said just before holds of these as well."""
    for found in acts.SAME.finditer(passage.words) if said and said.standing in ("inside", "outside") else ():
        name = next(each for each in ("of", "too", "turned") if found[each])
        if (meant := called.meant(found[name])).articles and said and said.standing:
            standing = said.standing if name != "turned" else other(said.standing)
            evidence = passage.evidence(*found.span())
            yield replace(said, standing=standing, meant=meant, words=found[name], evidence=evidence, tail="")


def _begins(words: str, clause: int, verb: int) -> int:
    """Where the words for the articles begin."""
    start = max(clause, 1 + words.rfind(";", 0, verb))
    if condition := acts.CONDITION_BEFORE.match(words[start:verb]):  # which may be of several parts: "that it is not, and that"
        start += condition.end()
    for leads in rules.LEADS.finditer(words, start, verb):
        start = leads.end()
    for joins in rules.JOINS.finditer(words, start, verb):
        behind = words[joins.end() : verb]
        if (bends(words[start : joins.start()]) and not bends(behind)) or rules.PRONOUN.fullmatch(behind.strip(" ,")):
            start = joins.end()
    if clause and (another := acts.ANOTHER.match(words[start:verb])):
        start += another.end()
    if before := rules.BEFORE.match(words[start:verb]):
        start += before.end()
    return start


def _meant(words: str, start: int, verb: Verb, called: Called, last: Meant, again: bool) -> Meant:
    """`again`: something was said before in the sentence, which may be of the same articles."""
    subject = words[start : verb.start]
    if of_two := naming.OF_TWO.search(subject.strip(" ,")):
        return _of_two(words[: verb.start], of_two["which"], called, last)
    if entry := acts.ENTRY.match(subject.strip(" ,")):
        subject = subject.strip(" ,")[entry.end() :]
        subject = "it" if subject.startswith("its ") else "they" if subject.startswith("their ") else subject
    if again and (not subject.strip(" ,") or rules.SAME_SUBJECT.search(subject)):
        return last
    general = articles.GENERIC.match(bare(subject)) and not rules.ALL_OF_THEM.search(subject)
    if again and last.articles and general and not articles.REST.search(subject):
        return last  # "the K2 is outside it, and the detained units should be released"
    if rules.PRONOUN.fullmatch(subject.strip(" ,")):
        meant = meant_by(subject.strip(" ,"), words[:start], called, last)
        return meant if meant.articles or " " not in subject.strip(" ,") else called.meant(subject)  # "both models"
    if at_end := acts.PRONOUN_AT_END.search(subject):
        if acts.WITH_ANOTHER.search(subject[: at_end.start()]):
            return Meant()
        meant = meant_by(at_end["who"], words[: start + at_end.start()], called, last)
        if meant.articles:
            return meant
    if has := acts.HAS.match(subject):
        subject = has["what"]
        if rules.PRONOUN.fullmatch(subject.strip(" ,")):
            return meant_by(subject.strip(" ,"), words[:start], called, last)
    general = rules.INDEFINITE.match(subject) and not tuple(called.each_named(subject))  # "an article with a lid"
    meant = Meant() if general or rules.MORE_THAN_ARTICLES.search(subject) else called.meant(subject)
    if not meant.articles and subject.rstrip().endswith(", which"):
        front = max((m.end() for rule in (rules.AS_TO, articles.BUT) for m in rule.finditer(subject)), default=0)
        meant = called.meant(subject[front:].rstrip().removesuffix(", which")) if front else meant
    named = tuple(called.each_named(subject)) if subject.rstrip().endswith(", which") else ()
    return Meant(named, whole=True) if len(named) == 1 and not meant.articles else meant  # "this is so of the K2, which"


def _of_two(before: str, which: str, called: Called, last: Meant) -> Meant:
    """The former or the latter, of two that were named just before; none where it were others."""
    told = (tuple(called.each_named(before)), last.articles, called.issue().articles)
    named = next((two for two in told if len(two) == _TWO), ())
    if not named:
        return Meant()
    return Meant((named[which.casefold() == "latter"],), whole=True)


def _said(passage: Passage, called: Called, start: int, verb: Verb, last: Meant, *, again: bool) -> Said:
    words = passage.words
    subject = words[start : verb.start]
    tail = rules.TAIL.match(words[verb.end :]) or acts.CONDITION_BEFORE.match(words[_clause(words, start) : verb.start])
    meant = _meant(words, start, verb, called, last, again)
    if rules.THE_FOLLOWING.search(subject) and (colon := words.find(":", verb.end)) >= 0:
        meant = called.meant(words[colon + 1 :])
        subject = words[colon + 1 :].strip()
        tail = None
    return Said(
        _standing(words, start, verb, subject),
        meant,
        verb.weight,
        subject.strip(" ,") or words,
        passage.evidence(start, verb.end + (tail.end() if tail and tail.re is rules.TAIL.compiled else 0)),
        f" {_small(acts.OF_ORDER.sub('', tail['tail'].strip()))}" if tail and not acts.PROCEDURE.search(tail["tail"]) else "",
        base=verb.base or verb.standing,
        refused=verb.standing,
    )


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]


def _clause(words: str, start: int) -> int:
    """Where the clause begins in which words stand, in front of what was cut from them."""
    return max(
        words.rfind(";", 0, start) + 1,
        words.rfind(". ", 0, start) + 1,
        words.rfind(" that ", 0, start) + 5 if " that " in words[:start] else 0,
    )


def _standing(words: str, start: int, verb: Verb, subject: str) -> ScopeStanding | None:
    """With what is denied: a burden that is not met, none of several, what cannot be found."""
    if (
        acts.RESPECTIVELY.search(words)
        or (rules.INDEFINITE.match(subject) and acts.WOULD.match(words[verb.start : verb.end]))
        or rules.PROPOSED.search(words)
        or rules.DENIED.search(words, words.rfind(";", 0, start) + 1, max(start, 1))
        or rules.DOUBTED.search(words, 0, verb.end)
        or any(m.start() < verb.start < m.end() and m["did"].casefold() != "granted" for m in acts.REQUEST.finditer(words))
    ):
        return None
    if _bonded(words, verb):  # what a temporary order lets in under bond is what it bars
        return "inside" if rules.TEMPORARY_KIND.search(words) else None
    if rules.NOT_SAID.search(words, _clause_of(words, start), start) and not _not_shown(words, start):
        return None
    if _not_shown(words, start):
        return "inside" if verb.standing == "outside" else None
    excepted = naming.BUT_BEFORE.match(subject)
    if none := rules.NONE_OF.match(subject[excepted.end() if excepted else 0 :]):
        more = none[0].split()[-1].casefold() == "no" and rules.JOINS.search(subject)  # "no license covers it, and the K2"
        return "outside" if verb.standing == "inside" and not more else None
    return verb.standing


def _clause_of(words: str, start: int) -> int:
    return max(words.rfind(mark, 0, start) for mark in (",", ";")) + 1


def _bonded(words: str, verb: Verb) -> bool:
    """Whether what may enter may do so only under bond."""
    return verb.standing == "outside" and rules.UNDER_BOND.search(words, verb.start) is not None


def _not_shown(words: str, start: int) -> bool:
    """Whether what begins there is what somebody failed to show: "has not shown, through this, that it is outside"."""
    unmet = [m.end() for m in rules.UNMET.finditer(words, 0, max(start, 1))]
    return bool(unmet) and rules.TO_SHOW.fullmatch(words[unmet[-1] : start]) is not None


def _of_others(passage: Passage, called: Called, others: re.Match[str], said: Said, base: ScopeStanding) -> Said:
    """ "And the K3 is not": the words that were said of others, said or denied of these."""
    name = "then" if "then" in others.groupdict() and others["then"] else "what"
    leads = rules.BEFORE.match(others[name])
    what = others[name][leads.end() if leads else 0 :]
    no = others["no"] or (others.groupdict().get("not"))
    meant = called.meant(what)
    return Said(
        other(base) if no else base,
        meant,
        said.weight,
        what,
        passage.evidence(others.start(name), others.end()),
        base=base,
    )


def _undecided(passage: Passage, called: Called, start: int, verb: Verb, last: Meant) -> Said:
    subject = passage.words[start : verb.start]
    meant = _meant(passage.words, start, verb, called, last, again=False)
    weight = verb.weight if rules.CONDITION.search(passage.words, 0, verb.start) else Weight.QUESTION
    words = subject.strip(" ,") or passage.words
    return Said(None, meant, weight, words, passage.evidence(start, verb.end), base=verb.base or verb.standing)
