"""A mail in the language of its reader, with the English beside it: nobody has to trust a translation. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from alerts.languages.speech import ENGLISH, Speech
from alerts.wording import phrases as p
from alerts.wording import phrases_of_languages as pt
from alerts.wording.page import Entry, Fact, Section, section, text


@dataclass(frozen=True)
class Said:
    """A mail's own words in one language: its subject, first line, what stands before its card, the card, and sections below it."""

    subject: str
    first_line: str
    lead: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    sections: tuple[Section, ...] = ()


@dataclass(frozen=True)
class Beside:
    """What a page shows first, and its entries: the translations, then the English, which is first where it is official."""

    first: Said
    entries: tuple[Entry, ...]
    language: str


def beside(languages: Sequence[Speech], said: Callable[[Speech], Said], english: Entry, *, exercise: bool) -> Beside:
    """`english`: the entry that holds all of the mail; the other languages say what stands on its first screen."""
    leading = languages[0]
    translated = [(say, said(say)) for say in languages if not say.is_english]
    first = next((one for say, one in translated if say is leading), None) or said(ENGLISH)
    entries = [_entry(say, one, exercise, first=say is leading) for say, one in translated]
    if leading.is_english:
        return Beside(first, (english, *entries), leading.language)
    of_english = said(ENGLISH)
    whole = Entry(
        title=pt.IN_ENGLISH.format(subject=of_english.subject),
        facts=english.facts,
        sections=english.sections,
        exercise=exercise,
        lead=(of_english.first_line, *english.lead),
    )
    return Beside(first, (*entries, whole), leading.language)


def _entry(say: Speech, one: Said, exercise: bool, *, first: bool) -> Entry:
    return Entry(
        title="" if first else one.subject,
        facts=one.facts,
        sections=(*one.sections, about(say)),
        exercise=exercise,
        lead=() if first else (one.first_line, *one.lead),
        language=say.language,
    )


def about(say: Speech) -> Section:
    """Whether a person reviewed a translation, and what counts."""
    by = say(pt.REVIEWED, reviewer=say.reviewer, on=say.reviewed_on) if say.reviewer else say(pt.NOT_REVIEWED)
    unsaid = [] if say.is_whole else [say(pt.STAYS_ENGLISH)]
    words = [say(pt.ENGLISH_WORDS)] if say.answer_words != ENGLISH.answer_words else []
    return section(say(pt.TRANSLATION), text(by, say(pt.ENGLISH_COUNTS), say(pt.LAW_AS_IT_IS), *unsaid, *words))


def in_short(say: Speech) -> tuple[str, ...]:
    """The same in two sentences, for a list; nothing of English."""
    return () if say.is_english else about(say).blocks[0].lines[:2]


def drills(languages: Iterable[Speech]) -> tuple[str, ...]:
    """At the end of a drill: that all is invented, in each of the languages, and in English."""
    return tuple(dict.fromkeys([*(say(p.DRILL_END) for say in languages), p.DRILL_END]))
