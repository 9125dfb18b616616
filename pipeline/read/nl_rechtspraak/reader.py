"""Judgments of the Dutch civil courts on intellectual property, read into facts with evidence. In Dutch, and pure.

An injunction is what the operative part forbids, or commands to leave off, by its own first verb. What it refuses, adjourns, or decides
on costs, secrets, sums and validity is none. What a judgment does to an earlier one (sets aside, lifts, suspends) is left to a person.
A decision of which nothing was read is residue, never silence.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from pipeline.identifiers.find import find_all
from pipeline.read.identity import identity
from pipeline.read.nl_rechtspraak.deciding import Does, declares, does, finds_infringement, names_an_order, on_goods, was_given
from pipeline.read.nl_rechtspraak.injunctions import injunctions, instrument, provisional, with_penalty
from pipeline.read.nl_rechtspraak.judgment import Judgment, judgment
from pipeline.read.nl_rechtspraak.numbered import known_in
from pipeline.read.nl_rechtspraak.operative import Decided, decisions
from pipeline.read.nl_rechtspraak.people import People, people
from pipeline.read.nl_rechtspraak.reasons import findings
from pipeline.read.nl_rechtspraak.rules import head as of_head
from pipeline.read.prose.passages import Passage
from pipeline.records import Document, Event, Evidence, Measure, Notice, Residue, TextName

SOURCES = ("nl_rechtspraak",)
AUTHORITY = "nl_courts"
EXTRACTOR = "nl_rechtspraak/2"
SUBJECT = "Intellectueel-eigendomsrecht"  # as the publisher calls the field of law
_LONGEST_SUBJECT, _SHORT = 160, 3  # letters of a subject; words of a sentence that says no more than what kind of case it is


def read(document: Document, texts: Mapping[TextName, str]) -> Notice:
    """What the judgment says."""
    found = judgment(texts["full_text"])
    scope = _scope(found)
    own = identity(document, AUTHORITY, EXTRACTOR) | {"kind": _kind(found)}
    if scope is None:
        return Notice(**own, in_scope=False, event="out_of_scope")
    fields, evidence = _of_case(found)
    evidence["in_scope"] = (scope,)
    ecli = document.native_id
    who = people(found.head)
    if who:
        fields["parties"] = who.parties(ecli)
    if _kind(found) != "judgment":  # what an advocate general advises decides nothing
        return Notice(**own, in_scope=True, event="other", changes_nothing=True, evidence=evidence, **fields)
    said = _decided(found, who, ecli)
    evidence |= said.pop("evidence")
    return Notice(**own, in_scope=True, evidence=evidence, **fields, **said)


def doubts(_document: Document, _notice: Notice, _bodies: Mapping[str, bytes]) -> tuple[str, ...]:
    """Nothing: a judgment has no second account of itself."""
    return ()


def _kind(found: Judgment) -> str:
    kind = found.field("Soort")
    return "advisory_opinion" if kind and kind.words.casefold() == "conclusie" else "judgment"


def _scope(found: Judgment) -> Evidence | None:
    """The field of law, where it is intellectual property."""
    return next((p.evidence() for p in found.fields.get("Rechtsgebied", ()) if SUBJECT in p.words), None)


def _of_case(found: Judgment) -> tuple[dict[str, Any], dict[str, tuple[Evidence, ...]]]:
    """Numbers, day and subject of the case; an appeal is of the case that it comes from too."""
    fields: dict[str, Any] = {}
    evidence: dict[str, tuple[Evidence, ...]] = {}
    numbers, quotes = _numbers(found)
    if numbers:
        fields |= {"investigation": numbers[0], "further_investigations": tuple(numbers[1:])}
        evidence["investigation"] = tuple(quotes)
    elif written := found.field("Zaaknummer"):
        fields["docket"], evidence["docket"] = written.words, (written.evidence(),)
    decided = found.field("Datum uitspraak")
    if decided and (day := _day(decided.words)):
        fields["issued"], evidence["issued"] = day, (decided.evidence(),)
    if subject := _subject(found.summary):
        fields["subject"], evidence["subject"] = subject.quote, (subject,)
    return fields, evidence


def _numbers(found: Judgment) -> tuple[list[str], list[Evidence]]:
    """The numbers of its cases; those before which it was decided first stand in front, for that is where it began."""
    own: dict[str, Evidence] = {}
    before: dict[str, Evidence] = {}
    lines = [*found.fields.get("Zaaknummer", ()), *(line for line in found.head if of_head.CASE.search(line.words))]
    for line in lines:
        said = of_head.CASE.search(line.words)
        for one in find_all(line.words):
            if one.name == "nl_case":
                (before if said and of_head.BELOW.search(said["of"]) else own).setdefault(
                    one.value, line.evidence(one.start, one.end)
                )
    numbers = {**before, **own}
    return list(numbers), list(numbers.values())


def _day(words: str) -> date | None:
    try:
        return date.fromisoformat(words.strip())
    except ValueError:
        return None


def _subject(summary: Sequence[Passage]) -> Evidence | None:
    """The goods that the court's own summary names; else what it says first that is more than what kind of case it is."""
    if not summary:
        return None
    line, start = summary[0], 0
    if on_goods := of_head.ON_GOODS.search(line.words):
        return line.evidence(*on_goods.span("goods"))
    for stop in (*(n for n, c in enumerate(line.words) if c == "." and line.words[n + 1 : n + 2] in ("", " ")), len(line.words)):
        sentence = line.words[start:stop].strip()
        if len(sentence.split()) > _SHORT:
            at = line.words.index(sentence, start)
            end = at + len(sentence)
            if len(sentence) > _LONGEST_SUBJECT:
                end = line.words.rfind(" ", at, at + _LONGEST_SUBJECT)
            return line.evidence(at, end)
        start = stop + 1
    return line.evidence(0, min(len(line.words), _LONGEST_SUBJECT))


