"""Decisions and orders of the Unified Patent Court: whom they enjoin, from what, on which patent, where; and what ends that.

Only the operative part decides. What it does in English, German, French or Dutch is read; a paper in another language, or one whose
operative part is not found, says so, and nothing is made of it. A quote stays in its own language. Pure: the same texts give the same notice.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from pipeline.identifiers.upc_case import UpcCase
from pipeline.read.eu_upc.calling import Calling
from pipeline.read.eu_upc.cutting import items
from pipeline.read.eu_upc.deciding import decided
from pipeline.read.eu_upc.found import Decided, Setting
from pipeline.read.eu_upc.paper import head, in_suit, numbers_in, operative, patents_in, said_on
from pipeline.read.eu_upc.parties import Sides, sides
from pipeline.read.eu_upc.rules import en as of_list  # the language of the list
from pipeline.read.eu_upc.rules.anywhere import PAGE_NUMBER
from pipeline.read.eu_upc.tongue import Tongue, tongue_of
from pipeline.read.eu_upc.tongues import tongues
from pipeline.read.identity import identity
from pipeline.read.prose.passages import Passage, lines_of
from pipeline.read.rule import Rule
from pipeline.records import Document, Event, Evidence, Notice, Party, Residue, Right, TextName

SOURCES = ("eu_upc",)
AUTHORITY = "eu_upc"
EXTRACTOR = "eu_upc/2"
_KIND = "court_order"
# What `pipeline.texts.eu_upc_list` makes of a row: what was asked, between whom, in which cases, before whom.
_TITLE = re.compile(r"(?P<action>[^;]*); (?P<parties>.*); (?P<cases>(?:UPC_C|ACT_)[^;]*); (?P<court>[^;]*)")
_VERSUS = re.compile(r"\s+v\.\s+")
_OTHERS = re.compile(r",?\s+(?:a\. ?o\.?|et al\.?)$", re.IGNORECASE)
_APPEAL, _FIRST, _REGISTRY = "UPC_CoA_", "UPC_CFI_", "ACT_"
_LONGEST = 200
_TOP, _SHORT = 30, 250  # lines on top of a paper, characters of one
_CHANGES: Mapping[str, Event] = {
    "issued": "final_determination", "reversed": "order_rescinded", "rescinded": "order_rescinded", "suspended": "order_suspended"
}  # fmt: skip


def read(document: Document, texts: Mapping[TextName, str]) -> Notice:
    """What the document says: from its full text, and from its row who the parties are where the text does not say it."""
    title = _TITLE.fullmatch(texts.get("title", ""))
    row = title.groupdict() if title else {}
    lines = tuple(line for line in lines_of(texts.get("full_text", "")) if not PAGE_NUMBER.search(line.words))
    tongue = tongue_of(lines, tongues())
    cases = [value for word in (row.get("cases") or "").split(", ") if (value := UpcCase.normalize(word))]
    fields, evidence = _numbers(cases, lines, tongue)
    of_row = _of_row(texts.get("title", ""), row)
    if tongue is None:
        return _unread(document, fields | {"parties": of_row}, evidence, lines)
    begins, part = operative(lines, tongue)
    parties = sides(lines[:begins], tongue)
    on_appeal = bool(cases) and cases[0].startswith(_APPEAL)
    if not parties.defendants:
        parties = _with_row(parties, of_row)
    if on_appeal and not parties.told:
        parties = _without_roles(parties)
    if not part:
        return _unread(document, fields | {"parties": of_row}, evidence, lines)
    named = patents_in(head(lines))
    action = row.get("action") or ""
    first = "\n".join(line.words for line in head(lines) if tongue.appealed.search(line.words))
    setting = Setting(
        tongue=tongue,
        calling=Calling(parties),
        patents=tuple(number for number, _ in in_suit(lines)),
        provisional=_says(action, of_list.PROVISIONAL) or _says(first if not on_appeal else _matter(lines[:begins]), tongue.provisional),
        about=_says(action, of_list.ABOUT) or _says(first, tongue.about),
        on_appeal=on_appeal,
    )
    found = decided(items(part), setting)
    event = next((_CHANGES[m.action] for m in found.measures if m.action in _CHANGES), None)
    if on := said_on(lines, tongue, document.published):
        fields["issued"], evidence["issued"] = document.published, (on,)
    if event:
        evidence["event"] = tuple(e for m in found.measures if m.action in _CHANGES for e in m.evidence[:1])
    return Notice(
        **identity(document, AUTHORITY, EXTRACTOR),
        kind=_KIND,
        in_scope=True,
        event=event or "other",
        changes_nothing=event is None and not found.residue,
        measures=tuple(found.measures),
        residue=tuple(found.residue),
        parties=(*parties.complainants, *parties.defendants),
        rights=_rights(named, found),
        evidence=evidence,
        **fields,
    )


def doubts(_document: Document, _notice: Notice, _bodies: Mapping[str, bytes]) -> tuple[str, ...]:
    """Nothing: a paper has no second account of itself."""
    return ()


def _matter(lines: Sequence[Passage]) -> str:
    """The lines on top of a paper that are too short for an account of what happened."""
    return "\n".join(line.words for line in lines[:_TOP] if len(line.words) < _SHORT)


def _says(words: str, rule: Rule) -> bool:
    return rule.search(words) is not None


def _numbers(
    cases: Sequence[str], lines: Sequence[Passage], tongue: Tongue | None
) -> tuple[dict[str, Any], dict[str, tuple[Evidence, ...]]]:
    """The case: of an appeal that of the first instance, where what is appealed names one alone; the appeal's own number beside it."""
    fields: dict[str, Any] = {}
    evidence: dict[str, tuple[Evidence, ...]] = {}
    own = [case for case in cases if not case.startswith(_REGISTRY)]
    registry = [case for case in cases if case.startswith(_REGISTRY)]
    if own and own[0].startswith(_APPEAL) and tongue:
        about = [line for line in head(lines) if tongue.appealed.search(line.words)]
        first = [(value, words) for value, words in numbers_in(about, "upc_case") if value.startswith(_FIRST)]
        if len(first) == 1:
            own, evidence["investigation"] = [first[0][0], *own], (first[0][1],)
    if own:
        fields["investigation"], fields["further_investigations"] = own[0], tuple(own[1:])
    if registry:
        fields["docket"] = registry[0]
    return fields, evidence


