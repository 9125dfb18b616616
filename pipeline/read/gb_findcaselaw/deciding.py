"""What one sentence of a judgment does about an injunction. Pure.

Only what the court itself gives, in this judgment and on goods, is one. Words of parties, drafts and other courts, what is supposed,
and what a judge would do are none; what might give one, and of which that was not read, is `unread`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from pipeline.read.gb_findcaselaw.bidding import bids
from pipeline.read.gb_findcaselaw.objects import DECIDES, OBJECT, about_at, is_object, on_something_else, within
from pipeline.read.gb_findcaselaw.people import Mention
from pipeline.read.gb_findcaselaw.rules import bidding as of_bidding
from pipeline.read.gb_findcaselaw.rules import granting as rules
from pipeline.read.gb_findcaselaw.rules import kinds
from pipeline.read.gb_findcaselaw.rules import objects as of_objects
from pipeline.read.gb_findcaselaw.rules import orders as of_orders

Does = Literal["grants", "unread", "refuses", "touches", "undertakes", "found", "nothing"]
_CLAUSE = re.compile(r"[,;:]|\b(?:and|but|so)\b")
_HYPOTHESIS = re.compile(r"\b(?:[Ii]f|[Uu]nless|[Aa]ssuming|[Hh]ad I|[Ww]ere I|[Ss]uppos|[Ii]n the event|[Ii]n that event|on the footing)\b")
_BEFORE = re.compile(r"\b(?:already|previous|previously|earlier|last|first|on \d|in \d{4}|(?:January|February|March|April|May|June|July|August|September|October|November|December))\b")
_NOT_SO = re.compile(r"\b(?:not|nor|reject|cannot|disagree)\b[^.;:,]{0,40}\Z", re.IGNORECASE)
_FIRST_PERSON = re.compile(r"\b(?:I|[Mm]y)\b")
_LISTED = re.compile(r"[;:](?=\s(?:and\s)?\(\w{1,4}\)\s)|(?<= be):|(?<=nclude):|(?<=follow):|;(?=\s(?:and\s)?(?:an?|costs|delivery|judgment|damages)\b)|(?<= are):|(?<= is):")  # between the parts of a list within a sentence
_SHOULD = re.compile(r"\b(?:should|must|ought to|has to|is to)\b")
_WAS = re.compile(r"\b(?:was|were|did|had)\b")


@dataclass(frozen=True)
class About:
    """What the judgment as a whole is about."""

    blocking: bool = False  # access to websites is barred
    also_other: bool = False  # it speaks of injunctions that keep no goods off a market
    asks: bool = False  # it begins with saying that an injunction is asked for
    several: bool = False  # and for something else
    reasons: bool = False  # it begins with saying that it gives reasons for what was ordered already


@dataclass(frozen=True)
class Beside:
    """What stands beside a sentence: that an order is made, in the next sentences or the heading; who is meant by "it"."""

    ordering: bool = False
    reported: bool = False  # sentences before it tell what a party says
    antecedent: bool = False


_ALONE = Beside()


def does(said: str, mentions: Sequence[Mention], about: About, beside: Beside = _ALONE) -> Does:
    """What a sentence does, quotations blanked."""
    if said.rstrip().endswith("?"):
        return "nothing"
    said = _LISTED.sub(",", said)
    goes_on = rules.CONTINUES.search(said)
    if goes_on and _is_own(said, goes_on.start()) and not rules.GRANTS.search(said) and not rules.NOT_DONE.search(said):
        given = _gives(said, mentions, about, beside)
        if kinds.HOLDS.search(said, goes_on.start()) and not rules.OTHER_COURTS.search(said):
            given = _on_goods(said, about)
        return given if given == "grants" else "nothing" if about.blocking or about.also_other else "unread"
    if not rules.ABOUT.search(said):
        if (relief := _gives_what_is_asked(said, about)) != "nothing":
            return relief
        return "found" if _finds_infringement(said) else "nothing"
    if on_something_else(said):
        return "nothing"
    found = _gives(said, mentions, about, beside)
    if found in ("grants", "unread"):
        return "nothing" if found == "unread" and about.blocking and not _restrains_goods(said) else found
    if _refuses(said):
        return "nothing" if rules.TOUCHES.search(said) else "refuses"
    if rules.TOUCHES.search(said) and not refuses_less(said):
        return "touches" if _is_own(said, 0) and rules.FUTURE.search(said) and not rules.NOT_DONE.search(said) else "nothing"
    if rules.UNDERTAKES.search(said):
        return "undertakes"
    if _may_give(said, mentions) and not about.blocking:
        return "unread"
    return "found" if _finds_infringement(said) else "nothing"


def _gives_what_is_asked(said: str, about: About) -> Does:
    """Whether what is given is what the judgment began with: the injunction that was asked for, where nothing else was."""
    relief = rules.RELIEF.search(said)
    if not relief or not about.asks or about.blocking or about.also_other or not _is_own(said, relief.start()):
        return "nothing"
    return "unread" if about.several or _conditional(said, relief) or rules.REFUSES.search(said) or rules.ELSE_ASKED.search(said) or not rules.ALONE.match(said[relief.end() :]) else "grants"


def _gives(said: str, mentions: Sequence[Mention], about: About, beside: Beside) -> Does:
    """Whether the court gives an injunction on goods by a sentence: by a word of it, or by what it bids a party to leave."""
    found = _gives_one(said, mentions, about, beside)
    if found == "grants":
        return "unread" if beside.reported and not _FIRST_PERSON.search(said) else _on_goods(said, about)
    bidden = _bids(said, mentions, beside)
    if bidden == "grants" and about.blocking:
        return _on_goods(said, about)
    if bidden == "grants":
        return "unread" if beside.reported and not _FIRST_PERSON.search(said) else bidden
    asked = _gives_what_is_asked(said, about) if rules.INJUNCTION.search(said) else "nothing"
    return asked if asked == "grants" else bidden if found == "nothing" else found


def _gives_one(said: str, mentions: Sequence[Mention], about: About, beside: Beside) -> Does:
    """Whether it gives one by a word of it."""
    found = rules.GRANTS.search(said)
    if found and _is_own(said, _decides_at(found)):
        if found[0][:2].strip() != "I" and (rules.OTHER_COURTS.search(said) or rules.BY_ORDER.search(said[: found.start()])):
            return "unread"
        return "unread" if _conditional(said, found) or _alsorefuses(said, found) or not is_object(said, found) else "grants"
    if (gave := rules.GAVE.search(said)) and _is_own(said, gave.start()):
        lately = " have " in gave[0] and not _BEFORE.search(said)
        return "grants" if (rules.HERE.search(said) or about.reasons or lately) and is_object(said, gave) else "unread"
    given = rules.GIVEN.search(said)
    if given and _is_own(said, given.start()) and not rules.OTHER_COURTS.search(said) and not _in_words_of_others(given[0]):
        refused = rules.REFUSES.search(said)
        if refused and refused.start() <= given.start() < refused.end():
            return "nothing"
        sure = rules.CONCLUDES.search(said) is not None
        if refused or _conditional(said, given) or not is_object(said, given):
            return "unread"
        if given[0][:9].casefold() == "the court":
            return "grants" if sure and not rules.GENERAL.search(said) else "nothing" if rules.GENERAL.search(said) else "unread"
        if sure or (not _SHOULD.search(given[0]) and not rules.GENERAL.search(said) and (_names(mentions) or said[: given.start()].rstrip().endswith(("the", "The")) or "will" in given[0] or "pplication" in said)):
            return "grants"
        return "unread" if not rules.GENERAL.search(said) else "nothing"
    return "grants" if _decides(said, beside) else "nothing"


def _decides(said: str, beside: Beside) -> bool:
    """Whether the court decides something by a sentence in which an injunction is the only thing that it can be."""
    decided = rules.DECIDED.search(said) or (beside.ordering and rules.CONTAINS.search(said))
    its = rules.IT.search(said)
    if not decided or not its or not own_word(of_objects.OF_A_DRAFT.sub("", said)) or _HYPOTHESIS.search(said):
        return False
    if any(rule.search(said) for rule in (rules.NOT_DONE, rules.TOUCHES, rules.UNDERTAKES, rules.GENERAL, of_objects.PUT_OFF)):
        return False
    between = said[min(decided.start(), its.start()) : max(decided.end(), its.end())]
    if of_objects.NOT_IT.search(said[: its.start()]) or of_objects.OTHERWISE.search(between):
        return False
    return not all(within(said, one.start()) for one in rules.IT.finditer(said))


def _decides_at(found: re.Match[str]) -> int:
    """Where the court's own decision stands in what gives: at its end, where it ends with one ("..., and I so order")."""
    last = DECIDES.search(found[0])
    return found.start() + (last.start() if last else 0)


