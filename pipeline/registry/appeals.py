"""What a registry says of the appeals of its authority's cases, as it is kept between two of its files. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from pipeline.authorities.declared import authority
from pipeline.records import Citation, Document, KnownAppeal
from pipeline.registry.entries import Appeal, Registry

OfCases = Mapping[str, Sequence[KnownAppeal]]  # by the number of the case


def appeals_of(registry: Registry, file: Document, written: date, before: OfCases) -> dict[str, tuple[KnownAppeal, ...]]:
    """The appeals to the court that hears its appeals, by the cases' numbers, in which the file says that they stand.

    One that stands as it did `before` keeps the file that said so first: so a new file every day changes nothing. Where rows of one
    case say two things, that it ended counts: a person looks. Those of other courts, and of an unknown state, are none.
    """
    court = authority(registry.authority).court
    if court is None:
        return {}
    found: dict[str, dict[str, KnownAppeal]] = {}
    for entry in registry.entries:
        for one in entry.appeals if entry.number else ():
            if not one.appeal or not one.state:
                continue
            of_case = found.setdefault(entry.number or "", {})
            if one.appeal in of_case and of_case[one.appeal].state == "ended":
                continue
            made = KnownAppeal(
                number=one.appeal,
                court=court.name,
                state=one.state,
                look_at=court.look_at,
                said=one.status or "",
                taken=one.docketed,
                exercise=file.exercise,
                source=_source(one, file, written),
            )
            of_case[one.appeal] = next((k for k in before.get(entry.number or "", ()) if _alike(k, made)), made)
    return {number: tuple(of_case.values()) for number, of_case in sorted(found.items())}


def _alike(one: KnownAppeal, other: KnownAppeal) -> bool:
    return one == other.model_copy(update={"source": one.source})


def _source(one: Appeal, file: Document, written: date) -> Citation:
    """The row's words, and which file they stood in."""
    docketed = f", docketed {one.docketed}" if one.docketed else ""
    row = f"Associated Litigation: {one.number}, {one.court}{docketed}: {one.status}"
    return Citation(
        document_id=file.id,
        document_number=file.native_id,
        published=written,
        quotes=(row, f"in the file of {written}, SHA-256 {file.parts[0].sha256}"),
    )
