"""The articles that an order bars, those held outside it, and the models named, as written. Pure.

Orders cover articles that infringe claims and not lists of models: models named are examples, articles held outside are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pipeline.read.prose.passages import Passage
from pipeline.records import Evidence

_ENTRY = (
    r"(?:prohibit\w*|barr\w*|bars?|exclud\w*|prevent\w*)(?:,\s[^,;]{3,90},)?\s+(?:the\s+|from\s+)?(?:unlicensed\s+|unauthorized\s+|further\s+)*"
    r"(?:entry|importation|entry\s+for\s+consumption)(?:\s+or\s+(?:sale|importation|entry))?(?:\s+into\s+the\s+United\s+States)?"
    r"(?:,\s+without\s+(?:a\s+)?licen[cs]e,)?\s+of"
)
_ENDS = (
    r"(?=,?\s+(?:that|which)\b|\s+(?:infring\w+|covered\s+by|manufactured|imported|of\s+respondents?|made\s+by|by\s+(?:or\s+on\s+behalf|reason)|sold|as\s+well\s+as|"
    r"produced|bearing|made\s+using)\b|\s+of\s+(?=[A-Z][\w&'-]+(?:\s+(?:and|or)\s|,|\.|;|\s*$|\s+[A-Z]))|,\s+as\s+well\s+as|,?\s+and\s+(?:(?:an?|the|its|two|three|four|several)\s+)?(?:cease\s+and|CDOs?\b|limited\s+excl|general\s+excl|LEOs?\b|GEOs?\b)|;|\.$|\.\s|$)"
)
BARRED = re.compile(
    rf"\b(?:{_ENTRY}|exclud\w+(?=\s+(?:infringing|certain))|bars?\s+from\s+entry(?:,\s+without\s+(?:a\s+)?licen[cs]e,)?|directed\s+(?:to|against)(?=\s+infringing)"
    r"|(?:LEO|GEO|exclusion\s+order)\s+against(?=\s+infringing)|(?:orders?|LEO|GEO)\s+(?:bars?|covers?)(?=\s+[a-z]))\s+"
    rf"(?:(?:certain|infringing|any|unlicensed)\s+)*(?P<articles>[\w\"'(][^.;]{{2,300}}?){_ENDS}",
    re.IGNORECASE,
)
GENERIC = re.compile(
    r"(?:(?:the|such|covered|accused|infringing|certain|subject)\s+)*(?:products?|articles?|goods|merchandise|devices?)"
    r"(?:\s+(?:by|of)\s+(?:the\s+)?(?:\w+\s+)?respondents?)?$",
    re.IGNORECASE,
)
# The same in a notice that changes an order: what the order bars stands in the history of the case.
_ORDER = re.compile(r"\b(?:LEO|GEO|exclusion\s+orders?|remedial\s+orders|orders)\b")
_NOT_THIS = re.compile(r"\b(?:recommend\w*|requested|asked|petition\w*|alleg\w*|Inv\.\s+No\.)\b")


def standing_order_bars(passages: Iterable[Passage]) -> tuple[str, Evidence] | None:
    """What an order that was issued before bars, where a notice about it says so."""
    for passage in passages:
        if not _ORDER.search(passage.words) or _NOT_THIS.search(passage.words):
            continue
        if found := BARRED.search(passage.words):
            return found["articles"].strip(" ,"), passage.evidence(*found.span())
    return None


_SHALL_NOT = re.compile(
    r"\bconsent\s+order\b.{0,200}?\b(?:shall\s+not|may\s+not|forbids?|prohibits?|bars?)\s+[^.;]{0,160}?\bimport\w*\b[^.;]{0,160}?\bafter\s+importation,?\s+"
    r"(?:directly\s+or\s+indirectly,\s+)?(?:certain\s+|any\s+|of\s+)*(?P<articles>[a-z][^.;]{2,200}?)(?=,?\s+that\s+infring)"
)


def consent_order_bars(passages: Iterable[Passage]) -> tuple[str, Evidence] | None:
    """What those who consented may no longer import."""
    for passage in passages:
        if not _NOT_THIS.search(passage.words) and (found := _SHALL_NOT.search(passage.words)):
            return found["articles"].strip(" ,"), passage.evidence(*found.span())
    return None


# --- held outside -----------------------------------------------------------------------------------------------------------

_OUT = (
    r"(?:(?:do|does|shall|will)\s+not\s+(?:apply|extend)\s+to|(?:do|does)\s+not\s+reach|(?:expressly\s+)?(?:exempts?|excepts?)(?!\s+from)|"
    r"carve[sd]?\s+out|(?:do|does)\s+not\s+include)"
)
_NOT_COVERED = (
    r"(?:is|are)\s+(?:left\s+|held\s+|found\s+)?(?:not\s+covered\s+by|outside(?:\s+of)?(?:\s+the\s+scope\s+of)?\s+(?:the|this|that|its|these|those|both)|not\s+(?:within|subject\s+to)|not\s+excluded|"
    r"exempt(?:ed)?(?=\s+from|[,.;]|$))"
)
_THINGS = r"(?P<what>[\w\"'(][^;]{2,240}?)"
_BEHIND = re.compile(
    rf"\b(?:orders?|LEOs?|GEOs?|CDOs?|they|it)\b[^.;]{{0,80}}?\b{_OUT}\s+(?:the\s+)?{_THINGS}(?=\s+and\s+adds?\b|,\s+(?:which|for\s+which|and\s+(?:adds?|requires?|to)|including|as\s+shown)\b|"
    r";|[.\"](?:\s|$)|$)",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"(?:^|:\s|;\s|\bthat\s+|\bthat\s+articles\s+|,\s+and\s+)(?P<what>(?!no\b|nothing\b)[\w\"'(][^.;:]{2,220}?)(?:,\s+as\s+shown[^,]{0,80},|,\s+which[^,]{0,120},)?\s*,?\s+"
    rf"(?:[a-z ]{{0,40}}\band\s+)?{_NOT_COVERED}\b(?P<rest>[^.;]{{0,120}})",
)
_AS_ARE = re.compile(r"\bexempt,\s+as\s+are\s+(?P<what>[\w\"'(][^.;,]{2,160})")
_OF_ORDERS = re.compile(r"\b(?:orders?|LEOs?|GEOs?|TEOs?|CDOs?|excluded)\b")
_NO_ARTICLE = re.compile(
    r"\b(?:patents?|respondents?\s*$|determination|investigation|proceeding|finding|review|public\s+interest|petition)\b|\bcertify\b|\bbelief\b|\bknow\s+the\s+terms\b|^(?:the\s+)?(?:CDOs?|LEOs?|GEOs?|orders?|United\s+States|it|they|goods|articles|products|entries)$",
    re.IGNORECASE,
)


_SAID = re.compile(r"^.*\bthat\s+(?=(?:the|certain|these|those|its|[A-Z])\b)")  # "a new paragraph states that the …"
_OF_THE_REST = re.compile(r",?\s+(?:do|does|did)\s+not\s+infringe\b")
_ARTICLE = re.compile(r"(?:the|certain|that)\s+", re.IGNORECASE)


def held_outside(passages: Iterable[Passage]) -> dict[str, Evidence]:
    """Articles that an order is said not to reach, as written, each with the words that say so."""
    found: dict[str, Evidence] = {}
    for passage in passages:
        for start, end, evidence in _outside(passage):
            what = _SAID.sub("", passage.words[start:end])
            what = _OF_THE_REST.split(what)[0].strip(" ,\"'")
            if article := _ARTICLE.match(what):
                what = what[article.end() :]
            if len(what) > 3 and not _NO_ARTICLE.search(what):
                found.setdefault(what, evidence)
    return found


def _outside(passage: Passage) -> Iterator[tuple[int, int, Evidence]]:
    if not _OF_ORDERS.search(passage.words) and not passage.words.startswith("It "):
        return
    found = [
        *_BEHIND.finditer(passage.words),
        *_AS_ARE.finditer(passage.words),
        *(m for m in _BEFORE.finditer(passage.words) if _OF_ORDERS.search(m[0])),
    ]
    yield from ((*m.span("what"), passage.evidence(*m.span())) for m in found)


# --- models -----------------------------------------------------------------------------------------------------------------

_CODE = r"[A-Z]{1,6}-?\d{1,5}(?:-[A-Z\d]{1,6})*[A-Z]{0,3}"
_NAMED = rf"(?:(?:[A-Z][a-z]\w+|[A-Z]{{2,}})\s){{0,2}}(?:{_CODE}|[A-Z][A-Za-z]+\s\d{{1,4}}[A-Z]?)(?:\s(?:Mini|Pro|Plus|Max|Lite|Ultra|Air|S))?"
_ONE = re.compile(rf"(?<![\w'$-])(?:{_NAMED})(?![\w'-]|[.,]\d)")
_MARKED = re.compile(
    r"\b(?:models?|model\s+(?:nos?\.?|numbers?)|part\s+(?:nos?\.?|numbers?)|SKUs?|designations?)\s+(?=[A-Z\d])", re.IGNORECASE
)
_IN_LIST = re.compile(
    r"(?P<one>[A-Z0-9][\w-]*\d[\w-]*|[A-Z]{1,4}\s\d{1,4}\b|[A-Z]{1,3}-[\w-]+)(?:,?\s+(?:and|or)\s+(?:model\s+)?|,\s+(?:model\s+)?)?"
)
_SPEAKS = re.compile(
    r"\b(?:models?|redesign\w*|accused|adjudicated|devices?|products?|modules?|engines?|terminals?|cartridges?|stoves?|units?|doors?|SKUs?|sold|named\s+the|lacks?|not\s+covered)\b",
    re.IGNORECASE,
)
_NO_MODEL = re.compile(
    r"^(?:Order|Rule|Part|Paragraph|Section|Claims?|Nos?|Inv|FR|Fed|Cir|January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Suite|Room|Unit|Building|Block|Floor|Flat|Lot|Docket|DN|RE|D|VA|TX|PA|SR|EDIS3?|TS|Exhibit|Ex|Title|Level|"
    r"Reg|Registration|Patent|Phase|Figure|Table|Day|Question|Issue)\b|^(?:RE|D|VA|TX|PA|TS|DN|H|HQ|NY|US|FR|EDIS)-?\d",
)


def models(passages: Iterable[Passage]) -> dict[str, Evidence]:
    """Models, part numbers and the like that a notice names: with the word before them, or as a code of letters and digits."""
    found: dict[str, Evidence] = {}
    for passage in passages:
        if _SPEAKS.search(passage.words):
            for start, end in _models(passage.words):
                found.setdefault(passage.words[start:end], passage.around(start, end, 80))
    return found


_NO_PART = re.compile(r"(?:The|Model|And|Its|In|Of|As|A|An)\s")


def _models(words: str) -> Iterator[tuple[int, int]]:
    for marked in _MARKED.finditer(words):
        at = marked.end()
        while item := _IN_LIST.match(words, at):
            yield item.span("one")
            at = item.end()
            if item.end() == item.end("one"):
                break
    for found in _ONE.finditer(words):
        start, end = found.span()
        if head := _NO_PART.match(words, start):
            start = head.end()
        name = words[start:end]
        if (
            words[start - 1 : start] != '"'
            and re.search(r"\d", name)
            and not _NO_MODEL.match(name)
            and not re.match(r"\s+patent", words[end : end + 8])
        ):
            yield start, end
