"""How the Federal Register sets a text: its spelling, and where a line of its own begins. Pure.

As seen in its documents of 1994 to 2026: letters as "[ntilde]", quotation marks as two, a blank behind a hyphen at a line's end; at
the end of a notice "[FR Doc. …]" and "BILLING CODE …".
"""

from __future__ import annotations

import html
import re

from pipeline.texts import spelling
from pipeline.texts.paragraphs import Layout

_SPACED_HYPHEN = re.compile(r"(?<=\w)- (?!(?:and|or|to|through)\b)(?=\w)")
_LETTER = re.compile(
    r"\[([A-Za-z]{1,2}(?:acute|grave|circ|tilde|uml|cedil|ring|slash|caron|macr|breve|ogon|dot|lig)|reg|trade|deg|micro|szlig)\]"
)


def clean(text: str) -> str:
    """A run of the Register's text in the one spelling of all texts."""
    text = spelling.clean(text).replace("``", '"').replace("''", '"')
    if "[" in text:
        text = _LETTER.sub(lambda m: html.unescape(f"&{m[1]};"), text)
    return _SPACED_HYPHEN.sub("-", text) if "- " in text else text


def listed(value: object) -> str:
    """A title or abstract of a listing, cleaned; "" for none. The Register escapes some of them as HTML."""
    return clean(html.unescape(value)) if isinstance(value, str) else ""


LAYOUT = Layout(
    clean=clean,
    goes_on=re.compile(r"[,.;:)\]]|[a-z]+(?![A-Za-z])|\(\d{1,4} FR "),
    own_line=re.compile(
        r"(?<=\S) (?=\[FR Doc\. |BILLING CODE |Issued: [A-Z])|(?<=, \d{4}\.) (?=[A-Z][a-z]+ [A-Z]\. [A-Z][a-z]+,$)"
    ),
)
