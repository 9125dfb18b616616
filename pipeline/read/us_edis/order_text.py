"""The text of an order that is issued at the border: what it bars, of whom, by which rights, under which bond and how long. Pure.

What kind of order it is, and that it is issued, its title says. Its own text names whom it binds and by which claims in the sentence
that keeps the goods out, often by words that it explains before ("Respondents", "the Asserted Patents"). Found are names, rights,
claims, articles, bond and term as in notices (`pipeline.read.us_itc`); an order of which that sentence is not read is left as its
title has it, and a person is asked.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pipeline.identifiers.company import same_key
from pipeline.read.prose.passages import Passage, lines_of, sentences
from pipeline.read.us_edis.rules import order_text as rules
from pipeline.read.us_edis.titles import kinds_in
from pipeline.read.us_itc.basis import basis_of
from pipeline.read.us_itc.bonds import with_bonds
from pipeline.read.us_itc.called import called
from pipeline.read.us_itc.covered import Covered, covered, in_front
from pipeline.read.us_itc.instruments import AT_BORDER
from pipeline.read.us_itc.models import models
from pipeline.read.us_itc.particulars import date_of
from pipeline.read.us_itc.parties import Cast, cast, with_bound
from pipeline.read.us_itc.rights import Decided, claims_in, named_in, rights, short_forms
from pipeline.read.us_itc.rules.particulars import ISSUED
from pipeline.read.us_itc.scope_rulings import outside_now, scope_rulings
from pipeline.read.us_itc.sentence import Placed, Sentence
from pipeline.read.us_itc.term import Rights, its_own, said, together
from pipeline.records import Evidence, Measure, Residue, Term, Whole

_FIRST = 200  # characters of an unread order that are shown
_Evidence = dict[str, tuple[Evidence, ...]]


@dataclass(frozen=True)
class _Text:
    """An order's text, and what it calls whom and what."""

    passages: tuple[Passage, ...]
    people: Cast
    short: dict[str, str]

    def meant(self, numbers: Collection[str]) -> Rights:
        """The rights that words like "the Asserted Patents" may mean in an order that rests on these."""
        named = {n.number: n.kind for p in self.passages for n in named_in(p)}
        return Rights(self.short, {number: kind for number, kind in named.items() if number in numbers} or named)


def may_be_completed(measures: Sequence[Measure]) -> bool:
    """Whether a title makes one order at the border and nothing else: of several in one document nobody knows whose the words are."""
    return len(measures) == 1 and measures[0].action == "issued" and measures[0].type in AT_BORDER


