"""The catalogues, read from the files `*.po` beside this one: each is a language that mails are written in.

A file is gettext's, as translators' programs read and write it. Nothing is compiled: it is read as it is. Who reviewed it signs in
the comment at its head, "Reviewer: name" and "Reviewed on: 2026-11-29"; until then its mails say that nobody did.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from io import BytesIO

from babel.messages.catalog import Catalog
from babel.messages.pofile import PoFileError, read_po

from alerts.answers.words import told_in
from alerts.languages.forms import ALL
from alerts.languages.speech import ENGLISH, Speech
from pipeline.errors import SettingError
from pipeline.language_tags import nearest
from pipeline.records import ContactPoint
from pipeline.settings import Settings

_SIGNED = re.compile(r"^# Reviewer: *(?P<reviewer>\S.*?) *$\n^# Reviewed on: *(?P<on>\d{4}-\d\d-\d\d) *$", re.MULTILINE)


def spoken() -> Mapping[str, Speech]:
    """Every language that mails can be written in, by its tag (RFC 5646). Raises SettingError for a file that is no catalogue."""
    return {tag: _kept(tag) for tag in (ENGLISH.language, *_tags())}


@cache
def _tags() -> tuple[str, ...]:
    folder = resources.files("alerts").joinpath("languages")
    return tuple(sorted(f.name.removesuffix(".po") for f in folder.iterdir() if f.name.endswith(".po")))


@cache
def _kept(tag: str) -> Speech:
    """Read when it is spoken for the first time."""
    if tag == ENGLISH.language:
        return ENGLISH
    return speech_of(tag, resources.files("alerts").joinpath("languages", f"{tag}.po").read_bytes())


def speech_of(language: str, written: bytes) -> Speech:
    """The language of one catalogue, as its file is written."""
    catalogue = read(language, written)
    signed = _SIGNED.search(catalogue.header_comment)
    forms: dict[str, str] = {}
    counted: dict[str, tuple[str, ...]] = {}
    for message in catalogue:
        if not message.id or message.fuzzy:  # a translator's program marks as fuzzy what it guessed
            continue
        said = message.string or ""
        if isinstance(message.id, str):
            forms |= {message.id: str(said)} if said else {}
        elif isinstance(said, tuple) and all(said):
            counted[message.id[0]] = said
    by = {"reviewer": signed["reviewer"], "reviewed_on": signed["on"]} if signed else {}
    whole = ALL.plain <= forms.keys() and {one for one, _ in ALL.counted} <= counted.keys()
    return Speech(language, forms, counted, answer_words=told_in(language), is_whole=whole, **by)


def read(language: str, written: bytes) -> Catalog:
    """A catalogue as Babel has it. Raises SettingError where it cannot be read."""
    try:
        return read_po(BytesIO(written), locale=language.replace("-", "_"), abort_invalid=True)
    except (PoFileError, UnicodeDecodeError) as why:
        raise SettingError(f"alerts/languages/{language}.po is no catalogue: {why}. Correct the line.") from why


def speeches(chosen: str, official: Sequence[str]) -> tuple[Speech, ...]:
    """In which languages a contact point is written to, the first first: the one chosen for it, else the official ones of its ally.

    English stands in every mail; it is first where it is official, and alone where no other is spoken here.
    """
    found = dict.fromkeys(filter(None, map(_spoken, [chosen] if chosen else official)))
    return tuple(found) or (ENGLISH,)


def speeches_to(point: ContactPoint, settings: Settings, official: Sequence[str]) -> tuple[Speech, ...]:
    """The same of a contact point: the one that it chose, else the one set for all who chose none."""
    return speeches(point.language or settings.language, official)


def _spoken(tag: str) -> Speech | None:
    found = nearest(tag, {ENGLISH.language, *_tags()})
    return _kept(found) if found else None
