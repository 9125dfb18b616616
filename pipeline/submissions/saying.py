"""What an officer who submits is told: words with what fills them, so that they can be said in his language. Pure.

What English says is the key of the catalogues (`pipeline.submissions.spoken`), so nobody writes a sentence twice. The forms
stand as literals in calls of `said`, `wrong` and `refused`, where Babel finds them for the catalogues.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic_core import PydanticCustomError

from pipeline.errors import UsageError

OURS = "said"  # the type of an error that a validator of ours raises


@dataclass(frozen=True)
class Said:
    """A form with names in braces, and the words or numbers that stand in their places; a value may be Said itself."""

    form: str
    values: tuple[tuple[str, object], ...] = ()

    def __str__(self) -> str:
        return self.form.format(**dict(self.values))


class Refused(UsageError):
    """Nothing was done of what was asked; `said` is why."""

    def __init__(self, why: Said) -> None:
        self.said = why
        super().__init__(str(why))


def said(form: str, /, **values: object) -> Said:
    """Words as English says them."""
    return Said(form, tuple(values.items()))


def refused(form: str, /, **values: object) -> Refused:
    """Why nothing was done."""
    return Refused(Said(form, tuple(values.items())))


def wrong(form: str, /, **values: object) -> PydanticCustomError:
    """What a validator finds wrong; `of_error` takes it out of the error's details again."""
    return PydanticCustomError(OURS, "{said}", {"said": Said(form, tuple(values.items()))})


def of_error(error: Mapping[str, Any]) -> Said:
    """What is wrong, of one error of pydantic's (https://docs.pydantic.dev/latest/errors/validation_errors)."""
    if error["type"] == OURS:
        found: Said = error["ctx"]["said"]
        return found
    context = error.get("ctx", {})
    form = _BY_TYPE.get(error["type"], _OTHERWISE)
    return Said(form.form, tuple((name, _without_or(context[name])) for name, _ in form.values))


def _without_or(value: object) -> object:
    """Values that pydantic lists with an English "or" before the last, as every language can list them."""
    return value.replace("' or '", "', '") if isinstance(value, str) else value


NOTHING_KEPT = said("nothing was kept")
_OTHERWISE = said("it is not what this field takes")
_NO_DAY = said("it is no day")
_NO_TRUTH = said("it is neither true nor false")
_NOT_ONE_OF = said("it is none of {expected}", expected="")
_NO_LIST = said("it is no list")
_NO_TABLE = said("it is no table")
_BY_TYPE: Mapping[str, Said] = {
    "missing": said("it is missing"),
    "extra_forbidden": said("no such field"),
    "string_type": said("it is no text"),
    "string_too_long": said("it has more than {max_length} characters", max_length=""),
    "string_pattern_mismatch": said("it has another form"),
    "bool_type": _NO_TRUTH,
    "bool_parsing": _NO_TRUTH,
    "literal_error": _NOT_ONE_OF,
    "enum": _NOT_ONE_OF,
    "date_type": _NO_DAY,
    "date_parsing": _NO_DAY,
    "date_from_datetime_parsing": _NO_DAY,
    "date_from_datetime_inexact": said("it is a day with a time: write the day alone"),
    "tuple_type": _NO_LIST,
    "model_type": _NO_TABLE,
    "model_attributes_type": _NO_TABLE,
}
