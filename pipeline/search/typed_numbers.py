"""Numbers as people type and paste them: addresses of databases, lists without blanks, claims, values with colons. Pure.

Each function takes a query's words outside of quotation marks, and gives what the query language reads in their place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from urllib.parse import parse_qs, unquote, urlsplit

from pipeline.errors import UsageError
from pipeline.identifiers import find
from pipeline.search.fields import BY_NAME, FieldType
from pipeline.search.identifier_key import identifier_key
from pipeline.search.naming import COMPANY, fields_like

# An address with its scheme, or a host's name with a path behind it.
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s\"<>]+|(?<![\w@./-])(?:[a-z0-9-]+\.)+[a-z]{2,6}/[^\s\"<>]*", re.IGNORECASE)
_FILE = re.compile(r"\.(?:pdf|html?|xml|txt|json)$", re.IGNORECASE)  # what a page is kept as
_STROKES = re.compile(r"(?<=[0-9])[ \t]+/[ \t]+(?=(?:US |U\.S\. |RE|D)?[0-9])")  # between numbers of a list
_LONG = r"(?:[0-9]{7,8}|[0-9]{1,2}(?:,[0-9]{3}){2})"  # "13/456,789" is one number
_OF_LONG = re.compile(rf"(?<![\w,./-]){_LONG}(?:/{_LONG})+(?![\w/-])")
_STEPS = re.compile(r"[/?&=#:;,+()\s]+")
_DOCUMENT = re.compile(r"(?:19|20)[0-9]{2}-[0-9]{4,6}|[A-Z][0-9]-[0-9]{4,6}")  # as gazettes number their documents: 2024-08198
_TOKEN = re.compile(r"(?<!\S)(?:([a-z_]+):)?([^\s:\"()\[\]{}*?~^\\/]+[,;][^\s:\"()\[\]{}*?~^\\/]+)(?!\S)", re.IGNORECASE)
_GROUPS = re.compile(r"[A-Z]{0,3}['.]?[0-9]{1,3}(?:,[0-9]{3})?", re.IGNORECASE)  # to which one more group of digits may belong
_GROUP = re.compile(r"[0-9]{3}(?:[A-Z][0-9]?)?", re.IGNORECASE)
# Numbers of which only the last group is written again: "22-AB-9073, -9074 and -9075".
_SHORTENED = re.compile(
    r"(?<!\S)(?P<head>[\w.-]*\w-)(?P<first>[0-9]{3,5})"
    r"(?P<rest>(?:(?:,?\s+(?:and|or|&)\s+|,\s*)-[0-9]{3,5}(?![\w-]))+|(?:/-?[0-9]{4,5})+(?![\w,/-]))"
)
_LAST_GROUP = re.compile(r"[-/]([0-9]{3,5})(?![0-9])")
# "the '703 and '809 patents": the last three digits of numbers that were named before.
_SIGN = "['’‘`´]"
_BY_THREE = re.compile(
    rf"(?<![\w'’])(?:claims?\s+(?P<claim>[0-9]{{1,3}})\s+of\s+)?(?:the\s+)?"
    rf"(?P<list>{_SIGN}[0-9]{{3}}(?:(?:\s*,\s*|\s+)(?:(?:and|or|&)\s+)?(?:the\s+)?{_SIGN}[0-9]{{3}})*)\s+patents?\b",
    re.IGNORECASE,
)
_LEAST = 4  # characters of an item of a list: "1,2" is none
_COLONS = re.compile(r"(?<![\w:])([a-z_]+):([^\s:\"()\[\]{}]+(?::[^\s:\"()]+)+)", re.IGNORECASE)
# A colon with a blank behind it, as labels and titles have it: "Case No: 1276", "Certain Lamps: Notice".
_LABEL = re.compile(r"(?<![\w:\\])(?P<label>[A-Za-z][\w'’-]*\.?):(?=\s+(?P<next>[^\s\"()]*))")
_NUMBER_OF = re.compile(  # "Number" behind one of these is no field's name
    r"\b(?:doc|document|reg|registration|patent|pat|inv|investigation|docket|dkt|case|model|part|item)s?\.?\s+number:",
    re.IGNORECASE,
)
_DIGITS = 3  # in what a label of a number stands before
_ABOUT = re.compile(r"^\s*re(?:gards|garding)?:\s+(?=\w)", re.IGNORECASE)  # in front of a caption, as letters have it
_CLAIM_OF = re.compile(r"(?<![\w:])(claim):(?=[^\":()]*[0-9])([^\":()*?]{4,60}?):\s?([0-9]{1,3})(?![\w,.])", re.IGNORECASE)
_BEFORE = re.compile(r"\s*(?:claims?|cls?\.?)\s*(?P<claim>[0-9]{1,3})\s*(?:of|,|:)?\s*(?:the\s)?\s*(?P<number>.+)", re.IGNORECASE)
_BEHIND = re.compile(r"(?P<number>.+?)(?:\s*:\s*|\s*,?\s*(?:claims?|cls?\.?)\s*:?\s*)(?P<claim>[0-9]{1,3})\s*", re.IGNORECASE)


def addresses_read(text: str) -> str:
    """The text with every address in place of which stands the number that it names.

    Raises UsageError for one that names no patent, case or document.
    """
    return _ADDRESS.sub(lambda found: f'"{number_of_address(found[0])}"', text)


def is_address(text: str) -> bool:
    """Whether a text is an address and nothing else."""
    return _ADDRESS.fullmatch(text.strip()) is not None


def number_of_address(address: str) -> str:
    """The number of the patent, case or document whose page an address is. Raises UsageError if it names none."""
    for number in _numbers_in(address.strip().rstrip(".,;")):
        return number
    raise UsageError(
        f"the address {address} names no patent, case or document by its number: write the number, or words of the page"
    )


def _numbers_in(address: str) -> Iterator[str]:
    parts = urlsplit(address if "://" in address else f"https://{address}")
    asked = {name.lower(): values for name, values in (*parse_qs(parts.query).items(), *parse_qs(parts.fragment).items())}
    if "registration" in " ".join(asked.get("casetype", ())).lower():  # the trademark office's page of one
        yield from (f"Reg. No. {number}" for number in asked.get("casenumber", ()))
    yield from (country + number for country in asked.get("cc", ()) for number in asked.get("nr", ()))
    for piece in _STEPS.split(unquote(f"{parts.path}/{parts.query}/{parts.fragment}")):
        step = _FILE.sub("", piece)
        if step[:1].isalpha() or "-" in step:
            marked = any(one.start == 0 and one.end == len(step) for one in find.find_all(step))
            if marked or _DOCUMENT.fullmatch(step):
                yield step


def lists_apart(text: str) -> str:
    """The text with the items of a list apart: "9113703,9277809", "9,113,703,9,277,809", "9,113,703 / 9,277,809".

    Numbers that are shortened to their last group get their head back, and any of them is meant: "22-AB-9073, -9074".
    """

    def apart(found: re.Match[str]) -> str:
        field, items = found[1], list(_items(found[2]))
        if len(items) < 2 or not all(len(item) >= _LEAST and any(map(str.isdigit, item)) for item in items):
            return found[0]
        return f"{field}:({' '.join(items)})" if field else " ".join(items)

    text = _OF_LONG.sub(lambda found: found[0].replace("/", " "), _SHORTENED.sub(_in_full, text))
    return _TOKEN.sub(apart, _STROKES.sub(" ", text))


def _in_full(found: re.Match[str]) -> str:
    """Each number of a list with the head that only its first one was written with."""
    numbers = (found["first"], *_LAST_GROUP.findall(found["rest"]))
    return f"({' OR '.join(found['head'] + number for number in numbers)})"


def short_names_read(text: str) -> str:
    """The text with patents by their last three digits, "the '703 patent", as what ends with them; also a claim of one."""

    def read(found: re.Match[str]) -> str:
        threes, claim = re.findall("[0-9]{3}", found["list"]), found["claim"]
        if claim and len(threes) == 1:
            return f'(claim:*{threes[0]}\\:{int(claim)} OR "claim {claim} of the {threes[0]} patent")'
        every = " OR " if re.search(r"\sor\s", found["list"]) else " "
        patents = every.join(f'(patent:*{three} OR "{three} patent")' for three in threes)
        return f"claim {claim} ({patents})" if claim else f"({patents})"

    return _BY_THREE.sub(read, text)


def _items(written: str) -> Iterator[str]:
    for part in filter(None, written.split(";")):
        yield from _by_groups(filter(None, part.split(",")))


def _by_groups(pieces: Iterable[str]) -> Iterator[str]:
    """Pieces between commas as items: three digits belong to the digits before them, up to three groups."""
    item = ""
    for piece in pieces:
        if item and _GROUP.fullmatch(piece) and _GROUPS.fullmatch(item):
            item = f"{item},{piece}"
            continue
        if item:
            yield item
        item = piece
    if item:
        yield item


def labels_read(text: str) -> str:
    """The text without the colons of labels, which are no fields: "Doc. No: 2031-02829", "Certain Lamps: Kettles".

    One that is like a field's name stays before words, and is told as that.
    """

    def read(found: re.Match[str]) -> str:
        name = found["label"].lower()
        if name in BY_NAME or name == COMPANY:
            return found[0]
        of_number = sum(map(str.isdigit, found["next"])) >= _DIGITS
        return found["label"] if of_number or not fields_like(name) else found[0]

    return _LABEL.sub(read, _NUMBER_OF.sub(lambda label: label[0].removesuffix(":"), _ABOUT.sub("", text)))


def colons_quoted(text: str) -> str:
    """The text with the values of keyword fields that have a colon in quotes: id:a:b, claim:US 9,113,703:1."""
    text = _CLAIM_OF.sub(r'\1:"\2:\3"', text)
    return _COLONS.sub(_quoted, text)


def _quoted(found: re.Match[str]) -> str:
    field = BY_NAME.get(found[1].lower())
    if field is None or field.type not in (FieldType.KEY, FieldType.EXACT, FieldType.ID):
        return found[0]
    if any(sign in found[2] for sign in "*?"):
        return f"{found[1]}:" + found[2].replace("\\:", ":").replace(":", "\\:")
    return f'{found[1]}:"{found[2]}"' if "\\:" not in found[2] else found[0]


def claim_key(written: str) -> str:
    """The key of a claim of a patent in any spelling: "US 9,113,703:1", "claim 1 of 9,113,703". "" where no number is named."""
    found = _BEFORE.fullmatch(written) or _BEHIND.fullmatch(written)
    key = identifier_key(found["number"]) if found else ""
    return f"{key}:{int(found['claim'])}" if found and key else ""


STEPS = (addresses_read, labels_read, colons_quoted, lists_apart, short_names_read)  # in this order
