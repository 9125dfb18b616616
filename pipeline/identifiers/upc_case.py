"""Cases of the Unified Patent Court by their numbers.

Its list writes one number in several spellings: "UPC_CFI_1747/2025", "UPC-CFI-478/2025", "UPC_CFI_0001695/2025",
"UPC-COA-0000053/2026", "UPC_CoA_335/2023", and the registry's number of an action, "ACT_551054/2023" (read in client code of the
list, parkerhancock/patent-client-agents, src/patent_client_agents/upc_decisions/client.py and its tests; not seen live). Numbers of
orders ("ORD_10339/2026") and applications ("App_12345/2024") name no case.
"""

from __future__ import annotations

from pipeline.identifiers.base import Identifier, Mark, pattern
from pipeline.identifiers.characters import plain

_BETWEEN = r"[ _-]{1,2}"
_FORM = pattern(
    rf"(?:UPC{_BETWEEN}(?P<court>CFI|COA)|(?P<action>ACT)){_BETWEEN}(?P<number>[0-9]{{1,7}}) ?/ ?(?P<year>20[0-9]{{2}})"
)
_COURTS = {"CFI": "UPC_CFI", "COA": "UPC_CoA"}


class UpcCase(Identifier):
    """A case of the Unified Patent Court: at first instance, on appeal, or an action by the registry's number."""

    name = "upc_case"
    title = "Unified Patent Court case"
    strong = True
    why = "The court counts the cases of each of its instances anew each year, and writes the year behind the number."
    marks = (
        Mark(
            pattern(rf"\bUPC{_BETWEEN}(?:CFI|COA){_BETWEEN}|\bACT_"),
            pattern(r"[0-9]{1,7}\s?/\s?20[0-9]{2}(?![0-9A-Z])"),
        ),
    )
    typed = (pattern(rf"(?<![\w-])(?:UPC{_BETWEEN})?(?:CFI|COA){_BETWEEN}[0-9]{{1,7}} ?/ ?20[0-9]{{2}}(?![\w-])"),)
    keys = (
        (r"^(?:UPC[ _-]{1,2})?(CFI|COA)[ _-]{1,2}0*([0-9]{1,7}) ?/ ?(20[0-9]{2})$", "UPC$1$2/$3"),
        (r"^ACT[ _-]{1,2}0*([0-9]{1,7}) ?/ ?(20[0-9]{2})$", "ACT$1/$2"),
    )

    @classmethod
    def normalize(cls, text: str) -> str | None:
        found = _FORM.fullmatch(plain(text).upper().strip(" .,;:()[]"))
        if not found or not int(found["number"]):
            return None
        head = _COURTS[found["court"]] if found["court"] else "ACT"
        return f"{head}_{int(found['number'])}/{found['year']}"

    @classmethod
    def asked_for(cls, text: str) -> str | None:
        """Also without the court's letters: "CFI 478/2025"."""
        return cls.normalize(text) or cls.normalize(f"UPC_{text.strip()}")
