"""The kinds of words that a submission is made of. Pure."""

from __future__ import annotations

import re
import unicodedata
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field

from pipeline.identifiers.country import Country
from pipeline.identifiers.hs import parse_hs
from pipeline.mailboxes import is_address
from pipeline.submissions.saying import wrong

_UNSEEN = frozenset({"Cc", "Cs", "Zl", "Zp", "Cn", "Co"})  # controls, half characters, ends of lines, what nobody assigned
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")  # turn the direction of what follows (Unicode Standard Annex 9)
_NUMBER = re.compile(r"[0-9A-Za-z](?:[0-9A-Za-z/.() -]{0,38}[0-9A-Za-z)])?")

_CASE_NUMBER = re.compile(r"[\w/.() -]+")


def line_of(value: str) -> str:
    """Words in one line, blanks made one. Raises PydanticCustomError for what cannot be shown, or where nothing is left."""
    found = " ".join(unicodedata.normalize("NFC", value).split())
    if not found:
        raise wrong("it is empty")
    if odd := next((c for c in found if unicodedata.category(c) in _UNSEEN or _TURNS.match(c)), None):
        raise wrong("it holds a character that cannot be shown ({code})", code=f"U+{ord(odd):04X}")
    return found


def _country(value: str) -> str:
    found = Country.normalize(value)
    if found is None:
        raise wrong("{value} is no country", value=repr(value))
    return found


def _tariff(value: str) -> str:
    found = parse_hs(value)
    if found is None:
        raise wrong("{value} is no tariff code of six to ten digits", value=repr(value))
    return found.digits


def _number(value: str) -> str:
    if not _NUMBER.fullmatch(value):
        raise wrong("{value} is no number of a right", value=repr(value))
    return value.replace(" ", "")


def _case_number(value: str) -> str:
    if not _CASE_NUMBER.fullmatch(value):
        raise wrong("it holds other characters than letters, digits, blanks and / . - _ ( )")
    return value


def _address(value: str) -> str:
    try:
        parts = urlsplit(value)
        usable = parts.scheme == "https" and bool(parts.hostname) and len(value.split()) == 1
    except ValueError:  # an address of IPv6 that is none
        usable = False
    if not usable:
        raise wrong("{value} is no address of a page", value=repr(value))
    return value


def _mailbox(value: str) -> str:
    if not is_address(value):
        raise wrong("{value} is no mailbox", value=repr(value))
    return value


Line = Annotated[str, Field(max_length=300), AfterValidator(line_of)]
CaseNumber = Annotated[str, Field(max_length=40), AfterValidator(line_of), AfterValidator(_case_number)]
Text = Annotated[str, Field(max_length=4_000), AfterValidator(line_of)]
CountryCode = Annotated[str, Field(max_length=100), AfterValidator(_country)]
TariffCode = Annotated[str, Field(max_length=30), AfterValidator(_tariff)]
RightNumber = Annotated[str, Field(max_length=40), AfterValidator(line_of), AfterValidator(_number)]
Address = Annotated[str, Field(max_length=1_000), AfterValidator(line_of), AfterValidator(_address)]
Mailbox = Annotated[str, Field(max_length=254), AfterValidator(_mailbox)]
Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
