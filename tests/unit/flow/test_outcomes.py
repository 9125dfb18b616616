"""What became of what was told: each alert counts once, the later of HIT and WRONG stands."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from pipeline.database.answers import Said
from pipeline.flow.outcomes import of_answers
from pipeline.records import AnswerWord

BEGIN = datetime(2026, 11, 1, 8, tzinfo=UTC)


def said(word: str, alert: str = "a1", ally: str = "CA", hours: int = 1) -> Said:
    return Said(ally, alert, word, BEGIN + timedelta(hours=hours), hours * 3600)


def test_an_ally_that_answered_nothing_is_named_with_what_it_was_told():
    (found,) = of_answers({"CA": 3}, [])
    assert (found.ally, found.told, found.answered, found.words) == ("CA", 3, 0, {})
    assert found.precision == "not measured: no HIT, no WRONG"
    assert found.median_to_act is None


def test_a_word_that_was_said_of_one_alert_by_several_counts_once():
    (found,) = of_answers({"CA": 2}, [said("HIT"), said("HIT", hours=2), said("HIT", "a2", hours=3), said("SEEN")])
    assert found.words == {AnswerWord.HIT: 2, AnswerWord.SEEN: 1}
    assert (found.hits, found.wrong, found.answered) == (2, 0, 2)
    assert found.to_act == (3600, 3 * 3600)


def test_who_corrects_himself_is_believed_and_a_replay_of_before_is_not():
    corrected = [said("HIT", hours=1), said("WRONG", hours=2), said("HIT", hours=3)]
    (found,) = of_answers({"CA": 1}, corrected)
    assert (found.hits, found.wrong, found.precision) == (0, 1, "0 of 1 (0 %)")
    assert found.to_act == (3600,), "that somebody looked at goods took as long as it took"


def test_done_is_an_act_and_neither_right_nor_wrong():
    (found,) = of_answers({"CA": 1}, [said("DONE", hours=5), said("NONE", hours=1)])
    assert (found.hits, found.wrong, found.to_act) == (0, 0, (5 * 3600,))


_SAID = st.builds(
    said, st.sampled_from([w.value for w in AnswerWord]), st.sampled_from("abc"), st.sampled_from(["CA", "GB"]), st.integers(0, 50)
)


@given(st.lists(_SAID, max_size=40))
def test_saying_everything_once_more_later_changes_nothing(words: list[Said]):
    words.sort(key=lambda one: one.arrived_at)
    later = [Said(w.ally, w.alert, w.word, w.arrived_at + timedelta(days=9), w.seconds + 9 * 86400) for w in words]
    told = {"CA": 3, "GB": 3, "JP": 1}
    assert of_answers(told, [*words, *later]) == of_answers(told, words)
    for found in of_answers(told, words):
        assert found.hits + found.wrong <= found.answered <= found.told
        assert found.hits <= found.words.get(AnswerWord.HIT, 0)
