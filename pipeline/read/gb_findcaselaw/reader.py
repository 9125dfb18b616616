"""Judgments of the courts of England and Wales on intellectual property, read into facts with evidence. In English, and pure.

An injunction is what the court gives, by its own word, in the judgment or in an order whose text it makes its own. What is asked,
found, supposed, refused, undertaken, or ordered by another court is none. An order against access providers, on assets, evidence or
secrets keeps no goods off a market, and is none either. What a judgment does to an earlier order is left to a person, and so is a
finding of infringement that no order follows. How judges write is read in public judgments; no answer of the publisher was held.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from pipeline.identifiers.find import find_all
from pipeline.read.gb_findcaselaw.deciding import About
from pipeline.read.gb_findcaselaw.injunctions import injunctions, is_provisional, restrains_a_claimant
from pipeline.read.gb_findcaselaw.paper import Paper, paper
from pipeline.read.gb_findcaselaw.people import People, people
from pipeline.read.gb_findcaselaw.rights import known
from pipeline.read.gb_findcaselaw.rules import granting, kinds
from pipeline.read.gb_findcaselaw.saying import Said, forbidding, left_out_by, passed_over, said_by, sentences_of
from pipeline.read.identity import identity
from pipeline.read.prose.passages import Passage
from pipeline.records import Document, Event, Evidence, Measure, Notice, Residue, TextName

SOURCES = ("gb_findcaselaw",)
AUTHORITY = "gb_courts"
EXTRACTOR = "gb_findcaselaw/2"
_KIND = "judgment"
_ALL_OF_THEM = ("Patents", "IPEC", "(Pat)")  # courts that decide on nothing else, in the publisher's codes and citations
_OPENING, _TWICE, _MOST, _LONGEST = 12, 2, 3, 160  # lines of its beginning; times; residue of a kind; characters


def read(document: Document, texts: Mapping[TextName, str]) -> Notice:
    """What the judgment says."""
    text = texts["full_text"]
    found = paper(text)
    scope = _scope(found)
    own = identity(document, AUTHORITY, EXTRACTOR) | {"kind": _KIND}
    if scope is None:
        return Notice(**own, in_scope=False, event="out_of_scope")
    fields, evidence = _of_case(found)
    evidence["in_scope"] = (scope,)
    who = people(found)
    fields["parties"] = who.parties()
    fields |= _decided(text, found, who, evidence)
    return Notice(**own, in_scope=True, evidence=evidence, **fields)


def doubts(_document: Document, _notice: Notice, _bodies: Mapping[str, bytes]) -> tuple[str, ...]:
    """Nothing: a judgment has no second account of itself."""
    return ()


def _scope(found: Paper) -> Evidence | None:
    """What says that it is on intellectual property: its court, else its own words."""
    for label in ("Court", "Neutral citation"):
        said = found.field(label)
        if said and any(one in said.words for one in _ALL_OF_THEM):
            return said.evidence()
    for line in (*found.header, *(line.passage for line in found.own)):
        if (said_so := kinds.IN_SCOPE.search(line.words)) is not None:
            return line.around(*said_so.span(), margin=60)
    return None


def _of_case(found: Paper) -> tuple[dict[str, Any], dict[str, tuple[Evidence, ...]]]:
    """Numbers, day and name of the case; a judgment without a number is known by its citation."""
    fields: dict[str, Any] = {}
    evidence: dict[str, tuple[Evidence, ...]] = {}
    numbers: dict[str, Evidence] = {}
    for line in (*found.fields.get("Case number", ()), *(line for line in found.header if "No" in line.words)):
        for one in find_all(line.words):
            if one.name == "gb_case":
                numbers.setdefault(one.value, line.evidence(one.start, one.end))
    if numbers:
        first, *further = numbers
        fields |= {"investigation": first, "further_investigations": tuple(further)}
        evidence["investigation"] = tuple(numbers.values())
    elif written := found.field("Neutral citation"):
        fields["docket"], evidence["docket"] = written.words, (written.evidence(),)
    if (decided := found.field("Date")) and (day := _day(decided.words)):
        fields["issued"], evidence["issued"] = day, (decided.evidence(),)
    if subject := _subject(found):
        fields["subject"], evidence["subject"] = subject.quote, (subject,)
    return fields, evidence


def _subject(found: Paper) -> Evidence | None:
    """The goods that its first paragraphs name, else the name of the case."""
    for line in [line for line in found.own if not line.quoted][: 2 * _OPENING]:
        if on_goods := kinds.GOODS.search(line.words):
            return line.passage.evidence(*on_goods.span("goods" if on_goods["goods"] else "goods2"))
    name = found.field("Name")
    return name.evidence(0, min(len(name.words), _LONGEST)) if name else None


def _day(words: str) -> date | None:
    try:
        return date.fromisoformat(words.strip()[:10])
    except ValueError:
        return None


def _decided(text: str, found: Paper, who: People, evidence: dict[str, tuple[Evidence, ...]]) -> dict[str, Any]:
    """What the judgment decides."""
    about = _about(found)
    said = said_by(text, found, who, about)
    rights = known(found.own)
    made = injunctions(said.granted, who, rights, provisional=_is_interim(found), but=left_out_by(found, who) if said.granted else ())
    measures = made.measures
    if measures and said.stays:
        measures = tuple(m if m.condition else m.model_copy(update={"condition": said.stays[0].words[:_LONGEST]}) for m in measures)
    refused = said.of("refuses")
    if not measures and refused:
        kind = "PI" if _is_interim(found) else "INJ"
        measures = (Measure(type=kind, action="denied", evidence=tuple(one.evidence() for one in refused[:_MOST])),)
    residue = (*made.residue, *_unread(said, made.measures, who, found), *(_blocks(found) if about.blocking and not made.measures else ()))
    if not residue and not made.measures:
        residue = tuple(Residue(kind="order", words=_first_words(one), evidence=one.evidence()) for one in forbidding(found)[-1:])
    words = [one.evidence() for what in ("grants", "refuses", "touches", "undertakes") for one in said.of(what)]
    nothing = not made.measures and not residue
    if words:
        evidence["event"] = tuple(words[:3])
        if nothing:
            evidence["changes_nothing"] = tuple(words[:1])
    suit = rights.in_suit
    return {
        "event": _event(made.measures),
        "measures": measures,
        "rights": made.rights or (suit if len(suit) == 1 else ()),
        "residue": residue,
        "changes_nothing": nothing,
    }


def _event(made: Sequence[Measure]) -> Event:
    return "final_determination" if any(one.type == "INJ" for one in made) else "other"


def _about(found: Paper) -> About:
    own = [line.words for line in found.own if not line.quoted]
    return About(
        blocking=sum(1 for words in own if kinds.BLOCKING.search(words)) >= _TWICE,
        also_other=any(kinds.ALSO_OTHER.search(words) for words in own),
        asks=any(granting.ASKED.search(words) for words in own[:_OPENING]),
        several=any(granting.SEVERAL.search(words) for words in own[:_OPENING]),
        reasons=any(granting.REASONS_FOR.search(words) for words in own[:_OPENING]),
    )


def _is_interim(found: Paper) -> bool:
    """Whether what the judgment gives holds until trial where the words that give it do not say so."""
    begins = [*(line.words for line in found.header), *(line.words for line in found.own[:_OPENING])]
    if any(is_provisional(words) for words in begins if granting.INJUNCTION.search(words)):
        return True
    return sum(1 for line in found.own if kinds.CYANAMID.search(line.words)) >= _TWICE


def _unread(said: Said, made: Sequence[Measure], who: People, found: Paper) -> Iterator[Residue]:
    """What was done to an earlier order, what may give an injunction, and a finding of infringement that nothing follows."""
    for one in said.of("touches")[:_MOST]:
        yield Residue(kind="ending", words=_first_words(one), evidence=one.evidence())
    unread = said.of("unread")
    if made:
        bound = {name for one in made for name in (*one.directed_to, *one.excepted)}
        unread = [one for one in unread if (restrains_a_claimant(one.words) and kinds.INFRINGES.search(one.words)) or _on_another(one, who, bound)]
    elif said.of("refuses") or said.of("undertakes"):
        unread = [one for one in unread if any(rule.search(one.words) for rule in (granting.UNLESS, granting.IT, kinds.INFRINGES, kinds.ACTS))]
    for one in unread[-_MOST:]:
        yield Residue(kind="order", words=_first_words(one), evidence=one.evidence())
    if not made and not unread and not said.of("refuses") and not said.of("undertakes"):
        for one in (said.of("found") or passed_over(found))[-1:]:
            yield Residue(kind="order", words=_first_words(one), evidence=one.evidence())


def _blocks(found: Paper) -> Iterator[Residue]:
    """That access to sites is to be blocked, in the words that give it or else the last on it: a person says what keeps no goods out."""
    said = [(one, words) for one, words in sentences_of(found.own, set()) if kinds.BLOCKING.search(words)]
    said = [(one, words) for one, words in said if not granting.OTHER_COURTS.search(words)]
    for one, _ in [(one, words) for one, words in said if granting.GRANTS.search(words)][-1:] or said[-1:]:
        yield Residue(kind="order", words=_first_words(one), evidence=one.evidence())


def _on_another(one: Passage, who: People, bound: set[str]) -> bool:
    """Whether words name somebody by name whom nothing binds that was read."""
    named = [person for mention in who.mentions(one.words) if not mention.owns and len(mention.persons) == 1 for person in mention.persons]
    return any(person.role == "respondent" and person.name not in bound for person in named)


def _first_words(passage: Passage) -> str:
    """Words down to the first comma or semicolon behind some of them."""
    words = passage.words
    cut = next((n for n, c in enumerate(words) if c in ",;\n" and n > 60), len(words))
    return words[: min(cut, _LONGEST)]
