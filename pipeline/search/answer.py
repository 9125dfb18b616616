"""What a query found, as lines for a terminal: one block a hit, with the id that `crossmarket show` takes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pipeline.authorities.declared import authorities
from pipeline.search.past import AS_OF, OPEN
from pipeline.search.port import Hit, Result

# Of each kind, the fields that say where a record stands, each behind its words.
_STATE: dict[str, tuple[tuple[str, str], ...]] = {
    "documents": (("", "document_kind"), ("document ", "number"), ("published ", "published")),
    "notices": (("", "event"), ("investigation ", "case"), ("published ", "published")),
    "cases": (("notices from ", "first_published"), ("to ", "last_published"), ("border orders ", "orders")),
    "flags": (("", "market"), ("", "state"), ("since ", "state_since"), ("", "end_reason"), ("issued ", "issued"),
              ("published ", "published")),
    "alerts": (("order ", "order"), ("decided ", "decided"), ("published ", "published")),
    "issues": (("", "status"), ("last seen ", "last_seen"), ("seen ", "count")),
}  # fmt: skip
_DAY = len("2026-11-25")


def answer(found: Result, query: str, among: int) -> Iterator[str]:
    """The lines: hits best first, how the query was read, then how many there are in all, or among how many nothing fits."""
    for hit in found.hits:
        yield from _block(hit)
        yield ""
    yield from map(_line, found.notes)
    shown = len(found.hits)
    if not found.total:
        yield f"0 records found for {query}: nothing fits among {among:,} records"
        return
    if found.near:
        yield f"0 records fit {query}: nothing fits among {among:,} records; {found.total} near it, of which {shown} are shown"
        return
    records = "1 record" if found.total == 1 else f"{found.total} records"
    if shown == found.total:
        yield f"{records} found for {query}"
    else:
        yield f"{records} found for {query}, of which {shown} are shown; --limit shows more, or narrow the query"


def _block(hit: Hit) -> Iterator[str]:
    fields = hit.fields
    exercise = "EXERCISE " if fields.get("exercise") else ""
    yield f"{exercise}{_called(hit)} · {_line(fields.get('title', ''))}"
    yield f"    show {hit.id}"
    told = [f"told to {hit.told} allies"] if hit.told else []
    later = [f"so known only since {fields['known_from']}"] if str(fields.get("known_from", "")) > fields.get(AS_OF, OPEN) else []
    state = " · ".join((*_stated(fields), *later, *told))
    if state:
        yield f"    {state}"
    for passage in hit.passages:
        yield f"    {_line(passage)}"


def _called(hit: Hit) -> str:
    """What a record is to a person: what an authority ordered is an order, or what its own instrument is called (a seizure)."""
    if hit.kind != "flags":
        return hit.kind.removesuffix("s")
    authority = authorities().get(str(hit.fields.get("authority")))
    instrument = authority.by_code.get(str(hit.fields.get("instrument"))) if authority else None
    return instrument.words if instrument and "order" not in instrument.words.split() else "order"


def _stated(fields: Mapping[str, Any]) -> Iterator[str]:
    for words, name in _STATE.get(str(fields.get("kind")), ()):
        value = fields.get(name)
        if value is None:
            continue
        values = value if isinstance(value, list) else [value]
        yield words + ", ".join(_written(name, str(one)) for one in values)


def _written(name: str, value: str) -> str:
    if name in ("decided", "last_seen"):
        return value[:_DAY]
    return value.replace("_", " ") if name in ("state", "event", "end_reason", "status") else value


def _line(text: str) -> str:
    """On one line, without signs that a terminal would obey."""
    return "".join(c if c.isprintable() else " " for c in " ".join(str(text).split()))
