"""Words of the sentences that the fold writes for readers."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.records import Instrument, Notice

_INSTRUMENTS: dict[Instrument, str] = {
    "GEO": "general exclusion order", "LEO": "limited exclusion order", "CDO": "cease and desist order",
    "SFO": "seizure and forfeiture order", "CONSENT_ORDER": "consent order", "TEO": "temporary exclusion order",
    "CIVIL_PENALTY": "civil penalty", "REMEDIAL_ORDERS": "remedial order",
}  # fmt: skip


def instrument_words(instrument: Instrument) -> str:
    return _INSTRUMENTS[instrument]


def this_document(notice: Notice) -> str:
    return f"document {notice.document_number}"


def join_words(names: Sequence[str]) -> str:
    """ "A", "A and B", "A; B and C": semicolons, because company names hold commas."""
    return " and ".join(filter(None, ("; ".join(names[:-1]), names[-1]))) if names else ""
