"""Numbers of investigations, dockets, customs rulings and citations."""

from __future__ import annotations

import pytest

from pipeline.identifiers.cbp_ruling import CustomsRuling
from pipeline.identifiers.docket import Docket
from pipeline.identifiers.fr_citation import FederalRegisterCitation
from pipeline.identifiers.investigation import Investigation


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("[Investigation No. 337-TA-944]", "337-TA-944"),
        ("[Investigation No. 337–TA–1035]", "337-TA-1035"),
        ("Inv. No. 337-TA-360", "337-TA-360"),
        ("Investigation Number 337-TA-567", "337-TA-567"),
        ("Inv. No(s). 337-TA-1102", "337-TA-1102"),
        ("337-1145", "337-TA-1145"),
        ("the '1276 investigation", "337-TA-1276"),
        ("the 1191 investigation", "337-TA-1191"),
        ("[Investigation No. 337-TA-921; (Enforcement Proceeding)]", "337-TA-921"),
        ("337-TA-937 (Consolidated)", "337-TA-937"),
        ("Inv. No. 337–TA–1351 Remand", "337-TA-1351"),
        ("Inv. No. 337-TA-1454 (Violation)", "337-TA-1454"),
        ("Inv. No. 1081", "337-TA-1081"),
        ("337 - TA - 1276", "337-TA-1276"),
        ("３３７－ＴＡ－１２７６", "337-TA-1276"),
        ("337-TA-8125", "337-TA-8125"),  # stand-ins of exercises
    ],
)
def test_investigations(text, value):
    assert Investigation.normalize(text) == value


@pytest.mark.parametrize(
    "text",
    ["Inv. No. 731-TA-1291", "731-TA-1291", "701-TA-545-547", "332-595", "Investigation No. 332", "the 2016 investigation",
        "1276", "'1276",
     "the investigation", "337-TA-", "337-TA-0", "337-TA-3673", "Inv. No. 337-TA-3673 (Violation)", "337-TA-1276A"],
)  # fmt: skip
def test_what_is_no_investigation(text):
    assert Investigation.normalize(text) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("DN 3257", "DN 3257"), ("DN3657", "DN 3657"), ("DN 3428", "DN 3428"), ("Docket No. 3529", "DN 3529"), ("D.N. 3657",
            "DN 3657"),
        ("DN-3657", "DN 3657"), ("Inv. No. 337-TA-3673 (Violation)", "DN 3673"), ("337-3673", "DN 3673"),
    ],
)  # fmt: skip
def test_dockets(text, value):
    assert Docket.normalize(text) == value


@pytest.mark.parametrize(
    "text", ["3657", "Docket No. 2021-1234", "Docket No. USITC-2020-0003", "337-TA-1276", "DN", "DN 12", "DN 0000", "DN 36577"]
)
def test_what_is_no_docket(text):
    assert Docket.normalize(text) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("H340844", "H340844"), ("HQ H323683", "H323683"), ("HQ Ruling H335304", "H335304"),
            ("Headquarters Ruling Letter H335304", "H335304"),
        ("N286124", "N286124"), ("NY N302241", "N302241"), ("HQ 561234", "HQ 561234"), ("HRL 561234", "HQ 561234"),
            ("NY 812345", "NY 812345"),
        ("NY H80123", "NY H80123"), ("HQ W968123", "W968123"),
    ],
)  # fmt: skip
def test_customs_rulings(text, value):
    assert CustomsRuling.normalize(text) == value


@pytest.mark.parametrize(
    "text", ["340844", "H34084", "H3408444", "X340844", "HQ", "HQ H80123", "D630732", "NY W968123A", "NY 10118"]
)
def test_what_is_no_customs_ruling(text):
    assert CustomsRuling.normalize(text) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("83 FR 12595", "83 FR 12595"), ("82 FR 20919–20 (May 4, 2017)", "82 FR 20919"), ("82 Fed. Reg. 20919-20", "82 FR 20919"),
        ("88 Fed. Reg. 74032-33", "88 FR 74032"), ("80 FR 80797", "80 FR 80797"), ("85 F.R. 5,387", "85 FR 5387"),
        ("85 Federal Register 5387", "85 FR 5387"),
    ],
)  # fmt: skip
def test_federal_register_citations(text, value):
    assert FederalRegisterCitation.normalize(text) == value


@pytest.mark.parametrize("text", ["FR 1234567", "83 FR", "19 CFR 210.50", "0 FR 5", "19 U.S.C. 1337", "8312 FR 5"])
def test_what_is_no_citation(text):
    assert FederalRegisterCitation.normalize(text) is None
