"""Which of the rights asserted left the case before anything was found, and on which unfair acts a violation was found."""

from __future__ import annotations

import pytest
from full_texts import document

from pipeline.read.us_itc import reader
from pipeline.records import Right, TextName

PATENTS = (
    "The complaint alleged infringement of claims 1-3 of U.S. Patent No. 98,577,190 (\"the '190 patent\") and of claim 4 of "
    "U.S. Patent No. 98,577,291 (\"the '291 patent\") and misappropriation of trade secrets under section 337. "
)


def rights(words: str, notice: str = "The U.S. International Trade Commission gives notice. ") -> dict[str, Right]:
    texts: dict[TextName, str] = {"title": "Certain Camping Lanterns; Termination", "abstract": notice + PATENTS + words}
    found = reader.read(document("2026-99003", "2026-05-04", texts), texts).rights
    return {r.number or r.kind: r for r in found}


@pytest.mark.parametrize(
    "words",
    [
        "Order No. 24 terminated the investigation as to the '190 patent.",
        "Fenwick later moved to drop the '190 patent, and that motion was granted.",
        "The '190 patent was later withdrawn.",
        "The Commission terminated the investigation as to all asserted claims of the '190 patent.",
        "Fenwick withdrew the '190 patent and claim 2 of the '291 patent.",
    ],
)
def test_a_right_that_left_the_case_is_told_as_withdrawn(words: str):
    found = rights(words)
    assert (found["98577190"].withdrawn, found["98577291"].withdrawn) == (True, False)


@pytest.mark.parametrize(
    "words",
    [
        "Order No. 24 terminated the investigation as to claim 3 of the '190 patent.",
        "Claim 3 of the '190 patent was withdrawn.",
        "The motion to terminate the investigation as to the '190 patent was denied.",
        "Orlo withdrew its petition for review as to the '190 patent.",
        "Fenwick withdrew the '190 patent as to Orlo.",
        "The investigation was terminated as to Orlo on a license under the '190 patent.",
    ],
)
def test_a_claim_a_petition_or_one_respondent_is_not_the_right(words: str):
    assert not rights(words)["98577190"].withdrawn


@pytest.mark.parametrize(
    ("words", "standing"),
    [
        ("has found that Orlo, Ltd. has violated section 337 by reason of misappropriation of trade secrets. ", "violated"),
        ("affirms the finding of a violation as to trade secrets 1 and 2. ", "violated"),
        ("has found no violation as to trade secrets. ", "asserted"),
        ("has determined to review a finding that Orlo violated section 337 as to trade secrets. ", "asserted"),
    ],
)
def test_a_violation_by_misappropriation_decides_the_trade_secret(words: str, standing: str):
    given = f'The U.S. International Trade Commission ("Commission") {words}'
    assert rights("", given)["trade_secret"].standing == standing
