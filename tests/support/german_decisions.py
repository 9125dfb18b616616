"""German decisions of our own, as two publishers have them; what both give of one is written here once."""

from __future__ import annotations

from typing import NamedTuple


class Decision(NamedTuple):
    number: str
    court: str
    senate: str
    case: str
    decided: str
    listed: str  # the day on which it is published
    title: str
    tenor: tuple[str, ...]
    facts: tuple[str, ...]
    grounds: tuple[str, ...]


DECISIONS = (
    Decision(
        "KORE300012026",
        "BGH",
        "10. Zivilsenat",
        "X ZR 12/25",
        "2026-09-18",
        "2026-10-06",
        ("Patentverletzung: Werklampen mit Scharnier"),
        (
            "Auf die Revision der Klägerin wird das Urteil des Oberlandesgerichts geändert.",
            (
                "Die Beklagte wird verurteilt, es bei Meidung eines Ordnungsgeldes zu unterlassen, klappbare Werklampen "
                "mit Scharnier in der Bundesrepublik Deutschland anzubieten, in Verkehr zu bringen oder zu diesen "
                "Zwecken einzuführen."
            ),
            "Die Kosten des Rechtsstreits trägt die Beklagte.",
        ),
        ("Die Klägerin ist Inhaberin des europäischen Patents 3 987 654.", "Sie nimmt die Beklagte auf Unterlassung in Anspruch."),
        ("Die zulässige Revision hat Erfolg.",),
    ),
    Decision(
        "KORE300022026",
        "BGH",
        "10. Zivilsenat",
        "X ZR 30/25",
        "2026-09-22",
        "2026-10-08",
        "Patentverletzung: Pumpen",
        ("Die Revision der Beklagten wird zurückgewiesen.",),
        (("Das Landgericht hat die Beklagte zur Unterlassung verurteilt."),),
        ("Die Revision hat keinen Erfolg.",),
    ),
    Decision(
        "MPRE100032026",
        "BPatG",
        "4. Senat",
        "4 Ni 12/24 (EP)",
        "2026-09-24",
        "2026-10-12",
        ("Patentnichtigkeitsklageverfahren: Drohnen"),
        ("Das europäische Patent 2 111 222 wird für nichtig erklärt.", "Die Kosten trägt die Beklagte."),
        (("Die Klägerin begehrt die Nichtigerklärung."),),
        ("Die Klage ist begründet.",),
    ),
)
OF_ANOTHER_SENATE = Decision(
    "KORE300092026",
    "BGH",
    "9. Zivilsenat",
    "IX ZB 72/26",
    "2026-09-18",
    "2026-10-06",
    "Insolvenz",
    (("Die Rechtsbeschwerde wird verworfen."),),
    (),
    (),
)
PERMISSION = {"PERMISSION": "A. Publisher, letter of 1 October 2026, 2026-10-01"}
