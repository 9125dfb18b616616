"""What a letter gives a label of its own, which is no group: entries and samples, and articles of a kind with their models in brackets. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pipeline.read.us_cbp.models import Named, unranged
from pipeline.read.us_cbp.rules import articles
from pipeline.read.us_cbp.rules import groups as naming
from pipeline.read.us_cbp.rules import labels as rules

Found = Iterator[tuple[str, tuple[str, ...]]]  # a label, and the articles that it is
Models = Callable[[str], list[Named]]


def of_entries(words: str, models: Models) -> Found:
    """What an entry, a shipment or a sample was: "Entry -0417 contained twelve units of the K2"."""
    for told in rules.HELD.finditer(words):
        members = tuple(dict.fromkeys(one.article for one in models(told["what"])))
        if members and not rules.BESIDE_IT.search(told["what"]):
            yield told["name"], members


def of_kinds(words: str, models: Models) -> Found:
    """Articles of a kind with their models in brackets: "the Legacy Kettles (K1, K2)", "Redesign 1 (models K3 and K4)"."""
    for told in rules.KIND_IN_BRACKETS.finditer(words):
        lead = rules.OF_MODELS.match(told["what"])
        if (members := only_models(told["what"][lead.end() if lead else 0 :], models)) and (len(members) > 1 or lead):
            yield told["name"], members
        elif rules.NUMBER_OF_ONE.search(told["name"]) and (one := _name_in(told["what"])):
            yield told["name"], (one,)


def of_numbers(words: str, models: Models) -> Found:
    """Articles that a line numbers, each with its name: "Article 1 - Orlo Breeze 2, a kettle"."""
    for told in rules.NUMBERED_FIRST.finditer(words):
        if not models(told["is"]) and (one := _name_in(told["is"])):
            yield told["name"], (one,)
        elif members := only_models(told["is"], models):
            yield told["name"], members


def _name_in(words: str) -> str | None:
    """The name that words are; none where they are of an authority, a day, a part of a letter, or a kind."""
    named = rules.A_NAME.fullmatch(words)
    no_name = (articles.NO_ARTICLES, articles.NO_NAME, articles.FIRM, articles.NO_NOUN, articles.GENERIC)
    return named["is"] if named and not any(rule.search(named["is"]) for rule in no_name) else None


def of_labels_behind(words: str, models: Models) -> Found:
    """Articles in front of the label of their group: "the K1 and the K2 (Group A)"."""
    for told in rules.LABEL_BEHIND.finditer(words):
        members: list[str] = []
        edge = len(told["what"])
        for one in reversed(models(told["what"])):
            if not naming.BETWEEN.fullmatch(told["what"][one.end : edge]) and told["what"][one.end : edge].strip():
                break
            members.insert(0, one.article)
            edge = one.start
        if members:
            yield told["name"], tuple(dict.fromkeys(members))


def only_models(words: str, models: Models) -> tuple[str, ...]:
    """The models of words that are a list of these, behind what they have in common: "closed spout: K1 and K2"; none of others."""
    listed = words[words.rfind(":") + 1 :]
    found = models(listed)
    rest = unranged(listed)
    for one in reversed(found):
        rest = rest.replace(listed[one.start : one.end], "") if one.end > one.start else rest
    return () if naming.MORE_THAN_A_LIST.search(rest) else tuple(dict.fromkeys(one.article for one in found))
