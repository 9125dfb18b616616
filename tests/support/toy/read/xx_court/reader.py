"""Judgments of the toy court: "CASE 12/2025", "BAN against A Ltd.; B Ltd.", "INJ against …", "BAN lifted"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from pipeline.read.identity import identity
from pipeline.records import Document, Evidence, Measure, Notice, Party, TextName

SOURCES = ("xx_gazette", "xx_bulletin", "xx_feed", "xx_journal")
EXTRACTOR = "xx_court/1"
_CASE = re.compile(r"CASE (\S+)")
_ORDER = re.compile(r"([A-Z]{3}) (?:against ([^.]+(?:Ltd\.)?)|(lifted))")


def read(document: Document, texts: Mapping[TextName, str]) -> Notice:
    text = texts["full_text"]
    measures, parties = [], []
    for found in _ORDER.finditer(text):
        words = Evidence(text="full_text", start=found.start(), end=found.end(), quote=found[0])
        names = tuple(name.strip() for name in (found[2] or "").split(";") if name.strip())
        action = "rescinded" if found[3] else "issued"
        measures.append(Measure(type=found[1], action=action, directed_to=names, evidence=(words,)))
        parties += [Party(name=name, role="respondent", country="CN") for name in names]
    event = "order_rescinded" if any(m.action == "rescinded" for m in measures) else "final_determination"
    case = _CASE.search(text)
    return Notice(
        **identity(document, "xx_court", EXTRACTOR), kind="judgment", in_scope=True, subject=texts["title"],
        docket=case[1] if case else None, event=event, measures=tuple(measures), parties=tuple(parties),
    )  # fmt: skip


def doubts(document: Document, notice: Notice, bodies: Mapping[str, bytes]) -> tuple[str, ...]:
    return ()
