"""The sentence by which a notice in prose says that its goods are counterfeit. Pure."""

from __future__ import annotations

import re

from pipeline.read.safety.rules.counterfeit import COUNTERFEIT, DOUBTED

_SENTENCE = re.compile(r"[^.;!?\n]+(?:[.;!?](?=\d)[^.;!?\n]*)*[.;!?]*(?:\s*(?:no|unsure|unknown)\b)?", re.IGNORECASE)


def says_counterfeit(*texts: str) -> str | None:
    """The first sentence that says so; None where none does, or where one that doubts or denies it stands beside."""
    sentences = [one for text in texts for found in _SENTENCE.finditer(text) if (one := " ".join(found[0].split()))]
    if any(DOUBTED.search(one) for one in sentences):
        return None
    return next((one for one in sentences if COUNTERFEIT.search(one)), None)
