"""The words that officers answer with: which one a line says. Pure; `languages/` has a file a language.

A word is read only where nothing else can be meant: it stands alone on its line, or before a mark and a note. What ends our asking
stands alone, since "done, but for two parcels" is not done. Anything else is for a person to read.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from pipeline.records import OF_CONTACT_POINT, AnswerWord

# Marks that show nothing: of direction (but overrides, after which a person reads other letters than we), joiners, no-break spaces.
_INVISIBLE = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202c\u2060-\u2069\ufeff]")
_OVERRIDES = re.compile("[\u202d\u202e]")
_DRESS = "*_\"'`\u201c\u201d\u2018\u2019\u201e\u00ab\u00bb "  # how a word is set off
_NOTE = re.compile(r"\s*(?:[:,;.!]|\s[-\u2013\u2014]|[\u2013\u2014]|\s?(?=\())\s*(?P<note>\S.*)")


@dataclass(frozen=True)
class Vocabulary:
    """What is understood, in all languages together; every key is normalized."""

    words: Mapping[str, AnswerWord]
    form: Mapping[str, str]  # by label, which line of the form it begins
    automatic: tuple[str, ...]  # how subjects of automatic replies begin


def normal(words: str) -> str:
    """As words are compared: one width, one case, single blanks, nothing invisible."""
    return " ".join(_INVISIBLE.sub("", unicodedata.normalize("NFKC", words)).casefold().split())


def word_in(line: str) -> tuple[AnswerWord, str] | None:
    """The word that a line says, and the note behind it; None if it says none for sure."""
    if _OVERRIDES.search(line):
        return None
    shown = " ".join(_INVISIBLE.sub("", unicodedata.normalize("NFKC", line)).split()).strip(_DRESS)
    known = vocabulary().words
    if found := known.get(normal(shown.rstrip(".!\u3002").strip(_DRESS))):
        return found, ""
    for written in sorted(known, key=len, reverse=True):
        begins, rest = shown[: len(written)], shown[len(written) :]
        if normal(begins) == written and (behind := _NOTE.fullmatch(rest.lstrip(_DRESS.strip()))):
            note = behind["note"]
            says_more = any(re.search(rf"\b{re.escape(other)}\b", normal(note[:60])) for other in known)
            return None if says_more or known[written] in OF_CONTACT_POINT else (known[written], note)
    return None


@cache
def told_in(language: str) -> Mapping[str, str]:
    """As mails in a language write each word: the first spelling of its file, in capitals. In English, where it has no file."""
    file = resources.files("alerts.answers").joinpath("languages", f"{language}.toml")
    words = tomllib.loads(file.read_text(encoding="utf-8"))["words"] if file.is_file() else {}
    return {word.value: str(words.get(word, [word])[0]).upper() for word in AnswerWord}


@cache
def vocabulary() -> Vocabulary:
    """All languages that there are files of."""
    words: dict[str, AnswerWord] = {}
    form: dict[str, str] = {}
    automatic: list[str] = []
    for file in sorted(resources.files("alerts.answers").joinpath("languages").iterdir(), key=lambda f: f.name):
        if not file.name.endswith(".toml"):
            continue
        language = tomllib.loads(file.read_text(encoding="utf-8"))
        words |= {normal(written): AnswerWord(word) for word, spellings in language["words"].items() for written in spellings}
        form |= {normal(written): line for line, spellings in language.get("form", {}).items() for written in spellings}
        automatic += [normal(subject) for subject in language.get("automatic", {}).get("subjects", ())]
    return Vocabulary(words, form, tuple(automatic))
