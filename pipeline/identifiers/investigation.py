"""Investigations of the United States International Trade Commission under section 337 (19 U.S.C. 1337; 19 CFR part 210).

Written "337-TA-1276" in notices and "337-1145" in EDIS and IDS (as seen in its notices). Phases of one
investigation ("Remand", "Enforcement Proceeding", "Consolidated") bear its number and are no part of it. "Inv. No. 1081" is read
with four digits only: the Commission's other investigations have shorter ones ("Investigation No. 332-595" is of section 332).
"""

from __future__ import annotations

from pipeline.identifiers.base import Identifier, Mark, in_text, pattern
from pipeline.identifiers.characters import plain

_INV = r"(?:INVESTIGATION|INV\.?)(?: ?\(?S\)?\.?)?"
_PHASE_NAME = r"(?:VIOLATION|REMAND|ENFORCEMENT|MODIFICATION|ADVISORY|RESCISSION|BOND|CONSOLIDATED)"
_PHASE = rf"(?:[ ;]{{0,2}}\(?{_PHASE_NAME}(?: [A-Z]+){{0,3}}\)?){{0,3}}"
_FORM = pattern(
    rf"(?:(?:{_INV} ?(?:NO\(?S?\)?\.?|NUMBERS?)[: ]{{0,2}})?337 ?- ?(?:TA ?- ?)?"
    rf"|{_INV} ?NOS?\.? ?(?=1[0-9]{{3}}\b)|(?P<short>THE '?|'))"
    rf"(?P<number>[0-9]{{2,5}})(?P<word> INVESTIGATION)?{_PHASE}"
)
# EDIS shows a complaint before institution as "337-TA-3673" or "337-3673", where 3673 is its docket number (as seen in notices).
# Dockets passed 3000 in 2013 and investigations stand below 1600 in 2026 (memory), so a number between is a docket.
DOCKETS = range(3000, 5000)
_DIGITS = pattern(r"[0-9]{2,4}")
_BY_LETTERS = pattern(rf"^(?:US\s?)?ITC\s?-?\s?(?:{_INV}\s?)?(?:NOS?\b\.?\s?)?")
_YEARS = range(1900, 2100)  # "the 2016 investigation"


class Investigation(Identifier):
    """An investigation under section 337 by its number."""

    name = "investigation"
    title = "Section 337 investigation"
    strong = True
    why = "The Commission counts its investigations once, and every order belongs to one; phases share its number."
    marks = (
        Mark(
            in_text(
                r"\b(?:Investigation|Inv\.?) (?:(?:Nos?\b\.?|No\(s\)\.?|Numbers?)\s{0,20}337\s?-\s?(?:TA\s?-\s?)?"
                r"|Nos?\b\.?\s{0,20}(?=1[0-9]{3}\b))"
                r"|\b337\s?-\s?TA\s?-\s?"
            ),
            pattern(r"[0-9]{2,5}(?![0-9A-Z]|-[0-9A-Z])"),
        ),
        Mark(in_text(r"\bthe '?"), in_text(r"[0-9]{3,4} investigation\b")),
    )

    # "ITC-1276", "337 TA 1276", "337-TA-1276 (Remand)".
    typed = (
        pattern(
            rf"(?<![\w-])(?:US\s?)?ITC\s?-?\s?(?:{_INV}\s?)?(?:NOS?\b\.?\s?)?"
            r"(?:337\s?-?\s?(?:TA)?\s?-?\s?)?[0-9]{3,4}(?![\w-])"
        ),
        pattern(
            rf"(?<![\w-])(?:{_INV} ?(?:NOS?\b\.?)? ?)?337[ -]{{1,3}}TA[ -]{{1,3}}[0-9]{{2,5}}"
            rf"(?: ?\({_PHASE_NAME}[A-Z ]{{0,40}}\))?(?![\w-])"
        ),
        pattern(rf"(?<![\w-])(?:{_INV} ?(?:NOS?\b\.?)? ?)?TA[ -]{{1,3}}337[ -]{{1,3}}[0-9]{{2,5}}(?![\w-])"),  # turned round
    )
    keys = (
        (r"^(?:US ?)?ITC ?-? ?(?:INVESTIGATION|INV[.]?)?[ .]*(?:NOS?[.]?)?[: ]*(?:337 ?-? ?(?:TA)? ?-? ?)?0*([0-9]{3,4})$",
         "337TA$1"),
        # "Inv. No. 337-TA-1276", "337-1276"; EDIS shows a docket (3000 to 4999) as "337-TA-3673".
        (r"^(?:INVESTIGATION|INV[.]?)[ .]*(?:NOS?[.]?|NO\(S\)[.]?|NUMBERS?)?[: ]*(?=337|TA[ -]{1,3}337)", ""),
        (r"^TA[ -]{1,3}337(?=[ -]{1,3}[0-9]{2,5}$)", "337-TA"),
        (r"^337 ?- ?(?:TA ?-? ?)?([34][0-9]{3})(?: ?\(?VIOLATION\)?)?$", "$1"),
        (r"^337 ?(?:- ?(?:TA ?-? ?)?|TA ?-? ?)0*([0-9]{2,5})(?: ?[(](?:[A-Z]+ ?){1,4}[)]?)?$", "337TA$1"),
    )

    @classmethod
    def normalize(cls, text: str) -> str | None:
        found = _FORM.fullmatch(plain(text).upper().strip(" .,;:()[]"))
        # "the 1191 investigation" needs both of its words.
        if not found or bool(found["short"]) != bool(found["word"]):
            return None
        number = int(found["number"])
        if found["short"] and number in _YEARS:
            return None
        return f"337-TA-{number}" if number and number not in DOCKETS else None

    @classmethod
    def asked_for(cls, text: str) -> str | None:
        """Also by the digits alone, "1276", or behind the Commission's letters."""
        text = _BY_LETTERS.sub("", text.strip())
        return cls.normalize(f"337-TA-{text.strip()}" if _DIGITS.fullmatch(text.strip()) else text)
