"""What is attached to a list: its tables, and the same as JSON. Pure.

Tables are for officers, and in their words (`pipeline.shown.tables`); programs read the JSON.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from alerts.telling.listing import AlsoBarred, ChangedOrder, ListedOrder, Listing, RightAnswer
from alerts.wording import phrases as p
from alerts.wording import phrases_of_lists as pl
from pipeline.shown.tables import MANY, Row, as_csv


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
            "court_review": MANY.join(one.court_review),
            "goods": one.goods,
            "articles": one.articles or "",
            "hs": MANY.join(one.hs),
            "hs_source": one.hs_source or "",
            "any_maker": _yes(one.any_source),
            "use": pl.USES[one.use],
            "action": _by_right(one, lambda a: p.MAY_THEN[a.action]),
            "if_right_shown": _by_right(one, lambda a: p.MAY_THEN[a.if_right_shown] if a.if_right_shown else ""),
            "provision": _by_right(one, lambda a: "; ".join(a.provision)),
            "missing": _by_right(one, lambda a: " ".join(a.missing)),
            "local_right": _by_right(one, lambda a: "; ".join(a.local)),
            "models": MANY.join(one.models),
            "open": MANY.join(one.open),
            "found_otherwise": MANY.join(one.found_otherwise),
            "also_barred": MANY.join(_elsewhere(other) for other in one.also_barred),
            "source": f"{first.document} of {first.published.isoformat()}",
            "address": first.address or "",
            "sha256": MANY.join(first.sha256),
            "change": one.change or "",
            "flag": one.flag,
            "exercise": _yes(one.exercise),
        }


def _elsewhere(one: AlsoBarred) -> str:
    until = f" until {one.last_day.isoformat()}" if one.last_day else ""
    state = f"{_in_words(one.state)}{until}{', may have ended' if one.may_have_ended else ''}"
    return f"{' '.join(one.markets)}: {one.number}, {one.kind}, {state}, by {'; '.join(one.same_by)}"


def _firms(listing: Listing) -> Iterable[Row]:
    for one in listing.orders:
        for firm in one.firms:
            yield {
                **_order(one.ref, one.number, one.kind),
                "name": firm.name,
                "alias": MANY.join(firm.alias),
                "city": firm.city or "",
                "country": firm.country or "",
                "freed": _yes(firm.freed),
                "freed_on": _day(firm.freed_on),
                "paused": _yes(firm.paused),
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
    return MANY.join(f"{answer.rights}: {words or 'none'}" for answer, words in zip(one.answers, said, strict=True))


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
            "court_review", "goods", "articles", "hs", "hs_source", "any_maker", "use", "action", "if_right_shown", "provision",
            "missing", "local_right", "models", "open", "found_otherwise", "also_barred",
            "source", "address", "sha256", "change", "flag", "exercise",
        ),
        _orders,
    ),
    "firms.csv": ((*_ORDER, "name", "alias", "city", "country", "freed", "freed_on", "paused"), _firms),
    "numbers.csv": (
        (*_ORDER, "right", "office", "right_number", "unbroken", "claims", "asserted_only", "lifted", "lifted_on"),
        _numbers,
    ),
    "outside.csv": ((*_ORDER, "words", "ruled_by", "document", "date"), _outside),
    "changes.csv": (("change", *_ORDER, "goods", "date", "what"), _changes),
}  # fmt: skip
