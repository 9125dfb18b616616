"""Canadian decisions: what is an injunction, whom it binds and on which rights; all else is none, or is said to be unread."""

from __future__ import annotations

import tomllib
from datetime import date
from typing import Any

import pytest
from publishers import GOLDEN

from pipeline.read.ca_courts.reader import read
from pipeline.records import Document, Notice

ORDERS: list[dict[str, Any]] = tomllib.loads((GOLDEN.parent / "ca_courts" / "orders.toml").read_text(encoding="utf-8"))["order"]
SIDE = ("HOLT IMPORTS LTD.", "VALE TRADING CO. LTD.")
HEAD = {
    "en": """
Date: 20261005
Docket: T-1234-25
Citation: 2026 FC 901
Ottawa, Ontario, October 5, 2026
PRESENT: The Honourable Madam Justice Reed
BETWEEN:
ORLO LAMPS INC.
Plaintiff
and
HOLT IMPORTS LTD., VALE TRADING CO. LTD. and
JOHN DOE
Defendants
JUDGMENT AND REASONS
[1] The Plaintiff owns Canadian Patent No. 2,123,456 (the “456 Patent”) on lamps and the trademark ORLO, TMA765,432.
[2] It says that the Defendants sell copies.
JUDGMENT in T-1234-25
""".strip(),
    "fr": """
Date : 20261005
Dossier : T-1234-25
Référence : 2026 CF 901
Ottawa (Ontario), le 5 octobre 2026
En présence de madame la juge Reed
ENTRE :
ORLO LAMPS INC.
demanderesse
et
HOLT IMPORTS LTD. et
VALE TRADING CO. LTD.
défenderesses
JUGEMENT ET MOTIFS
[1] La demanderesse est titulaire du brevet canadien no 2 123 456 (le « brevet 456 ») et de la marque ORLO, LMC765,432.
[2] Elle soutient que les défenderesses vendent des copies.
JUGEMENT dans le dossier T-1234-25
""".strip(),
}
ENDS = {"en": '"Ann Reed"\nJudge\nFEDERAL COURT\nSOLICITORS OF RECORD', "fr": "« Ann Reed »\nJuge\nCOUR FÉDÉRALE"}


def decided(text: str, *, language: str = "en", head: str | None = None, citation: str = "2026 FC 901", behind: str = "") -> Notice:
    lines = ["Citation: " + citation, "Name: Orlo v. Holt", "Upstream licence: non-commercial", f"§ {language}"]
    full = "\n".join(
        [*lines, HEAD[language] if head is None else head.strip(), text.strip(), ENDS[language], *([behind] if behind else [])]
    )
    document = Document(
        source="ca_a2aj", native_id=citation, published=date(2026, 10, 5), kind="decision", title="Orlo v. Holt",
        abstract=None, page=None, parts=(), version="1",
    )  # fmt: skip
    notice = read(document, {"title": "Orlo v. Holt", "full_text": full})
    quotes = [e for es in notice.evidence.values() for e in es] + [e for m in notice.measures for e in m.evidence]
    quotes += [e for r in notice.rights for e in r.evidence] + [e for p in notice.parties for e in p.evidence]
    quotes += [m.term.evidence for m in notice.measures if m.term]
    assert all(full[e.start : e.end] == e.quote for e in (*quotes, *(r.evidence for r in notice.residue)))
    return notice


@pytest.mark.parametrize("due", ORDERS, ids=[one["name"] for one in ORDERS])
def test_an_order_enjoins_what_its_operative_part_forbids_and_nothing_else(due: dict[str, Any]) -> None:
    notice = decided(due["text"], language="fr" if due.get("french") else "en")
    issued = [m for m in notice.measures if m.action == "issued"]
    assert [m.type for m in issued] == due["enjoins"]
    whom = [name for one in due.get("whom", []) for name in (SIDE if one == "all" else (one,))]
    assert [name for m in issued for name in m.directed_to] == whom
    if "rights" in due:
        assert [number for m in issued for number in m.rights] == due["rights"]
    assert any(m.action == "denied" for m in notice.measures) == due.get("denied", False)
    assert len(notice.residue) == due.get("unread", 0), notice.residue
    assert notice.changes_nothing == (not issued and not notice.residue)
    assert notice.issued == date(2026, 10, 5)
    assert notice.investigation == "T-1234-25"


