"""How texts become words, which are akin, and what is shown of them."""

from __future__ import annotations

import random

import pytest

from pipeline.search import question as q
from pipeline.search.chinese import MOST_WRITINGS, SIMPLIFIED, TRADITIONAL, writings
from pipeline.search.passages import LENGTH, passages
from pipeline.search.similar import fitting, within
from pipeline.search.words import akin, indexable, key, located, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Müller's Straße, Łódź; naïve Ångström", "muller s strasse lodz naive angstrom"),
        ("U.S. Patent No. 9,113,703 (337-TA-1276)", "u s patent no 9 113 703 337 ta 1276"),
        ("WF-50A m² ﬁne ＡＢＣ１", "wf 50a m2 fine abc1"),
        ("soft\u00adhyphen zero\u200bwidth e\u0301", "softhyphen zerowidth e"),
        ("株式会社ABCの特許第12号", "株式 式会 会社 abc の特 特許 許第 12 号"),
        ("삼성전자 LG전자", "삼성 성전 전자 lg 전자"),
        ("ｽﾏｰﾄ ｶﾞｽ 車", "スマ マー ート ガス 車"),
        ("Ελληνικά Москва", "ελληνικα москва"),
        ("Wexlindt™ _under_ “quoted”—dash", "wexlindt under quoted dash"),
        ("", ""),
    ],
)
def test_words_of_a_text(text, expected):
    assert words(text) == expected.split()
    assert [word.text for word in located(text)] == expected.split()
    assert "".join(c if c.isalnum() else " " for c in indexable(text)).split() == expected.split()


def test_a_chinese_word_is_asked_in_either_writing():
    assert len(SIMPLIFIED) > 2800
    assert all(SIMPLIFIED[simple] == simple for simple in TRADITIONAL if simple in SIMPLIFIED), "simplified is simplified"
    assert writings("電子煙") == ("電子煙", "电子烟", "電子菸")
    assert writings("电子烟") == ("电子烟", "電子煙", "電子菸")
    assert set(writings("后台")) >= {"后台", "後臺", "后臺", "後台"}, "one that stands for several stands for each of them"
    assert writings("kettle") == ("kettle",)
    assert writings("スマート 삼성") == ("スマート 삼성",)
    assert 2 < len(writings("发里后台干面钟" * 9)) <= MOST_WRITINGS


def test_a_words_place_is_where_it_stands():
    number = random.randrange(10**9)
    print("seed", number)
    dice = random.Random(number)
    text = "".join(dice.choice("ab ß é東京 ﬁ,.\u00adŒ9") for _ in range(500))
    for word in located(text):
        assert words(text[word.start : word.end]) == [word.text], (word, text[word.start : word.end])


def test_words_are_akin_by_their_stem_in_any_language():
    for one, other in (
        ("connect", "connections"),
        ("infringing", "infringement"),
        ("produit", "produits"),
        ("geraten", "gerate"),
        ("merken", "merk"),
    ):
        assert akin(one, other), (one, other)
    assert not akin("drone", "drum")
    assert not akin("patent", "parent")


def test_a_keyword_keeps_its_signs():
    assert key("GEO Issued") == "geo issued"
    assert key("us_federal_register:2024-1") == "us_federal_register:2024-1"
    assert key("ÉTÉ ＧＥＯ") == "ete geo"


def test_changes_are_counted():
    assert within("plovermrak", "plovermark", 1), "two neighbours swapped"
    assert within("kettle", "ketle", 1)
    assert within("kettle", "kettles", 1)
    assert not within("kettle", "kattles", 1)
    assert within("kettle", "kattles", 2)
    assert within("", "ab", 2)
    assert not within("ab", "abcd", 1)
    assert fitting("dr?ne*").fullmatch("drones")
    assert not fitting("dr?ne").fullmatch("drne")


TEXTS = ("title", "full_text")


def test_a_passage_is_around_the_most_of_what_was_sought():
    text = "A kettle. " + "Nothing here. " * 100 + "The infringing kettles of Müller\nGmbH were seized. " + "Nothing there. " * 100
    sought = q.AllOf((q.HasWord(TEXTS, "kettle"), q.HasWord(TEXTS, "muller"), q.Without(q.HasWord(TEXTS, "nothing"))))
    first, second = passages(sought, {"full_text": text, "title": "Kettles"})
    assert "The infringing «kettles» of «Müller» GmbH were seized." in first
    assert first.startswith("… ")
    assert first.endswith(" …")
    assert len(first) < LENGTH + 20
    assert second.startswith("A «kettle».")


def test_a_passage_of_a_title_only_where_nothing_else_has_it():
    sought = q.HasWord(TEXTS, "kettle")
    assert passages(sought, {"title": "Kettles"}) == ("«Kettles»",)
    assert passages(sought, {"title": "Kettles", "full_text": ["no", "a kettle"]}) == ("a «kettle»",)
    assert passages(q.Is("state", ("ended",)), {"title": "Kettles", "state": "ended"}) == ()


def test_phrases_patterns_and_near_spellings_are_marked():
    fields = {"full_text": "rotor guard, then rotor guards of Plovermark"}
    assert passages(q.HasPhrase(TEXTS, ("rotor", "guards")), fields) == ("rotor guard, then «rotor guards» of Plovermark",)
    assert passages(q.HasPattern(TEXTS, "plover*"), fields) == ("rotor guard, then rotor guards of «Plovermark»",)
    assert passages(q.HasLike(TEXTS, "plovermrak", 1), fields) == ("rotor guard, then rotor guards of «Plovermark»",)
    assert passages(q.HasPhrase(TEXTS, ("guards", "rotor"), 1), fields) == ("«rotor» guard, then «rotor guards» of Plovermark",)
