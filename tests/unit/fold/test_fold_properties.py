"""Whatever arrives in whatever order, in steps or at once: the same case, the same flags, the same identities."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from notices import CASE, measure, notice, party, patent

from alerts.telling.tell import is_news
from pipeline.fold import case_key, flag_on, fold_case, propose_joins, sketch
from pipeline.records import Flag, Notice, State

NAMES = ["Alpha Trading Co., Ltd.", "Alpha Trading Company Limited", "Beta Tools LLC", "Beta Tools", "Gamma GmbH d/b/a Gam", "Gam"]
NUMBERS = ["7000001", "7000002", "D600003"]
KINDS = ["GEO", "LEO", "LEO", "SFO", "TEO", "CDO", "REMEDIAL_ORDERS"]
ACTIONS = ["issued", "issued", "issued", "modified", "rescinded", "vacated", "suspended", "denied"]
START = date(2020, 1, 1)
RANK = {State.ISSUED: 0, State.IN_FORCE: 1, State.SUSPENDED: 2, State.ENDED: 3}

measures = st.builds(
    lambda kind, action, to, rights, partial, words: measure(kind, action, to=to, rights=rights, partial=partial, quotes=words),
    st.sampled_from(KINDS),
    st.sampled_from(ACTIONS),
    st.lists(st.sampled_from(NAMES), max_size=2, unique=True),
    st.lists(st.sampled_from(NUMBERS), max_size=2, unique=True),
    st.booleans(),
    st.lists(st.sampled_from(["the limited exclusion orders", "the order"]), max_size=1),
)
parties = st.builds(
    lambda name, role, city: party(name, role, city=city),
    st.sampled_from(NAMES), st.sampled_from(["complainant", "respondent", "party"]), st.sampled_from([None, "Ulm", "Austin"]),
)  # fmt: skip
rights = st.builds(patent, st.sampled_from(NUMBERS), st.sampled_from(["asserted", "violated", "not_violated"]))


@st.composite
def histories(draw) -> list[Notice]:
    """Up to six notices of one case; some correct another, held or not."""
    count = draw(st.integers(1, 6))
    found = []
    for i in range(count):
        published = START + timedelta(days=draw(st.integers(0, 200)))
        found.append(
            notice(
                f"2020-{i}",
                published.isoformat(),
                draw(st.sampled_from(["final_determination", "order_rescinded", "order_modified", "investigation_instituted"])),
                *draw(st.lists(measures, max_size=3)),
                issued=draw(st.sampled_from([None, published - timedelta(days=5)])),
                subject=draw(st.sampled_from([None, "Certain Widgets", "certain widgets", "Certain Gadgets"])),
                parties=draw(st.lists(parties, max_size=2)),
                rights=draw(st.lists(rights, max_size=2)),
                violation_found=draw(st.sampled_from([None, True, False])),
                models=[f"FW-{i}00"],  # each is of its own; for one printed again see test_fold_printings
                not_subject=draw(st.lists(st.sampled_from(["FW-1", "FW-2"]), max_size=1)),
                corrects=[f"2020-{j}" for j in draw(st.lists(st.integers(0, count), max_size=1)) if j != i],
            )
        )
    return found


@settings(max_examples=150, deadline=None, print_blob=True)
@given(histories(), st.data())
def test_the_order_of_arrival_does_not_matter(history, data):
    assert fold_case(CASE, data.draw(st.permutations(history))) == fold_case(CASE, history)


@settings(max_examples=150, deadline=None, print_blob=True)
@given(histories(), st.data())
def test_in_steps_and_at_once_are_the_same_and_identities_last(history, data):
    arrived: list[Notice] = []
    flags: tuple[Flag, ...] = ()
    for one in data.draw(st.permutations(history)):
        arrived.append(one)
        before = {f.id for f in flags}
        folded = fold_case(CASE, arrived, flags)
        flags = folded.flags
        assert before <= {f.id for f in flags}
    assert folded == fold_case(CASE, history)
    assert folded == fold_case(CASE, history, flags)


@settings(max_examples=150, deadline=None, print_blob=True)
@given(histories(), st.integers(-10, 400), st.integers(0, 300))
def test_a_state_as_of_a_day(history, first, more):
    earlier, later = START + timedelta(days=first), START + timedelta(days=first + more)
    for flag in fold_case(CASE, history).flags:
        then, now = flag_on(flag, earlier), flag_on(flag, later)
        assert flag_on(then, earlier) == then
        assert flag_on(then, later) == now
        assert RANK[then.state] <= RANK[now.state]
        assert {p.name for p in then.parties if p.freed} <= {p.name for p in now.parties if p.freed}
        assert (now.state is State.ENDED) == (now.end_reason is not None)
        assert then.id == now.id == flag.id


extremes = st.sampled_from([date.min, date.min + timedelta(days=1), date.max - timedelta(days=1), date.max]) | st.dates()


@settings(max_examples=150, deadline=None, print_blob=True)
@given(histories(), st.data())
def test_the_calendar_never_ends_too_early(history, data):
    """Whatever dates records have: those of other readers, of an archive, of a clock."""
    moved = [n.model_copy(update={"published": data.draw(extremes), "issued": data.draw(st.none() | extremes)}) for n in history]
    folded = fold_case(CASE, moved)
    propose_joins([sketch(folded.case), replace(sketch(folded.case), id="us_itc:DN-1", provisional=True)])
    today = data.draw(extremes)
    for flag in folded.flags:
        state = flag_on(flag, today)
        assert flag.review_until is None or flag.issued_on <= flag.review_until
        assert state.state_since <= max(today, flag.issued_on)
        assert is_news(flag, today, 14) == (flag.published >= today - min(timedelta(days=14), today - date.min))


@settings(max_examples=100, deadline=None, print_blob=True)
@given(histories())
def test_nothing_is_dropped_in_silence(history):
    """Every order issued is a flag, restated by a correction, or waits; every effect is in a log, waits, or is a doubt."""
    folded = fold_case(CASE, history)
    told = {s.document_id for s in (e.source for f in folded.flags for e in f.events)}
    told |= {p.source.document_id for p in folded.case.pending} | {p.source.document_id for p in folded.case.person_orders}
    told |= {finding.place.removeprefix(f"{CASE}:") for finding in folded.findings}
    numbers = {number for f in folded.flags for number in f.corrected_by} | {n for one in history for n in one.corrects}
    for one in history:
        assert case_key(one) == CASE
        if any(m.action != "denied" for m in one.measures):
            assert one.corrects or one.document_id in told or one.document_number in numbers
        for m in one.measures:
            if m.type in ("GEO", "LEO") and m.action == "issued" and not one.corrects:
                assert any(f.announced_in.document_id == one.document_id and f.instrument == m.type for f in folded.flags)
