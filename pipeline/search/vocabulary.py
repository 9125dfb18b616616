"""Fields whose values are from a closed list, and the words by which people call those values.

A value is asked for as the screen prints it ("in force"), as it is kept (in_force), by a name ("China", "general exclusion order")
or in the plural. One that is none of the list is told with the list, for nothing has it: "0 records" would sound as if it could be.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import get_args

from pipeline.authorities.declared import authorities
from pipeline.errors import UsageError
from pipeline.identifiers.country import Country, english_names
from pipeline.records import Action, AlertKind, EndReason, IssueKind, State
from pipeline.records.issue import Issue
from pipeline.records.notice import Basis, Event, MeasureAction, Proceeding, RightKind, Standing
from pipeline.search.fields import KINDS
from pipeline.search.similar import fitting
from pipeline.search.words import LANGUAGES, key

# By the kind, what people call its records besides its name, and that without its s.
_CALLED = {"flags": ("order", "orders"), "cases": ("investigation", "investigations"), "issues": ("problem", "problems")}
_RIGHTS = {"design_patent": ("design",), "reissue_patent": ("reissue",)}
_STATES = {
    "in_force": ("in effect", "active", "live", "standing"),
    "suspended": ("stayed", "paused"),
    "ended": ("no longer in force", "lifted", "terminated", "over", "revoked", "repealed", "cancelled", "canceled", "set aside"),
}
_REASONS = {"expired": ("lapsed", "ran out")}
_BASES = {"default": ("defaulted", "by default"), "contested": ("not by default",)}
_SPOKEN = {"en": ("English",), "de": ("German",), "fr": ("French",), "nl": ("Dutch",)}
_COUNTRIES = ("country", "case_country", "market", "ally")
_SOME = 30  # values that an error message lists


def _named(values: Iterable[str], names: Mapping[str, tuple[str, ...]] | None = None) -> dict[str, str]:
    """Folded names with the values that they mean."""
    return {fold(name): value for value in values for name in (value, *(names or {}).get(value, ()))}


def _instruments() -> dict[str, str]:
    found: dict[str, str] = {}
    for authority in authorities().values():
        for one in authority.instruments:
            found |= {fold(name): one.code for name in (one.code, one.words, one.plural_words, one.words.removesuffix(" order"))}
    return found


def instruments_called(words: str) -> list[str]:
    """The instruments whose names end with these words, which end with "order" or "orders": all kinds of exclusion orders of
    "exclusion orders", all that are orders of "orders"; none where the words name no instrument.
    """
    singular = fold(words).removesuffix("s")
    if singular.rpartition("_")[2] != "order":
        return []
    named = {f"_{fold(one.words)}": one.code for authority in authorities().values() for one in authority.instruments}
    return list(dict.fromkeys(code for name, code in named.items() if name.endswith(f"_{singular}")))


@cache
def words_of_orders() -> frozenset[str]:
    """The words that names of instruments are made of, singular and plural."""
    every = (one for authority in authorities().values() for one in authority.instruments)
    return frozenset(word for one in every for name in (one.words, one.plural_words) for word in fold(name).split("_"))


def _outcomes() -> dict[str, str]:
    actions = get_args(MeasureAction)
    return {f"{name}_{action}": f"{code} {action}" for name, code in _instruments().items() for action in actions}


def _authorities() -> dict[str, str]:
    """By code (xx_court), the code without its market or its blank (court, xxcourt), and name."""
    found: dict[str, str] = {}
    for authority in authorities().values():
        code = authority.code
        found |= {fold(name): code for name in (code, code.partition("_")[2] or code, code.replace("_", ""), authority.name)}
    return found


_LISTS: Mapping[str, Callable[[], dict[str, str]]] = {
    "kind": lambda: _named(KINDS, _CALLED),
    "state": lambda: _named(State, _STATES),
    "end_reason": lambda: _named(EndReason, _REASONS),
    "event": lambda: _named(get_args(Event)),
    "proceeding": lambda: _named(get_args(Proceeding)),
    "measure": _instruments,
    "instrument": _instruments,
    "relief_requested": _instruments,
    "measure_action": lambda: _named(get_args(MeasureAction)),
    "outcome": _outcomes,
    "right": lambda: _named(get_args(RightKind), _RIGHTS),
    "standing": lambda: _named(get_args(Standing)),
    "basis": lambda: _named(get_args(Basis), _BASES),
    "authority": _authorities,
    "alert_kind": lambda: _named(AlertKind),
    "action": lambda: _named(Action),
    "issue_kind": lambda: _named(IssueKind),
    "language": lambda: _named(LANGUAGES, _SPOKEN),
    "status": lambda: _named(get_args(Issue.model_fields["status"].annotation)),
}
CLOSED = frozenset((*_LISTS, *_COUNTRIES))


@cache
def _names(field: str) -> Mapping[str, str]:
    return _LISTS[field]()


def values_of(field: str) -> list[str]:
    """The values of a closed list, as they are compared."""
    return sorted({key(value) for value in _names(field).values()})


def called(field: str) -> Mapping[str, str]:
    """The values of a closed field with the words that a person reads in their place: CN (China), in force."""
    if field in _COUNTRIES:
        return {code: f"{code} ({name})" for code, name in english_names().items()}
    names = {one.code: f"{one.code} ({one.words})" for authority in authorities().values() for one in authority.instruments}
    names |= {code: authority.name for code, authority in authorities().items()} if field == "authority" else {}
    values = sorted(set(map(str, _names(field).values())))
    return {value: names.get(value, value.replace("_", " ")) for value in values}


def fold(text: str) -> str:
    """A value without regard to case, accents, and what parts its words: "In-Force" is in_force."""
    return re.sub(r"[^\w]+|_+", "_", key(text)).strip("_")


def value_of(field: str, written: str) -> str | None:
    """The value of a closed field that a person means; None if it has no such value."""
    if field in _COUNTRIES:
        return Country.normalize(written.strip().upper()) or Country.normalize(written)
    names, folded = _names(field), fold(written)
    several = (folded, f"{folded}s", f"{folded}es", folded.removesuffix("s"), folded.removesuffix("es"))
    return next((names[name] for name in several if name in names), None)


def checked_value(field: str, written: str) -> str:
    """The value that a person means. Raises UsageError that lists the known ones, the nearest first, if it is none."""
    found = value_of(field, written)
    if found is not None:
        return found
    if field in _COUNTRIES:
        raise UsageError(f"{field}:{written}: there is no such country; write its name or its ISO code: China, CN")
    raise UsageError(f"{field}:{written}: the field {field} has no such value{_nearest(field, written)}; known: {_listed(field)}")


def fitting_values(field: str, pattern: str) -> list[str]:
    """The values that a pattern with * and ? fits. Raises UsageError that lists the known ones if it fits none."""
    test = fitting(re.sub(r"[\s-]+", "_", key(pattern)))
    if field in _COUNTRIES:
        countries = sorted(
            code for code, name in english_names().items() if test.fullmatch(fold(code)) or test.fullmatch(fold(name))
        )
        if not countries:
            raise UsageError(f"{field}:{pattern}: no country's name or ISO code fits")
        return countries
    found = sorted({value for name, value in _names(field).items() if test.fullmatch(name)})
    if not found:
        raise UsageError(f"{field}:{pattern}: no value of the field {field} fits; known: {_listed(field)}")
    return found


def leading_value(field: str, words: list[str]) -> int:
    """How many of the words at the beginning are a value of the field together: 3 of "general exclusion order lamps"."""
    longest = (n for n in range(min(len(words), 6), 1, -1) if value_of(field, " ".join(words[:n])) is not None)
    return next(longest, 1)


def _nearest(field: str, written: str) -> str:
    near = difflib.get_close_matches(fold(written), _names(field), 2, 0.6)
    values = dict.fromkeys(_names(field)[name] for name in near)
    return f" (did you mean {' or '.join(values)}?)" if values else ""


def _listed(field: str) -> str:
    values = list(dict.fromkeys(_names(field).values()))
    more = f" and {len(values) - _SOME} more" if len(values) > _SOME else ""
    return ", ".join(sorted(values)[:_SOME]) + more
