"""Rulings of courts on orders: nothing stands otherwise before a person says so, and what he says can be taken back."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from notices import CASE, final, measure, notice, patent, quote

from pipeline.fold import flag_on, fold_case
from pipeline.fold.court_words import words_on
from pipeline.records import (
    CourtEffect,
    CourtRuling,
    CourtWord,
    EndReason,
    Flag,
    IssueKind,
    Notice,
    PersonWord,
    RightRuled,
    State,
    StayRuled,
    ruling_id,
)

FLAG = f"{final().document_id}:LEO:1"
OPINION = "us_cafc:22-1101.1:2022-05-02"
LATER = date(2030, 1, 1)


def opinion(*disposition: str, rights: dict[str, str] | None = None, stays: tuple[str, ...] = (), **fields: Any) -> Notice:
    ruled = tuple(
        RightRuled.model_validate({"kind": "patent", "number": n, "outcome": o, "evidence": quote(f"as to {n}")})
        for n, o in (rights or {}).items()
    )
    rested = tuple(StayRuled.model_validate({"outcome": one, "evidence": quote("a stay")}) for one in stays)
    in_part = fields.pop("in_part", False)
    ruling = CourtRuling.model_validate(
        {
            "court": "Federal Circuit", "appeals": ("2022-1101",), "disposition": disposition, "in_part": in_part,
            "rights": ruled, "stays": rested, "evidence": (quote("REVERSED"),),
        }
    )  # fmt: skip
    values: dict[str, Any] = {"document_id": OPINION, "source": "us_cafc", "kind": "court_opinion", "court_ruling": ruling}
    number, published = fields.pop("number", "22-1101.1"), fields.pop("day", "2022-05-02")
    return notice(number, published, "court_ruling", **(values | fields))


def order(*rights: str, **fields: Any) -> Notice:
    numbers = rights or ("7000001",)
    issued = measure("LEO", to=["Alpha Trading Co., Ltd."], rights=numbers, quotes=["an order"])
    return final(issued, issued=date(2021, 3, 4), rights=[patent(n, "violated") for n in numbers], **fields)


def said(what: str, *effects: CourtEffect, by: str = "A. Analyst", document: str = OPINION, flag: str = FLAG) -> CourtWord:
    word = PersonWord(by=by, because="the mandate issued", at=datetime(2022, 6, 2, 9, tzinfo=UTC))
    fields = {"ruling_id": ruling_id(document, flag), "flag_id": flag, "what": what, "effects": effects, "said": word}
    return CourtWord.model_validate(fields)


def folded(*notices: Notice, words: tuple[CourtWord, ...] = (), minted: tuple[Flag, ...] = ()):
    return fold_case(CASE, notices, minted, of_courts={FLAG: words})


REVERSED = CourtEffect(action="reversed")


def test_a_reversal_leaves_the_order_as_it_was_and_asks_a_person():
    result = folded(order(), opinion("REVERSED", rights={"7000001": "reversed"}))
    (flag,), (held,) = result.flags, result.rulings
    assert flag_on(flag, LATER).state is State.IN_FORCE
    (doubt,) = flag.doubts
    assert doubt.startswith("Under review: the Federal Circuit reversed on 2022-05-02")
    assert "decided by a person" in doubt
    assert (held.effects, held.status, held.did) == ((REVERSED,), "open", "reversed")
    assert held.source.quotes == ("as to 7000001", "REVERSED")
    finding = next(f for f in result.findings if f.kind is IssueKind.TO_DECIDE)
    assert held.id in finding.repair


def test_applied_it_ends_the_order_from_the_day_of_the_ruling_and_says_who_said_so():
    result = folded(order(), opinion("REVERSED", rights={"7000001": "reversed"}), words=(said("apply", REVERSED),))
    (flag,) = result.flags
    then = flag_on(flag, LATER)
    assert (then.state, then.end_reason, then.state_since) == (State.ENDED, EndReason.REVERSED, date(2022, 5, 2))
    assert flag_on(flag, date(2022, 5, 1)).state is State.IN_FORCE
    assert flag.doubts == ()
    assert flag.events[-1].source.document_id == OPINION
    assert flag.events[-1].said is not None
    assert [one.status for one in result.rulings] == ["applied"]
    assert result.findings == ()
    again = folded(
        order(), opinion("REVERSED", rights={"7000001": "reversed"}), words=(said("apply", REVERSED),), minted=result.flags
    )
    assert again == result


def test_taken_back_it_stands_again_and_waits_for_a_person():
    opinion_ = opinion("REVERSED", rights={"7000001": "reversed"})
    before = folded(order(), opinion_)
    after = folded(order(), opinion_, words=(said("apply", REVERSED), said("undo", by="B. Counsel")))
    (flag,) = after.flags
    assert flag_on(flag, LATER).state is State.IN_FORCE
    assert flag.events[-1].taken_back is not None
    assert flag.doubts == before.flags[0].doubts
    assert after.rulings == before.rulings
    assert after.findings == before.findings


def test_refused_the_order_stands_without_a_doubt():
    result = folded(order(), opinion("REVERSED", rights={"7000001": "reversed"}), words=(said("refuse"),))
    (flag,) = result.flags
    assert flag.model_copy(update={"court_reviews": ()}) == folded(order()).flags[0]
    assert [(one.in_words, one.refused.by) for one in flag.court_reviews if one.refused] == [("reversed", "A. Analyst")]
    assert result.findings == ()
    assert [one.status for one in result.rulings] == ["refused"]


@pytest.mark.parametrize(
    ("rights", "effects"),
    [
        ({"7000001": "reversed", "7000002": "affirmed"}, (CourtEffect(action="reversed", rights=("patent 7000001",)),)),
        ({"7000001": "vacated_remanded", "7000002": "vacated_remanded"}, (CourtEffect(action="vacated"),)),
        ({"7000001": "partly", "7000002": "affirmed"}, ()),
        ({}, ()),
        ({"7000009": "reversed", "7000001": "affirmed", "7000002": "affirmed"}, None),
        ({"7000009": "reversed"}, None),
        ({"7000001": "affirmed", "7000002": "affirmed"}, ()),
        ({"7000001": "dismissed_moot", "7000002": "dismissed_moot"}, (CourtEffect(action="vacated"),)),
        (
            {"7000001": "reversed", "7000002": "vacated"},
            (CourtEffect(action="reversed", rights=("patent 7000001",)), CourtEffect(action="vacated", rights=("patent 7000002",))),
        ),
    ],
)
def test_what_is_proposed_is_of_the_rights_that_both_name(rights, effects):
    result = folded(order("7000001", "7000002"), opinion("AFFIRMED", "REVERSED", "VACATED", in_part=True, rights=rights))
    assert [one.effects for one in result.rulings] == ([] if effects is None else [effects])


def test_applied_for_one_right_the_order_stands_for_the_other():
    effect = CourtEffect(action="reversed", rights=("patent 7000001",))
    ruling = opinion("AFFIRMED", "REVERSED", in_part=True, rights={"7000001": "reversed", "7000002": "affirmed"})
    (flag,) = folded(order("7000001", "7000002"), ruling, words=(said("apply", effect),)).flags
    then = flag_on(flag, LATER)
    assert then.state is State.IN_FORCE
    assert {r.number: r.lifted for r in then.rights} == {"7000001": True, "7000002": False}


def test_what_is_affirmed_dismissed_or_denied_asks_nobody():
    for ruling in (opinion("AFFIRMED", rights={"7000001": "affirmed"}), opinion("DISMISSED"), opinion(stays=("denied",))):
        result = folded(order(), ruling)
        assert (result.rulings, result.findings, result.flags) == ((), (), folded(order()).flags)


def test_a_stay_applied_lets_the_order_rest_and_its_end_proposes_that_it_stands_again():
    stay = opinion(stays=("interim_granted",))
    lifted_id = "us_cafc:22-1101.2:2022-07-01"
    lifted = opinion(stays=("interim_lifted",), document_id=lifted_id, number="22-1101.2", day="2022-07-01")
    rests = said("apply", CourtEffect(action="suspended"))
    result = folded(order(), stay, lifted, words=(rests,))
    (flag,) = result.flags
    assert flag_on(flag, LATER).state is State.SUSPENDED
    assert [(one.status, one.effects) for one in result.rulings][1:] == [("open", (CourtEffect(action="reinstated"),))]
    again = said("apply", CourtEffect(action="reinstated"), document=lifted_id)
    (flag,) = folded(order(), stay, lifted, words=(rests, again)).flags
    assert flag_on(flag, LATER).state is State.IN_FORCE


def test_a_ruling_in_a_case_without_an_order_waits_for_one():
    (finding,) = folded(opinion("REVERSED", rights={"7000001": "reversed"})).findings
    assert finding.kind is IssueKind.PENDING_EFFECT
    assert "337-TA-9901" in finding.reason


def test_a_ruling_that_changes_nothing_waits_for_no_order():
    for ruling in (opinion("AFFIRMED", rights={"7000001": "affirmed"}), opinion("DISMISSED"), opinion(stays=("denied",))):
        assert folded(ruling).findings == ()


def test_what_was_said_of_a_record_that_turns_out_to_be_anothers_holds_for_both():
    """The docket's row was ruled on, and then the print of the same order came."""
    printed = order()
    row = printed.model_copy(update={"source": "us_usitc_edis", "document_id": "us_usitc_edis:900001:2021-03-04", "rights": ()})
    ruling = opinion("REVERSED")
    alone = folded(row, ruling).flags
    by_row = said("apply", REVERSED, flag=alone[0].id)
    words = {alone[0].id: (by_row,)}
    later = fold_case(CASE, (row, printed, ruling), (*alone, *folded(printed, ruling).flags), of_courts=words).flags
    assert len(later) == 2
    assert [f.merged_into for f in later if f.merged_into] == [f.id for f in later if not f.merged_into]
    for flag in later:
        assert flag_on(flag, LATER).end_reason is EndReason.REVERSED


