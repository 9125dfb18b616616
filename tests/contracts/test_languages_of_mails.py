"""A mail is written in the language of its contact point, else in the official languages of its ally, else in the operator's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from odd_mail import odd_mail
from recall_desk import STEAMLINE, A, Desk

CA = "a@ca.example"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Nobody chose a language for anybody."""
    with odd_mail() as box:
        it = Desk(tmp_path, box, always={"language": ""})
        it.has(A)
        it.has(CA, ally="CA")
        it.order()
        yield it


def heads(desk: Desk, to: str) -> tuple[str, str]:
    """The kind that the last mail to an address begins with, and its languages."""
    mail = desk.last_to(to)
    return str(mail["Subject"]).split()[0], str(mail["Content-Language"])


def test_nobody_chose_so_that_it_is_the_official_languages(desk: Desk):
    desk.run()
    assert heads(desk, A) == ("一覧", "ja, en")
    assert heads(desk, CA) == ("LIST", "en, fr")
    desk.order(2)
    desk.happens("rescinded", STEAMLINE.name)
    desk.run()
    assert heads(desk, A) in {("変更", "ja, en"), ("新規", "ja, en")}


def test_the_one_chosen_for_a_contact_point_counts(desk: Desk):
    desk.point(language="fr")
    desk.point("CA", language="en")
    desk.run()
    assert heads(desk, A) == ("LISTE", "fr, en")
    assert heads(desk, CA) == ("LIST", "en")


def test_the_operator_can_choose_for_those_who_chose_none(desk: Desk):
    desk.always["language"] = "en"
    desk.point("CA", language="fr")
    desk.run()
    assert heads(desk, A) == ("LIST", "en")
    assert heads(desk, CA) == ("LISTE", "fr, en")


def test_a_recall_that_nobody_confirms_is_asked_for_in_the_same_language(desk: Desk):
    desk.takes_answers()
    desk.run()
    desk.happens("rescinded", STEAMLINE.name)
    desk.run()
    recall = desk.last_to(A)
    assert str(recall["Subject"]).startswith("変更 337-TA-8001 Steamline 除外")
    desk.run(remind=["JP"])
    again = desk.last_to(A)
    assert "再確認" in str(again["Subject"])
    assert desk.answer("対応済み", to=again, sender=A) == ["answer"]
    assert desk.run(remind=["JP"]) == [], "nobody is asked any more"
