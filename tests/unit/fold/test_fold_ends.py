"""How orders end: by their own term, by a court or the government, by a person's word; and what ends none."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from notices import CASE, day, final, measure, notice, patent, quote

from pipeline.fold import flag_on, fold_case
from pipeline.fold.state import happened, last_day
from pipeline.records import EndReason, FoundEnded, PersonWord, State, Term

ALPHA, BETA = "Alpha Trading Co., Ltd.", "Beta Tools LLC"
ISSUED = date(2021, 3, 5)


def term(words="for a period of five years", **fields):
    return Term(evidence=quote(words), **fields)


def order(*more, issued=ISSUED, **fields):
    (flag,) = fold_case(CASE, [final(measure("GEO", **fields), issued=issued), *more]).flags
    return flag


def changed(action, published="2022-06-01", kind="GEO", **fields):
    return notice(f"{published[:4]}-7", published, "order_modified", measure(kind, action, **fields))


def on(flag, text):
    found = flag_on(flag, day(text))
    return found.state, found.end_reason, found.state_since


# --- by its own term ----------------------------------------------------------------------------------------------------------


def test_an_order_stands_on_the_last_day_of_its_term_and_has_ended_on_the_next():
    flag = order(term=term(until=date(2023, 3, 12)))
    assert flag.state is State.ISSUED, "what lies ahead is no state"
    assert on(flag, "2023-03-12") == (State.IN_FORCE, None, date(2021, 5, 5))
    assert on(flag, "2023-03-13") == (State.ENDED, EndReason.EXPIRED, date(2023, 3, 13))
    expired = flag.events[-1]
    assert (expired.action, expired.on, expired.presumed) == ("expired", date(2023, 3, 12), False)
    assert expired.source.quotes == ("for a period of five years",)


@pytest.mark.parametrize(
    ("months", "issued", "last"),
    [
        (60, ISSUED, date(2026, 3, 5)),
        (26, ISSUED, date(2023, 5, 5)),
        (6, date(2021, 8, 31), date(2022, 2, 28)),
        (1, date(2024, 1, 30), date(2024, 2, 29)),
        (9, date(2021, 3, 31), date(2021, 12, 31)),
    ],
)
def test_months_run_from_the_issue_to_the_day_of_the_same_number(months, issued, last):
    assert last_day(order(issued=issued, term=term(months=months))) == last


def test_months_from_a_day_that_is_presumed_end_on_one_that_is():
    (flag,) = fold_case(CASE, [final(measure("GEO", term=term(months=12)))]).flags
    assert (flag.events[-1].on, flag.events[-1].presumed) == (date(2022, 3, 10), True)


@pytest.mark.parametrize(
    ("field", "why"),
    [
        ("begins_later", "Its term begins on a day that its words do not name"),
        ("of_some", "Its words may set this term for a part of it only"),
    ],
)
def test_a_term_that_cannot_be_counted_leaves_open_when_the_order_ends(field, why):
    flag = order(term=term(months=60, **{field: True}))
    assert last_day(flag) is None
    assert flag.doubts == (f'{why}: "for a period of five years". When it ends is open.',)


def test_a_term_longer_than_the_calendar_ends_nothing():
    assert last_day(order(term=term(months=12 * 9000))) is None


def test_as_long_as_rights_last_is_said_and_no_day():
    flag = order(term=term("for the remaining term of the '001 patent", rights=("7000001",)))
    assert last_day(flag) is None
    assert flag.events[0].note == "By its words it lasts as long as 7000001."
    assert on(flag, "2099-01-01")[0] is State.IN_FORCE


@pytest.mark.parametrize(
    ("said", "last"),
    [
        ({"until": date(2030, 1, 1)}, date(2030, 1, 1)),
        ({"until": date(2022, 12, 31)}, date(2022, 12, 31)),
        ({"months": 24}, date(2024, 6, 1)),
        ({"months": 24, "added": True}, date(2025, 3, 12)),
        ({"rights": ("7000001",)}, None),
    ],
)
def test_a_modification_puts_its_term_in_place_of_the_earlier_one(said, last):
    flag = order(changed("modified", term=term("as extended", **said)), term=term(until=date(2023, 3, 12)))
    assert last_day(flag) == last
    assert sum(e.action == "expired" for e in flag.events) == (last is not None)
    assert on(flag, "2023-03-13")[0] is (State.ENDED if last and last < date(2023, 3, 13) else State.IN_FORCE)


def test_a_modification_without_a_term_leaves_the_earlier_one():
    assert last_day(order(changed("modified"), term=term(until=date(2023, 3, 12)))) == date(2023, 3, 12)


def test_what_prolongs_a_term_that_is_not_known_ends_nothing_and_says_so():
    flag = order(changed("modified", term=term("by a further two years", months=24, added=True)))
    assert last_day(flag) is None
    assert flag.doubts[-1] == 'Its term was prolonged: "by a further two years". What it was is not known.'


def test_a_term_for_some_only_ends_nobody_else_too_early():
    limited = changed("modified", kind="LEO", to=[BETA], partial=True, term=term("until May 1, 2022", until=date(2022, 5, 1)))
    first = final(measure("LEO", to=[ALPHA, BETA], term=term(until=date(2023, 3, 12))), issued=ISSUED)
    (flag,) = fold_case(CASE, [first, limited]).flags
    assert on(flag, "2030-01-01")[0] is State.IN_FORCE
    assert flag.doubts[-1] == 'Its term was changed for some only: "until May 1, 2022". When it ends is open.'


def test_what_ended_an_order_before_its_term_is_why_it_ended():
    flag = order(changed("rescinded"), term=term(until=date(2023, 3, 12)))
    assert on(flag, "2022-06-01") == on(flag, "2030-01-01") == (State.ENDED, EndReason.RESCINDED, date(2022, 6, 1))
    assert [e.action for e in happened(flag_on(flag, day("2030-01-01")))] == ["issued", "rescinded"]


def test_what_comes_after_the_term_ends_nothing_anew():
    flag = order(changed("rescinded", "2024-06-01"), term=term(until=date(2023, 3, 12)))
    assert on(flag, "2024-06-01") == (State.ENDED, EndReason.EXPIRED, date(2023, 3, 13))
    assert [e.action for e in flag.events] == ["issued", "expired", "rescinded"]


def test_a_correction_says_the_term_in_its_place():
    wrong = final(measure("GEO", term=term(until=date(2023, 3, 12))), issued=ISSUED)
    right = final(
        measure("GEO", term=term(until=date(2023, 3, 21))), number="2021-00200", published="2021-03-20", corrects=["2021-00100"]
    )
    (flag,) = fold_case(CASE, [wrong, right]).flags
    assert last_day(flag) == date(2023, 3, 21)


# --- by others ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("action", "reason"), [("reversed", EndReason.REVERSED), ("disapproved", EndReason.DISAPPROVED), ("vacated", EndReason.VACATED)]
)
def test_a_court_or_the_government_ends_an_order(action, reason):
    assert on(order(changed(action)), "2022-06-01") == (State.ENDED, reason, date(2022, 6, 1))


def test_a_suspension_that_is_taken_back_lets_the_order_stand_again():
    flag = order(changed("suspended"), changed("reinstated", "2023-06-01"))
    assert on(flag, "2023-05-31") == (State.SUSPENDED, None, date(2022, 6, 1))
    assert on(flag, "2023-06-01") == (State.IN_FORCE, None, date(2023, 6, 1))


def test_one_that_is_reinstated_during_its_review_is_under_review_again():
    flag = order(changed("suspended", "2021-03-20"), notice("2021-9", "2021-04-01", "order_modified", measure("GEO", "reinstated")))
    assert on(flag, "2021-04-01")[0] is State.ISSUED
    assert on(flag, "2021-05-05") == (State.IN_FORCE, None, date(2021, 5, 5))


def test_reinstated_for_some_leaves_the_rest_suspended_and_says_so():
    first = final(measure("LEO", to=[ALPHA, BETA]), issued=ISSUED)
    again = notice("2023-7", "2023-06-01", "order_modified", measure("LEO", "reinstated", to=[ALPHA], partial=True))
    (flag,) = fold_case(CASE, [first, changed("suspended", kind="LEO"), again]).flags
    assert flag.state is State.SUSPENDED
    assert ALPHA in flag.doubts[-1]


def test_what_is_reinstated_is_the_one_order_that_is_suspended():
    orders = final(measure("LEO", to=[ALPHA]), measure("LEO", to=[BETA]), issued=ISSUED)
    halted = changed("suspended", kind="LEO", to=[ALPHA])
    again = notice("2023-7", "2023-06-01", "order_modified", measure("LEO", "reinstated"))
    flags = fold_case(CASE, [orders, halted, again]).flags
    assert [flag_on(f, day("2023-06-01")).state for f in flags] == [State.IN_FORCE, State.IN_FORCE]
    assert [f.doubts for f in flags] == [(), ()]


# --- by a person --------------------------------------------------------------------------------------------------------------

FLAG = f"{final().document_id}:GEO:1"


def word(by="A. Analyst", because="the court's mandate of 2022-01-03", **fields):
    return PersonWord(by=by, because=because, at=datetime(2022, 6, 2, 9, tzinfo=UTC), **fields)


def found(on_day="2022-06-01", **fields):
    return FoundEnded(flag_id=FLAG, on=day(on_day), said=word(document="https://court.example/1"), **fields)


def folded(*said, more=(), minted=()):
    return fold_case(CASE, [final(measure("GEO"), issued=ISSUED), *more], minted, {FLAG: said})


def test_a_person_ends_an_order_from_the_day_that_he_names():
    (flag,) = folded(found()).flags
    assert on(flag, "2022-05-31") == (State.IN_FORCE, None, date(2021, 5, 5))
    assert on(flag, "2022-06-01") == (flag.state, flag.end_reason, flag.state_since)
    assert on(flag, "2022-06-01") == (State.ENDED, EndReason.FOUND_ENDED, date(2022, 6, 1))
    assert flag.events[-1].said == found().said


def test_folding_again_keeps_a_persons_word_once_and_forgets_one_that_is_not_said_any_more():
    once = folded(found())
    assert folded(found(), minted=once.flags) == once
    assert folded(minted=once.flags).flags == folded().flags
    kept = fold_case(CASE, [], once.flags, {FLAG: [found()]})
    assert kept.flags == once.flags, "one whose notice is not among these too"
    (back,) = fold_case(CASE, [], once.flags).flags
    assert back.state is not State.ENDED


def test_a_word_that_was_taken_back_stays_in_the_log_and_does_nothing():
    taken = found(taken_back=word("B. Counsel", "the mandate was recalled"))
    (flag,) = folded(taken).flags
    assert on(flag, "2030-01-01")[0] is State.IN_FORCE
    assert flag.events[-1].taken_back == taken.taken_back
    (again,) = folded(taken, found("2023-01-01")).flags
    assert on(again, "2030-01-01") == (State.ENDED, EndReason.FOUND_ENDED, date(2023, 1, 1))
    assert [e.action for e in again.events] == ["issued", "ended", "ended"]


def test_a_document_that_changes_what_a_person_found_ended_is_shown_to_a_person():
    changes = changed("modified", "2023-01-01")
    (finding,) = folded(found(), more=[changes]).findings
    assert "found that" in finding.reason
    assert "--undo" in finding.repair
    assert folded(found(), more=[changed("rescinded", "2023-01-01")]).findings == ()
    assert folded(found(taken_back=word()), more=[changes]).findings == ()


# --- by nothing else ----------------------------------------------------------------------------------------------------------

MARK = patent("5000002", "violated").model_copy(update={"kind": "trademark"})
OLD, LATER, DESIGN = patent("5000001", "violated"), patent("7000001", "violated"), patent("D500001", "violated")


def resting_on(*rights, more=(), **fields):
    first = final(measure("GEO", **fields), issued=date(2005, 3, 4), published="2005-03-10", rights=list(rights))
    (flag,) = fold_case(CASE, [first, *more]).flags
    return flag


def test_a_right_past_its_bound_is_said_to_be_and_the_order_stands():
    """Of 1991: run out after 2011 but for an extension, and after 2016 in any case. A design of 2008 at the latest: after 2023."""
    flag = resting_on(OLD)
    for text, past, may in (
        ("2011-12-31", None, False), ("2012-01-01", "run_out", True),
        ("2016-12-31", "run_out", True), ("2017-01-01", "cannot_stand", True),
    ):  # fmt: skip
        then = flag_on(flag, day(text))
        assert ([r.past for r in then.rights], then.may_have_ended) == ([past], may), text
        assert then.state is State.IN_FORCE
    assert [r.past for r in flag_on(resting_on(DESIGN), day("2024-01-01")).rights] == ["cannot_stand"]


def test_an_order_may_have_ended_only_if_every_right_is_known_and_past():
    later = day("2020-01-01")
    assert flag_on(resting_on(OLD), later).may_have_ended
    assert not flag_on(resting_on(OLD, LATER), later).may_have_ended
    assert not flag_on(resting_on(OLD, MARK), later).may_have_ended
    assert not flag_on(resting_on(patent("5000001")), later).may_have_ended, "it was asserted, not decided on"
    assert not flag_on(resting_on(OLD).model_copy(update={"rights_read": "not_whole"}), later).may_have_ended
    assert not flag_on(resting_on(), later).may_have_ended
    gone = notice("2010-7", "2010-06-01", "order_modified", measure("GEO", "modified", removes=("7000001",)))
    assert flag_on(resting_on(OLD, LATER, more=[gone]), later).may_have_ended, "what was lifted keeps nothing in force"
    ended = notice("2010-7", "2010-06-01", "order_rescinded", measure("GEO", "rescinded"))
    assert not flag_on(resting_on(OLD, more=[ended]), later).may_have_ended
