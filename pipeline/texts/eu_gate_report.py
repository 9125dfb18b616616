"""A weekly report of the Safety Gate as text: those of its alerts that say counterfeit, and nothing of the others. Pure."""

from __future__ import annotations

from pipeline.records import TextName
from pipeline.safety.entries import text_of
from pipeline.safety.eu_safety_gate import notices
from pipeline.texts.wanted import Wanted

FORM = "eu_gate_report"
PART = "full_text"


def texts(body: bytes, wanted: Wanted) -> dict[TextName, str]:  # noqa: ARG001 - a report does not say which it is
    """Raises CouldNotRead if it is no report."""
    return {"full_text": text_of(notices(body))}
