"""What the patent offices have in common: how one is described, and the parts of which written numbers are made."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from pipeline.identifiers.base import Mark, in_text

# "No.", "Nos.", "Number", "#", with what stands around it; may be absent.
NO = r"[ ,]?(?:NOS?\b\.?|NUMBERS?\b|#)?[:. ]{0,2}"
# The same for `in_text`.
NO_IN_TEXT = r"(?: (?:Nos?\b\.?|Numbers?\b)|\s?#)?:?\s{0,20}"
# Behind a number: no further letter or digit, and no group of digits that would belong to it.
END = r"(?![0-9A-Z]|[,./][0-9])"
# Seven digits in groups: "1,234,567", "1 234 567", "1.234.567".
SEVEN = r"[0-9][ ,.]?[0-9]{3}[ ,.]?[0-9]{3}"
# Document kind codes are a letter and at most one digit (WIPO Standard ST.16). Which letters an office uses is not checked.
KIND = r"(?:[ .-]{0,2}\(?(?P<kind>[A-Z][0-9]?)\)?)?"
# Words before "Patent" or "Trademark Registration" that say whose it is. Those of offices we do not read are here too, so that a
# Canadian number is never taken for one of the United States.
NATION = (
    r"(?:Japan(?:ese)?|Chin(?:a|ese)|(?:South )?Korean?|Taiwan(?:ese)?|R\.?O\.?C\.?|P\.?R\.?C\.?|Hong Kong|"
    r"European(?: Union)?|EU|EPO?|German|British|UK|U\.K\.|United Kingdom|Canad(?:a|ian)|Australian?|New Zealand|French|Italian|"
    r"Dutch|Benelux|Swiss|Norwegian|Swedish|Danish|Finnish|Spanish|Portuguese|Austrian|Belgian|Polish|Irish|Turkish|Indian?|"
    r"Singapore(?:an)?|Israeli?|Mexican|Brazilian|Russian|Ukrainian|Thai|Vietnamese|Malaysian|Indonesian|South African|"
    r"Foreign|International|Community|Madrid|PCT)"
)
AFTER_NATION = in_text(rf"\b{NATION} $")


# An office's code with a number of seven digits and more, and behind it a kind code apart or in brackets, as databases print it:
# "US9113703 (B2)", "EP9812345 B1".
TYPED_KIND = r"\s?(?:\([A-Z][0-9]?\)|[A-Z][0-9](?![0-9A-Z]))"


class Number(NamedTuple):
    """A document's number as its office counts it, prefixes included, and its kind code where written."""

    digits: str
    kind: str | None = None


class Office(NamedTuple):
    """An office: its code in WIPO Standard ST.3, and how its numbers are read and written.

    `read` takes a line with plain signs (`characters.plain`) in capitals; `write` takes what `number` matches.
    """

    code: str
    number: re.Pattern[str]  # what a number may be in a value
    read: Callable[[str], Number | None]
    write: Callable[[str], str]
    marks: tuple[Mark, ...]
    typed: tuple[re.Pattern[str], ...] = ()  # as `Identifier.typed`


def digits_of(written: str) -> str:
    """The digits of a number without what groups them."""
    return re.sub(r"[^0-9]", "", written)
