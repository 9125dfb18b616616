"""What one sentence of a judgment does about an injunction. Pure.

Only what the court itself gives, in this judgment and on goods, is one. Words of parties, drafts and other courts, what is supposed,
and what a judge would do are none; what might give one, and of which that was not read, is `unread`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from pipeline.read.gb_findcaselaw.people import Mention
from pipeline.read.gb_findcaselaw.rules import granting as rules
from pipeline.read.gb_findcaselaw.rules import kinds
from pipeline.read.gb_findcaselaw.rules import orders as of_orders

Does = Literal["grants", "unread", "refuses", "touches", "undertakes", "found", "nothing"]
_CLAUSE = re.compile(r"[,;:]|\b(?:and|but|so)\b")
_OBJECT = re.compile(r"\b(?:from|not to|must not|shall not|not)\b(.{0,110})", re.DOTALL)
_HYPOTHESIS = re.compile(r"\b(?:[Ii]f|[Uu]nless|[Aa]ssuming|[Hh]ad I|[Ww]ere I|[Ss]uppos)\b")
_SHOULD = re.compile(r"\b(?:should|must|ought to|has to|is to)\b")
_NEAR = 160  # characters in front of what restrains, in which who is restrained stands


@dataclass(frozen=True)
class About:
    """What the judgment as a whole is about."""

    blocking: bool = False  # access to websites is barred
    also_other: bool = False  # it speaks of injunctions that keep no goods off a market
    asks: bool = False  # it begins with saying that an injunction is asked for
    reasons: bool = False  # it begins with saying that it gives reasons for what was ordered already


def does(said: str, mentions: Sequence[Mention], about: About) -> Does:
    """What a sentence does, quotations blanked."""
    goes_on = rules.CONTINUES.search(said)
    if goes_on and _is_own(said, goes_on.start()) and not rules.GRANTS.search(said) and not rules.NOT_DONE.search(said):
        given = _gives(said, mentions, about)
        return given if given == "grants" else "nothing" if about.blocking or about.also_other else "unread"
    if not rules.ABOUT.search(said):
        relief = rules.RELIEF.search(said) if about.asks and not about.blocking and not about.also_other else None
        if relief and _is_own(said, relief.start()):
            return "unread"
        return "found" if _finds_infringement(said) else "nothing"
    if on_something_else(said):
        return "nothing"
    found = _gives(said, mentions, about)
    if found in ("grants", "unread"):
        return _on_goods(said, about) if found == "grants" else "nothing" if about.blocking and not _restrains_goods(said) else "unread"
    if _refuses(said):
        return "nothing" if rules.TOUCHES.search(said) or _of_a_stay(said) else "refuses"
    if rules.TOUCHES.search(said):
        return "touches" if _is_own(said, 0) and rules.FUTURE.search(said) and not rules.NOT_DONE.search(said) else "nothing"
    if rules.UNDERTAKES.search(said):
        return "undertakes"
    if _finds_infringement(said):
        return "found"
    return "unread" if _may_give(said, mentions) and not about.blocking else "nothing"


def on_something_else(said: str) -> bool:
    """Whether what is restrained are no goods: access to sites, assets, documents, words, other proceedings."""
    if kinds.INFRINGES.search(said):
        return False
    if kinds.ALSO_OTHER.search(said) or kinds.BLOCKING.search(said):
        return True
    what = _OBJECT.search(said, _about_at(said))
    return what is not None and kinds.OTHER_KIND.search(what[1]) is not None


def _about_at(said: str) -> int:
    found = rules.ABOUT.search(said)
    return found.start() if found else 0


def _gives(said: str, mentions: Sequence[Mention], about: About) -> Does:
    """Whether the court gives an injunction by a sentence."""
    found = rules.GRANTS.search(said)
    if found and _is_own(said, found.start()):
        return "unread" if _conditional(said, found) or _also_refuses(said, found) else "grants"
    if (gave := rules.GAVE.search(said)) and _is_own(said, gave.start()):
        return "grants" if rules.HERE.search(said) or about.reasons else "unread"
    given = rules.GIVEN.search(said)
    if given and _is_own(said, given.start()) and not rules.OTHER_COURTS.search(said) and not _in_words_of_others(given[0]):
        sure = rules.CONCLUDES.search(said) is not None
        if _conditional(said, given):
            return "unread"
        if given[0][:9].casefold() == "the court":
            return "grants" if sure and not rules.GENERAL.search(said) else "nothing" if rules.GENERAL.search(said) else "unread"
        if sure or (not _SHOULD.search(given[0]) and not rules.GENERAL.search(said) and (_names(mentions) or said[: given.start()].rstrip().endswith(("the", "The")) or "will" in given[0] or "pplication" in said)):
            return "grants"
        return "unread" if not rules.GENERAL.search(said) else "nothing"
    return _binds(said, mentions)


def _binds(said: str, mentions: Sequence[Mention]) -> Does:
    """Whether a party is restrained, by the court's own word."""
    for rule in (rules.BOUND, of_orders.LEAVES):
        bound = rule.search(said)
        if not bound or not _is_own(said, bound.start()) or rules.OTHER_COURTS.search(said) or rules.BY_ORDER.search(said, bound.end()):
            continue
        near = [one for one in mentions if not one.owns and 0 <= bound.start() - one.end < _NEAR]
        if not near or not (kinds.INFRINGES.search(said, bound.end()) or kinds.ACTS.search(said, bound.end())):
            continue
        if rule is of_orders.LEAVES:
            return "unread" if re.search(r"must|shall|restrain|injunct|cease|desist|refrain", bound[0]) else "nothing"
        if re.search(r"\b(?:under|by|in) which\b", said[: bound.start()]):
            return "unread"
        if bound[0].startswith("be") and _SHOULD.search(said[: bound.start()]):
            return "grants" if rules.CONCLUDES.search(said) else "unread"
        if bound[0].startswith("be") and not re.search(r"\b(?:will|shall)\s$", said[: bound.start()]):
            return "unread"
        return "unread" if _conditional(said, bound) else "grants"
    return "nothing"


