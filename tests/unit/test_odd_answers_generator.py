"""The generator of odd answers: the same seed gives the same ones, and what it calls whole is whole to a simple reader."""

from __future__ import annotations

from odd_answers import answers
from odd_answers.self_check import self_check


def test_a_seed_gives_the_same_answers_and_another_one_others():
    names = [answer.name for answer in answers(7, 60)]
    assert names == [answer.name for answer in answers(7, 60)]
    assert names != [answer.name for answer in answers(8, 60)]
    assert len(set(names)) == 60


def test_there_are_answers_of_every_verdict_for_texts_and_for_rows():
    found = {(answer.where, answer.verdict) for answer in answers(7)}
    assert found == {(where, verdict) for where in ("text", "row") for verdict in ("whole", "not", "either")}


def test_what_is_called_whole_is_whole_to_a_simple_reader():
    assert self_check(7, 60) == []
