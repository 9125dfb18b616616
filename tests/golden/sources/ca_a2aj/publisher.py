"""A2AJ's search and fetch, for decisions of our own, in the shape that its clients' code gives them: seen in no captured answer."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple
from urllib.parse import parse_qs, urlsplit

from canned import Answered

LICENCE = "See upstream license, including non-commercial restrictions."
_JSON = {"content-type": "application/json"}


class Decision(NamedTuple):
    """One of ours. `listed`: the day on which it was copied there, later than its own."""

    citation: str
    citation_fr: str
    name: str
    decided: str
    listed: str
    text_en: str = ""
    text_fr: str = ""


def _english(docket: str, citation: str, day: str, parties: str, reasons: str, ordered: str, kind: str = "JUDGMENT") -> str:
    return f"""Federal Court Decisions
Decision Content
Date: {day.replace("-", "")}
Docket: {docket}
Citation: {citation}
PRESENT: The Honourable Madam Justice Reed
BETWEEN:
{parties}
{kind} AND REASONS
{reasons}
{kind} in {docket}
{ordered}
"Ann Reed"
Judge
FEDERAL COURT
SOLICITORS OF RECORD
"""


DECISIONS = (
    Decision(
        "2026 FC 901",
        "2026 CF 901",
        "Orlo Lamps Inc. v. Holt Imports Ltd.",
        "2026-10-05",
        "2026-10-06",
        _english(
            "T-1234-25",
            "2026 FC 901",
            "2026-10-05",
            ("ORLO LAMPS INC.\nPlaintiff\nand\nHOLT IMPORTS LTD. and NINGBO FENWICK LIGHTING CO. LTD.\nDefendants"),
            (
                "[1] This action is on Canadian Patent No. 2,123,456 (the “456 Patent”) on folding work lamps.\n[2] I find "
                "that the patent is infringed."
            ),
            "THIS COURT'S JUDGMENT is that:\n1. The Defendants, their officers, servants and agents, are permanently "
            "enjoined from making, importing, offering for sale or selling any folding work lamps that infringe "
            "the 456 Patent.\n"
            "2. The Defendants shall deliver up or destroy under oath all infringing lamps.\n3. The Defendants shall "
            "pay damages of $90,000.\n4. Costs to the Plaintiff.",
        ),
    ),
    Decision(
        "2026 FC 902",
        "2026 CF 902",
        "Bramble Kettles Ltd. v. Vale Kitchens Inc.",
        "2026-10-05",
        "2026-10-06",
        _english(
            "T-902-26",
            "2026 FC 902",
            "2026-10-05",
            "BRAMBLE KETTLES LTD.\nPlaintiff\nand\nVALE KITCHENS INC.\nDefendant",
            "[1] The Plaintiff asks for an interlocutory injunction on its trademark BRAMBLE.\n[2] It shows no irreparable harm.",
            "THIS COURT ORDERS that:\n1. The motion for an interlocutory injunction is dismissed.\n2. Costs in the cause.",
            "ORDER",
        ),
    ),
    Decision(
        "2026 FC 911",
        "2026 CF 911",
        "Quill Sport Inc. c. Les Chaussures Mere Ltée",
        "2026-10-07",
        "2026-10-08",
        text_fr="""Décisions de la Cour fédérale
Date : 20261007
Dossier : T-911-26
Référence : 2026 CF 911
ENTRE :
QUILL SPORT INC.
demanderesse
et
LES CHAUSSURES MERE LTÉE
défenderesse
ORDONNANCE ET MOTIFS
[1] La demanderesse est propriétaire de la marque de commerce QUILL, enregistrée sous LMC765,432.
[2] Elle demande une injonction interlocutoire.
ORDONNANCE dans le dossier T-911-26
LA COUR ORDONNE :
1. La requête en injonction interlocutoire est accueillie.
2. Il est interdit à la défenderesse et à ses mandataires de vendre des chaussures de sport en liaison avec QUILL jusqu'au procès.
« Ann Reed »
Juge
COUR FÉDÉRALE
""",
    ),
    Decision(
        "2026 FC 912",
        "2026 CF 912",
        "Stip Chairs Inc. v. Zetel Ltd.",
        "2026-10-07",
        "2026-10-08",
        _english(
            "T-912-26",
            "2026 FC 912",
            "2026-10-07",
            "STIP CHAIRS INC.\nPlaintiff\nand\nZETEL LTD.\nDefendant",
            "[1] The parties dispute the costs of a motion on copyright in a chair that led to an injunction.",
            ("THIS COURT ORDERS that:\n1. Costs of $4,000 are payable to the Plaintiff."),
            "ORDER",
        ),
    ),
    Decision(
        "2026 FCA 91",
        "2026 CAF 91",
        "Pumps Ltd. v. Fenwick Pumps Inc.",
        "2026-10-09",
        "2026-10-12",
        """Date: 20261009
