"""On what an order was made: contested or not, as far as words say so. Pure.

19 U.S.C. 1337(g) presumes the facts alleged against who is in default; 19 CFR 210.18 knows summary determination, 210.21 settlement
and consent. Nothing follows from silence: a violation found says nothing about who contested it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache

from pipeline.identifiers.company import same_key
from pipeline.read.prose.passages import Passage
from pipeline.read.prose.roster import Roster
from pipeline.read.prose.rules.names import FORM_AT_END
from pipeline.read.us_itc.instruments import AT_BORDER
from pipeline.read.us_itc.orders import nouns
from pipeline.read.us_itc.rules import basis as rules
from pipeline.records import Basis, Measure


def basis_of(
    measure: Measure,
    found: Sequence[Measure],
    in_default: Collection[str],
    everything: Sequence[Passage],
    violation: bool | None,
    roster: Roster,
) -> Basis:
    """The basis of one order of those found in a notice; `in_default`: whom it says to be in default."""
    if measure.action != "issued" or measure.type not in (*AT_BORDER, "CDO", "REMEDIAL_ORDERS", "CONSENT_ORDER"):
        return "unknown"
    if measure.type == "CONSENT_ORDER":
        return "consent"
    quotes = [e.quote for e in measure.evidence]
    known = {same_key(name) for name in in_default}
    bound = {same_key(name) for name in measure.directed_to}
    defaulted = known | {same_key(name) for name in measure.directed_to if _defaulted(name, everything, roster)}
    own = measure.basis == "default"  # its own words say so
    if own and measure.type == "GEO":
        own = any(_of_general(quote) for quote in quotes)
    if bound and defaulted & bound:
        whole = bound <= defaulted or (own and any(rules.ALL_DEFAULTED.search(q) for q in quotes))
        return "default" if whole else "default_in_part"
    elsewhere = any(m is not measure and known & {same_key(n) for n in m.directed_to} for m in found if m.action == "issued")
    if own and not (bound and defaulted) and not elsewhere:
        return "default_in_part" if any(rules.CONTESTED.search(q) for q in quotes) else "default"
    others = _naming((n for m in found for n in m.directed_to if n not in measure.directed_to), roster) if bound else None
    own_names = _naming(measure.directed_to, roster)
    told = [
        clause
        for passage in everything
        for clause in _clauses(passage.words)
        if not (others and own_names and others.search(clause) and not own_names.search(clause))  # of another order's people
    ]
    summary = any(rules.SUMMARY.search(c) for c in told)
    contested = any(rules.CONTESTED.search(c) for c in told)
    if summary and not (contested and bound):
        return "summary_determination"
    if contested:
        return "contested"
    if bound and measure.type != "GEO" and any(rules.EVERYBODY.search(p.words) and not rules.OF_OTHERS.search(p.words) for p in everything):
        return "default"
    unsaid = not violation and not bound and measure.type != "GEO"  # a general order is on default by its own words alone
    if unsaid and any(rules.DEFAULT.search(p.words) for p in everything):
        return "default"
    return "unknown"


@lru_cache(maxsize=512)  # each order of a notice asks for all of them
def _clauses(words: str) -> tuple[str, ...]:
    return tuple(rules.NEXT_CLAUSE.split(words))


def _naming(names: Iterable[str], roster: Roster) -> re.Pattern[str] | None:
    """What finds any of these companies by whatever the notice calls it; None for nobody."""
    words = sorted({re.escape(w) for name in names for w in roster.called(name)})
    return re.compile(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)", re.IGNORECASE) if words else None


def _of_general(quote: str) -> bool:
    """Whether words for default are a general order's own, and not those of the order named behind it."""
    named = nouns(quote)
    for n, noun in enumerate(named):
        if noun.type == "GEO":
            limit = named[n + 1].start if n + 1 < len(named) else len(quote)
            if rules.DEFAULT.search(quote, 0 if n == 0 else noun.start, limit):
                return True
    return False


def _defaulted(name: str, everything: Sequence[Passage], roster: Roster) -> bool:
    """Whether a notice says it of somebody by the short form that it explains: "Orlo and Fenwick were found in default"."""
    called = roster.called(name) | {" ".join(FORM_AT_END.sub("", name).split()[:2]).strip(" ,")}  # older notices call somebody so without saying it
    for passage in everything:
        for m in re.finditer(rf'{re.escape(name)}[^()"]{{0,80}}\((?:[\w-]+,? )?(?:the )?"(?P<short>[^"]+)"', passage.words):
            called.add(m["short"])
    one = "|".join(re.escape(c) for c in sorted(called))
    of_it = re.compile(rf"(?<!\w)(?:{one})(?!\w)")
    for passage in everything:
        listed = rules.TOGETHER.match(passage.words)
        if listed and not rules.OF_OTHERS.search(listed["list"]) and of_it.search(listed["list"]):
            return True
        for clause in _clauses(passage.words):
            said = rules.IN_DEFAULT.search(clause)
            if said and not rules.OF_OTHERS.search(clause) and of_it.search(clause, 0, said.end()):
                return True
    return False
