"""Rows of the docket: what they say goes by type, level and the whole title; nothing else of them makes an order."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.errors import CouldNotRead
from pipeline.read.us_edis import reader
from pipeline.records import Document, Notice
from pipeline.texts.edis_row import Listed, texts_of_rows

ORDER = "Order, Commission"


def row(kind: str, title: str | None, **said: str) -> Listed:
    columns = {
        "id": "801101", "documentType": kind, "documentTitle": title or "", "securityLevel": "Public",
        "investigationNumber": "337-9451", "investigationPhase": "Violation", "investigationStatus": "Inactive",
        "investigationTitle": "Certain Garden Sieves; Inv. No. 337-TA-9451 (Violation)", "investigationType": "Sec 337",
        "firmOrganization": "USITC", "onBehalfOf": "Office of the Secretary", "documentDate": "2026/10/06 00:00:00",
        "officialReceivedDate": "2026/10/07 09:14:00",
    }  # fmt: skip
    return Listed(columns | said)


def read(kind: str, title: str | None, **said: str) -> Notice:
    return read_rows(row(kind, title, **said))


def read_rows(*rows: Listed) -> Notice:
    texts = texts_of_rows(rows)
    document = Document(
        source="us_usitc_edis", native_id="801101", published=date(2026, 10, 7), kind=rows[0]["documentType"], title=texts["title"],
        abstract=None, page=None, parts=(), version="v1",
    )  # fmt: skip
    notice = reader.read(document, texts)
    quotes = [e for facts in (*notice.evidence.values(), *(m.evidence for m in notice.measures)) for e in facts]
    assert all(texts[e.text][e.start : e.end] == e.quote for e in quotes)
    return notice


def orders(title: str, **said: str) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(m.type, m.action, m.directed_to) for m in read(ORDER, title, **said).measures]


ISSUED: dict[str, list[tuple[str, tuple[str, ...]]]] = {
    "General Exclusion Order": [("GEO", ())],
    "General Exclusion Order Issued by the Commission": [("GEO", ())],
    "Temporary Cease and Desist Order for Orlo Lamps, Inc.": [("CDO", ("Orlo Lamps, Inc.",))],
    "Limited Exclusion Order/Fenwick Trading Co., Ltd. d/b/a Lumo": [("LEO", ("Fenwick Trading Co., Ltd. d/b/a Lumo",))],
    "Cease and Desist Order for Orlo Lamps, Inc.": [("CDO", ("Orlo Lamps, Inc.",))],
    "Cease and Desist Order (Orlo Lamps, Inc.)": [("CDO", ("Orlo Lamps, Inc.",))],
    "Cease and Desist Order - Orlo Lamps LLC": [("CDO", ("Orlo Lamps LLC",))],
    "Cease and Desist Order Directed to Orlo Lamps, Inc. and Fenn GmbH": [("CDO", ("Orlo Lamps, Inc.", "Fenn GmbH"))],
    "Limited Exclusion Order against Orlo Co., Ltd., Fenn LLC, and Borel and Wack, Inc.": [
        ("LEO", ("Orlo Co., Ltd.", "Fenn LLC", "Borel and Wack, Inc."))
    ],
    "Cease and Desist Orders for A. Orlo & Sons, Inc.; Fenn, LP; and Ute Lamm": [
        ("CDO", ("A. Orlo & Sons, Inc.", "Fenn, LP", "Ute Lamm"))
    ],
    "Limited Exclusion Order for Fenn Ltd. of Ulm, Germany": [("LEO", ("Fenn Ltd. of Ulm, Germany",))],
    "Limited Exclusion Order Against Defaulting Respondents Orlo Co., Ltd. and Fenn LLC": [("LEO", ("Orlo Co., Ltd.", "Fenn LLC"))],
    "Limited Exclusion Order against Defaulting Respondents": [("LEO", ())],
    "Limited Exclusion Order (Public Version)": [("LEO", ())],
    "Limited Exclusion Order and Cease and Desist Orders against Orlo Ltd.": [("LEO", ("Orlo Ltd.",)), ("CDO", ("Orlo Ltd.",))],
    "Limited Exclusion Order/Orlo Ltd.; Cease and Desist Order/Fenn Inc.": [("LEO", ("Orlo Ltd.",)), ("CDO", ("Fenn Inc.",))],
    "General Exclusion Order and Cease and Desist Order against Orlo Ltd.": [("GEO", ()), ("CDO", ("Orlo Ltd.",))],
    "Temporary Limited Exclusion Order": [("TEO", ())],
    "Seizure and Forfeiture Order directed to Orlo Ltd.": [("SFO", ("Orlo Ltd.",))],
    "Consent Order; Termination of Investigation": [("CONSENT_ORDER", ())],
}


@pytest.mark.parametrize("title", ISSUED)
def test_a_public_order_of_the_commission_is_issued_against_whom_its_title_names(title: str) -> None:
    notice = read(ORDER, title)
    assert [(m.type, m.directed_to) for m in notice.measures] == ISSUED[title]
    assert {m.action for m in notice.measures} == {"issued"}
    assert [m.parties_read for m in notice.measures] == ["whole" if to else "not_stated" for _, to in ISSUED[title]]
    assert {m.rights_read for m in notice.measures} == {"not_stated"}
    assert (notice.kind, notice.edition, notice.residue) == ("docket_order", "first", ())


CHANGED: dict[str, list[tuple[str, str, tuple[str, ...]]]] = {
    "Modified Limited Exclusion Order": [("LEO", "modified", ())],
    "Limited Exclusion Order Rescinded": [("LEO", "rescinded", ())],
    "Limited Exclusion Order Rescinded in Part as to Orlo Ltd.": [("LEO", "rescinded", ("Orlo Ltd.",))],
    "Limited Exclusion Order Rescinded; General Exclusion Order": [("LEO", "rescinded", ()), ("GEO", "issued", ())],
    "Order Temporarily Suspending Enforcement of the Limited Exclusion Order Pending Appeal": [("LEO", "suspended", ())],
    "Commission Order Modifying the Remedial Orders to Exempt Certain Redesigned Lamps": [("REMEDIAL_ORDERS", "modified", ())],
    "Revised Cease and Desist Order for Orlo Ltd.": [("CDO", "modified", ("Orlo Ltd.",))],
    "Order Modifying the General Exclusion Order": [("GEO", "modified", ())],
    "Commission Order Rescinding the Limited Exclusion Order and Cease and Desist Order": [
        ("LEO", "rescinded", ()), ("CDO", "rescinded", ()),
    ],
    "Rescission of the Limited Exclusion Order as to Orlo Ltd.": [("LEO", "rescinded", ("Orlo Ltd.",))],
    "Rescission of General Exclusion Order and Issuance of Limited Exclusion Order against Orlo Ltd.": [
        ("GEO", "rescinded", ()), ("LEO", "issued", ("Orlo Ltd.",)),
    ],
    "Order Granting Orlo's Motion for Stay of Limited Exclusion Order Pending Appeal": [("LEO", "suspended", ())],
    "Order Lifting the Stay of the Limited Exclusion Order": [("LEO", "reinstated", ())],
    "Order Rescinding the Remedial Orders": [("REMEDIAL_ORDERS", "rescinded", ())],
}  # fmt: skip


@pytest.mark.parametrize("title", CHANGED)
def test_what_changes_or_ends_an_order_makes_none(title: str) -> None:
    assert orders(title) == CHANGED[title]


def test_a_rescission_as_to_one_firm_is_in_part() -> None:
    assert [m.partial for m in read(ORDER, "Rescission of the Limited Exclusion Order as to Orlo Ltd.").measures] == [True]
    assert [m.partial for m in read(ORDER, "Rescission in Part of the Limited Exclusion Order").measures] == [True]
    assert [m.partial for m in read(ORDER, "Rescission of the Limited Exclusion Order").measures] == [False]


@pytest.mark.parametrize(
    "title", ["Corrected General Exclusion Order", "General Exclusion Order - Corrected", "[Corrected] General Exclusion Order"]
)
def test_a_corrected_order_is_another_edition(title: str) -> None:
    notice = read(ORDER, title)
    assert (notice.edition, orders(title)) == ("corrected", [("GEO", "issued", ())])


UNREAD = [
    "Commission Order",
    "Order Regarding the Bond of the General Exclusion Order",
    "Limited Exclusion Order Revisited",
    "Exclusion Order against Orlo Ltd.",
    "Order on Remand",
    "Cease and Desist Order for Orlo Ltd. Pending Determination of Its Petition",
]


@pytest.mark.parametrize("title", UNREAD)
def test_an_order_whose_title_is_not_read_to_its_end_is_left_to_a_person(title: str) -> None:
    notice = read(ORDER, title)
    assert (notice.measures, notice.event, notice.changes_nothing) == ((), "other", False)
    assert [one.words for one in notice.residue] == [title]


NOTHING = [
    (ORDER, "Order Denying the Petition for Rescission of the General Exclusion Order"),
    (ORDER, "Recommended Limited Exclusion Order"),
    (ORDER, "Proposed General Exclusion Order"),
    (ORDER, "Order Instituting a Modification Proceeding Relating to the Limited Exclusion Order"),
    ("Returned Mail", "Cease and Desist Order; General Exclusion Order Returned from Orlo Lamps, Inc."),
    ("Brief on Review/Remedy", "Brief on a General Exclusion Order against Orlo Lamps, Inc."),
    ("Order", "General Exclusion Order"),
    ("ID/RD - Final on Violation", "Limited Exclusion Order"),
    ("Motion", "Limited Exclusion Order"),
    ("Voting Sheet", None),
    ("Opinion, Commission", "Commission Opinion on the Rescission of the General Exclusion Order"),
    ("Correspondence - USITC", "Letter to Ute Fenn of U.S. Customs about the Issuance of a General Exclusion Order"),
    ("Notice", "Issuance of a General Exclusion Order; Termination of the Investigation"),
    ("Notice", "F.R. Notice of Rescission of a General Exclusion Order"),
    ("Notice", "Determination Not to Review an Initial Determination Amending the Complaint"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "title"), NOTHING)
def test_titles_repeat_the_words_of_orders_and_do_nothing(kind: str, title: str | None) -> None:
    notice = read(kind, title)
    assert (notice.measures, notice.residue, notice.event, notice.changes_nothing) == ((), (), "other", True)


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        ("Notice", "Commission Determination to Rescind a General Exclusion Order"),
        ("Notice", "Suspension of Enforcement of a Limited Exclusion Order"),
        ("Notice", None),
        ("Correspondence - USITC", "Letter to Ute Fenn about the Rescission of a Limited Exclusion Order"),
    ],
)
def test_what_may_tell_of_a_change_is_not_said_to_be_nothing(kind: str, title: str | None) -> None:
    assert not read(kind, title).changes_nothing


def test_a_confidential_order_makes_none_and_is_not_said_to_be_nothing() -> None:
    notice = read(ORDER, "General Exclusion Order", securityLevel="Confidential")
    assert (notice.measures, notice.residue, notice.changes_nothing) == ((), (), False)


KINDS = [
    (ORDER, "Limited Exclusion Order", "docket_order"),
    ("Notice", "Receipt of Complaint", "docket_notice"),
    ("Opinion, Commission", "Commission Opinion", "docket_opinion"),
    ("Correspondence - USITC", "Letter to Ute Fenn about Issuance of Limited Exclusion Order", "docket_customs_letter"),
    ("Correspondence - USITC", "Letter to Ute Fenn Transmitting Limited Exclusion Order", "docket_other"),
    ("Correspondence - USITC", "Letters from Gerd Orlo to the President of the United States", "docket_president_letter"),
    ("Certified List", "Certified List, 26-1955, Orlo v. ITC", "docket_certified_list"),
    ("Order", "Granting a Motion", "docket_other"),
    ("Returned Mail", "Limited Exclusion Order", "docket_other"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "title", "due"), KINDS)
def test_a_row_has_its_kind_by_its_type_and_a_letter_by_whom_it_is_to(kind: str, title: str, due: str) -> None:
    assert read(kind, title).kind == due


@pytest.mark.parametrize(
    ("title", "appeals"),
    [
        ("Certified List, 26-1955, Orlo v. ITC", ("2026-1955",)),
        ("Certified List, 2026-1955 and 26-101, Orlo v. ITC", ("2026-1955", "2026-101")),
        ("Certified List in Inv. No. 337-9451", ()),
        (None, ()),
    ],
)
def test_a_certified_list_says_which_appeal_was_taken_and_changes_nothing(title: str | None, appeals: tuple[str, ...]) -> None:
    notice = read("Certified List", title)
    assert (notice.appeals_taken, notice.measures, notice.residue, notice.changes_nothing) == (appeals, (), (), True)


def test_a_notice_that_somebody_else_filed_is_no_notice_of_the_commission() -> None:
    assert read("Notice", "Notice of Supplemental Authority", firmOrganization="Orlo & Fenn LLP").kind == "docket_other"


def test_the_day_of_the_act_is_the_document_s_and_the_day_of_publication_the_receipt_s() -> None:
    notice = read(ORDER, "General Exclusion Order")
    assert (notice.issued, notice.published) == (date(2026, 10, 6), date(2026, 10, 7))
    assert [e.quote for e in notice.evidence["issued"]] == ["2026-10-06"]


def test_numbers_are_those_of_the_row_and_not_those_that_begin_so() -> None:
    assert read(ORDER, "Consent Order", investigationNumber="337-945").investigation == "337-TA-945"
    assert read(ORDER, "Consent Order", investigationNumber="337-9451").investigation == "337-TA-9451"
    with pytest.raises(CouldNotRead, match="names no investigation"):
        read(ORDER, "Consent Order", investigationNumber="731-9001")


def test_before_institution_the_number_is_a_docket_s() -> None:
    notice = read("Notice", "Receipt of Complaint", investigationNumber="337-3901", investigationStatus="Preinstitution")
    assert (notice.investigation, notice.docket, notice.proceeding) == (None, "DN 3901", "preinstitution")


def test_the_caption_ends_where_the_number_is_said_again() -> None:
    assert read(ORDER, "General Exclusion Order").subject == "Certain Garden Sieves"


def test_one_that_is_filed_in_two_phases_has_no_phase_and_in_two_investigations_names_both() -> None:
    one, other = row(ORDER, "Consent Order"), row(ORDER, "Consent Order", investigationPhase="Enforcement")
    assert (read_rows(one).proceeding, read_rows(one, other).proceeding) == ("violation", None)
    both = read_rows(one, row(ORDER, "Consent Order", investigationNumber="337-9460"))
    assert (both.investigation, both.further_investigations) == ("337-TA-9451", ("337-TA-9460",))


def test_a_caption_of_another_number_is_doubted() -> None:
    columns = "".join(
        f"<{k}>{v}</{k}>" for k, v in row(ORDER, "General Exclusion Order", investigationNumber="337-9460").columns.items()
    )
    body = f"<results><documents><document>{columns}</document></documents></results>".encode()
    notice = read(ORDER, "General Exclusion Order", investigationNumber="337-9460")
    document = Document(
        source="us_usitc_edis", native_id="801101", published=date(2026, 10, 7), kind=ORDER, title="", abstract=None, page=None,
        parts=(), version="v1",
    )  # fmt: skip
    assert reader.doubts(document, notice, {"listing": body}) == (
        "It is filed in 337-TA-9460, and its caption names 337-TA-9451: one of them is mistaken.",
    )
    assert reader.doubts(document, read(ORDER, "General Exclusion Order"), {"listing": body}) == ()
