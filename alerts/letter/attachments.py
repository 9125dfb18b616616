"""What is attached to a list: its tables, and the same as JSON. Pure.

Tables are CSV (RFC 4180) in UTF-8 with its signature, without which spreadsheets take it for the encoding of their country. A cell
that begins like a formula, or would be read as another number or a day, has an apostrophe in front, which makes it text; `plain`
takes it off. They are for officers, and in their words; programs read the JSON.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from alerts.telling.listing import ChangedOrder, ListedOrder, Listing, RightAnswer
from alerts.wording import phrases as p
from alerts.wording import phrases_of_lists as pl

# What spreadsheets take for a formula's beginning, also in the wide forms of East Asia (OWASP, CSV Injection; memory).
_FORMULA: Final = re.compile("[=+\\-@\t\r\n＝＋－＠]")
# What they read as a number, a day or a time: claims 1-3 became the third of January, heading 8509.40 lost its nought (tried in
# LibreOffice Calc 7.4; Excel's days: memory).
_COUNTED: Final = re.compile(
    r"0\d+|\d{16,}|\d+[.,:]\d+(?:[.,:]\d+)*|\d+(?:[.,]\d+)?(?:%|e[+-]?\d+)"
    r"|(?:\d{1,2}[-/ ]\d{1,4}|\d{1,4}[-/ ]\d{1,2})(?:[-/ ]\d{1,4})?",
    re.IGNORECASE,
)
_OF_A_MONTH: Final = re.compile(
    r"(?=.*\d)(?:\d{1,4}[\s./-]*)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[\s.,/-]*\d{0,4}", re.IGNORECASE
)
# Whole numbers, also with commas, and days as ISO 8601 has them: these stay what they are.
_AS_IT_IS: Final = re.compile(r"0|[1-9]\d{0,14}|[1-9]\d{0,2}(?:,\d{3}){2,3}|\d{4}-\d\d-\d\d")
_SIGNATURE: Final = "\ufeff"
_MANY: Final = " | "  # between things in one cell

Row = Mapping[str, str]


@dataclass(frozen=True)
class Attachment:
    """A file in a mail."""

    name: str
    subtype: str  # of text or application
    content: bytes

    @property
    def maintype(self) -> str:
        return "text" if self.subtype == "csv" else "application"


def attachments(listing: Listing) -> tuple[Attachment, ...]:
    """The files of a list."""
    tables = {name: list(rows(listing)) for name, (_, rows) in TABLES.items()}
    files = [Attachment(name, "csv", as_csv(TABLES[name][0], rows)) for name, rows in tables.items()]
    return (*files, Attachment("list.json", "json", as_json(listing)))


def as_json(listing: Listing) -> bytes:
    """By the schema in `alerts/list.schema.json`."""
    return json.dumps(listing.model_dump(mode="json"), ensure_ascii=False, separators=(",", ":")).encode()


def as_csv(columns: Iterable[str], rows: Iterable[Row]) -> bytes:
    """A table with its head."""
    written = io.StringIO(_SIGNATURE)
    written.seek(0, io.SEEK_END)
    writer = csv.DictWriter(written, list(columns), lineterminator="\r\n", quoting=csv.QUOTE_ALL)
    writer.writeheader()
    writer.writerows({name: harmless(cell) for name, cell in row.items()} for row in rows)
    return written.getvalue().encode()


def harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula, another number or a day."""
    return f"'{cell}" if _is_taken_otherwise(cell) else cell


def plain(cell: str) -> str:
    """A cell as it was."""
    return cell[1:] if cell.startswith("'") and _is_taken_otherwise(cell) else cell


def _is_taken_otherwise(cell: str) -> bool:
    """What already has apostrophes before it counts as without, and gets one more, so that none is lost."""
    said = cell.lstrip("'")
    if _FORMULA.match(said):
        return True
    return bool(_COUNTED.fullmatch(said) or _OF_A_MONTH.fullmatch(said)) and not _AS_IT_IS.fullmatch(said)


# --- the tables ---------------------------------------------------------------------------------------------------------------


