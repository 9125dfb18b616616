"""What is said of articles in full: those of a group in its place, those of which nothing else is said, and none in general words. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from pipeline.read.us_cbp.articles import Called
from pipeline.read.us_cbp.earlier import key_of_article
from pipeline.read.us_cbp.groups import is_alone
from pipeline.read.us_cbp.learning import Meant
from pipeline.read.us_cbp.predicates import Weight
from pipeline.read.us_cbp.rules.articles import BUT
from pipeline.read.us_cbp.saying import Said
from pipeline.records import Instrument

OfOrders = tuple[Said, tuple[Instrument, ...]]  # what is said, and of which kinds of orders


def not_in_general(opens: Iterable[OfOrders], held: Iterable[OfOrders], called: Called) -> Iterator[OfOrders]:
    """What an opening says, without a side for what it describes and the part that holds does not: that names the articles themselves."""
    named = {key_of_article(a) for one, _ in held for a in one.meant.articles}
    for one, of in opens:
        described = [a for a in one.meant.articles if not re.search(r"[\dA-Z]", a) and not called.is_known(a)]
        if described and not any(key_of_article(a) in named for a in described):
            yield replace(one, standing=None, refused=None), of
        else:
            yield one, of


def in_full(said: Iterable[OfOrders], called: Called) -> Iterator[OfOrders]:
    """With the articles of groups in the place of these; a group of which the letter does not say which these are is left open."""
    for one, of in said:
        alone = [a for a in one.meant.articles if is_alone(a)]
        left_out = BUT.search(one.words) is not None
        known = {a: () if left_out else called.of_group(a).articles for a in alone}
        named = [full for a in one.meant.articles for full in known.get(a, (a,))]
        if named or not alone:
            yield replace(one, meant=replace(one.meant, articles=tuple(dict.fromkeys(named)))), of
        if unknown := tuple(a for a in alone if not known[a]):
            yield replace(one, standing=None, refused=None, meant=Meant(unknown, whole=True)), of


def without_rest(told: Iterable[OfOrders]) -> Iterator[OfOrders]:
    """ "The other kettles": those of which nothing is said by name; none where nothing is."""
    said = list(told)
    named = {
        key_of_article(a) for one, _ in said if not one.meant.rest and one.weight < Weight.QUESTION for a in one.meant.articles
    }
    for one, of in said:
        if one.meant.rest:
            left = tuple(a for a in one.meant.articles if key_of_article(a) not in named)
            whole = one.meant.whole and len(left) < len(one.meant.articles)
            one = replace(one, meant=Meant(left if whole else (), whole))
        yield one, of
