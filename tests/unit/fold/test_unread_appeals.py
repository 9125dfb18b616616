"""Appeals that ended and whose opinion nobody read: the order stands, says that it is under review, and a person is asked."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from notices import CASE, final, measure, notice, patent, quote

from pipeline.fold import Folded, flag_on, fold_case
from pipeline.fold.state import in_court
from pipeline.records import (
    Citation,
    CourtEffect,
    CourtRuling,
    CourtWord,
    EndReason,
    IssueKind,
    KnownAppeal,
    Notice,
    PersonWord,
    State,
    ruling_id,
)

FLAG = f"{final().document_id}:LEO:1"
NUMBER = "337-TA-9901"
LATER = date(2030, 1, 1)
ROW = "Associated Litigation: 22-1101, CAFC: Closed"
FILE = Citation(
    document_id="us_usitc_ids:investigations:2022-01-02",
    document_number="investigations",
    published=date(2022, 9, 21),
    quotes=(ROW,),
)


def appeal(state: str = "ended", **fields: Any) -> KnownAppeal:
    said = {"number": "2022-1101", "court": "Federal Circuit", "state": state, "look_at": "https://court.invalid", "said": "Closed"}
    return KnownAppeal.model_validate(said | {"taken": date(2021, 9, 1), "source": FILE} | fields)


def order() -> Notice:
    issued = measure("LEO", to=["Alpha Trading Co., Ltd."], rights=["7000001"], quotes=["an order"])
    return final(issued, issued=date(2021, 3, 4), rights=[patent("7000001", "violated")])


def opinion(*disposition: str, appeals: tuple[str, ...] = ("2022-1101",), unread: bool = False) -> Notice:
    ruling = CourtRuling.model_validate(
        {"court": "Federal Circuit", "appeals": appeals, "disposition": disposition, "unread": unread, "evidence": (quote("x"),)}
    )
    document = {"document_id": "us_cafc:22-1101.1:2022-05-02", "source": "us_cafc", "kind": "court_opinion"}
    return notice("22-1101.1", "2022-05-02", "court_ruling", court_ruling=ruling, **document)


def certified(number: str = "2022-1101", day: str = "2021-10-01") -> Notice:
    document = {"document_id": f"us_usitc_edis:{number}:{day}", "source": "us_usitc_edis", "kind": "docket_certified_list"}
    evidence = {"appeals_taken": (quote(f"Certified List, {number}"),)}
    return notice("8", day, "other", appeals_taken=(number,), changes_nothing=True, evidence=evidence, **document)


def word(what: str, *effects: CourtEffect, by: str = "A. Analyst") -> CourtWord:
    said = PersonWord(by=by, because="I read it", at=datetime(2022, 10, 2, 9, tzinfo=UTC))
    fields = {"ruling_id": ruling_id("appeal:2022-1101", FLAG), "flag_id": FLAG, "what": what, "effects": effects, "said": said}
    return CourtWord.model_validate(fields | {"on": "2022-06-01" if what == "apply" else None, "of_appeal": appeal()})


def folded(
    *notices: Notice, appeals: tuple[KnownAppeal, ...] = (), words: tuple[CourtWord, ...] = (), number: str = NUMBER
) -> Folded:
    return fold_case(CASE, notices, (), of_courts={FLAG: words}, appeals={("us_itc", number): appeals})


REVERSED = CourtEffect(action="reversed")


def test_the_order_stands_and_says_that_it_is_under_review_and_a_person_is_asked_with_what_said_it():
    result = folded(order(), appeals=(appeal(),))
    (flag,), (held,), (finding,) = result.flags, result.rulings, result.findings
    before = folded(order()).flags[0]
    (doubt,) = flag.doubts
    quiet = {"doubts": (), "appeals_ended": (), "court_reviews": ()}
    assert flag.model_copy(update=quiet) == before, "nothing else of it changed"
    (waits,) = in_court(flag)
    assert (waits.court, waits.appeals, waits.did) == ("Federal Circuit", ("2022-1101",), "ended")
    assert doubt.startswith('Under review: appeal 2022-1101 at the Federal Circuit ended (its status is "Closed")')
    assert flag.appeals_ended == ("2022-1101",)
    assert (held.status, held.effects, held.source.quotes) == ("open", (), (ROW,))
    assert (finding.kind, finding.source, finding.address) == (IssueKind.TO_DECIDE, "us_usitc_ids", "https://court.invalid")
    assert f"rulings refuse {held.id}" in finding.repair


@pytest.mark.parametrize(
    ("appeals", "number"),
    [
        ((), NUMBER),
        ((appeal(),), "337-TA-9902"),
        ((appeal(taken=date(2021, 3, 3)),), NUMBER),  # it was docketed before the order was issued
        ((appeal(exercise=True),), NUMBER),
    ],
)
def test_an_appeal_of_another_case_of_an_earlier_act_or_of_a_drill_says_nothing_of_the_order(appeals, number):
    assert folded(order(), appeals=appeals, number=number) == folded(order())


def test_of_an_appeal_without_a_day_a_person_is_asked():
    assert [one.status for one in folded(order(), appeals=(appeal(taken=None),)).rulings] == ["open"]


def test_it_goes_when_the_opinion_is_read_and_not_for_another_s_or_an_order_on_a_stay():
    assert folded(order(), opinion("AFFIRMED"), appeals=(appeal(),)).flags == folded(order(), opinion("AFFIRMED")).flags
    assert folded(order(), opinion("AFFIRMED"), appeals=(appeal(),)).rulings == ()
    for other in (opinion("AFFIRMED", appeals=("2022-1102",)), opinion(), opinion(unread=True)):
        assert "2022-1101" in folded(order(), other, appeals=(appeal(),)).flags[0].appeals_ended


def test_a_reversal_that_is_read_takes_its_place():
    result = folded(order(), opinion("REVERSED"), appeals=(appeal(),))
    assert [(one.did, one.effects, one.appeal) for one in result.rulings] == [("reversed", (REVERSED,), None)]
    assert result.flags[0].appeals_ended == ()


def test_what_ended_before_asks_nobody():
    ended = notice("2022-9", "2022-08-01", "order_rescinded", measure("LEO", "rescinded", quotes=["rescinds the order"]))
    result = folded(order(), ended, appeals=(appeal(),))
    assert (result.rulings, result.flags[0].doubts) == ((), ())


def test_pending_it_is_listed_and_says_nothing_of_the_order_whoever_tells_of_it():
    for of_it, appeals in ((certified(), ()), (order(), (appeal("pending"),)), (certified(), (appeal("pending"),))):
        result = folded(order(), of_it, appeals=appeals)
        assert [(one.status, one.appeal.number) for one in result.rulings if one.appeal] == [("pending", "2022-1101")]
        assert result.flags == folded(order()).flags
        assert result.findings == ()
    assert folded(order(), certified(day="2021-03-01")).rulings == (), "certified before the order was issued"


def test_what_the_registry_says_counts_over_what_was_certified_before():
    result = folded(order(), certified(), certified("2022-1999"), appeals=(appeal(),))
    assert [(one.status, one.appeal.number) for one in result.rulings if one.appeal] == [
        ("open", "2022-1101"), ("pending", "2022-1999"),
    ]  # fmt: skip


@pytest.mark.parametrize("appeals", [(appeal(),), ()])  # also where the registry no longer has the row
@pytest.mark.parametrize("more", [(), (opinion("AFFIRMED"),)])
def test_what_a_person_applied_stands_whatever_comes_after(appeals, more):
    result = folded(order(), *more, appeals=appeals, words=(word("apply", REVERSED),))
    (flag,) = result.flags
    then = flag_on(flag, LATER)
    assert (then.state, then.end_reason, then.state_since) == (State.ENDED, EndReason.REVERSED, date(2022, 6, 1))
    assert flag_on(flag, date(2022, 5, 31)).state is State.IN_FORCE
    assert (flag.events[-1].source, flag.doubts, flag.appeals_ended, result.findings) == (FILE, (), (), ())
    assert [one.status for one in result.rulings] == ["applied"]


def test_refused_it_is_silent_until_that_is_taken_back():
    result = folded(order(), appeals=(appeal(),), words=(word("refuse"),))
    (flag,) = result.flags
    assert (flag.model_copy(update={"court_reviews": ()}), result.findings) == (folded(order()).flags[0], ())
    assert in_court(flag) == ()
    assert [one.refused.by for one in flag.court_reviews if one.refused] == ["A. Analyst"]
    assert [one.status for one in result.rulings] == ["refused"]
    back = folded(order(), appeals=(appeal(),), words=(word("refuse"), word("undo", by="B. Counsel")))
    assert back == folded(order(), appeals=(appeal(),))


def test_of_one_file_or_another_the_order_says_the_same():
    later = FILE.model_copy(update={"published": date(2022, 9, 22), "quotes": (ROW, "in another file")})
    assert folded(order(), appeals=(appeal(source=later),)).flags == folded(order(), appeals=(appeal(),)).flags
