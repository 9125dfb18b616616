"""Whether words tell an article from others of its kind: by a design, a name, what it has. Pure."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from pipeline.read.us_cbp.models import Named, bare
from pipeline.read.us_cbp.names import WORD, singular
from pipeline.read.us_cbp.predicates import bends
from pipeline.read.us_cbp.rules import articles as rules

LONGEST = 200  # letters of what is called an article
_SHORTEST = 2
_FEW = 5  # words that may say of which kind a named article is


def of_another(words: str, found: Sequence[Named]) -> list[Named]:
    """The models that only tell of what is meant for which article it is, or what it has: "lids for the K2"."""
    if found and rules.PART_OF.search(words[: found[0].start]):
        return list(found)
    ends = (0, *(one.end for one in found))
    return [one for end, one in zip(ends, found, strict=False) if rules.OF_ANOTHER.search(words[end : one.start])]


def may_be_one(phrase: str) -> bool:
    """Whether words without a model tell an article from others of its kind."""
    return (
        _SHORTEST <= len(phrase) <= LONGEST
        and not rules.NO_ARTICLES.search(phrase)
        and not rules.GENERIC.match(phrase)
        and not rules.FIRM.search(phrase)
        and rules.TELLS.search(phrase) is not None
        and "[[" not in phrase
        and is_noun(phrase)
    )


def is_noun(phrase: str) -> bool:
    """Whether words for an article are no clause, and say which it is by themselves: not "when sold so, it", "the first two"."""
    return not rules.NO_NOUN_BY_ITSELF.search(phrase) and not bends(phrase)


def is_class(phrase: str, caption: Collection[str]) -> bool:
    """Whether words say no more than what the whole case is about: "the ink tanks". `caption`: the words of that."""
    return all(singular(word) in caption for word in WORD.findall(phrase.casefold()))


def is_named(phrase: str, caption: Collection[str], firms: Collection[str]) -> bool:
    """Whether words are a name that an article bears, as no firm of the letter does: "SoftPaw gloves"."""
    words = phrase.split()
    capitals = [word for word in words if word[:1].isupper()]
    plain = rules.A_NAME.fullmatch(" ".join(capitals)) and words[: len(capitals)] == capitals and len(words) - len(capitals) < _FEW
    own = {singular(word.casefold()) for word in capitals} - set(caption) - set(firms)
    return bool(plain and own and rules.NAMED_TWICE.match(phrase) and not own & set(firms)) and not (
        rules.NO_ARTICLES.search(phrase)
        or rules.FIRM.search(phrase)
        or rules.NO_NAME.search(phrase)
        or rules.NO_NOUN.search(phrase)
        or "[[" in phrase
        or not is_noun(phrase)
    )


def with_name(phrase: str, name: str) -> str:
    """Words for an article with the name that a letter gives it, where that says more than the words: pots ("Redesign")."""
    phrase = phrase.replace('"', "")
    digits = any(map(str.isdigit, name)) and any(map(str.isdigit, phrase))
    if digits or rules.GENERIC.match(bare(name)) or bare(name).casefold() in phrase.casefold():
        return phrase
    return f'{phrase} ("{name}")'
