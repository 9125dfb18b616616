"""What one decision of an operative part does. Pure.

Only what is known to forbid an infringement is an injunction: what may forbid one, and of which that was not read, is `unread`.
"""

from __future__ import annotations

import re
from typing import Literal

from pipeline.read.nl_rechtspraak.rules import deciding as rules
from pipeline.read.nl_rechtspraak.rules.operative import VERB

Does = Literal["forbids", "refuses", "undoes", "upholds", "nothing", "unread"]
_ACTIVE = {"verboden": "verbiedt", "bevolen": "beveelt", "geboden": "gebiedt", "gelast": "gelast", "veroordeeld": "veroordeelt"}
_MARK = re.compile(r"\s*(?:[a-zA-Z\d]{1,3}[.)]|\([a-z]+\)|[-–•*])\s*")  # in front of an item
_NEAR = 40  # letters behind "onthouden van" within which stands what one is to leave off
_QUOTED = re.compile(r'"[^"]{1,4000}"|[“„][^”“„]{1,4000}[”“]')


def does(words: str) -> Does:
    """What a decision does that begins with its verb. What it quotes (a text to be printed) is not looked at."""
    words = _active(_QUOTED.sub('""', words))
    if rules.FORBIDS.search(words):
        return _forbids(words)
    found = _other(words)
    return "unread" if found == "nothing" and rules.ALSO_FORBIDS.search(words) else found


def _active(words: str) -> str:
    """A decision in the passive voice with its verb in front."""
    found = passive_of(words)
    if not found:
        return words
    passive = found[0]
    verb = _ACTIVE[passive["verb"].casefold()] if passive["verb"] else "gebiedt" if passive["must"] else "verbiedt"
    return f"{verb} {passive['whom']}{passive.string[passive.end() :]}"


def passive_of(words: str) -> tuple[re.Match[str], int] | None:
    """A decision in the passive voice, and where it begins: behind words by which it is given. None if it begins with another verb."""
    grants = rules.GRANTS.match(words)
    if not grants and VERB.match(words):
        return None
    at = grants.end() if grants else 0
    found = rules.PASSIVE.match(words[at:])
    return (found, at) if found else None


def _other(words: str) -> Does:
    """What one does that begins with another verb than one that forbids."""
    if rules.COMMANDS.search(words) or (rules.DETERMINES.search(words) and not rules.ON_BREACH.search(words)):
        return _commands(words)
    if rules.REFUSES.search(words):
        return "nothing" if rules.REST_REFUSED.search(words) else "refuses"
    if rules.UNDOES.search(words):
        return "undoes"
    if rules.UPHOLDS.search(words):
        return "undoes" if rules.LIMITED.search(words) else "upholds"
    if rules.OF_NO_MATTER.search(words):
        return "unread" if _may_forbid(words) else "nothing"
    return "unread"


def _may_forbid(words: str) -> bool:
    """Whether a decision that is mostly on time or costs may say that somebody must leave off an infringement."""
    if rules.INJUNCTION.search(words) and not rules.AT_ONCE.search(words) and not rules.PUT_OFF.search(words.strip(" ,;.")):
        return True
    words = rules.OF_ANOTHER.sub("", words)
    left = rules.LEAVE_OFF.search(words) or rules.ITSELF.search(words)
    if not left or rules.AT_ONCE.search(words, 0, left.start()) or rules.FOUND.search(words):
        return False
    return not rules.ON_BREACH.search(words, 0, left.start())


def _forbids(words: str) -> Does:
    words = rules.EXCEPT.sub("", rules.ABOUT_ONE.sub("", rules.OF_ANOTHER.sub("", words)))
    said = rules.NO_GOODS.search(words)
    infringes = rules.INFRINGES.search(words) or (not said and rules.ACTS.search(words))
    if not (infringes and rules.OF_RIGHTS.search(words)):
        return "nothing" if said and not (infringes and infringes.start() < said.start()) else "unread"
    return "forbids" if _by_right(words) else "unread"


def _by_right(words: str) -> bool:
    """Whether a right is what forbids it, and not a contract, or what is said or kept secret; those may come behind it."""
    itself, use = rules.ITSELF.search(words), rules.USE.search(words)
    other = (rules.NO_GOODS.search(words), rules.NOT_BY_RIGHT.search(words))
    return all(_before(itself, one, words) for one in other) and (
        _before(itself, said := rules.ADVERTISING.search(words), words) or _before(use, said, words)
    )


