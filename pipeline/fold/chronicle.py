"""The notices of a case in the order in which things happened, whatever the order in which they arrived."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from pipeline.fold.act import documents_of
from pipeline.records import CUT, Citation, Evidence, Measure, Notice

_QUOTES = 3


def in_order(notices: Iterable[Notice]) -> tuple[Notice, ...]:
    """By issue date (publication date where none is written), then publication date and number; one reading a document."""
    latest: dict[str, Notice] = {}
    for notice in notices:
        known = latest.get(notice.document_id)
        if known is None or _reading(known) < _reading(notice):
            latest[notice.document_id] = notice
    return tuple(sorted(latest.values(), key=order_key))


def order_key(notice: Notice) -> tuple[date, date, str, str]:
    """By what notices are sorted: when it happened, when it was published, and their names."""
    return (held_on(notice), notice.published, notice.document_number, notice.document_id)


def held_on(notice: Notice) -> date:
    """When what a notice says held: its issue date where written, else its publication date."""
    return notice.issued or notice.published


def not_after(earlier: Notice, later: Notice) -> bool:
    """Whether the one came before the other or with it: by issue dates if both are written, else by publication.

    An issue date is never compared with a publication date, which follows issue by days.
    """
    if earlier.issued and later.issued and earlier.issued != later.issued:
        return earlier.issued < later.issued
    return earlier.published <= later.published


def citation_of(notice: Notice, evidence: Sequence[Evidence] = ()) -> Citation:
    """Where a fact was read, with the words that carry it; the words that carry the event where the fact has none of its own."""
    carried = evidence or notice.evidence.get("event", ())
    return Citation(
        document_id=notice.document_id,
        document_number=notice.document_number,
        published=notice.published,
        quotes=tuple(dict.fromkeys(map(quoted, carried)))[:_QUOTES],
    )


def quoted(evidence: Evidence) -> str:
    """The words that carry a fact, with a mark where their sentence goes on: nobody takes a part of it for the whole."""
    before = f"{CUT} " if evidence.cut in ("start", "both") else ""
    behind = f" {CUT}" if evidence.cut in ("end", "both") else ""
    return f"{before}{evidence.quote.strip()}{behind}"


def announced(notice: Notice, instrument: str) -> tuple[Measure, ...]:
    """The orders of one kind that a notice says are issued, in its order."""
    return tuple(m for m in notice.measures if notice.in_scope and m.type == instrument and m.action == "issued")


class Corrections:
    """Which notice corrects which, through corrections of corrections. A correction never precedes what it corrects."""

    def __init__(self, notices: Sequence[Notice]) -> None:
        self._by_number: dict[str, list[Notice]] = {}
        for notice in notices:
            for number in {name for one in documents_of(notice) for name in (one.document_number, _native_id(one))}:
                self._by_number.setdefault(number, []).append(notice)

    def corrected(self, notice: Notice) -> tuple[Notice, ...]:
        """The notices of the case that this one corrects, in order."""
        return in_order(found for found in self._walk(notice) if isinstance(found, Notice))

    def missing(self, notice: Notice) -> tuple[str, ...]:
        """Numbers of documents that it corrects and that the case does not hold."""
        return tuple(sorted({found for found in self._walk(notice) if isinstance(found, str)}))

    def _walk(self, start: Notice) -> Iterator[Notice | str]:
        waiting, seen = [start], {start.document_id}
        while waiting:
            notice = waiting.pop()
            for number in notice.corrects:
                held = self._by_number.get(number, [])
                if not held:
                    yield number
                for other in held:
                    if other.document_id not in seen and other.published <= notice.published:
                        seen.add(other.document_id)
                        waiting.append(other)
                        yield other


def _native_id(notice: Notice) -> str:
    parts = notice.document_id.split(":")
    return ":".join(parts[1:-1]) or notice.document_number


def _reading(notice: Notice) -> tuple[str, str, str]:
    return (notice.extractor, notice.document_version, notice.model_dump_json())
