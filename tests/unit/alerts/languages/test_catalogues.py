"""The catalogues say all that mails say, with the same places to fill; what they lack stands in English and is marked."""

from __future__ import annotations

import string
import tomllib
from collections.abc import Iterator
from importlib import resources

import pytest

from alerts.answers.words import told_in, word_in
from alerts.languages.catalogues import speech_of, speeches, spoken
from alerts.languages.forms import ALL
from alerts.languages.speech import ENGLISH, Speech
from alerts.languages.writing import written
from alerts.wording.phrases import FIRM, HELD, ONLY_THESE
from pipeline.errors import SettingError
from pipeline.records import AnswerWord

LANGUAGES = [tag for tag in spoken() if tag != "en"]
FOLDER = resources.files("alerts").joinpath("languages")
TERMS = tomllib.loads(FOLDER.joinpath("glossary.toml").read_text(encoding="utf-8"))["terms"]


def places(form: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(form) if name)


def file(language: str) -> bytes:
    return FOLDER.joinpath(f"{language}.po").read_bytes()


def test_those_who_are_told_have_a_catalogue():
    assert set(LANGUAGES) == {"de", "fr", "ja", "ko", "nl", "zh-Hant"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_has_all_that_mails_say_and_nothing_else(language: str):
    say = spoken()[language]
    assert ALL.plain - say.forms.keys() == frozenset()
    assert {one for one, _ in ALL.counted} - say.counted_forms.keys() == frozenset()
    assert say.is_whole
    assert written(language, file(language)) == file(language), "make catalogues"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_filled_in_is_the_same_in_every_language(language: str):
    say = spoken()[language]
    for english, said in say.forms.items():
        assert places(said) == places(english), said
    for english, counted in say.counted_forms.items():
        assert all(places(said) == places(english) for said in counted), counted


def test_what_a_catalogue_lacks_stands_in_english_and_says_so():
    say = speech_of("de", b'msgid "Goods"\nmsgstr "Waren"\n\n#, fuzzy\nmsgid "Firms"\nmsgstr "Formen"\n')
    assert say("Goods") == "Waren"
    assert say("Firms") == "Firms [English]"
    assert say.counted(2, FIRM) == "2 firms [English]"
    assert not say.is_whole


def test_names_are_filled_in_and_never_read_as_places_to_fill():
    assert spoken()["de"](ONLY_THESE, n="{head}") == "Nur diese {head}: "


def test_a_translation_is_reviewed_once_a_person_signed_it():
    assert all(not say.reviewer for say in spoken().values())
    signed = b'# Mails in German.\n# Reviewer: A. Person\n# Reviewed on: 2026-12-01\nmsgid ""\nmsgstr "Language: de\\n"\n'
    say = speech_of("de", signed)
    assert (say.reviewer, say.reviewed_on) == ("A. Person", "2026-12-01")
    assert speech_of("de", signed.replace(b"2026-12-01", b"")).reviewer == ""
    assert b"# Reviewer: A. Person\n# Reviewed on: 2026-12-01\n" in written("de", signed)


def test_a_file_that_is_no_catalogue_is_named():
    with pytest.raises(SettingError, match=r"alerts/languages/de\.po is no catalogue"):
        speech_of("de", b"this is no catalogue\n")


@pytest.mark.parametrize(
    ("chosen", "official", "tags"),
    [
        ("", ("de",), ["de"]),
        ("", ("en", "fr"), ["en", "fr"]),
        ("", ("en", "mi"), ["en"]),
        ("", ("xx",), ["en"]),
        ("en", ("ja",), ["en"]),
        ("fr", ("en", "fr"), ["fr"]),
        ("de-AT", ("de",), ["de"]),
        ("zh-TW", ("zh-Hant",), ["zh-Hant"]),
        ("zh-CN", ("zh-Hant",), ["en"]),  # its letters are others
    ],
)
def test_the_language_chosen_counts_else_the_official_ones(chosen: str, official: tuple[str, ...], tags: list[str]):
    assert [say.language for say in speeches(chosen, official)] == tags


# --- words of answers, terms of law ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_that_a_mail_asks_for_are_read(language: str):
    told = told_in(language)
    assert set(told) == {word.value for word in AnswerWord}
    for word, said in told.items():
        assert said != word, "told in the language"
        assert word_in(said) == (AnswerWord(word), "")


def forms(say: Speech) -> Iterator[str]:
    yield from say.forms.values()
    for counted in say.counted_forms.values():
        yield from counted


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term["english"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_term_of_law_is_said_as_it_was_read_or_stays_english(language: str, term: dict):
    known = term.get(language)
    assert (known is None) == (language in term.get("unconfirmed", [])), "read, or said to be unconfirmed"
    if known is None:
        english = term["english"]
        say = spoken()[language]
        assert any(english in said for said in forms(say)), "English"
        assert say.forms.get(english, english) == english
        return
    assert known.get("plain") or known["source"].startswith("http")
    said = known.get("said") or known["plain"]
    assert any(said.casefold() in one.casefold() for one in forms(spoken()[language]))


def test_english_says_what_its_strings_say():
    assert ENGLISH(HELD) == HELD
    assert [ENGLISH.counted(n, FIRM) for n in (0, 1, 2)] == ["0 firms", "1 firm", "2 firms"]
    assert ENGLISH.listed(["A", "B, Inc.", "C"]) == "A; B, Inc. and C"
