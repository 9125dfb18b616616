"""What a query found, as lines for a terminal: one block a hit, with the id that `crossmarket show` takes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pipeline.authorities.declared import authorities
from pipeline.search.asking import Counted
from pipeline.search.fields import several
from pipeline.search.paging import FIRST_PAGE, Page
from pipeline.search.past import AS_OF, OPEN
from pipeline.search.port import Hit, Result

# Of each kind, the fields that say where a record stands, each behind its words.
_STATE: dict[str, tuple[tuple[str, str], ...]] = {
    "documents": (("", "document_kind"), ("document ", "number"), ("published ", "published")),
    "notices": (("", "event"), ("investigation ", "case"), ("published ", "published")),
    "cases": (("notices from ", "first_published"), ("to ", "last_published"), ("border orders ", "orders"),
              ("of others only the end is known: ", "instrument"), ("", "end_reason")),
    "flags": (("", "market"), ("", "state"), ("since ", "state_since"), ("", "end_reason"),
              ("under court review: ", "court_review"), ("issued ", "issued"), ("published ", "published")),
    "alerts": (("order ", "order"), ("decided ", "decided"), ("published ", "published")),
    "issues": (("", "status"), ("last seen ", "last_seen"), ("seen ", "count")),
}  # fmt: skip
_DAY = len("2026-11-25")
_MOST_VALUES = 20  # of a facet that a terminal shows
KIND_IN_WORDS = {"flags": "orders"}


def answer(found: Result, query: str, among: int, page: Page = FIRST_PAGE) -> Iterator[str]:
    """The lines: hits in their order, how the query was read, then how many there are in all, or among how many nothing fits."""
    for hit in found.hits:
        yield from block(hit)
        yield ""
    yield from map(line, found.notes)
    yield how_many(found, query, among, page)


def how_many(found: Result, query: str, among: int, page: Page = FIRST_PAGE) -> str:
    """How many records a query found, and which of them are shown."""
    if not found.total:
        return f"0 records found for {query}: nothing fits among {among:,} records"
    records = _found(found, query, among)
    last = -(-found.total // page.size)
    if not found.hits:
        return f"{records}; there is no page {page.number}: the last is {last}"
    if len(found.hits) == found.total:
        return records
    begin = page.offset + 1
    which = f"of which {begin} to {begin + len(found.hits) - 1} are shown"
    if page.number >= last:
        return f"{records}, {which}"
    return f"{records}, {which}; --page {page.number + 1} shows the next, --facets counts them"


def counted(found: Counted, query: str, among: int) -> Iterator[str]:
    """The lines of what was counted: a facet a line, its values as a query names them."""
    for name, counts in found.facets.items():
        if counts:
            some = [f"{_value(name, value)} {n}" for value, n in list(counts.items())[:_MOST_VALUES]]
            more = [f"and {len(counts) - _MOST_VALUES} more"] if len(counts) > _MOST_VALUES else []
            yield f"{name}: {', '.join((*some, *more))}"
    yield from map(line, found.notes)
    if not found.total:
        yield f"0 records found for {query}: nothing fits among {among:,} records"
    else:
        yield f"{_found(found, query, among)}; one that has several values counts with each of them"


def _found(found: Result | Counted, query: str, among: int) -> str:
    if found.near:
        return f"0 records fit {query}: nothing fits among {among:,} records; {found.total} near it"
    return f"{'1 record' if found.total == 1 else f'{found.total} records'} found for {query}"


def _value(name: str, value: str) -> str:
    return line(KIND_IN_WORDS.get(value, value) if name == "kind" else _written(name, value))


def block(hit: Hit) -> Iterator[str]:
    """What a person reads of one hit."""
    fields = hit.fields
    exercise = "EXERCISE " if fields.get("exercise") else ""
    yield f"{exercise}{called(hit)} · {line(fields.get('title', ''))}"
    yield f"    show {hit.id}"
    if hit.address:
        yield f"    {line(hit.address)}"
    told = [f"told to {hit.told} allies"] if hit.told else []
    later = [f"so known only since {fields['known_from']}"] if str(fields.get("known_from", "")) > fields.get(AS_OF, OPEN) else []
    state = " · ".join((*_stated(fields), *later, *told))
    if state:
        yield f"    {state}"
    for other in hit.also:
        yield f"    {line(other)}"
    for passage in hit.passages:
        yield f"    {line(passage)}"


def called(hit: Hit) -> str:
    """What a record is to a person: what an authority ordered is an order, or what its own instrument is called (a seizure)."""
    if hit.kind != "flags":
        return hit.kind.removesuffix("s")
    authority = authorities().get(str(hit.fields.get("authority")))
    instrument = authority.by_code.get(str(hit.fields.get("instrument"))) if authority else None
    return instrument.words if instrument and "order" not in instrument.words.split() else "order"


def _stated(fields: Mapping[str, Any]) -> Iterator[str]:
    for words, name in _STATE.get(str(fields.get("kind")), ()):
        if values := several(fields.get(name)):
            yield words + ", ".join(_written(name, str(one)) for one in values)


def _written(name: str, value: str) -> str:
    if name in ("decided", "last_seen"):
        return value[:_DAY]
    return value.replace("_", " ") if name in ("state", "event", "end_reason", "status", "right") else value


def line(text: str) -> str:
    """On one line, without signs that a terminal would obey."""
    return "".join(c if c.isprintable() else " " for c in " ".join(str(text).split()))
