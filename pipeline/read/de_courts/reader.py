"""Decisions of the German federal courts for patents, by patent and product alone: the parties' names are not published. Pure.

The Federal Court of Justice mostly decides on appeals. An injunction is made only where its operative part itself orders that
something be left off; one that stands or falls by what is decided on appeal was made by a court whose judgments are not read here,
so that a person is asked. That a patent is declared void is no order: it is read, and nothing follows from it here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Literal

from pipeline.identifiers.de_case import GermanCase
from pipeline.read.de_courts.rules import tenor as rules
from pipeline.read.identity import identity
from pipeline.read.prose.passages import Passage, lines_of
from pipeline.records import Document, Evidence, Measure, Notice, Residue, Right, TextName
from pipeline.texts.de_decision import SECTION

SOURCES = ("de_neuris", "de_rii")
AUTHORITY = "de_courts"
EXTRACTOR = "de_courts/1"
FINAL = "INJ"
_LONGEST = 200
_NUMBER = re.compile(r"[^,]+")
_DAY = re.compile(r"(\d{4})(\d{2})(\d{2})")


def read(document: Document, texts: Mapping[TextName, str]) -> Notice:
    """What the decision says."""
    fields, parts = _parts(texts["full_text"])
    own = identity(document, AUTHORITY, EXTRACTOR) | {"kind": "decision"}
    cases = dict(_cases(fields.get("Aktenzeichen")))
    if not cases:
        return Notice(**own, in_scope=False, event="out_of_scope")
    found: dict[str, Any] = {"investigation": next(iter(cases)), "further_investigations": tuple(cases)[1:]}
    evidence: dict[str, tuple[Evidence, ...]] = {"investigation": tuple(cases.values()), "in_scope": tuple(cases.values())[:1]}
    if (decided := fields.get("Datum")) and (day := _day(decided.words)):
        found["issued"], evidence["issued"] = day, (decided.evidence(),)
    if about := next(iter(parts.get("titelzeile", ())), None) or next(iter(parts.get("leitsatz", ())), None):
        subject = about.evidence(0, min(len(about.words), _LONGEST))
        found["subject"], evidence["subject"] = subject.quote, (subject,)
    everything = [line for lines in parts.values() for line in lines]
    known = _rights(everything)
    said = _decided(parts.get("tenor", ()), everything, known, nullity=_is_nullity(cases, everything))
    evidence |= said.pop("evidence")
    return Notice(**own, in_scope=True, evidence=evidence, **found, **said)


def doubts(_document: Document, _notice: Notice, _bodies: Mapping[str, bytes]) -> tuple[str, ...]:
    """Nothing: a decision has no second account of itself."""
    return ()


def _parts(text: str) -> tuple[dict[str, Passage], dict[str, list[Passage]]]:
    """The fields in front, by label, and the lines of each part."""
    fields: dict[str, Passage] = {}
    parts: dict[str, list[Passage]] = {}
    current = ""
    for line in lines_of(text):
        if line.words.startswith(SECTION):
            current = line.words.removeprefix(SECTION)
            parts[current] = []
        elif current:
            parts[current].append(line)
        else:
            label, between, said = line.words.partition(": ")
            fields[label] = Passage("full_text", line.start + len(label) + len(between), said)
    return fields, parts


def _cases(line: Passage | None) -> Iterator[tuple[str, Evidence]]:
    for one in _NUMBER.finditer(line.words if line else ""):
        if line and (value := GermanCase.normalize(one[0])):
            start = one.start() + len(one[0]) - len(one[0].lstrip())
            yield value, line.evidence(start, one.end())


def _day(words: str) -> date | None:
    found = _DAY.fullmatch(words.strip())
    try:
        return date(int(found[1]), int(found[2]), int(found[3])) if found else None
    except ValueError:
        return None


def _is_nullity(cases: Mapping[str, Evidence], lines: Sequence[Passage]) -> bool:
    return any(" Ni " in case for case in cases) or any(rules.NULLITY.search(line.words) for line in lines)


def _rights(lines: Sequence[Passage]) -> tuple[Right, ...]:
    """Every patent that is named with its number, once."""
    found: dict[tuple[str, str], Right] = {}
    for line in lines:
        for rule, office in ((rules.EP, "EP"), (rules.DE_PATENT, "DE")):
            for one in rule.finditer(line.words):
                number = "".join(c for c in one["number"] if c.isdigit())
                found.setdefault((office, number), Right(kind="patent", office=office, number=number, evidence=(line.evidence(*one.span()),)))
    return tuple(found.values())


def _decided(tenor: Sequence[Passage], everything: Sequence[Passage], known: Sequence[Right], *, nullity: bool) -> dict[str, Any]:
    """What the operative part does, line by line; a line may go on in those below it."""
    whole = _together(tenor)
    if whole is None or nullity:
        return _nothing(known)
    ordered = rules.ORDERS.search(whole.words)
    told = any(rules.OF_INJUNCTION.search(line.words) for line in everything)
    if ordered and not rules.SUPPOSES.search(whole.words, ordered.start(), ordered.end()) and rules.ACTS.search(whole.words, ordered.start()):
        measure = _measure(whole, ordered, known)
        rights = tuple(right.model_copy(update={"standing": "violated"}) if right.number in measure.rights else right for right in known)
        return {
            "event": "final_determination", "measures": (measure,), "rights": rights, "residue": (), "changes_nothing": False,
            "evidence": {"event": measure.evidence},
        }  # fmt: skip
    undone, dismissed = rules.UNDOES.search(whole.words), rules.DISMISSES.search(whole.words)
    if undone and told:
        return _asked("ending", whole, undone, known)
    if (dismissed and told) or rules.LEAVES.search(whole.words):
        return _asked("order", whole, dismissed or rules.LEAVES.search(whole.words), known)
    return _nothing(known)


def _together(lines: Sequence[Passage]) -> Passage | None:
    """The lines of a part as one passage, as they stand in the text."""
    if not lines:
        return None
    words, at = "", lines[0].start
    for line in lines:
        words += "\n" * (line.start - at - len(words)) + line.words
    return Passage("full_text", at, words)


def _measure(whole: Passage, ordered: re.Match[str], known: Sequence[Right]) -> Measure:
    """The injunction: on the patents that the operative part names, else on the only one that the decision does."""
    own = [right for right in known if any(whole.start <= e.start < whole.start + len(whole.words) for e in right.evidence)]
    rights = own or (known if len(known) == 1 else [])
    goods = rules.GOODS.search(whole.words)
    quotes = [whole.evidence(ordered.start())]
    return Measure(
        type=FINAL,
        action="issued",
        parties_read="not_whole",  # their names are not published
        rights=tuple(right.number for right in rights if right.number),
        grounds=() if rights else ("patent",),
        rights_read="whole" if rights else "not_whole",
        articles=" ".join(goods["goods"].split()) if goods else None,
        articles_read="not_whole" if goods else "not_stated",
        evidence=tuple(quotes),
    )


def _asked(kind: Literal["order", "ending"], whole: Passage, found: re.Match[str] | None, known: Sequence[Right]) -> dict[str, Any]:
    start, end = found.span() if found else (0, len(whole.words))
    quote = whole.evidence(start, min(end, start + _LONGEST))
    residue = (Residue(kind=kind, words=" ".join(quote.quote.split()), evidence=quote),)
    return {"event": "other", "rights": tuple(known), "residue": residue, "changes_nothing": False, "evidence": {}}


def _nothing(known: Sequence[Right]) -> dict[str, Any]:
    return {"event": "other", "rights": tuple(known), "changes_nothing": True, "evidence": {}}