def _bids(said: str, mentions: Sequence[Mention], beside: Beside) -> Does:
    found = bids(said, mentions, ordering=beside.ordering, antecedent=beside.antecedent)
    if found == "nothing":
        return found
    at = next(one.start() for rule in (rules.BOUND, of_orders.LEAVES, of_bidding.NONE_OF, of_bidding.NOT_DONE_BY) if (one := rule.search(said)))
    if not _is_own(said, at):
        return "nothing"
    supposed = _HYPOTHESIS.search(said[:at]) or rules.UNLESS.search(said, at)
    return "unread" if found == "grants" and supposed and not re.search(r"cross[- ]undertaking|security", said) else found


def _is_own(said: str, at: int) -> bool:
    """Whether what stands at a place is the court's own word: in its clause nobody else says it, and it is not supposed."""
    before = of_objects.IDIOM.sub("", said[:at])
    clause = of_bidding.FRAME.sub("", _CLAUSE.split(before)[-1])
    return not (rules.OTHERS.search(clause) or rules.SUPPOSED.search(clause) or _reported_that(before))


def own_word(said: str) -> bool:
    """Whether nobody else says anything of a sentence, nothing in it is supposed, and it is on no other case."""
    return not any(rule.search(said) for rule in (rules.OTHERS, rules.SUPPOSED, rules.OTHER_COURTS, rules.BY_ORDER, _WAS))


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
    if "only if" in behind:
        return True
    return rules.UNLESS.search(behind) is not None and not re.search(r"cross[- ]undertaking|security", behind)


