"""Cases of civil courts of the Netherlands by their number (zaaknummer).

District courts: "C/09/596013 / KG ZA 20-647", where 09 is the court, 596013 its own number (zaaknummer), and the rest the number on
its roll (rolnummer), also written "C-09-444144-HA ZA 13-638" and "C/09/623947" alone. Courts of appeal: "200.094.832/01", also
"200.094.832-01". So seen in decisions as published. The number on a roll alone, and numbers from before 2013 ("152645 / KG ZA
07-128"), do not say which court counts them, and are not read.
"""

from __future__ import annotations

from pipeline.identifiers.base import Identifier, Mark, pattern
from pipeline.identifiers.characters import plain

_ROLL = r"(?:HA|KG|FT|RK|JE|EX) ?(?:ZA|RK|EA|RG) ?[0-9]{2} ?[-/] ?[0-9]{1,5}(?: [A-Z]{1,4}(?:/[A-Z]{1,4})?)?"
_DISTRICT = r"C ?[/-] ?(?P<court>[0-9]{2}) ?[/-] ?(?P<own>[0-9]{5,7})"
_APPEAL = r"(?P<first>200)[. ](?P<second>[0-9]{3})[. ](?P<third>[0-9]{3}) ?[/-] ?(?P<part>[0-9]{2})"
_FORM = pattern(
    rf"(?:ZAAK ?-? ?/? ?(?:ROL ?)?(?:NUMMERS?|NRS?\.?) ?:? ?(?:/ ?ROLNUMMERS? ?:? ?)?)?"
    rf"(?:{_DISTRICT}(?: ?[-/] ?{_ROLL})?|{_APPEAL})"
)
_DISTRICT_MARK = pattern(r"(?<![A-Z0-9])C\s?[/-]\s?(?=[0-9]{2}\s?[/-]\s?[0-9]{5,7}(?![0-9]))")
_APPEAL_MARK = pattern(r"(?<![0-9.])200\.(?=[0-9]{3}\.[0-9]{3}\s?[/-]\s?[0-9]{2}(?![0-9]))")


class DutchCase(Identifier):
    """A case of a district court or court of appeal of the Netherlands."""

    name = "nl_case"
    title = "Dutch case number"
    strong = True
    why = "It names the court and the number under which it keeps one case; an appeal has a number of its own."
    marks = (
        Mark(_DISTRICT_MARK, pattern(r"[0-9]{2}\s?[/-]\s?[0-9]{5,7}(?![0-9])")),
        Mark(_APPEAL_MARK, pattern(r"[0-9]{3}\.[0-9]{3}\s?[/-]\s?[0-9]{2}(?![0-9])")),
    )
    typed = (
        pattern(r"(?<![\w/])C ?[/-] ?[0-9]{2} ?[/-] ?[0-9]{5,7}(?![\w])"),
        pattern(r"(?<![\w.])200\.[0-9]{3}\.[0-9]{3} ?[/-] ?[0-9]{2}(?![\w])"),
    )

    @classmethod
    def normalize(cls, text: str) -> str | None:
        found = _FORM.fullmatch(plain(text).upper().strip(" .,;:()[]"))
        if not found:
            return None
        if found["court"]:
            return f"C/{found['court']}/{found['own']}"
        return f"200.{found['second']}.{found['third']}/{found['part']}"
