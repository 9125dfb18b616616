"""An order of which the title alone is known: at once to who asks for first word, to others with its words, or a day later."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import flags
import pytest
from odd_mail import odd_mail
from recall_desk import A, B, Desk
from spoken import said

from pipeline.database.flow import put_outgoing
from pipeline.database.rows import every
from pipeline.flow.stages import keep_notices
from pipeline.flow.worker import process
from pipeline.read.us_edis import reader
from pipeline.records import Document, Filter, Flag, Notice, Rate
from pipeline.texts.edis_row import Listed, texts_of_rows

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


# --- from the docket to the mail --------------------------------------------------------------------------------------------------

CA = "desk@ca.example"


def docket(title: str) -> Notice:
    """What is read of a row of the docket, received on 2 November 2026."""
    row = {
        "id": "801101", "documentType": "Order, Commission", "documentTitle": title, "securityLevel": "Public",
        "investigationNumber": "337-9871", "investigationPhase": "Violation", "investigationStatus": "Inactive",
        "investigationTitle": "Certain Juice Presses; Inv. No. 337-TA-9871 (Violation)", "investigationType": "Sec 337",
        "firmOrganization": "USITC", "onBehalfOf": "Office of the Secretary", "documentDate": "2026/11/02 00:00:00",
        "officialReceivedDate": "2026/11/02 09:14:00",
    }  # fmt: skip
    texts = texts_of_rows((Listed(row),))
    document = Document(
        source="us_usitc_edis", native_id="801101", published=date(2026, 11, 2), kind="Order, Commission", title=texts["title"],
        abstract=None, page=None, parts=(), version=title,
    )  # fmt: skip
    return reader.read(document, texts)


def printed() -> Notice:
    return said(
        "the Commission has issued a limited exclusion order prohibiting the unlicensed entry of infringing juice presses "
        "manufactured by or on behalf of respondents Pressmark Ltd. and Squeezewell GmbH.",
        published="2026-11-06", issued="November 2, 2026",
    )  # fmt: skip


def arrives(desk: Desk, notice: Notice) -> None:
    """It is read, and folded with what is known of its case."""
    with desk.opened() as ports:
        with ports.database.transaction() as connection:
            put_outgoing(connection, keep_notices(connection, [notice], desk.at))
        process(ports)


def both(desk: Desk, **time: float) -> tuple[list[str], list[str]]:
    """What came to Japan, and to Canada, since the last look."""
    before = len(desk.box.given)
    japan = later(desk, **time)
    return japan, [str(one["Subject"]).split()[0] for to, one in desk.box.given[before:] if to == CA]


@pytest.fixture
def days(desk: Desk) -> Desk:
    """Canada asks for first word, Japan does not; on the morning of 2 November the row is read."""
    desk.has(CA, ally="CA")
    desk.run()
    desk.point("CA", first_word=True)
    desk.at = datetime(2026, 11, 2, 16, tzinfo=UTC)
    arrives(desk, docket("Limited Exclusion Order"))
    assert both(desk) == ([], ["NEW"])
    return desk


def test_a_row_then_the_print_on_the_next_day(days: Desk):
    desk = days
    assert both(desk, hours=12) == ([], [])
    arrives(desk, printed())
    assert both(desk, hours=11) == (["a NEW 1"], ["CHANGE"])
    assert "Pressmark Ltd." in desk.last_to(A).get_body(("plain",)).get_content()  # type: ignore[union-attr]
    assert both(desk, days=3) == ([], [])


def test_a_row_whose_words_come_after_days_is_told_bare_to_all_after_one(days: Desk):
    """That the row is edited meanwhile begins no new day."""
    desk = days
    desk.at += timedelta(hours=12)
    arrives(desk, docket("Limited Exclusion Order (Public Version)"))
    assert both(desk) == ([], [])
    assert both(desk, hours=12) == (["a NEW 1"], [])
    assert UNREAD in first_lines(desk)
    arrives(desk, printed())
    assert both(desk, days=3) == (["a CHANGE 1"], ["CHANGE"])


def test_a_row_that_turns_out_to_be_no_order_while_it_waits(days: Desk):
    desk = days
    arrives(desk, docket("Order Denying the Petition for a Limited Exclusion Order"))
    assert both(desk, hours=1) == ([], ["STOP"])
    assert both(desk, hours=48) == ([], [])
    with desk.opened() as ports, ports.database.reading() as connection:
        assert {flag.end_reason for flag in every(connection, Flag) if flag.id.startswith("us_usitc_edis")} == {"withdrawn"}
