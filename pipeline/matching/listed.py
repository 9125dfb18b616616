"""A name or number of a list, as a question to the search, and why a record that it finds is one to look at. Pure.

Both are folded as the search folds them: `pipeline.search.identified` has the keys of numbers, `pipeline.identifiers.company` those
of names. What is no number is a name, and what has a digit may be either.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pipeline.identifiers.company import folded
from pipeline.matching.names import Likeness, likeness, names_in, without_form
from pipeline.search import question as q
from pipeline.search.fields import several
from pipeline.search.identified import keys_of, kinds_of
from pipeline.search.identifier_key import identifier_key
from pipeline.search.leaves import text_leaf
from pipeline.search.typed_numbers import is_address, number_of_address
from pipeline.search.words import key

# The fields of numbers, and what each number is called; where two have the same number, the first is said.
NUMBERS = {
    "patent": "patent number", "lifted_patent": "number of a patent that it no longer rests on",
    "trademark": "trademark registration", "copyright": "copyright registration", "order": "order number", "case": "case number",
    "docket": "docket number", "number": "document number", "model": "model number", "hts": "tariff number",
}  # fmt: skip
_REGISTERS = ("patent", "lifted_patent", "trademark", "copyright")
_LEAST = 3  # letters of a name whose beginnings are looked for
_LIKE = tuple(Likeness)


@dataclass(frozen=True, order=True)
class Reason:
    """Why a record was found: the less `far` the nearer it is to what was asked for."""

    far: int
    words: str  # same patent number; same name with another legal form
    value: str  # as the record has it
    role: str = ""  # of a name

    def __str__(self) -> str:
        return f"{self.words}: {self.value}" + (f", {self.role}" if self.role else "")


def question_of(asked: str) -> q.Question | None:
    """What finds every record that has a reason to be looked at; None: there is nothing in it to look for.

    Raises UsageError for an address that names no number.
    """
    text = _number_within(asked)
    numbers = [q.Is(field, keys) for field, keys in _keys(text).items()]
    return q.joined(q.AnyOf, (*numbers, *_names(text)))


def reasons(asked: str, fields: Mapping[str, Any]) -> list[Reason]:
    """Why a record with these fields was found, the nearest first; none: it says nothing of what was asked for."""
    text = _number_within(asked)
    found: dict[str, Reason] = {}
    for field, keys in _keys(text).items():
        for value in several(fields.get(field)):
            if identifier_key(value) in keys:
                found.setdefault(identifier_key(value), Reason(0, f"same {NUMBERS[field]}", _written(field, value)))
    for name in dict.fromkeys(several(fields.get("party"))):
        if like := likeness(text, name):
            found[name] = Reason(_LIKE.index(like), like, name, _role(name, fields))
    return sorted(found.values())


def _number_within(asked: str) -> str:
    return number_of_address(asked) if is_address(asked) else asked


def _keys(text: str) -> dict[str, tuple[str, ...]]:
    """By field, the keys of a number. One that says of which register it is stands in no other, whatever its digits."""
    if not any(map(str.isdigit, text)):
        return {}
    marked = {field for field in _REGISTERS if kinds_of(field)[0].asked_for(text)}
    fields = [field for field in NUMBERS if not marked or field in marked or field not in _REGISTERS]
    return {field: keys for field in fields if (keys := keys_of(field, text))}


def _names(text: str) -> Iterator[q.Question | None]:
    for name in names_in(text):
        one = folded(name)
        if one.core:
            yield q.Is("party_key", (key(one.main), key(one.core)))
            if len(one.core) >= _LEAST:
                yield q.Fits("party_key", f"{key(one.core)}*")
            yield text_leaf(("party",), without_form(name))


def _written(field: str, value: str) -> str:
    """A number as a person writes it, where there is one way to."""
    kinds = kinds_of(field)
    return kinds[0].format(value) if len(kinds) == 1 else value


def _role(name: str, fields: Mapping[str, Any]) -> str:
    """What the record says of a party, what matters most last."""
    roles = {"complainant": "complainant", "respondent": "respondent", "freed": "freed since"}
    return " and ".join(word for field, word in roles.items() if name in several(fields.get(field)))
