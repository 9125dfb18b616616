"""What is read of safety notices: only what says counterfeit, and what a publisher's form has of brand, model and barcode."""

from __future__ import annotations

import json
from datetime import date

import pytest
from publishers import publisher_of

from pipeline.errors import CouldNotRead
from pipeline.safety import eu_safety_gate, gb_opss
from pipeline.safety.said import says_counterfeit

GATE, OPSS = publisher_of("eu_safety_gate"), publisher_of("gb_opss")
END = date(2026, 10, 13)
PAGE = "/api/content/product-safety-alerts-reports-recalls/"
REPORT = "/safety-gate-alerts/api/download/weeklyReport/detail/xml/10000041?language=en&search=WEB_REPORT%7C:%7C10000041"


def opss(page: str, **more: object) -> bytes:
    found = json.loads(OPSS.answer(PAGE + page, END).body)
    return json.dumps(found | more).encode()


@pytest.mark.parametrize(
    ("texts", "says"),
    [
        (("It has a lid. The product is a counterfeit.",), "The product is a counterfeit."),
        (("A blue lamp", "It is a fake; it may catch fire."), "It is a fake;"),
        (("Version 1.5 is counterfeit.",), "Version 1.5 is counterfeit."),
        (("The product is not a counterfeit.",), None),
        (("The product is a counterfeit.", "It may be counterfeit."), None),
        (("Counterfeit: Unsure",), None),
        (("A hood with fake fur.", "It may catch fire."), None),
        ((), None),
    ],
)
def test_a_notice_in_prose_says_counterfeit_by_a_sentence_and_not_where_another_doubts_it(texts, says):
    assert says_counterfeit(*texts) == says


def test_a_report_gives_the_alerts_that_say_so_and_no_others():
    (one,) = eu_safety_gate.notices(GATE.answer(REPORT, END).body)
    assert (one.reference, one.on, one.country) == ("SR/02741/26", date(2026, 10, 8), "Sweden")
    assert (one.brands, one.models, one.barcodes) == (("ORIBENTO",), ("OB-100",), "4006381333931")
    assert one.says == "The product is a counterfeit."
    assert one.address == "https://ec.europa.eu/safety-gate-alerts/screen/webReport/alertDetail/02741"
    assert one.pictures == ("https://ec.europa.eu/safety-gate-alerts/public/api/notification/image/027411",)


def test_a_notice_with_a_field_says_so_by_yes_alone():
    (one,) = gb_opss.notices(opss("product-recall-oribento-lunch-box-2610-0001"))
    assert (one.reference, one.on, one.country) == ("2610-0001", date(2026, 10, 5), "Suffolk Trading Standards")
    assert (one.brands, one.models, one.barcodes) == (("ORIBENTO",), ("OB-100",), "4006381333931")
    assert one.pictures == ("https://assets.publishing.service.gov.uk/media/2610-0001/lid.jpg",)
    for page in (
        "product-safety-report-lamp-2610-0002", "product-safety-report-kettle-2610-0003", "product-recall-adaptor-2610-0005",
    ):  # fmt: skip
        assert gb_opss.notices(opss(page)) == ()


def test_fields_of_their_own_are_read_as_well():
    rows = "".join(
        f"<tr><td>{name}</td><td>{value}</td></tr>"
        for name, value in (("Counterfeit", "Yes"), ("Brand", "Dunmere"), ("Model", "DP 4; DP 5"), ("Barcode", "4006381333931"))
    )
    more = {"details": {"body": f"<p>PSD notification number: 2610-0009</p><table>{rows}</table>"}}
    (one,) = gb_opss.notices(opss("product-safety-alert-plug-2610-0004", **more))
    assert (one.reference, one.brands, one.models, one.barcodes) == ("2610-0009", ("Dunmere",), ("DP 4", "DP 5"), "4006381333931")


@pytest.mark.parametrize(
    "body",
    [b"", b"<html></html>", b'{"items": []}', b"<Safety-Gate></Safety-Gate>", b'<!DOCTYPE x [<!ENTITY e "x">]><Safety-Gate/>'],
)
def test_what_is_no_such_document_is_refused(body: bytes):
    for form in (eu_safety_gate, gb_opss):
        with pytest.raises(CouldNotRead):
            form.notices(body)