def _before(itself: re.Match[str] | None, other: re.Match[str] | None, words: str) -> bool:
    """Whether there is nothing other, or only behind an infringement and the right that it is on."""
    return other is None or (itself is not None and rules.OF_RIGHTS.search(words, itself.end(), other.start()) is not None)


def _commands(words: str) -> Does:
    """A command to leave off an infringement is an injunction; not one to pay where it is not left off, or to write that it is.

    Of several items each is looked at by itself; below a text that others are to read, nobody knows whose words an item is.
    """
    found, to_be_read = set[Does](), False
    stem, *items = _items(words)
    if not rules.TO_BE_READ.search(words) and _leaves_off(words) == "forbids":
        return "forbids"
    for item in (stem, *(f"{stem} {item}" for item in items)):
        found.add("unread" if to_be_read and rules.LEAVE_OFF.search(item) else _leaves_off(item))
        to_be_read = to_be_read or rules.TO_BE_READ.search(item) is not None
    if "forbids" in found or "unread" in found:
        return "forbids" if "forbids" in found else "unread"
    return "nothing" if rules.LEAVE_OFF.search(words) or rules.BESIDE.search(words) or rules.NO_GOODS.search(words) else "unread"


def _items(words: str) -> list[str]:
    starts = [0, *(found.end() for found in rules.ITEM.finditer(words))]
    return [words[start:end] for start, end in zip(starts, [*starts[1:], len(words)], strict=True)]


def forbidding_item(verb: str, words: str) -> int:
    """Where the item begins that forbids, if each item of a command has whom it binds by itself ("veroordeelt: a. Holt om …"); else 0."""
    at = 0
    first, *items = _items(words)
    if first.strip(" :\n"):
        return 0
    for item in items:
        at = words.index(item, at)
        mark = _MARK.match(item)
        if does(f"{verb} {item[mark.end() :] if mark else item}") == "forbids":
            return at + (mark.end() if mark else 0)
    return 0


def _leaves_off(item: str) -> Does:
    item = rules.OF_ANOTHER.sub("", item)
    left = rules.LEAVE_OFF.search(item)
    if not left or rules.FOR_SOMETHING.search(item, 0, left.start()):
        return "nothing"
    said = rules.NO_GOODS.search(item, left.end(), left.end() + _NEAR)
    if said and not rules.ITSELF.search(item) and not rules.ACTS.search(item, 0, said.start()):
        return "nothing"
    item = rules.EXCEPT.sub("", rules.ABOUT_ONE.sub("", item))
    acts = rules.ACTS.search(item) or rules.INFRINGES.search(item)
    return "forbids" if acts and rules.OF_RIGHTS.search(item) and _by_right(item) else "unread"


def on_goods(words: str) -> bool:
    """Whether a decision forbids what an infringer does with goods, and says neither why nor on which right."""
    left = rules.LEAVE_OFF.search(words)
    told = left and rules.COMMANDS.search(words) and not rules.FOR_SOMETHING.search(words) and rules.ACTS.search(words)
    forbidden = rules.FORBIDS.search(words) and (rules.INFRINGES.search(words) or rules.ACTS.search(words))
    others = (rules.NO_GOODS, rules.NOT_BY_RIGHT, rules.ADVERTISING, rules.TO_BE_READ)
    return bool(told or forbidden) and not any(rule.search(words) for rule in others)


def names_an_order(words: str) -> bool:
    """Whether words speak of an injunction by its name."""
    return rules.INJUNCTION.search(words) is not None or rules.LEAVE_OFF.search(words) is not None


def declares(words: str) -> bool:
    """Whether a decision says that somebody infringes."""
    return rules.DECLARES.search(words) is not None


def finds_infringement(words: str) -> bool:
    """Whether a court's summary says that a right is infringed, and nothing that could be the ground of a ban instead."""
    others = (rules.NOT_INFRINGED, rules.NOT_BY_RIGHT, rules.ADVERTISING, rules.NO_GOODS)
    return rules.INFRINGED.search(words) is not None and not any(rule.search(words) for rule in others)


def is_provisional(words: str) -> bool:
    """Whether words say that a judge decided in summary proceedings or in an incident."""
    return rules.SUMMARY.search(words) is not None


def was_given(words: str) -> bool:
    """Whether words tell that the court below forbade an infringement."""
    return rules.WAS_GIVEN.search(words) is not None