def _is_own(said: str, at: int) -> bool:
    """Whether what stands at a place is the court's own word: in its clause nobody else says it, and it is not supposed."""
    clause = _CLAUSE.split(said[:at])[-1]
    return not (rules.OTHERS.search(clause) or rules.SUPPOSED.search(clause) or _reported_that(said[:at]))


def _reported_that(before: str) -> bool:
    """Whether a clause that others say goes on until there: "submits that damages are no remedy, and that"."""
    *earlier, clause = _CLAUSE.split(before)
    return clause.strip().startswith("that") and rules.OTHERS.search(" ".join(earlier)) is not None


def _conditional(said: str, found: re.Match[str]) -> bool:
    """Whether it depends on something else than a security whether anything is given."""
    before, behind = said[: found.start()], said[found.end() :]
    supposed = _HYPOTHESIS.search(before)
    if supposed and not kinds.CONDITION.search(said) and not re.search(r"cross[- ]undertaking|security", before):
        return True
    return rules.UNLESS.search(behind) is not None and not re.search(r"cross[- ]undertaking|security", behind)


def _also_refuses(said: str, found: re.Match[str]) -> bool:
    other = rules.REFUSES.search(said)
    return other is not None and not re.search(r"rather than|instead of|in lieu", other[0]) and not (other.start() <= found.start() < other.end())


def _in_words_of_others(words: str) -> bool:
    return re.search(r"\b(?:submi|argu|conten|ask|draft|invit)", words) is not None


def _names(mentions: Sequence[Mention]) -> bool:
    return any(not one.owns for one in mentions)


def _refuses(said: str) -> bool:
    found = rules.REFUSES.search(said)
    if not found or not _is_own(said, found.start()):
        return False
    if rules.FIRST_PERSON.search(said):
        return True
    return not rules.OTHER_COURTS.search(said) and not (rules.GENERAL.search(said) and not rules.CONCLUDES.search(said))


def _of_a_stay(said: str) -> bool:
    found = rules.REFUSES.search(said)
    return found is not None and re.search(r"\b(?:stay|suspen|permission|adjourn|discharge|var(?:y|iation)|qualif|limit|carve)", found[0]) is not None


def _finds_infringement(said: str) -> bool:
    found = rules.FOUND.search(said)
    return found is not None and _is_own(said, found.start()) and not rules.OTHER_COURTS.search(said) and not _HYPOTHESIS.search(said)


def _may_give(said: str, mentions: Sequence[Mention]) -> bool:
    """Whether an injunction may be given by words of which that was not read: "is entitled to an injunction"."""
    found = rules.MAYBE.search(said)
    spoken_of = rules.INJUNCTION.search(said) or (rules.IT.search(said) and re.search(r"\bI\b", said))
    if not found or not spoken_of or not _is_own(said, found.start()):
        return False
    if rules.OTHER_COURTS.search(said) or rules.OTHERS.search(said[: found.start()]) or _HYPOTHESIS.search(said):
        return False
    if re.search(r"\bcosts? of\b|\bno order\b", said):
        return False
    return not rules.GENERAL.search(said) or re.search(r"\bI\b", said) is not None or (_names(mentions) and rules.CONCLUDES.search(said) is not None)


def _restrains_goods(said: str) -> bool:
    restrained = re.search(r"\b(?:restrain|prohibit|enjoin)\w*\b", said)
    return restrained is not None and kinds.INFRINGES.search(said, restrained.end()) is not None and not kinds.BLOCKING.search(said)


def _on_goods(said: str, about: About) -> Does:
    """Whether what is given keeps goods off a market; of one that says nothing of that, by what the judgment is about."""
    if about.blocking and not _restrains_goods(said):
        return "nothing"
    what = _OBJECT.search(said, _about_at(said))
    if kinds.INFRINGES.search(said):
        return "grants"
    if what and re.search(r"\b(?:restrain|prohibit|enjoin)", said):
        return "grants" if kinds.ACTS.search(what[1]) else "unread"
    if not rules.IT.search(said):
        return "grants" if what and kinds.ACTS.search(what[1]) else "unread"
    return "unread" if about.also_other else "grants"
