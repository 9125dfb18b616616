"""The fields that a query may name, as a table: what each holds, how it is asked for, which records have it. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from pipeline.search.fields import KINDS, RECORD_FIELDS, FieldType

FIELD_COLUMNS = ("field", "takes", "records", "default", "about")
_CALLED = {"flags": "orders"}  # as people ask for them
_TAKES = {
    FieldType.EXACT: "a value as it is shown",
    FieldType.ID: "a number in any spelling",
    FieldType.KEY: "a value, in any case",
    FieldType.TEXT: "words, a phrase",
    FieldType.DATE: "a day, a range of days",
    FieldType.BOOL: "yes or no",
    FieldType.INT: "a number, a range",
    FieldType.FLOAT: "a number, a range",
}


def field_rows(kinds: Collection[str]) -> Iterator[dict[str, str]]:
    """The fields of these kinds of record (of all, if none is named), in the order in which they are declared.

    `default`: words without a field are looked for in it.
    """
    for field in RECORD_FIELDS:
        of = [kind for kind in KINDS if kind in field.kinds]
        if field.searched and (not kinds or any(kind in kinds for kind in of)):
            yield {
                "field": field.name,
                "takes": _TAKES[field.type],
                "records": "all" if len(of) == len(KINDS) else ", ".join(_CALLED.get(kind, kind) for kind in of),
                "default": "yes" if field.default else "",
                "about": field.about,
            }


def field_lines(kinds: Collection[str]) -> Iterator[str]:
    """The same to be read on a screen."""
    yield "Words without a field are looked for in those with a *."
    for row in field_rows(kinds):
        mark = "*" if row["default"] else " "
        yield f"{row['field']:24}{mark} {row['takes']:26} {row['about']} ({row['records']})"
