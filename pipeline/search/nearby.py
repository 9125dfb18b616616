"""What is asked in the place of a question that nothing fits: its goods by names that seldom mean the same, other spellings of its
words, its number without its words, or all of it but one word.

What is found so is near, not the answer: it is shown with a sentence that says what was changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from pipeline.search import question as q
from pipeline.search.fields import BY_NAME, FieldType
from pipeline.search.leaves import TEXTS
from pipeline.search.port import Answers, Result
from pipeline.search.query import Reading
from pipeline.search.shown import shown
from pipeline.search.similar import within
from pipeline.search.vocabulary import words_of_orders

_LEAST_WORD = 5  # letters of a word of which one may be wrong; shorter ones are too near each other
_LEAST_NUMBER = 5  # digits that name one thing
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")  # typed alone it is no number of a case
_MOST_WORDS = 8  # of a question that are looked at
_MOST_NEAR = 30  # records that have all words but one: more do not tell what was meant
_LEAST_OF_ALL = 4  # and no more than one of so many of all there are

_NOTHING_SO = "nothing has these words"


def nearby(search: Answers, understood: Reading, kinds: Sequence[str], limit: int) -> tuple[q.Question, Result] | None:
    """What is found with goods named more loosely, then with the nearest spelling of each word that nothing has, then by the number
    alone, then with one word left out; None if nothing is.

    With the question that finds it; the notes say what was asked.
    """
    question, loosely = understood.question, understood.loosely()
    named = [] if loosely.question == question else [(loosely.question, "; ".join((_NOTHING_SO, *_more(loosely, understood))))]
    for ways in (_anyhow(understood), iter(named), _spelled_otherwise(search, question, kinds), _by_number(question),
                 _without_one(search, loosely.question, kinds)):  # fmt: skip
        for changed, said in ways:
            found = search.answer(changed, kinds, limit=limit)
            if found.total:
                return changed, replace(found, notes=(f"{said}: {found.total}",), near=True)
    return None


def _anyhow(understood: Reading) -> Iterator[tuple[q.Question, str]]:
    """A question about how orders stand without that: what there is of them answers no as well."""
    if anyhow := understood.anyhow():
        yield anyhow.question, "none stands so; however they stand"


def _more(loosely: Reading, understood: Reading) -> Iterator[str]:
    return (note for note in loosely.notes if note not in understood.notes)


def parts_of(question: q.Question) -> Iterator[q.Question]:
    """What must all be there, one by one: also the words that are looked for as a name besides."""
    if isinstance(question, q.AllOf):
        for part in question.parts:
            yield from parts_of(part)
        return
    together = [one for one in question.parts if isinstance(one, q.AllOf)] if isinstance(question, q.AnyOf) else []
    if isinstance(question, q.AnyOf) and len(together) == 1 and all(one in together or _is_name(one) for one in question.parts):
        yield from parts_of(together[0])
    else:
        yield question


def _is_name(part: q.Question) -> bool:
    return isinstance(part, q.Fits) and part.field == "party_key"


# --- words --------------------------------------------------------------------------------------------------------------------


def _spelled_otherwise(search: Answers, question: q.Question, kinds: Sequence[str]) -> Iterator[tuple[q.Question, str]]:
    """The question with each word that nothing has in the spellings one letter away that something has."""
    near: dict[str, tuple[str, ...]] = {}
    for leaf in list(dict.fromkeys(leaf for leaf in q.sought(question) if _may_be_misspelt(leaf)))[:_MOST_WORDS]:
        if isinstance(leaf, q.HasWord) and not _total(search, leaf, kinds):
            others = (word for word in search.like(leaf.word) if within(leaf.word, word, 1))
            found = tuple(word for word in others if _total(search, replace(leaf, word=word), kinds))
            near |= {leaf.word: found} if found else {}
    if near:
        said = "; ".join(f"nothing has “{word}”; with {' or '.join(others)} in its place" for word, others in near.items())
        yield q.changed(question, partial(_with, near=near)), said


def _may_be_misspelt(leaf: q.Leaf) -> bool:
    return isinstance(leaf, q.HasWord) and not leaf.variant and len(leaf.word) >= _LEAST_WORD and leaf.word.isalpha()


def _with(leaf: q.Leaf, near: Mapping[str, Sequence[str]]) -> q.Question:
    if isinstance(leaf, q.HasWord) and leaf.word in near:
        return q.joined(q.AnyOf, [replace(leaf, word=word) for word in near[leaf.word]]) or leaf
    return leaf


def _total(search: Answers, question: q.Question, kinds: Sequence[str]) -> int:
    return search.answer(question, kinds, limit=0).total


def _without_one(search: Answers, question: q.Question, kinds: Sequence[str]) -> Iterator[tuple[q.Question, str]]:
    """The question without one of its words: those records that have all others, where so few have them that they may be meant."""
    parts = list(parts_of(question))
    tell = [part for part in parts if _names_number(part) or (_is_word(part) and not _is_of_orders(part))]
    of_orders = [part for part in parts if _is_of_orders(part)]  # "exclusion order" is one name: without a word it is another
    may_go = [part for part in parts if part not in of_orders or len(of_orders) == 1]
    words = [part for part in may_go if _is_word(part) and not _is_quoted(part) and tell not in ([], [part])]
    rests = {word: q.joined(q.AllOf, (part for part in parts if part != word)) for word in words[:_MOST_WORDS]}
    totals = {word: _total(search, rest, kinds) if rest else 0 for word, rest in rests.items()}
    few = {word: total for word, total in totals.items() if 0 < total <= _MOST_NEAR}
    most = _total(search, q.Everything(), kinds) // _LEAST_OF_ALL if few else 0
    said = [f"without {shown(word)} {total}" for word, total in few.items() if total <= most]
    if (found := q.joined(q.AnyOf, (rests[word] for word, total in few.items() if total <= most))) is not None:
        several = f"{', '.join(said)}; in all" if len(said) > 1 else said[0].rpartition(" ")[0]
        yield found, f"no record has all of it; {several}"


# --- numbers ------------------------------------------------------------------------------------------------------------------


def _by_number(question: q.Question) -> Iterator[tuple[q.Question, str]]:
    """A question of numbers and words without its words: a pasted foot line, a number with another name of the goods."""
    if not isinstance(question, q.AllOf):
        return
    words = [part for part in question.parts if _is_word(part)]
    numbers = sorted(filter(_names_number, question.parts), key=lambda part: _digits(_named(part)[0]), reverse=True)
    others = [part for part in question.parts if part not in words and part not in numbers]
    for chosen in ((numbers,) if words else ()) + (tuple([one] for one in numbers) if len(numbers) > 1 else ()):
        asked = q.joined(q.AllOf, (*chosen, *others))
        if chosen and asked is not None:
            yield asked, f"no record has all of it; by {' and '.join(_named(part)[0] for part in chosen)} alone"


def _named(part: q.Question) -> list[str]:
    """The numbers that a part names, the longest first."""
    values = (str(v) for leaf in q.sought(part) if isinstance(leaf, q.Is) and _is_number(leaf) for v in leaf.values)
    return sorted(values, key=_digits, reverse=True)


def _is_number(leaf: q.Is) -> bool:
    return BY_NAME[leaf.field].type is FieldType.ID


def _digits(value: str) -> int:
    return sum(map(str.isdigit, value))


def _names_number(part: q.Question) -> bool:
    typed = next((leaf.word for leaf in q.sought(part) if isinstance(leaf, q.HasWord)), "")
    return not _YEAR.fullmatch(typed) and any(_digits(value) >= _LEAST_NUMBER for value in _named(part))


def _is_of_orders(part: q.Question) -> bool:
    """Whether it says "exclusion order" and the like, which nobody looks for alone."""
    leaf = next((leaf for leaf in q.sought(part) if isinstance(leaf, q.HasWord | q.HasPhrase)), None)
    return leaf is not None and words_of_orders().issuperset(leaf.words if isinstance(leaf, q.HasPhrase) else (leaf.word,))


def _is_quoted(part: q.Question) -> bool:
    """Whether it is a phrase: who puts words in quotes means them."""
    return isinstance(next(iter(q.sought(part)), None), q.HasPhrase)


def _is_word(part: q.Question) -> bool:
    """A word, phrase or short number, wherever it may stand; no field that was named, nothing that is to be left out."""
    everywhere = any(isinstance(leaf, q.Textual) and set(leaf.fields) >= set(TEXTS) for leaf in q.sought(part))
    return everywhere and not isinstance(part, q.Without) and not _names_number(part)