Docket: A-91-26
Citation: 2026 FCA 91
BETWEEN:
PUMPS LTD.
Appellant
and
FENWICK PUMPS INC.
Respondent
REASONS FOR JUDGMENT
[1] The Federal Court restrained the appellant by injunction on Canadian Patent No. 2,765,432.
[2] I would dismiss the appeal with costs.
""",
    ),
    Decision(
        "2026 FC 921",
        "2026 CF 921",
        "Droon Inc. v. Vlieg Ltd.",
        "2026-10-09",
        "2026-10-12",
        _english(
            "T-921-26",
            "2026 FC 921",
            "2026-10-09",
            "DROON INC.\nPlaintiff\nand\nVLIEG LTD. and JOHN DOE\nDefendants",
            "[1] The Plaintiff owns the trademark TMA111,222 for drones.",
            (
                "THIS COURT ORDERS that:\n1. Pursuant to section 53.1 of the Trademarks Act, the Minister of Public Safety "
                "shall detain drones bearing the trademark TMA111,222 that are imported by Vlieg Ltd."
            ),
            "ORDER",
        ),
    ),
)


def _row(one: Decision, *, texts: bool, last: str = "") -> Mapping[str, Any]:
    own = {"en": one.citation if one.text_en else None, "fr": one.citation_fr if one.text_fr else None}
    row: dict[str, Any] = {"dataset": "FCA" if "FCA" in one.citation else "FC", "upstream_license": LICENCE}
    for language, citation in own.items():
        there = citation is not None
        row |= {
            f"citation_{language}": citation,
            f"name_{language}": one.name if there else None,
            f"document_date_{language}": f"{one.decided}T00:00:00" if there else None,
            f"url_{language}": f"https://decisions.fct-cf.gc.ca/fc-cf/decisions/{language}/item/{one.citation.split()[-1]}/index.do"
            if there
            else None,
            f"scraped_timestamp_{language}": f"{one.listed}T03:00:00+00:00" if there else None,
        }
    if texts:
        row |= {"unofficial_text_en": one.text_en + last if one.text_en else None, "unofficial_text_fr": one.text_fr or None}
    return row


def _results(rows: list[Mapping[str, Any]]) -> bytes:
    return json.dumps({"results": rows}, ensure_ascii=False).encode()


class CaA2aj:
    looks = (date(2026, 10, 7), date(2026, 10, 9), date(2026, 10, 13))
    told = dict.fromkeys(
        ("any folding work lamps", "des chaussures de sport", "drones"), ("CA",)
    )
    one = "2026 FC 912"
    blind = {
        "of an earlier day": "an answer says neither when it was made nor how many there are",
        "without its last rows": "an answer says nowhere how many there are",
    }

    def settings(self, day: date) -> Mapping[str, str]:
        return {"TERMS_ACCEPTED": "A. Tester, https://publisher.invalid/terms, 2026-10-01"}

    def answer(self, path: str, today: date, edited: bool = False) -> Answered:
        asked, query = urlsplit(path).path, parse_qs(urlsplit(path).query)
        there = [one for one in DECISIONS if one.listed <= today.isoformat()]
        if asked == "/search":
            language = query["search_language"][0]
            first, last = query.get("start_date", [""])[0], query.get("end_date", ["9"])[0]
            rows = [one for one in there if (one.text_en if language == "en" else one.text_fr) and first <= one.decided <= last]
            rows.sort(key=lambda one: one.decided, reverse=True)
            return Answered(200, _results([_row(one, texts=False) for one in rows[: int(query["size"][0])]]), _JSON)
        for one in there:
            if asked == "/fetch" and query.get("citation") == [one.citation if one.text_en else one.citation_fr]:
                more = "\nErratum." if edited and one.citation == self.one else ""
                return Answered(200, _results([_row(one, texts=True, last=more)]), _JSON)
        return Answered(404, b'{"detail": "not found"}', _JSON)

    nothing = _results([])

    def short(self, body: bytes) -> bytes:
        return _results(json.loads(body)["results"][:-1])

    def is_list(self, path: str) -> bool:
        return urlsplit(path).path == "/search"

    def is_text_of(self, path: str, number: str) -> bool:
        return urlsplit(path).path == "/fetch" and parse_qs(urlsplit(path).query).get("citation") == [number]


PUBLISHER = CaA2aj()