def test_where_two_must_say_it_one_alone_does_nothing_nor_twice_nor_two_who_differ():
    part = CourtEffect(action="reversed", rights=("patent 7000001",))

    def stands(*words: CourtWord) -> str:
        return words_on(words, OPINION, two=True).status

    assert stands(said("apply", REVERSED)) == "second"
    assert stands(said("apply", REVERSED), said("apply", REVERSED, by="a. analyst")) == "second"
    assert stands(said("apply", REVERSED), said("apply", part, by="B. Counsel")) == "second"
    assert stands(said("apply", REVERSED), said("apply", REVERSED, by="B. Counsel")) == "applied"
    assert stands(said("apply", REVERSED), said("undo"), said("apply", REVERSED, by="B. Counsel")) == "second"
    assert stands(said("refuse")) == "refused"


DISPOSITIONS = st.lists(st.sampled_from(["AFFIRMED", "REVERSED", "VACATED", "REMANDED", "DISMISSED"]), max_size=4, unique=True)
OUTCOMES = st.sampled_from(["affirmed", "reversed", "vacated", "vacated_remanded", "reversed_remanded", "partly", "stayed"])
RULINGS = st.builds(
    lambda words, rights, stays, part: opinion(*words, rights=rights, stays=tuple(stays), in_part=part),
    DISPOSITIONS,
    st.dictionaries(st.sampled_from(["7000001", "7000002", "7000009"]), OUTCOMES, max_size=3),
    st.lists(st.sampled_from(["granted", "denied", "in_part", "interim_granted", "interim_lifted"]), max_size=2, unique=True),
    st.booleans(),
)
ENDED = measure("LEO", "rescinded", quotes=["rescinds the order"])
HISTORIES = st.sampled_from([(), (notice("2022-9", "2022-08-01", "order_rescinded", ENDED),)])
EFFECTS = st.lists(
    st.builds(
        lambda action, rights: CourtEffect(action=action, rights=rights),
        st.sampled_from(["reversed", "vacated", "suspended", "reinstated"]),
        st.sampled_from([(), ("patent 7000001",)]),
    ),
    min_size=1,
    max_size=2,
)


@given(RULINGS, HISTORIES)
def test_no_ruling_changes_what_stands_before_a_person_says_so(ruling, more):
    first = order("7000001", "7000002")
    without, with_it = folded(first, *more), folded(first, ruling, *more)
    quiet = {"doubts": (), "court_reviews": ()}
    assert [f.model_copy(update=quiet) for f in with_it.flags] == [f.model_copy(update=quiet) for f in without.flags]


@given(RULINGS, HISTORIES, EFFECTS)
def test_what_is_applied_and_taken_back_leaves_the_same(ruling, more, effects):
    first = order("7000001", "7000002")
    never = folded(first, ruling, *more)
    back = folded(first, ruling, *more, words=(said("apply", *effects), said("undo")))
    kept = [f.model_copy(update={"events": tuple(e for e in f.events if not e.taken_back)}) for f in back.flags]
    assert kept == list(never.flags)
    assert back.findings == never.findings
