"""German decisions: an injunction only where the operative part itself orders one; else a person is asked, or nothing follows."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.read.de_courts.reader import read
from pipeline.records import Document, Notice
from pipeline.texts.de_decision import written

FACTS = "Die Klägerin ist Inhaberin des europäischen Patents 3 987 654. Sie verlangt Unterlassung."
ORDERED = (
    "Die Beklagte wird verurteilt, es zu unterlassen, Werklampen mit Scharnier in der Bundesrepublik Deutschland "
    "anzubieten oder einzuführen."
)


def decided(*tenor: str, case: str = "X ZR 12/25", facts: str = FACTS) -> Notice:
    said = {"Gericht": "BGH", "Aktenzeichen": case, "Datum": "20260918", "ECLI": "ECLI:DE:BGH:2026:1"}
    full = written("KORE300012026", said, {"titelzeile": ["Patentverletzung"], "tenor": tenor, "tatbestand": [facts]})
    document = Document(
        source="de_rii", native_id="KORE300012026", published=date(2026, 9, 18), kind="decision", title="", abstract=None,
        page=None, parts=(), version="1",
    )  # fmt: skip
    notice = read(document, {"full_text": full})
    quotes = [e for es in notice.evidence.values() for e in es] + [e for m in notice.measures for e in m.evidence]
    quotes += [e for r in notice.rights for e in r.evidence] + [r.evidence for r in notice.residue]
    assert all(full[e.start : e.end] == e.quote for e in quotes)
    return notice


def test_what_the_operative_part_itself_orders_is_an_injunction_by_patent_and_product() -> None:
    notice = decided("Auf die Revision wird das Urteil geändert.", ORDERED, "Die Kosten trägt die Beklagte.")
    (order,) = notice.measures
    assert (order.type, order.directed_to, order.parties_read) == ("INJ", (), "not_whole")
    assert (order.rights, order.articles) == (("3987654",), "Werklampen mit Scharnier")
    assert (notice.parties, notice.investigation, notice.issued) == ((), "X ZR 12/25", date(2026, 9, 18))


@pytest.mark.parametrize(
    ("tenor", "asked"),
    [
        ("Die Revision der Beklagten wird zurückgewiesen.", ["order"]),
        ("Auf die Revision der Beklagten wird das Urteil des Oberlandesgerichts aufgehoben.", ["ending"]),
        ("Die Beklagte wird verurteilt, es zu unterlassen zu behaupten, dass die Lampen der Klägerin schlecht sind.", ["order"]),
    ],
)
def test_an_appeal_on_an_injunction_and_a_ban_on_words_are_asked_of_a_person(tenor: str, asked: list[str]) -> None:
    notice = decided(tenor)
    assert not notice.measures
    assert [r.kind for r in notice.residue] == asked


@pytest.mark.parametrize("tenor", ["Die Revision wird zurückgewiesen.", "Die Beklagte wird verurteilt, Schadensersatz zu leisten."])
def test_where_nothing_tells_of_an_injunction_nothing_follows(tenor: str) -> None:
    assert decided(tenor, facts="Die Parteien streiten um Schadensersatz.").changes_nothing


def test_that_a_patent_is_void_is_read_and_ends_nothing() -> None:
    notice = decided("Das europäische Patent 2 111 222 wird für nichtig erklärt.", case="4 Ni 12/24 (EP)")
    assert (notice.investigation, notice.changes_nothing, notice.residue) == ("4 Ni 12/24 (EP)", True, ())
    assert {right.number for right in notice.rights} == {"2111222", "3987654"}


def test_a_case_of_another_senate_is_out_of_scope() -> None:
    assert not decided("Die Rechtsbeschwerde wird verworfen.", case="IX ZB 72/26").in_scope