NO_ORDERS = (
    "The motion for an injunction prohibiting the Defendants from selling lamps is adjourned.",
    "The motion is dismissed, save that the Defendants are enjoined from selling lamps that infringe the 456 Patent.",
    "The injunction sought against the Defendants from selling lamps would be disproportionate and is not granted.",
    "Leave is granted to amend the claim to seek a permanent injunction enjoining Holt from selling lamps.",
    "The claim for an injunction restraining Holt from infringing the 456 Patent is granted in part; see paragraph 4.",
    "A permanent injunction restraining the Defendants from infringing the 456 Patent is not warranted.",
    "The motion for an order that the Defendants be restrained from selling lamps is set down for hearing on June 1, 2027.",
    "The claim is struck out insofar as it seeks an injunction restraining the sale of lamps.",
    "In lieu of an injunction, Holt shall pay a royalty on infringing lamps sold.",
    "Holt is found not to infringe, and no injunction against Holt is granted.",
    "The Defendants are enjoined from making false or misleading statements about the Plaintiff's lamps.",
    "The Defendants may sell lamps in inventory despite the injunction.",
    "The Plaintiff is prohibited from asserting the 456 Patent against Holt.",
)


@pytest.mark.parametrize("words", NO_ORDERS)
def test_what_only_speaks_of_an_injunction_is_none(words: str) -> None:
    notice = decided(f"THIS COURT ORDERS that:\n1. {words}\n2. Costs in the cause.")
    assert [m for m in notice.measures if m.action == "issued"] == []


def test_what_it_finds_infringed_is_what_an_order_rests_on_that_names_no_right_itself() -> None:
    (order,) = decided(
        "THIS COURT ORDERS that:\n1. The Defendants have infringed the registered trademark TMA765,432.\n"
        "2. Holt shall not import or sell lamps in association with ORLO."
    ).measures
    assert (order.rights, order.rights_read) == (("TMA765432",), "not_whole")


APPEAL = """
Date: 20261005
Docket: A-77-26
Citation: 2026 FCA 91
CORAM: REED J.A.
BETWEEN:
HOLT IMPORTS LTD.
Appellant
and
ORLO LAMPS INC.
Respondent
REASONS FOR JUDGMENT
[1] Holt appeals from a judgment on the 456 Patent that gave a permanent injunction restraining it from selling lamps.
[2] The judge made no error.
[3] {would}
"""
FROM = "DOCKET: A-77-26\n(APPEAL FROM A JUDGMENT OF THE FEDERAL COURT DATED MAY 3, 2026, DOCKET NO. T-1234-25)"


def test_an_appeal_mints_nothing_and_is_of_the_case_that_it_comes_from() -> None:
    head = APPEAL.format(would="I would dismiss the appeal with costs.")
    dismissed = decided("", head=head, citation="2026 FCA 91", behind=FROM)
    assert (dismissed.investigation, dismissed.further_investigations) == ("T-1234-25", ("A-77-26",))
    assert dismissed.changes_nothing
    assert not dismissed.measures
    assert {p.role for p in dismissed.parties} == {"party"}


@pytest.mark.parametrize(
    "would", ["I would allow the appeal.", "I would allow the appeal, set aside the judgment and dismiss the action with costs."]
)
def test_an_appeal_that_is_allowed_is_asked_of_a_person(would: str) -> None:
    allowed = decided("", head=APPEAL.format(would=would), citation="2026 FCA 91", behind=FROM)
    assert not allowed.measures
    assert [r.kind for r in allowed.residue] == ["ending"]


def test_reasons_without_an_operative_part_are_asked_about_where_they_speak_of_an_injunction() -> None:
    head = HEAD["en"].rpartition("\n")[0] + "\n[3] The Plaintiff is entitled to a permanent injunction."
    assert [r.kind for r in decided("", head=head).residue] == ["order"]
    assert decided("", head=HEAD["en"].rpartition("\n")[0]).residue == ()


def test_an_order_without_reasons_is_read() -> None:
    head = HEAD["en"].partition("JUDGMENT AND")[0] + (
        "ORDER\nUPON motion on consent of the parties;\nAND UPON reading the affidavit of A. Person;"
    )
    (order,) = decided(
        ("THIS COURT ORDERS that:\n1. Holt shall not sell lamps that infringe Canadian Patent No. 2,123,456."), head=head
    ).measures
    assert (order.directed_to, order.basis, order.rights) == (("HOLT IMPORTS LTD.",), "consent", ("2123456",))