def _decided(found: Judgment, who: People | None, ecli: str) -> dict[str, Any]:
    """What the operative part decides."""
    decided, stray = decisions(found.text, found.operative)
    by: dict[Does, list[Decided]] = {}
    for one in decided:
        by.setdefault(does(one.passage.words), []).append(one)
    _with_finding(by, found)
    procedure = [p.words for p in found.fields.get("Procedure", ())]
    is_provisional = provisional([*procedure, *(line.words for line in found.head)])
    made = injunctions(by.get("forbids", ()), who, known_in(found.text, found.body), ecli, provisional=is_provisional)
    measures = with_penalty(made.measures, by.get("nothing", ())) or _denied(by.get("refuses", ()), provisional=is_provisional)
    residue = [*made.residue, *_unread(by, stray, found)]
    words = [one.passage.evidence() for kind in ("forbids", "refuses", "undoes", "upholds") for one in by.get(kind, ())]
    nothing = not made.measures and not residue
    fields: dict[str, Any] = {
        "event": _event(made.measures, is_provisional=is_provisional),
        "measures": measures,
        "rights": made.rights or _asserted(found),
        "residue": tuple(residue),
        "changes_nothing": nothing,
    }
    evidence: dict[str, tuple[Evidence, ...]] = {"event": tuple(words[:3])} if words else {}
    if nothing and words:
        evidence["changes_nothing"] = tuple(words[:1])
    return fields | {"evidence": evidence}


def _with_finding(by: dict[Does, list[Decided]], found: Judgment) -> None:
    """Moves what forbids goods without a word of a right to the injunctions, where one infringement of his alone is found beside it.

    A judge in summary proceedings finds none in the operative part: there the court's own summary says it, or its reasons, and on
    which right.
    """
    told = [line for line in found.summary if finds_infringement(" ".join(one.words for one in found.summary))]
    reasoned = findings(found.body, found.operative)
    unread = by.get("unread", [])
    for one in tuple(unread):
        whom = one.passage.words.split()[1:2]
        beside = [other for other in by.get("nothing", ()) if other.within == one.within and declares(other.passage.words)]
        says: Sequence[Passage] = ()
        if len(beside) == 1 and all(word in beside[0].passage.words.split() for word in whom):
            says = (beside[0].passage,)
        elif not beside and "reconventie" not in one.within:
            of_whom = [line for line in reasoned if all(word in line.words.split() for word in whom)]
            says = of_whom or reasoned or (told if len(told) == 1 else ())
        if says and on_goods(one.passage.words):
            unread.remove(one)
            by.setdefault("forbids", []).append(replace(one, found=tuple(says)))


def _event(made: Sequence[Measure], *, is_provisional: bool) -> Event:
    return "final_determination" if made and not is_provisional else "other"


def _denied(refused: Sequence[Decided], *, provisional: bool) -> tuple[Measure, ...]:
    """What was asked for and refused, as one; of whom and on which right is not told, for nothing follows from it."""
    if not refused:
        return ()
    kind = instrument(refused[0], provisional=provisional)
    return (Measure(type=kind, action="denied", evidence=tuple(one.passage.evidence() for one in refused)),)


def _unread(by: Mapping[Does, Sequence[Decided]], stray: Sequence[Passage], found: Judgment) -> list[Residue]:
    """Decisions that no rule understood, what was done to an earlier judgment, and an operative part that was not found.

    What is upheld is not new; but the judgment below may not be published, so an injunction in it is asked of a person.
    """
    residue = [
        Residue(kind="ending", words=_first_words(one.passage), evidence=one.passage.evidence()) for one in by.get("undoes", ())
    ]
    asked = _was_given(found) or bool(findings(found.body, found.operative))
    left = [*by.get("unread", ()), *(one for one in by.get("upholds", ()) if asked or names_an_order(one.passage.words))]
    residue += [Residue(kind="order", words=_first_words(one.passage), evidence=one.passage.evidence()) for one in left]
    residue += [Residue(kind="order", words=_first_words(line), evidence=line.evidence()) for line in stray]
    if not found.operative and found.body:
        first = found.body[0]
        residue.append(Residue(kind="order", words=_first_words(first), evidence=first.evidence()))
    return residue


def _was_given(found: Judgment) -> bool:
    """Whether summary or reasons tell of an injunction that the court below gave."""
    decided = {line.start for line in found.operative}
    return any(was_given(line.words) for line in (*found.summary, *found.body) if line.start not in decided)


def _first_words(passage: Passage) -> str:
    """A decision down to its first comma or semicolon behind some words."""
    words = passage.words
    cut = next((n for n, c in enumerate(words) if c in ",;\n" and n > 40), len(words))
    return words[: min(cut, 160)]


def _asserted(found: Judgment) -> tuple[Any, ...]:
    """The only right that the judgment names with a number, where it made no injunction on any: what it was about."""
    known = known_in(found.text, found.body).rights
    return known if len(known) == 1 else ()
