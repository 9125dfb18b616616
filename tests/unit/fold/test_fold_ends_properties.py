"""Over random histories with terms, suspensions, persons' words and rights past their bounds: what time may do to an order."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from notices import CASE, measure, notice, patent, quote

from pipeline.fold import flag_on, fold_case
from pipeline.fold.state import happened, in_time, last_day
from pipeline.records import EndReason, Flag, FoundEnded, Notice, PersonWord, State, Term

NAMES = ["Alpha Trading Co., Ltd.", "Beta Tools LLC"]
NUMBERS = ["5000001", "7000001", "D500001"]  # run out after 2011, 2026 and 2023
START = date(2010, 1, 1)
DAYS = st.integers(0, 365 * 25).map(lambda n: START + timedelta(days=n))
ACTIONS = [
    "issued", "issued", "issued", "modified", "modified", "suspended", "reinstated", "rescinded", "vacated", "reversed",
    "disapproved", "expired",
]  # fmt: skip

terms = st.builds(
    lambda until, months, added, rights: Term(evidence=quote("for a term"), until=until, months=months, added=added, rights=rights),
    st.none() | DAYS, st.none() | st.integers(1, 300), st.booleans(), st.sampled_from([(), ("7000001",)]),
)  # fmt: skip
measures = st.builds(
    lambda kind, action, to, rights, partial, term, removes: measure(
        kind, action, to=to, rights=rights, partial=partial, term=term, removes=removes, quotes=["the exclusion orders"]
    ),
    st.sampled_from(["GEO", "LEO", "TEO"]),
    st.sampled_from(ACTIONS),
    st.lists(st.sampled_from(NAMES), max_size=1),
    st.lists(st.sampled_from(NUMBERS), max_size=2, unique=True),
    st.booleans(),
    st.none() | terms,
    st.sampled_from([(), ("5000001",)]),
)


@st.composite
def histories(draw) -> list[Notice]:
    found = []
    for i in range(draw(st.integers(1, 6))):
        published = START + timedelta(days=draw(st.integers(0, 3000)))
        found.append(
            notice(
                f"2010-{i}",
                published.isoformat(),
                "final_determination",
                *draw(st.lists(measures, min_size=1, max_size=3)),
                issued=draw(st.sampled_from([None, published - timedelta(days=5)])),
                rights=[patent(n, "violated") for n in draw(st.lists(st.sampled_from(NUMBERS), max_size=2, unique=True))],
                models=[f"FW-{i}00"],
            )
        )
    return found


def word() -> PersonWord:
    return PersonWord(by="A. Analyst", because="seen", at=datetime(2036, 1, 1, tzinfo=UTC))


@st.composite
def folded(draw) -> tuple[Flag, ...]:
    """Orders of a history, of some of which persons said that they ended, or took that back."""
    history = draw(histories())
    said = {
        flag.id: [
            FoundEnded(flag_id=flag.id, on=flag.issued_on + timedelta(days=days), said=word(), taken_back=word() if back else None)
            for days, back in draw(st.lists(st.tuples(st.integers(0, 3000), st.booleans()), max_size=2))
        ]
        for flag in fold_case(CASE, history).flags
    }
    once = fold_case(CASE, history, (), said)
    assert fold_case(CASE, draw(st.permutations(history)), once.flags, said) == once
    return once.flags


looks = settings(max_examples=150, deadline=None, print_blob=True)


@looks
@given(folded(), DAYS, st.integers(0, 4000))
def test_time_never_brings_an_order_back(flags: tuple[Flag, ...], first: date, more: int):
    for flag in flags:
        then, now = flag_on(flag, first), flag_on(flag, first + timedelta(days=more))
        if then.state is State.ENDED:
            assert (now.state, now.end_reason, now.state_since) == (then.state, then.end_reason, then.state_since)
            assert then.state_since <= first
        assert flag_on(then, first) == then
        assert flag_on(now, first) == then
        assert set(happened(then)) <= set(happened(now)) | {e for e in flag.events if e.action == "expired"}


@looks
@given(folded(), DAYS)
def test_nothing_ends_by_a_bound_alone(flags: tuple[Flag, ...], today: date):
    """Of another office there is no bound: the order stands as it does with one."""
    for flag in flags:
        unbound = flag.model_copy(update={"rights": tuple(r.model_copy(update={"office": "XX"}) for r in flag.rights)})
        with_bounds, without = flag_on(flag, today), flag_on(unbound, today)
        kept = {"state", "state_since", "end_reason", "events", "parties"}
        assert with_bounds.model_dump(include=kept) == without.model_dump(include=kept)
        assert not without.may_have_ended
        assert not any(r.past for r in without.rights)
        if with_bounds.may_have_ended:
            assert with_bounds.state is not State.ENDED
            assert with_bounds.rights_decided


@looks
@given(folded(), DAYS)
def test_every_end_is_an_event_that_came(flags: tuple[Flag, ...], today: date):
    for flag in flags:
        found = flag_on(flag, today)
        if found.end_reason is EndReason.EXPIRED:
            assert any(e.action == "expired" and e.on == found.state_since - timedelta(days=1) for e in flag.events)
        elif found.end_reason is EndReason.FOUND_ENDED:
            assert any(e.said and not e.taken_back and e.on == found.state_since for e in flag.events)
        elif found.state is State.ENDED:
            assert any(e.on == found.state_since and not e.taken_back for e in flag.events)
        assert flag.events == in_time(flag.events)
        assert sum(e.action == "expired" and e.source.quotes == ("for a term",) for e in flag.events) <= 1


@looks
@given(terms, st.none() | st.integers(0, 4000))
def test_a_term_ends_its_order_on_its_day(term: Term, suspended: int | None):
    first = notice("2010-1", "2010-01-04", "final_determination", measure("GEO", term=term), issued=START)
    more = []
    if suspended is not None:
        more = [notice("2010-2", (START + timedelta(days=5 + suspended)).isoformat(), "other", measure("GEO", "suspended"))]
    (flag,) = fold_case(CASE, [first, *more]).flags
    last = last_day(flag)
    if last is None:
        assert term.until is None or term.until <= START  # nothing ends before it was issued
        assert flag_on(flag, date(2100, 1, 1)).state is not State.ENDED
        return
    assert flag_on(flag, last).state is not State.ENDED
    after = flag_on(flag, last + timedelta(days=1))
    assert (after.state, after.end_reason) == (State.ENDED, EndReason.EXPIRED)


@looks
@given(st.integers(10, 2000), st.integers(1, 2000), st.integers(0, 4000))
def test_a_suspension_that_was_taken_back_leaves_the_order_as_it_would_stand(after: int, long: int, later: int):
    first = notice("2010-1", "2010-01-04", "final_determination", measure("GEO"), issued=START)
    begins, ends = START + timedelta(days=after), START + timedelta(days=after + long)
    halted = notice("2010-2", begins.isoformat(), "order_suspended", measure("GEO", "suspended"))
    again = notice("2010-3", ends.isoformat(), "other", measure("GEO", "reinstated"))
    (flag,), (plain,) = fold_case(CASE, [first, halted, again]).flags, fold_case(CASE, [first]).flags
    assert flag_on(flag, ends - timedelta(days=1)).state is State.SUSPENDED
    today = ends + timedelta(days=later)
    assert flag_on(flag, today).state is flag_on(plain, today).state
