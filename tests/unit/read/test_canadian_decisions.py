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
[1] The Plaintiff, Orlo Lamps Inc., owns Canadian Patent No. 2,123,456 (the “456 Patent”) on folding lamps and the trademark ORLO, registered under TMA765,432.
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
[1] La demanderesse est titulaire du brevet canadien no 2 123 456 (le « brevet 456 ») sur des lampes pliantes et de la marque ORLO, enregistrée sous LMC765,432.
[2] Elle soutient que les défenderesses vendent des copies.
JUGEMENT dans le dossier T-1234-25
""".strip(),
}
ENDS = {"en": '"Ann Reed"\nJudge\nFEDERAL COURT\nSOLICITORS OF RECORD', "fr": "« Ann Reed »\nJuge\nCOUR FÉDÉRALE"}


def decided(text: str, *, language: str = "en", head: str | None = None, citation: str = "2026 FC 901", behind: str = "") -> Notice:
    lines = ["Citation: " + citation, "Name: Orlo v. Holt", "Upstream licence: non-commercial", f"§ {language}"]
    full = "\n".join([*lines, HEAD[language] if head is None else head.strip(), text.strip(), ENDS[language], *([behind] if behind else [])])
    document = Document(
        source="ca_a2aj", native_id=citation, published=date(2026, 10, 5), kind="decision", title="Orlo v. Holt", abstract=None,
        page=None, parts=(), version="1",
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