def completed(titled: Measure, full_text: str, cases: Collection[str]) -> tuple[dict[str, Any], _Evidence]:
    """The fields of a notice that an order's text completes, with their evidence: of the measure that its title makes, and the rest.

    `cases`: the numbers of its investigations; what the text tells of others is left. Where the sentence that bars is not read, or
    the text calls itself another order than its title does, the measure is as it was, and words are left for a person.
    """
    lines = tuple(lines_of(full_text))
    own = {number.rpartition("-")[2] for number in cases}
    passages = tuple(p for line in lines for p in sentences(line) if {m["number"] for m in rules.CASE.finditer(p.words)} <= own)
    text = _Text(passages, cast(passages), short_forms(passages))
    barring = [Sentence(p, text.people.roster) for p in passages if _bars(p)]
    heading = next((line for line in lines if kinds_in(line.words)), lines[0])
    calls_itself = kinds_in(heading.words)
    order = _order(titled, text, barring) if not calls_itself or titled.type in calls_itself else None
    if order is None:
        quote = heading.evidence(0, min(_FIRST, len(heading.words)))
        unread = Residue(kind="order", words=quote.quote, of=(titled.type,), evidence=quote)
        return {"measures": (titled,), "residue": (unread,)}, {}
    people = with_bound(text.people, [order], passages)
    claims = [claim for p in passages for claim in claims_in(p, text.short) if claim.number in order.rights]
    rulings = scope_rulings([p for p in passages if not rules.SPARES_BY_LAW.search(p.words)], people.roster, decides=True)
    others = _not_bound(titled, order)
    order = order if not others else order.model_copy(update={"parties_read": "not_whole"})
    spared = tuple(_spared(titled, [p for p in passages if not any(_holds(p, r.evidence) for r in rulings)]))
    violated = Decided(frozenset(order.rights), frozenset(), tuple(s.passage for s in barring))
    fields: dict[str, Any] = {
        "measures": (order,),
        "parties": people.parties,
        "rights": rights(passages, violated, claims, text.short),
        "claims": order.claims,
        "bond": order.bond,
        "excluded_articles": order.articles,
        "scope_rulings": rulings,
        "residue": (*others, *spared),
    }
    evidence: _Evidence = {name: (order.evidence[0],) for name in ("claims", "excluded_articles") if fields[name]}
    several = {"not_subject": {r.article: r.evidence for r in outside_now(rulings).values()}, "models": models(passages)}
    for name, values in several.items():
        if values:
            fields[name], evidence[name] = tuple(values), tuple(values.values())
    if bond := next((p for p in passages if order.bond and order.bond in p.words), None):
        at = bond.words.index(order.bond or "")
        evidence["bond"] = (bond.evidence(at, at + len(order.bond or "")),)
    for line in lines:
        if (found := ISSUED.search(line.words)) and (day := date_of(found)):
            fields["issued"], evidence["issued"] = day, (line.evidence(*found.span()),)
    return fields, evidence


def _bars(passage: Passage) -> bool:
    """Whether a sentence keeps goods out, here and now."""
    found = rules.EXCLUDED.search(passage.words)
    return found is not None and not rules.NOT_HERE.search(passage.words, 0, found.end())


def _order(titled: Measure, text: _Text, barring: Sequence[Sentence]) -> Measure | None:
    """The order as its own words say it; None where it is not read whom it binds, or by which rights."""
    meant = [*barring, *_defining(text, barring)]
    of_it = _covered(text, meant)
    names, whole = _bound(text, meant)
    if titled.type == "GEO":
        names, whole = (), False
    elif not names:
        return None
    if not of_it.rights and not of_it.grounds:
        return None
    quotes, meaning = [_quote(said) for said in barring], text.meant(of_it.rights)
    order = titled.model_copy(
        update={
            "directed_to": names,
            "parties_read": "not_stated" if titled.type == "GEO" else "whole" if whole else "not_whole",
            "rights": of_it.rights,
            "grounds": of_it.grounds,
            "rights_read": of_it.rights_read,
            "claims": of_it.claims,
            "articles": of_it.articles,
            "term": next(filter(None, (_term(said, meaning) for said in barring)), None),
            "evidence": (*quotes, *titled.evidence),
        }
    )
    (order,) = with_bonds([order], text.passages, text.people.roster, text.short)
    roster = text.people.roster
    in_default = (*roster.parts.get("default", ()), *roster.names_of_any("Defaulting Respondents"))
    return order.model_copy(update={"basis": basis_of(order, [order], in_default, text.passages, None, roster)})


def _defining(text: _Text, barring: Sequence[Sentence]) -> list[Sentence]:
    """The sentences that say what "covered articles" are, where such are barred."""
    by_word = any(rules.COVERED.match(_goods_on(one.plain)) for one in barring)
    return [Sentence(p, text.people.roster) for p in text.passages if rules.DEFINES.search(p.words)] if by_word else []


def _goods_on(plain: str) -> str:
    """The words of a sentence from its goods on."""
    while (found := rules.BEFORE_GOODS.match(plain)) and found.end():
        plain = plain[found.end() :]
    return plain


