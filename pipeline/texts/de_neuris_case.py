"""A decision as NeuRIS gives it under `/v1/case-law/NUMBER`: JSON, whose parts may hold tags of HTML. Pure.

Form unconfirmed: read in the publisher's own description of the interface. Never confirmed live.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pipeline.errors import CouldNotRead
from pipeline.records import TextName
from pipeline.texts.bodies import decoded
from pipeline.texts.de_decision import LABELS, lines_in, written
from pipeline.texts.json_body import Twice, parsed
from pipeline.texts.spelling import clean
from pipeline.texts.wanted import Wanted

FORM = "de_neuris_case"
PART = "full_text"
_PARTS = {
    "titelzeile": ("titleLine", "headline"), "leitsatz": ("guidingPrinciple", "headnote"), "tenor": ("tenor",),
    "tatbestand": ("caseFacts",), "gruende": ("decisionGrounds", "grounds"),
}  # fmt: skip


def texts(body: bytes, wanted: Wanted) -> dict[TextName, str]:
    """The full text. Raises CouldNotRead if the body is no decision, is another one, or has no operative part yet."""
    found = record(body)
    if said(found, "documentNumber") != wanted.native_id:
        raise CouldNotRead(f"it is decision {said(found, 'documentNumber')[:20]!r}, and {wanted.native_id} was asked for")
    parts = {name: [line for field in fields[:] for line in lines_in(_text(found, field))] for name, fields in _PARTS.items()}
    if not parts["tenor"]:
        raise CouldNotRead(f"{wanted.native_id} has no operative part (yet)")
    numbers = found.get("fileNumbers")
    written_numbers = ", ".join(clean(str(one)) for one in numbers) if isinstance(numbers, list) else ""
    court = f"{said(found, 'courtName') or said(found, 'courtType')} {said(found, 'judicialBody')}".strip()
    fields_of_it = dict(
        zip(LABELS, (court, written_numbers, said(found, "decisionDate").replace("-", ""), said(found, "ecli")), strict=True)
    )
    return {"full_text": written(wanted.native_id, fields_of_it, parts)}


def record(body: bytes) -> Mapping[str, Any]:
    """The record of a body. Raises CouldNotRead if it is none."""
    found = parsed(decoded(body))
    if not isinstance(found, dict) or isinstance(found, Twice) or not isinstance(found.get("documentNumber"), str):
        raise CouldNotRead("the JSON is no decision: it has no documentNumber")
    return found


def said(found: Mapping[str, Any], name: str) -> str:
    """A field as one line; empty if it is no text."""
    return clean(_text(found, name))


def _text(found: Mapping[str, Any], name: str) -> str:
    value = found.get(name)
    return value if isinstance(value, str) else ""