def _orders(listing: Listing) -> Iterable[Row]:
    for one in listing.orders:
        first = one.sources[0]
        yield {
            **_order(one.ref, one.number, one.kind),
            "kind_in_words": one.kind_in_words,
            "market": " ".join(one.markets),
            "state": _in_words(one.state),
            "since": one.since.isoformat(),
            "since_presumed": _yes(one.since_presumed),
            "review_until": _day(one.review_until),
            "ends": _day(one.last_day),
            "may_have_ended": _yes(one.may_have_ended),
            "goods": one.goods,
            "articles": one.articles or "",
            "hs": _MANY.join(one.hs),
            "hs_source": one.hs_source or "",
            "any_maker": _yes(one.any_source),
            "use": pl.USES[one.use],
            "action": _by_right(one, lambda a: p.MAY_THEN[a.action]),
            "if_right_shown": _by_right(one, lambda a: p.MAY_THEN[a.if_right_shown] if a.if_right_shown else ""),
            "provision": _by_right(one, lambda a: "; ".join(a.provision)),
            "missing": _by_right(one, lambda a: " ".join(a.missing)),
            "local_right": _by_right(one, lambda a: "; ".join(a.local)),
            "models": _MANY.join(one.models),
            "open": _MANY.join(one.open),
            "source": f"{first.document} of {first.published.isoformat()}",
            "address": first.address or "",
            "sha256": _MANY.join(first.sha256),
            "change": one.change or "",
            "flag": one.flag,
            "exercise": _yes(one.exercise),
        }


def _firms(listing: Listing) -> Iterable[Row]:
    for one in listing.orders:
        for firm in one.firms:
            yield {
                **_order(one.ref, one.number, one.kind),
                "name": firm.name,
                "alias": _MANY.join(firm.alias),
                "city": firm.city or "",
                "country": firm.country or "",
                "freed": _yes(firm.freed),
                "freed_on": _day(firm.freed_on),
            }


def _numbers(listing: Listing) -> Iterable[Row]:
    for one in listing.orders:
        for number in one.numbers:
            yield {
                **_order(one.ref, one.number, one.kind),
                "right": _in_words(number.kind),
                "office": number.office or "",
                "right_number": number.number or "",
                "unbroken": number.unbroken or "",
                "claims": number.claims,
                "asserted_only": _yes(one.rights_asserted_only),
                "lifted": _yes(number.lifted),
                "lifted_on": _day(number.lifted_on),
            }


def _outside(listing: Listing) -> Iterable[Row]:
    for one in listing.orders:
        for article in one.outside:
            yield {
                **_order(one.ref, one.number, one.kind),
                "words": article.words,
                "ruled_by": article.ruled_by or "",
                "document": article.document or "",
                "date": _day(article.on),
            }


def _changes(listing: Listing) -> Iterable[Row]:
    added = set(listing.changes.added)
    for one in listing.orders:
        if one.flag in added:
            said = {"goods": one.goods, "date": _day(one.since), "what": ""}
            yield {"change": "added", **_order(one.ref, one.number, one.kind), **said}
    for change, orders in (("changed", listing.changes.changed), ("ended", listing.changes.ended)):
        yield from (_changed(change, one) for one in orders)


def _changed(change: str, one: ChangedOrder) -> Row:
    said = {"goods": one.goods, "date": _day(one.on), "what": " ".join(one.what)}
    return {"change": change, **_order(one.ref, one.number, one.kind), **said}


def _order(ref: str, number: str, kind: str) -> Row:
    return {"ref": ref, "number": number, "kind": kind}


def _by_right(one: ListedOrder, of: Callable[[RightAnswer], str]) -> str:
    """What holds for all rights alone, else right by right: no word stands for a right that it does not hold for."""
    said = [of(answer) for answer in one.answers]
    if len(set(said)) == 1:
        return said[0]
    return _MANY.join(f"{answer.rights}: {words or 'none'}" for answer, words in zip(one.answers, said, strict=True))


def _day(on: date | None) -> str:
    return on.isoformat() if on else ""


def _in_words(code: str) -> str:
    return code.replace("_", " ")


def _yes(value: bool) -> str:
    return "yes" if value else "no"


_ORDER = ("ref", "number", "kind")
# By file: its columns, and its rows. Numbers are ids that a reader finds again in every table.
TABLES: Final[Mapping[str, tuple[tuple[str, ...], Callable[[Listing], Iterable[Row]]]]] = {
    "orders.csv": (
        (
            *_ORDER, "kind_in_words", "market", "state", "since", "since_presumed", "review_until", "ends", "may_have_ended",
            "goods", "articles", "hs", "hs_source", "any_maker", "use", "action", "if_right_shown", "provision", "missing",
            "local_right", "models", "open", "source", "address", "sha256", "change", "flag", "exercise",
        ),
        _orders,
    ),
    "firms.csv": ((*_ORDER, "name", "alias", "city", "country", "freed", "freed_on"), _firms),
    "numbers.csv": (
        (*_ORDER, "right", "office", "right_number", "unbroken", "claims", "asserted_only", "lifted", "lifted_on"),
        _numbers,
    ),
    "outside.csv": ((*_ORDER, "words", "ruled_by", "document", "date"), _outside),
    "changes.csv": (("change", *_ORDER, "goods", "date", "what"), _changes),
}  # fmt: skip