def _bound(text: _Text, barring: Sequence[Sentence]) -> tuple[tuple[str, ...], bool]:
    """Whom the sentences that bar name, or mean by what the order calls them, and whether these are all."""
    names: dict[str, None] = {}
    whole, never = bool(barring), text.people.roster.never
    for one in barring:
        meant = called(one, 0, len(one.plain), text.people.roster, [])
        free = [placed for placed in one.lists if placed.part == "free" or _made_for(one, placed)]
        names |= dict.fromkeys((*meant.names, *(n for placed in free for n in placed.names if n not in never)))
        whole = whole and meant.whole and not one.doubtful and not any(placed.unread for placed in free)
    return tuple(names), whole


def _made_for(said: Sentence, placed: Placed) -> bool:
    """Whether it is the goods of a list that are kept out: "imported by or on behalf of, the Defaulting Respondents"."""
    return placed.part == "other" and rules.MADE_FOR.search(said.plain[: placed.start]) is not None


def _covered(text: _Text, barring: Sequence[Sentence]) -> Covered:
    """The rights, claims and articles of the sentences that bar; where they mean rights that the finding names, those."""
    found = _covered_by(text, barring)
    whole = all(one.rights_read == "whole" for one in found if one.rights_read != "not_stated")
    unnamed = bool(barring) and not any(one.rights or one.grounds for one in found)
    if unnamed and any(rules.ASSERTED.search(one.passage.words) for one in barring):
        finding = [Sentence(p, text.people.roster) for p in text.passages if rules.FINDS.search(p.words)]
        found, whole = _covered_by(text, finding), False
    numbers = tuple(dict.fromkeys(n for one in found for n in one.rights))
    claims = tuple(claim for one in found for claim in one.claims)
    grounds = tuple(dict.fromkeys(kind for one in found for kind in one.grounds))
    articles = next(filter(None, map(_articles, barring)), None)
    stated: Whole = "not_stated" if not numbers and not grounds else "whole" if whole else "not_whole"
    return Covered(numbers, grounds, claims, stated, articles)


def _covered_by(text: _Text, sentences: Sequence[Sentence]) -> list[Covered]:
    return [covered(one, text.short, 0, len(one.plain), bars=None) for one in sentences]


def _articles(said: Sentence) -> str | None:
    """The goods with which a sentence begins that keeps them out."""
    found = rules.EXCLUDED.search(said.plain)
    goods = in_front(said, len(said.plain) - len(_goods_on(said.plain)), found.end()) if found else None
    return None if goods is None or rules.COVERED.fullmatch(goods) else goods


def _term(one: Sentence, of: Rights) -> Term | None:
    words = one.passage.words
    found = rules.EXCLUDED.search(words)
    assert found is not None
    mine = [s for s in said(one.passage, 0, len(words), of, modified=False) if its_own(words, min(found.start(), s.start), s, len(words))]
    return together(one.passage, mine, 0, len(words))


def _quote(said: Sentence) -> Evidence:
    """The words that bar, with as much of what stands around them as a quote has room for."""
    found = rules.EXCLUDED.search(said.passage.words)
    assert found is not None
    return said.passage.evidence() if len(said.passage.words) <= 600 else said.passage.around(*found.span())


def _spared(titled: Measure, passages: Sequence[Passage]) -> Iterator[Residue]:
    """Words that may take goods out of the order, where no rule says which, and not every order has them."""
    for passage in passages:
        for found in rules.SPARES.finditer(passage.words):
            if not rules.SPARES_BY_LAW.search(passage.words, found.end()):
                evidence = passage.around(*found.span(), margin=120)
                yield Residue(kind="article", words=evidence.quote, of=(titled.type,), evidence=evidence)


def _holds(passage: Passage, evidence: Evidence) -> bool:
    return passage.text == evidence.text and passage.start <= evidence.start < passage.start + len(passage.words)


def _not_bound(titled: Measure, order: Measure) -> tuple[Residue, ...]:
    """Those whom the title names and the order does not."""
    bound = {same_key(name) for name in order.directed_to}
    words = titled.evidence[0]
    return tuple(
        Residue(kind="name", words=name, of=(order.type,), evidence=words)
        for name in titled.directed_to
        if same_key(name) not in bound and order.directed_to
    )