def _alsorefuses(said: str, found: re.Match[str]) -> bool:
    other = rules.REFUSES.search(said)
    if other and found[0].startswith("I ") and other.start() < found.end():  # of the same injunction: what is refused is something else
        return False
    return other is not None and not re.search(r"rather than|instead of|in lieu", other[0]) and not (other.start() <= found.start() < other.end())


def _in_words_of_others(words: str) -> bool:
    return re.search(r"\b(?:submi|argu|conten|ask|draft|invit)", words) is not None


def _names(mentions: Sequence[Mention]) -> bool:
    return any(not one.owns for one in mentions)


def _refuses(said: str) -> bool:
    """Whether the court refuses an injunction."""
    found = rules.REFUSES.search(said)
    if not found or not _is_own(said, found.start()) or refuses_less(said):
        return False
    if rules.FIRST_PERSON.search(said):
        return True
    return not rules.OTHER_COURTS.search(said) and not (rules.GENERAL.search(said) and not rules.CONCLUDES.search(said))


def refuses_less(said: str) -> bool:
    """Whether what is refused is no injunction but a limit of one, or a view that there should be none."""
    found = rules.REFUSES.search(said)
    if found is None:
        return False
    if _NOT_SO.search(said[: found.start()]):
        return True
    return rules.LIMITS.search(found[0]) is not None or (found[0].startswith("I ") and rules.AGAINST_IT.search(said, found.end()) is not None)



def _finds_infringement(said: str) -> bool:
    found = rules.FOUND.search(said)
    return found is not None and _is_own(said, found.start()) and not rules.OTHER_COURTS.search(said) and not _HYPOTHESIS.search(said)


def _may_give(said: str, mentions: Sequence[Mention]) -> bool:
    """Whether an injunction may be given by words of which that was not read: "is entitled to an injunction"."""
    spoken_of = rules.INJUNCTION.search(said) or (rules.IT.search(said) and re.search(r"\bI\b", said))
    if not spoken_of or rules.OTHER_COURTS.search(said) or _HYPOTHESIS.search(said):
        return False
    maybe = [one for one in rules.MAYBE.finditer(said) if _is_own(said, one.start())]
    if not any(one[0].startswith("I ") or not rules.OTHERS.search(said[: one.start()]) for one in maybe):
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
    what = OBJECT.search(said, about_at(said))
    if kinds.INFRINGES.search(said):
        return "grants"
    if what and re.search(r"\b(?:restrain|prohibit|enjoin)", said):
        return "grants" if kinds.ACTS.search(what[1]) or (kinds.SO_DOING.match(what[1]) and not about.also_other) else "unread"
    if not rules.IT.search(said):
        return "grants" if (what and kinds.ACTS.search(what[1])) or kinds.GOODS_ACTS.search(said, about_at(said)) else "unread"
    return "unread" if about.also_other else "grants"
