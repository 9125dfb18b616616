"""An order of which the title alone is known: at once to who asks for first word, to others with its words, or a day later."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import flags
import pytest
from odd_mail import odd_mail
from recall_desk import A, B, Desk

from pipeline.records import Filter, Flag, Rate

UNREAD = "nothing to act on yet"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Japan's desk was told of order 1, and asks for no first word."""
    with odd_mail() as box:
        it = Desk(tmp_path, box)
        it.has(A)
        it.order()
        assert it.run() == ["a LIST 1"]
        yield it


def seen(desk: Desk, n: int = 2, **fields: object) -> None:
    """A row of the docket is read now, and folded."""
    desk.order(n, bare=True, bare_since=desk.at, parties=(), rights=(), published=desk.at.date(), **fields)


def read(desk: Desk, n: int = 2) -> None:
    """A document with the words of the order arrives."""
    whole: Flag = flags.flag()
    fields = {name: getattr(whole, name) for name in ("parties", "rights")}
    desk.order(n, bare=False, bare_since=None, **fields)


def later(desk: Desk, **time: float) -> list[str]:
    """What comes when it is decided again after so long, and nothing else happened."""
    desk.at += timedelta(**time)
    desk.decide()
    desk.send()
    return desk.came()


def first_lines(desk: Desk) -> str:
    text = desk.last_to(A).get_body(("plain",)).get_content()  # type: ignore[union-attr]
    return " ".join(text.split())[:200]


def test_who_asks_hears_the_bare_word_at_once_and_its_words_as_a_change_in_the_same_thread(desk: Desk):
    desk.point(first_word=True)
    seen(desk)
    assert later(desk) == ["a NEW 2"]
    bare = desk.last_to(A)
    assert UNREAD in first_lines(desk)
    assert "NO ACTION YET" in str(bare["Subject"])
    assert later(desk, hours=30) == [], "nothing is otherwise"
    read(desk)
    assert later(desk) == ["a CHANGE 2"]
    assert desk.last_to(A)["In-Reply-To"] == bare["Message-ID"]
    assert UNREAD not in first_lines(desk)


def test_who_does_not_ask_hears_of_it_with_its_words_as_new(desk: Desk):
    seen(desk)
    assert later(desk) == []
    assert later(desk, hours=23, minutes=59) == []
    read(desk)
    assert later(desk, seconds=30) == ["a NEW 2"]
    assert UNREAD not in first_lines(desk)
    assert later(desk, days=2) == []


def test_after_a_day_the_bare_word_goes_to_who_did_not_ask_though_nothing_changed(desk: Desk):
    seen(desk)
    assert later(desk) == []
    due = desk.at + timedelta(hours=24)
    assert desk.decide().due == due, "a service looks then"
    assert later(desk, hours=23, minutes=59) == []
    desk.orders.clear()  # nothing is written any more
    assert later(desk, minutes=1) == ["a NEW 2"]
    assert UNREAD in first_lines(desk)
    desk.at += timedelta(days=5)
    assert desk.came() == []


def test_what_is_known_since_longer_waits_no_day_from_when_it_is_first_looked_at(desk: Desk):
    """Whoever decides was away."""
    seen(desk)
    assert later(desk, hours=25) == ["a NEW 2"]


def test_it_waits_apart_from_what_history_holds_back(desk: Desk):
    seen(desk)
    told = desk.decide()
    assert (told.held, told.unread) == (0, 9), "of each ally but the one where it binds: a run is complete all the same"


def test_one_that_is_withdrawn_while_it_waits_is_told_to_who_heard_and_to_nobody_else(desk: Desk):
    desk.has("desk@ca.example", ally="CA")
    desk.run()
    desk.point("CA", first_word=True)
    seen(desk)
    desk.decide()
    desk.send()
    assert desk.came() == []
    over = {"state": "ended", "end_reason": "withdrawn", "state_since": desk.at.date()}
    desk.orders[2] = Flag.model_validate(desk.orders[2].model_dump() | over)
    before = len(desk.box.given)
    assert later(desk, hours=1) == []
    assert later(desk, hours=48) == []
    assert [to for to, _ in desk.box.given[before:]] == ["desk@ca.example"]
    assert str(desk.last_to("desk@ca.example")["Subject"]).startswith("STOP")


def test_an_end_of_what_was_told_waits_for_nothing(desk: Desk):
    desk.point(first_word=True)
    seen(desk)
    assert later(desk) == ["a NEW 2"]
    desk.point(first_word=False)
    desk.happens("rescinded", n=2)
    assert later(desk, hours=1) == ["a STOP 2"]


def test_who_asks_while_it_waits_hears_at_once_and_who_asks_no_more_goes_on_in_the_thread(desk: Desk):
    seen(desk)
    assert later(desk) == []
    desk.point(first_word=True)
    assert later(desk, hours=1) == ["a NEW 2"]
    desk.point(first_word=False)
    read(desk)
    assert later(desk, hours=1) == ["a CHANGE 2"]


def test_no_list_and_no_saved_search_tells_it_before_its_time(desk: Desk):
    wanted = {"name": "pots", "mailbox": A, "filter": {"words": ["pots"]}}
    desk.point(searches=[wanted])
    seen(desk, articles="Certain pots")
    assert later(desk, hours=2) == []
    assert desk.run(lists=["JP"]) == ["a LIST 1"]
    desk.has(A, B)
    desk.at -= timedelta(hours=12)
    assert later(desk) == ["b LIST 1"]
    assert later(desk, hours=10, minutes=1) == ["a NEW 2", "b NEW 2"]


def test_by_the_week_it_comes_with_the_next_list_once_it_is_a_day_old(desk: Desk):
    desk.point(rate=Rate.WEEKLY)
    desk.at += timedelta(days=5, hours=12)
    seen(desk)
    assert later(desk, hours=12) == ["a LIST 1"], "it is not a day old"
    assert later(desk, days=7) == ["a LIST 1, 2"]


def test_a_filter_keeps_it_out_and_its_words_may_bring_it_in(desk: Desk):
    desk.point(first_word=True, filter=Filter(words=("kettles",)))
    seen(desk, articles=None)
    assert later(desk) == ["a NEW 2"], "what is not known passes"
    seen(desk, 3, articles="Certain pots")
    assert later(desk) == []
