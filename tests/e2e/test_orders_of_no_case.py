"""An order in a notice that is read as another matter is for a person to decide, and holds up nothing."""

from __future__ import annotations

import json
from pathlib import Path

from machine import Machine, federal_register

DOCUMENTS = [
    {
        "document_number": "2026-97201",
        "publication_date": "2026-08-10",
        "title": "Folding Lanterns From China",
        "abstract": "The Commission has issued a limited exclusion order against Orlo Lamps GmbH of Ulm, Germany.",
    },
    {
        "document_number": "2026-97202",
        "publication_date": "2026-08-10",
        "title": "Steel Shelving From China; Institution of Five-Year Reviews",
        "abstract": "The Commission has instituted a review of the antidumping duty order on steel shelving.",
    },
]


def test_an_order_of_no_case_is_a_matter_to_decide(tmp_path: Path) -> None:
    machine = Machine(tmp_path / "home")
    file = tmp_path / "documents.jsonl"
    file.write_text("".join(json.dumps({"html_url": "https://register.example/d", **d}) + "\n" for d in DOCUMENTS))
    with federal_register(file) as url:
        machine.base_url = url
        outcome = machine.run("run", "--announce", "--since", "2026-08-01")
    assert outcome.code == 0, outcome.out + outcome.err
    assert "not complete" not in outcome.out
    issues = [i for i in machine.export("issues") if i["kind"] == "to_decide"]
    assert len(issues) == 1
    assert "2026-97201" in issues[0]["reason"]
    assert "limited exclusion order" in issues[0]["reason"]
    assert machine.export("flags") == []
