"""Rules of legal forms, and of whether words are a company's name, each with words that it is for and words that it is not for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.identifiers.legal_forms import LEGAL_FORMS
from pipeline.read.rule import Rule

# Every capital of the Latin alphabets, for a class of characters; `A-Z` alone misses "Ålmo" and "Šreno".
CAPITALS = "A-Z" + "".join(chr(n) for n in range(0xC0, 0x250) if chr(n).isupper())


def _by_first_letter() -> Iterator[str]:
    """The patterns under the letters that their spellings begin with: most words are none of them, which is then soon known."""
    firsts: dict[str, list[str]] = {}
    for pattern, *spellings in LEGAL_FORMS:
        for first in dict.fromkeys(s[0].upper() for s in spellings):
            firsts.setdefault(first, []).append(pattern)
    for first, patterns in firsts.items():
        begins = re.escape(first) if first == "(" else f"{first}{first.lower()}"
        yield f"(?=[{begins}])(?:{'|'.join(patterns)})"


LEGAL_FORM = Rule(
    *_by_first_letter(),
    finds=[f"Orlo ‹{spelling}›" for form in LEGAL_FORMS for spelling in form[1:]],
    never=[
        "by Orlo co. and others", "Fenwick Lamps and two companies of its group", "an increase of imports by Cooper Tent Poles",
        "the corporate parent of two funds", "a helmet of the S.A.E. type", "Agnes Seward", "the SEALINE lantern", "a 4-INCH pump",
        "Orlo S.L.X", "Ab Initio lamps", "Abner's lamps",
    ],
)  # fmt: skip

# Forms that are common words or too short when small: only where an item of a list, or the sentence, ends.
SMALL_FORM = Rule(
    r"(?:ab|sa|sas|spa|kg|sl|company limited|limited company|limited|corporation|co)\b\.?"
    r"(?=\s*(?:[,;.(]|$)|\s(?:and|or|of)\s"
    rf"[{CAPITALS}])",
    r"(?:ab|sas|kg|limited)\b(?=\s(?:is|are|shall|from|that|on)\s|\sdefaulted\b)",  # "an order prohibiting orlo limited from selling"
    finds=[
        "orlo ‹ab› is barred", "orlo ‹sas› are barred", "orlo ‹kg› shall stop", "orlo ‹limited› from selling", "orlo ‹limited› that sells", "orlo ‹sas› on one hand", "orlo ‹sas› defaulted",
        "orlo ‹ab›; and", "orlo ‹sa›", "orlo ‹sas›", "orlo ‹spa› (\"Orlo\")",
        "orlo ‹kg› and Fenn Inc.", "orlo ‹sl› or Fenn Inc.", "orlo ‹company limited›, Fenn Inc.",
        "orlo ‹limited company›", "orlo ‹limited› of Logan, Utah", "orlo ‹corporation›", "orlo ‹co.›",
    ],
    never=["limited exclusion order", "a remedy limited to them", "the corporation imports", "a spa for dogs", "co-respondents"],
)  # fmt: skip

# --- whether words are a company's name ------------------------------------------------------------------------------------------

FORM_AT_END = Rule(
    rf"(?:^|[\s,.(/]){LEGAL_FORM}$",
    finds=["Orlo‹ Inc.›", "Orlo Inc.‹/Inc.›", "‹GmbH›", "Orlo‹,Inc.›", "Orlo Co‹.Ltd›", "Orlo ‹(GmbH›"],
    never=["Orlo Inc. of", "OrloInc", "Orlo"],
)
NUMBER = Rule(r"\A\d[\d,.-]*$", finds=["‹4,000.5›"], never=["4th", "Orlo 4"])
DIGIT = Rule(r"(?<!\ANo\.\s)(?<!\ANo\.\s\d)\d", finds=["HVX‹2›"], never=["HVX", "No. 7 Orlo Factory", "No. 12 Orlo Factory"])
AMERICA_AT_END = Rule(
    r"\sof\s+(?:(?:North\s+|Latin\s+|South\s+)?America|the\s+Americas)$",
    finds=[
        "Orlo‹ of America›",
        "Orlo‹ of North America›",
        "Orlo‹ of Latin America›",
        "Orlo‹ of South America›",
        "Orlo‹ of the Americas›",
    ],
    never=["Orlo of America, Inc.", "Orlo of Fenn"],
)
INTERNET_NAME = Rule(
    r"\w\.(?:com|net|org|cn)$",
    finds=["Lam‹p.com›", "Lam‹p.net›", "Lam‹p.org›", "Lam‹p.cn›"],
    never=["Lamp.com's", "Lamp", "lamp com"],
)
# Small words in the names of persons.
PARTICLES = ("de", "del", "da", "dos", "di", "van", "von", "y", "el", "la", "las", "los", "der", "den")
# Up to six words with capitals, and small ones that names of persons have.
PLAIN_NAME = Rule(
    rf"\A[{CAPITALS}][\w'-]+(?:\s+(?:(?:{'|'.join(PARTICLES)})\s+){{0,2}}(?:[{CAPITALS}][\w'-]+|[{CAPITALS}]\.)|,?\s[JS]r\.?|,\sI{{2,3}}){{0,5}}$",
    finds=["‹Orlo›", "‹Orlo Fenwick Lamp›", "‹Łorlo Šenwick›", "‹Ute Orlo, Jr.›", "‹Ute Q. Orlo›", "‹Ute Orlo, III›", *(f"‹Ute {word} Orlo›" for word in PARTICLES)],
    never=["orlo", "Orlo of Fenn", "Orlo, Fenn", "O R", "Orlo Fenn Lamp Tent Pole Kettle Mill"],
)
