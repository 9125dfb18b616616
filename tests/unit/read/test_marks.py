"""How well the golden documents are read: no mark may fall below what a person has looked at miss by miss (`make accuracy`).

The documents, with their truth, were written before the rules that read them. What keeps a mark below 1 is told in
`tests/golden/full_texts/README.md`.
"""

from __future__ import annotations

import pytest
import score_notices as scorer
from full_texts import GOLDEN, texts_in
from machine import DEMO, ROOT

from pipeline.read.us_itc import reader

TRUTH = ROOT / "tests" / "golden" / "us_federal_register" / "truth.jsonl"
SETS = {
    "demonstration": (DEMO / "documents", TRUTH),
    **{name: (GOLDEN / name, GOLDEN / name / "truth.jsonl") for name in ("seen_a", "seen_b")},
}
BELOW_ONE = {
    "demonstration": {"measures": 0.98, "measures_directed": 0.83, "relief_requested": 0.95},
    "seen_a": {"measures_directed": 0.91, "relief_requested": 0.93, "not_subject": 0.73},
    "seen_b": {"measures_directed": 0.86, "not_subject": 0.72, "models": 0.72},
}


@pytest.mark.parametrize("name", SETS)
def test_no_mark_falls(name):
    folder, truth_file = SETS[name]
    truth = scorer.read(str(truth_file))
    read = {d.native_id: reader.read(d, texts).model_dump(mode="json") for d, texts in texts_in(folder)}
    labelled = {field for row in truth.values() for field in row}
    for number, row in truth.items():
        read[number] = {k: v for k, v in read[number].items() if k not in labelled or k in row}
    marks = scorer.score(truth, read)
    assert marks["missing"] == []
    for field, mark in marks.items():
        if isinstance(mark, dict):
            reached = mark.get("accuracy", mark.get("f1"))
            assert reached is not None, field
            assert reached >= BELOW_ONE[name].get(field, 1.0), f"{field}: {reached:.4f}"
