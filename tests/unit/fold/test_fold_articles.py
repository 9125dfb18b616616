"""Whether two wordings mean one article: never two for one, and where it is open, it is said to be open."""

from __future__ import annotations

import pytest

from pipeline.fold.articles import alike, known_words

KNOWN = known_words(["Certain Smart Watches and Components Thereof"], ["Orlo Watch Co., Ltd.", "Fenwick Time, Inc."])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("XR-200 redesign", "the redesigned XR-200 units"),
        ("redesigned XR-200 watch", "Orlo's redesigned XR200 watches"),
        ("XR 200", "the XR-200"),
        ("XR-200 and XR-210", "XR-210 and XR-200 watches"),
        ("service parts for existing customers", "Service parts for existing customers"),
        ("redesigned watches of Orlo", "Orlo's redesigned watches"),
        ("second redesign of the XR-200", "the XR-200, second re-design"),
        ("XR-200+ redesign", "the redesigned XR-200+"),
        ("Ticker™ watches", "Ticker® watch"),
    ],
)
def test_the_same_article_in_other_words(one: str, other: str):
    assert alike(one, other, KNOWN) == alike(other, one, KNOWN) == "same"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("XR-200", "XR-210"),
        ("redesigned XR-200", "redesigned XR-210"),
        ("first redesign of the XR-200", "second redesign"),
        ("redesign A", "redesign B"),
        ("redesign +", "redesign ±"),
        ("Orlo's redesigned watch", "Fenwick's redesigned watch"),
        ("service parts for existing customers", "redesigned straps"),
        ("watches sold before June 5, 2025", "watches sold before May 4, 2024"),
        ("charging cradles", "redesigned XR-200 watches"),
    ],
)
def test_other_articles(one: str, other: str):
    assert alike(one, other, KNOWN) == alike(other, one, KNOWN) == "other"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("XR-200", "redesigned XR-200"),
        ("XR-200", "XR-200+"),
        ("XR-200 and XR-210", "XR-200"),
        ("redesigned watches", "redesigned XR-200"),
        ("redesigned watches", "Orlo's redesigned watches"),
        ("charging cradles for the XR-200", "XR-200"),
        ("service parts", "service parts for existing customers"),
        ("watches", "redesigned XR-200 watches"),
    ],
)
def test_what_words_leave_open(one: str, other: str):
    assert alike(one, other, KNOWN) == alike(other, one, KNOWN) == "open"