BLOCKED = """
Docket: T-77-26
BETWEEN:
QUILL MEDIA INC.
Plaintiff
and
JOHN DOE 1 and OTHER UNIDENTIFIED PERSONS
Defendants
and
VALE CANADA
HOLT MOBILITY INC.
Third Party Respondents
ORDER
"""


def test_of_a_service_that_is_blocked_the_providers_are_bound() -> None:
    ordered = (
        "THIS COURT ORDERS that:\n1. The Third Party Respondents shall block or attempt to block access to the "
        "Target Servers that infringe the Plaintiff's copyright."
    )
    (order,) = decided(ordered, head=BLOCKED).measures
    assert (order.directed_to, order.parties_read, order.grounds) == (
        ("VALE CANADA", "HOLT MOBILITY INC."),
        "whole",
        ("copyright",),
    )


def test_who_is_not_known_by_name_is_bound_all_the_same_and_is_no_name() -> None:
    ordered = (
        "THIS COURT ORDERS that:\n1. The Defendants are enjoined from selling counterfeit lamps.\n2. Jane Doe is "
        "enjoined from selling lamps that infringe the 456 Patent."
    )
    notice = decided(ordered)
    assert notice.measures[0].directed_to == SIDE
    assert {m.parties_read for m in notice.measures} == {"not_whole"}
    assert not any("DOE" in p.name for p in notice.parties)


def test_marks_that_the_text_calls_something_together_and_those_of_a_schedule_are_read() -> None:
    head = HEAD["en"].replace("[2] It", "[2] The marks TMA111,222 and TMA333,444 (the “Orlo Marks”) are registered. It")
    (order,) = decided("THIS COURT ORDERS that:\n1. Holt is enjoined from using the Orlo Marks.", head=head).measures
    assert (order.rights, order.rights_read) == (("TMA111222", "TMA333444"), "whole")
    listed = decided(
        "THIS COURT ORDERS that:\n1. Holt is enjoined from using the trademarks in Schedule A.",
        behind=("SCHEDULE A\nTMA555,666 ORLO\nTMA777,888 ORLO LIGHT"),
    )
    assert listed.measures[0].rights == ("TMA555666", "TMA777888")


def test_what_waits_says_so_and_how_long_it_lasts() -> None:
    ordered = (
        "THIS COURT'S JUDGMENT is that:\n1. Holt is restrained from selling tablets until the expiry of the 456 "
        "Patent.\n2. The operation of paragraph 1 is stayed for 30 days."
    )
    (order,) = decided(ordered).measures
    assert order.condition == "The operation of paragraph 1 is stayed for 30 days."
    assert order.term
    assert order.term.rights == ("2123456",)
    (interim,) = decided(
        "THIS COURT ORDERS that:\n1. Holt is restrained until June 30, 2027 from selling lamps that infringe the 456 Patent."
    ).measures
    assert interim.term
    assert interim.term.until == date(2027, 6, 30)


def test_a_text_in_both_languages_is_read_once_and_what_they_say_otherwise_is_asked() -> None:
    french = "§ fr\n" + HEAD["fr"] + "\nLA COUR STATUE que :\n1. {}\n« Ann Reed »\nJuge"
    ordered = "THIS COURT ORDERS that:\n1. Holt is permanently enjoined from infringing the 456 Patent."
    same = decided(ordered, behind=french.format("Il est interdit à Holt Imports Ltd. de contrefaire le brevet 456."))
    assert (len(same.measures), same.residue) == (1, ())
    other = decided(ordered, behind=french.format("L'action est rejetée."))
    assert (len(other.measures), [r.kind for r in other.residue]) == (1, ["order"])


def test_a_decision_on_something_else_is_out_of_scope() -> None:
    head = (
        "Docket: T-1-26\nBETWEEN:\nVALE\nApplicant\nand\nTHE MINISTER OF CITIZENSHIP\nRespondent\nJUDGMENT\n[1] The "
        "decision is patently unreasonable."
    )
    assert not decided("THIS COURT'S JUDGMENT is that the application is allowed.", head=head).in_scope
