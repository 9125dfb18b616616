"""From the Register to the mails: an order of consolidated investigations ends under either number; what the Office corrects."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from machine import Machine, federal_register

ORDER = {
    "document_number": "2026-97101",
    "publication_date": "2026-08-10",
    "title": "Certain Folding Lanterns; Issuance of a Limited Exclusion Order; Termination of the Investigation",
    "abstract": (
        "Notice is hereby given that the U.S. International Trade Commission has found a violation of section 337 of the Tariff "
        "Act of 1930 and has issued a limited exclusion order against Orlo Trading LLC of Reno, Nevada. The case is closed."
    ),
    "docket_ids": ["Investigation No. 337-TA-7100 / 337-TA-7101 (Consolidated)"],
}
END = {
    "document_number": "2026-97102",
    "publication_date": "2026-10-05",
    "title": "Certain Folding Lanterns; Rescission of a Limited Exclusion Order",
    "abstract": (
        "Notice is hereby given that the U.S. International Trade Commission has determined to rescind the limited exclusion order "
        "issued in this investigation under section 337 of the Tariff Act of 1930."
    ),
    "docket_ids": ["Investigation No. 337-TA-7101"],
}
CORRECTION = {
    "document_number": "C1-2026-97101",
    "publication_date": "2026-08-20",
    "title": "Certain Folding Lanterns",
    "abstract": (
        "In notice document 2026-97101, appearing on page 41000 in the issue of August 10, 2026, make the following correction: In "
        'the second column, "Reno" should read "Elko".'
    ),
}


def run(tmp_path: Path, name: str, *looks: list[dict[str, Any]]) -> Machine:
    """A machine that saw what was published, look after look."""
    machine = Machine(tmp_path / name)
    for n, documents in enumerate(looks):
        file = tmp_path / f"{name}{n}.jsonl"
        file.write_text("".join(json.dumps({"html_url": "https://register.example/d", **d}) + "\n" for d in documents))
        with federal_register(file) as url:
            machine.base_url = url
            outcome = machine.run("run", "--announce", "--since", "2026-08-01")
            assert outcome.code == 0, outcome.out + outcome.err
    return machine


def subjects(machine: Machine, ally: str) -> list[str]:
    return [
        m["subject"] for m in sorted(machine.records("messages")["messages"], key=lambda m: m["minted_at"]) if m["ally"] == ally
    ]


def test_an_end_under_the_second_number_takes_the_order_back_from_all_who_were_told(tmp_path):
    machine = run(tmp_path, "home", [ORDER], [ORDER, END])
    (flag,) = machine.export("flags")
    assert (flag["order_number"], flag["further_numbers"]) == ("337-TA-7100", ["337-TA-7101"])
    assert flag["state"] == "ended"
    told = subjects(machine, "JP")
    assert sorted(s.partition(" ")[0] for s in told) == ["NEW", "STOP"]
    for words in (
        ("show", "337-TA-7101"),
        ("search", "--kind", "flags", "337-TA-7101"),
        ("search", "case:337-7101", "--kind", "cases"),
    ):
        outcome = machine.run(*words)
        assert outcome.code == 0, outcome.err
        assert "337-TA-7100" in outcome.out
        assert "Folding Lanterns" in outcome.out


@pytest.mark.parametrize("looks", [([ORDER], [ORDER, CORRECTION]), ([CORRECTION], [ORDER, CORRECTION])])
def test_what_the_office_corrects_is_told_of_the_order_and_asked_of_a_person(tmp_path, looks):
    machine = run(tmp_path, "home", *looks)
    (flag,) = machine.export("flags")
    assert flag["corrected_by"] == ["C1-2026-97101"]
    (issue,) = [i for i in machine.export("issues") if i["kind"] == "to_decide" and i["status"] == "open"]
    assert "C1-2026-97101" in issue["reason"]
    last = max(machine.mails(), key=lambda mail: mail.stat().st_mtime_ns).read_text()
    assert "C1-2026-97101" in last
