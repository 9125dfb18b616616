"""A language in which the courts write, as its rules have it. Pure.

A language is a module of `rules` that has a rule for each field of `Tongue`; nothing else of this reader knows one by name.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache

from pipeline.read.ca_courts.rules import en, fr
from pipeline.read.rule import Rule


@dataclass(frozen=True)
class Tongue:
    """What one language calls what this reader looks for."""

    months: tuple[str, ...]

    # the head
    between: Rule  # a line above the parties
    role: Rule  # what a party is, behind its name
    further: Rule  # words that belong to a role and say no other one: "by counterclaim"
    titled: Rule  # the line below the parties: what the paper is
    joins: Rule  # between two parties in one line
    trades_as: Rule  # what else somebody is called
    nobody: Rule  # who is not known by name

    # the operative part
    opens: Rule  # words with which it, or a decision in it, begins
    headed: Rule  # a line above it
    closes: Rule  # a line below it
    schedule: Rule  # a line above what is listed behind it

    # what is ordered
    enjoined: Rule  # that somebody who stands before it is to leave something
    enjoining: Rule  # that an injunction does so to somebody who stands behind it (`whom`)
    blocking: Rule  # that somebody who stands before it is to block access to a service
    detained: Rule  # that goods are to be detained when they come in
    customs: Rule  # who detains them, or when
    minister: Rule  # who may not let a medicine be sold
    notice: Rule  # what he may not give
    this_one: Rule  # a sentence on the order in which it stands
    rests: Rule  # of that order
    act: Rule  # what is left: that brings goods to a market, or infringes
    use: Rule  # what is left, where a right stands beside it
    infringes: Rule
    no_goods: Rule  # what somebody is to leave that is another matter: evidence, secrets, property, proceedings
    injunction: Rule  # a word for one
    could: Rule  # words without which nothing is forbidden
    another: Rule  # matters that a decision is about, which forbids no goods where it says nothing else
    refuses: Rule
    rest: Rule  # a refusal of what was asked beyond what is granted
    changes: Rule  # that an order or judgment is set aside, ended, stayed, changed or goes on
    to_change: Rule  # a request that this be done
    rendering: Rule  # behind it stands what is ordered in the place of what is set aside
    sought: Rule  # that an injunction is only asked, or not given as asked
    asked: Rule  # words of a request that stand in front of what is asked
    allowed: Rule  # that an appeal is
    granted: Rule  # that what was asked is, which another decision says what it is
    supposing: Rule  # a clause on which it depends whether anything is ordered
    leaves_free: Rule  # that something is not forbidden
    waits: Rule  # that what is ordered has no effect yet, or not for some time
    provisional: Rule
    permanent: Rule
    by_default: Rule
    by_consent: Rule
    summary: Rule
    until: Rule  # up to when (`day`, `month`, `year`)
    while_right: Rule  # as long as a right lasts
    goods: Rule  # what goods (`goods`), behind the acts

    # whom
    that: Rule  # words in front of who is to do something
    defendants: Rule  # roles in a sentence
    claimants: Rule
    beside: Rule  # words behind who is bound, on those who act for them
    except_whom: Rule
    others: Rule  # "the other defendants"

    # rights
    scope: Rule  # words without which a decision is on no such right
    subject: Rule  # for what goods (`goods`) such a right is
    patent: Rule
    mark: Rule
    design: Rule
    copyright: Rule
    plant: Rule
    in_no_register: Rule
    patent_no: Rule  # `number`
    mark_no: Rule
    design_no: Rule
    copyright_no: Rule
    short_patent: Rule  # the last figures of a number
    defined: Rule  # what the rights named before it are called (`term`)


@cache
def tongues() -> Mapping[str, Tongue]:
    """All that are read, by their code (ISO 639-1)."""
    return {
        module.__name__.rpartition(".")[2]: Tongue(**{field.name: getattr(module, field.name.upper()) for field in fields(Tongue)})
        for module in (en, fr)
    }