def _of_row(title: str, row: Mapping[str, str | None]) -> tuple[Party, ...]:
    """The parties that the row names: of each side one, without whom "a. o." means."""
    said = _VERSUS.split(row.get("parties") or "")
    if len(said) != 2:
        return ()
    found = []
    for role, words in zip(("complainant", "respondent"), said, strict=True):
        name = _OTHERS.sub("", words.strip())
        at = title.find(name)
        if name and at >= 0:
            quote = Evidence(text="title", start=at, end=at + len(name), quote=name)
            found.append(Party(name=name, role=role, evidence=(quote,)))
    return tuple(found)


def _with_row(found: Sides, of_row: Sequence[Party]) -> Sides:
    """The row names one of each side, and perhaps not all: whoever else is bound is not known."""
    return Sides(
        found.complainants or tuple(p for p in of_row if p.role == "complainant"),
        tuple(p for p in of_row if p.role == "respondent"),
        cut=True,
    )


def _without_roles(found: Sides) -> Sides:
    """On appeal who was complained of may be the one who asks: nobody's role in the case is read, and whoever is bound must be named."""
    everybody = (*found.complainants, *found.defendants)
    return Sides((), tuple(p.model_copy(update={"role": "party"}) for p in everybody), cut=True, short=found.short)


def _rights(named: Sequence[tuple[str, Evidence]], found: Decided) -> tuple[Right, ...]:
    enjoined = {number for m in found.measures if m.action == "issued" for number in m.rights}
    quotes = dict(named) | found.patents
    return tuple(
        Right(
            kind="patent",
            office="EP",
            number=number,
            standing="violated" if number in enjoined and len(enjoined) == 1 else "asserted",
            evidence=(words,),
        )
        for number, words in quotes.items()
    )


def _unread(
    document: Document, fields: Mapping[str, Any], evidence: dict[str, tuple[Evidence, ...]], lines: Sequence[Passage]
) -> Notice:
    """A paper of which the operative part could not be read."""
    last = lines[-1] if lines else None
    residue = () if last is None else (Residue(kind="order", words=last.words[:_LONGEST], evidence=last.evidence()),)
    return Notice(
        **identity(document, AUTHORITY, EXTRACTOR), kind=_KIND, in_scope=True, event="other", residue=residue, evidence=evidence, **fields
    )
