"""Rules that read otherwise have another version, or nothing would be read again.

If this fails after a change of the rules on purpose: raise the number in `EXTRACTOR` (pipeline/read/us_itc/reader.py), look
at what is read otherwise (`make accuracy`), and put the version and the digest that the failure shows into
tests/golden/reading.json.
"""

from __future__ import annotations

import json

from full_texts import everything
from machine import ROOT
from notices import digest_of

from pipeline.read.us_itc import reader


def test_the_version_grows_when_a_reading_changes():
    digest = digest_of(reader.read(document, texts) for document, texts in everything())
    kept = json.loads((ROOT / "tests" / "golden" / "reading.json").read_text(encoding="utf-8"))
    assert kept == {"extractor": reader.EXTRACTOR, "digest": digest}
