"""Cases that a notice names together are one case, on a real database and through the real stages, whatever arrives when.

Case, flags and issues of a home depend on what it holds, and not on the order in which that arrived, how it was cut into batches,
or what a crash kept from being folded.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from notices import SOURCE, final, institution, measure, notice, patent

from pipeline.bus.port import Delivered
from pipeline.cli.show import show_record
from pipeline.clock import clock_at
from pipeline.database.cases import put_join
from pipeline.database.flow import put_outgoing, waiting_outgoing
from pipeline.database.issues import issues_of_status
from pipeline.database.rows import every
from pipeline.flow.stages import fold_batch, keep_notices
from pipeline.flow.worker import process
from pipeline.fold import flag_on
from pipeline.fold import lead as lead_of
from pipeline.records import Case, Flag, IssueKind, Notice, State
from pipeline.settings import load
from pipeline.wiring import Ports, open_ports

NOW = datetime(2026, 11, 1, 8, tzinfo=UTC)
ONE, OTHER = "337-TA-7100", "337-TA-7101"
BOTH: dict[str, Any] = {"investigation": ONE, "further_investigations": [OTHER]}
ORDER = f"{SOURCE}:2021-00100:2021-03-10:LEO:1"


@contextmanager
def home(place: Path) -> Iterator[Ports]:
    with open_ports(load({"CROSSMARKET_HOME": str(place)}), clock_at(NOW.isoformat())) as ports:
        yield ports


def arrive(ports: Ports, *notices: Notice) -> None:
    """As a batch of the first stage keeps them; nothing is folded yet."""
    with ports.database.transaction() as connection:
        put_outgoing(connection, keep_notices(connection, notices, NOW))


def known(ports: Ports) -> tuple[list[Case], list[Flag], list[tuple[IssueKind, str, str]]]:
    """Cases, flags and open issues, without how often an issue was counted."""
    with ports.database.reading() as connection:
        issues = [(i.kind, i.place, i.reason) for i in issues_of_status(connection, "open")]
        return list(every(connection, Case)), list(every(connection, Flag)), issues


def after(place: Path, *batches: Sequence[Notice]) -> tuple[list[Case], list[Flag], list[tuple[IssueKind, str, str]]]:
    with home(place) as ports:
        for batch in batches:
            arrive(ports, *batch)
            process(ports)
        return known(ports)


def alone(number: str, *further: str, **fields: Any) -> dict[str, Any]:
    return {"investigation": number, "further_investigations": list(further), **fields}


def first(number: str = ONE, document: str = "2020-00001") -> Notice:
    made = institution(**alone(number))
    return made.model_copy(update={"document_id": f"{SOURCE}:{document}:2020-01-10", "document_number": document})


ISSUES = final(measure("LEO", to=["Beta Tools LLC"]), **BOTH)
ENDS = notice("2022-00500", "2022-05-01", "order_rescinded", measure("LEO", "rescinded"), **alone(OTHER))


# --- found and ended under each number ------------------------------------------------------------------------------------------


def test_an_end_under_the_second_number_ends_the_order_that_both_announced(tmp_path):
    (case,), (flag,), issues = after(tmp_path, [ISSUES], [ENDS])
    assert (case.id, case.number, case.further_numbers) == (f"us_itc:{ONE}", ONE, (OTHER,))
    assert (flag.id, flag.order_number, flag.further_numbers) == (ORDER, ONE, (OTHER,))
    assert flag_on(flag, NOW.date()).state is State.ENDED
    assert issues == []


def test_it_is_shown_under_each_number(tmp_path):
    with home(tmp_path) as ports:
        arrive(ports, first(), first(OTHER, "2020-00002"), ISSUES, ENDS)
        process(ports)
        for number in (ONE, OTHER, f"us_itc:{OTHER}"):
            heads = [line for line in show_record(ports, number) if line.startswith("== ")]
            assert f"== case us_itc:{ONE}" in heads, number
        assert f"== flag {ORDER}" in [line for line in show_record(ports, OTHER) if line.startswith("== ")]


def test_cases_that_were_two_become_one_and_no_flag_changes_its_identity_or_number(tmp_path):
    """The order of the second investigation was told under its own number; then a notice names both."""
    own = final(measure("LEO", to=["Gamma GmbH"]), number="2020-00300", published="2020-09-01", **alone(OTHER))
    with home(tmp_path) as ports:
        arrive(ports, first(), first(OTHER, "2020-00002"), own)
        process(ports)
        cases, (before,), _ = known(ports)
        assert [c.id for c in cases] == [f"us_itc:{ONE}", f"us_itc:{OTHER}"]
        arrive(ports, notice("2020-00400", "2020-10-01", "schedule_changed", **BOTH))
        process(ports)
        (case,), (flag,), _ = known(ports)
    assert (case.id, case.flags) == (f"us_itc:{ONE}", (before.id,))
    assert {step.document_id for step in case.steps} >= {f"{SOURCE}:2020-00002:2020-01-10", own.document_id}
    assert flag == before.model_copy(update={"case_id": case.id})


def test_a_reading_that_names_them_together_no_more_makes_them_two_again(tmp_path):
    own = final(measure("LEO", to=["Gamma GmbH"]), number="2020-00300", published="2020-09-01", **alone(OTHER))
    joint = notice("2020-00400", "2020-10-01", "schedule_changed", **BOTH)
    apart = joint.model_copy(update={"further_investigations": (), "extractor": "test/2"})
    assert after(tmp_path / "a", [first(), own, joint], [apart]) == after(tmp_path / "b", [first(), own, apart])


def test_three_are_one_through_a_notice_that_names_two_of_them_each(tmp_path):
    third = "337-TA-998"
    (case,), _, _ = after(
        tmp_path,
        [first(), first(OTHER, "2020-00002"), first(third, "2020-00003")],
        [notice("2020-00010", "2020-03-01", **BOTH)],
        [notice("2020-00011", "2020-04-01", **alone(OTHER, third))],
    )
    assert (case.id, case.further_numbers) == (f"us_itc:{third}", (ONE, OTHER)), "the lowest, as a number"


def test_a_complaint_that_a_person_joined_to_the_second_number_comes_along(tmp_path):
    complaint = notice("2019-00900", "2019-12-20", "complaint_received", investigation=None, docket="DN 3657")
    with home(tmp_path) as ports:
        arrive(ports, complaint, first(OTHER, "2020-00002"))
        process(ports)
        with ports.database.transaction() as connection:
            put_join(connection, "us_itc:DN-3657", f"us_itc:{OTHER}", NOW)
        arrive(ports, ISSUES)
        process(ports)
        (case,) = [c for c in known(ports)[0] if not c.provisional]
    assert complaint.document_id in {step.document_id for step in case.steps}
    assert case.dockets == ("DN 3657",)


# --- each goes on alone ---------------------------------------------------------------------------------------------------------


def test_after_they_part_what_one_decides_is_not_of_the_other(tmp_path):
    """Orders are announced under each number alone; the end of one leaves the other."""
    mine = final(measure("LEO", to=["Beta Tools LLC"]), number="2021-00101", published="2021-03-11", **alone(ONE))
    theirs = final(measure("LEO", to=["Gamma GmbH"]), number="2021-00102", published="2021-03-12", **alone(OTHER))
    (case,), flags, issues = after(tmp_path, [notice("2020-00400", "2020-10-01", **BOTH)], [mine, theirs, ENDS])
    ended = {flag.order_number: flag_on(flag, NOW.date()).state is State.ENDED for flag in flags}
    assert ended == {ONE: False, OTHER: True}
    assert not [i for i in issues if i[0] is IssueKind.AMBIGUOUS]
    assert case.flags == tuple(sorted(flag.id for flag in flags))


def test_an_end_under_a_number_under_which_nothing_was_announced_ends_nothing_and_is_asked_about(tmp_path):
    mine = final(measure("LEO", to=["Beta Tools LLC"]), number="2021-00101", published="2021-03-11", **alone(ONE))
    _, (flag,), issues = after(tmp_path, [notice("2020-00400", "2020-10-01", **BOTH), mine, ENDS])
    assert flag_on(flag, NOW.date()).state is State.IN_FORCE
    assert any(OTHER in doubt for doubt in flag.doubts)
    assert {kind for kind, _, _ in issues} >= {IssueKind.PENDING_EFFECT, IssueKind.AMBIGUOUS}


def test_the_rights_and_parties_of_the_other_investigation_are_not_asserted_in_an_order_of_one_alone(tmp_path):
    rights = [patent("7000009")]
    other = first(OTHER, "2020-00002").model_copy(update={"rights": tuple(rights)})
    mine = final(measure("LEO", to=["Beta Tools LLC"]), **alone(ONE), rights=[])
    both = final(measure("GEO"), number="2021-00200", published="2021-04-10", **BOTH, rights=[])
    _, flags, _ = after(tmp_path, [first(), other, mine, both])
    numbers = {flag.instrument: [right.number for right in flag.rights] for flag in flags}
    assert numbers == {"LEO": ["7000001", "7000002"], "GEO": ["7000001", "7000002", "7000009"]}


# --- what others correct --------------------------------------------------------------------------------------------------------


def by_the_office(corrects: str = "2021-00100", document: str = "C1-2021-00100", published: str = "2021-03-20") -> Notice:
    """It names neither the law nor the case."""
    return notice(document, published, "out_of_scope", in_scope=False, investigation=None, subject=None, corrects=[corrects])


def to_decide(issues: Sequence[tuple[IssueKind, str, str]]) -> list[str]:
    return [reason for kind, _, reason in issues if kind is IssueKind.TO_DECIDE]


@pytest.mark.parametrize("first_comes", ["the order", "the correction", "both"])
def test_a_correction_of_no_known_matter_marks_the_order_that_it_corrects(tmp_path, first_comes):
    order, correction = final(measure("LEO", to=["Beta Tools LLC"])), by_the_office()
    batches = {"the order": [[order], [correction]], "the correction": [[correction], [order]], "both": [[correction, order]]}
    cases, (flag,), issues = after(tmp_path, *batches[first_comes])
    assert flag.corrected_by == ("C1-2021-00100",)
    (reason,) = to_decide(issues)
    assert reason.startswith("Document C1-2021-00100 corrects 2021-00100")
    assert [step.document_id for step in cases[0].steps] == [order.document_id], "it is no notice of the case"


def test_a_correction_of_a_correction_is_of_the_same_order(tmp_path):
    order = final(measure("LEO", to=["Beta Tools LLC"]))
    again = by_the_office("C1-2021-00100", "C2-2021-00100")
    _, (flag,), issues = after(tmp_path, [again], [order], [by_the_office()])
    assert flag.corrected_by == ("C1-2021-00100", "C2-2021-00100")
    assert len(to_decide(issues)) == 2


def test_what_is_corrected_and_not_held_is_said_until_it_is_held(tmp_path):
    with home(tmp_path) as ports:
        arrive(ports, by_the_office(), by_the_office("86 FR 14001", "2021-00140"))
        process(ports)
        said = to_decide(known(ports)[2])
        assert sorted(said) == [
            "Document 2021-00140 corrects 86 FR 14001; which document stands there is not known.",
            "Document C1-2021-00100 corrects 2021-00100, which is not held.",
        ]
        arrive(ports, notice("2021-00100", "2021-03-10", "out_of_scope", in_scope=False, investigation=None))
        process(ports)
        assert to_decide(known(ports)[2]) == ["Document 2021-00140 corrects 86 FR 14001; which document stands there is not known."]


def test_a_correction_of_what_changed_an_order_is_a_doubt_of_that_order(tmp_path):
    frees = notice("2021-00300", "2021-04-10", "order_modified", measure("LEO", "rescinded", to=["Beta Tools LLC"]))
    order = final(measure("LEO", to=["Beta Tools LLC", "Gamma GmbH"]))
    correction = by_the_office("2021-00300", "C1-2021-00300", "2021-04-20")
    _, (flag,), issues = after(tmp_path, [correction], [order, frees])
    assert flag.corrected_by == ()
    assert any("C1-2021-00300" in doubt for doubt in flag.doubts)
    assert len(to_decide(issues)) == 1


def test_a_correction_that_states_the_order_anew_is_read_and_asks_nobody(tmp_path):
    order = final(measure("LEO", to=["Beta Tools LLC"]))
    anew = final(measure("LEO", to=["Beta Tool Works LLC"]), number="2021-00177", published="2021-03-20", corrects=["2021-00100"])
    _, (flag,), issues = after(tmp_path, [anew], [order])
    assert [party.name for party in flag.parties] == ["Beta Tool Works LLC"]
    assert flag.corrected_by == ("2021-00177",)
    assert to_decide(issues) == []


def test_a_reading_that_corrects_it_no_more_takes_the_mark_back(tmp_path):
    order, correction = final(measure("LEO", to=["Beta Tools LLC"])), by_the_office()
    none = correction.model_copy(update={"corrects": (), "extractor": "test/2"})
    _, (flag,), issues = after(tmp_path, [order, correction], [none])
    assert flag.corrected_by == ()
    assert to_decide(issues) == []


# --- whatever arrives when ------------------------------------------------------------------------------------------------------

NUMBERS = (ONE, OTHER, "337-TA-998")


@st.composite
def histories(draw: st.DrawFn) -> list[Notice]:
    """Up to six notices, each under one to three of three numbers, that issue, end and correct orders."""
    found = []
    for n in range(draw(st.integers(2, 6))):
        numbers = draw(st.lists(st.sampled_from(NUMBERS), min_size=1, max_size=3, unique=True))
        action = draw(st.sampled_from(["issued", "issued", "rescinded", "modified", None]))
        names = draw(st.lists(st.sampled_from(["Beta Tools LLC", "Gamma GmbH"]), max_size=2, unique=True))
        measures = [measure("LEO", action, to=names)] if action else []
        corrects = draw(st.lists(st.sampled_from([f"2021-0010{m}" for m in range(n)]), max_size=1)) if n else []
        scope = draw(st.booleans()) or not corrects
        found.append(
            notice(
                f"2021-0010{n}",
                f"2021-03-{10 + n}",
                "final_determination" if scope else "out_of_scope",
                *(measures if scope and not corrects else []),
                **(alone(*numbers) if scope else alone("")),
                in_scope=scope,
                corrects=corrects,
                models=[f"FW-{n}00"],
            )
        )
    return [n if n.in_scope else n.model_copy(update={"investigation": None, "subject": None}) for n in found]


@settings(max_examples=25, deadline=None, print_blob=True)
@given(history=histories(), data=st.data())
def test_the_order_of_arrival_does_not_matter(history: list[Notice], data: st.DataObject):
    arrived = data.draw(st.permutations(history))
    cuts = data.draw(st.lists(st.integers(1, len(arrived)), max_size=3, unique=True))
    edges = sorted({0, len(arrived), *cuts})
    batches = [arrived[a:b] for a, b in pairwise(edges)]
    with TemporaryDirectory() as one, TemporaryDirectory() as other:
        expected = after(Path(one), history)
        found = after(Path(other), *batches)
    assert found == expected
    cases, flags, _ = found
    for flag in flags:
        (home_of,) = [case for case in cases if case.id == flag.case_id]
        assert flag.id in home_of.flags
        assert {flag.order_number, *flag.further_numbers} <= {home_of.number, *home_of.further_numbers}
    for case in cases:
        assert case.id == lead_of([case.id, *(f"us_itc:{number}" for number in case.further_numbers)])


def test_after_a_crash_between_keeping_and_folding_the_next_run_goes_on(tmp_path):
    """What was kept and not folded, and a batch that comes twice, leave the same."""
    with home(tmp_path / "crashed") as ports:
        arrive(ports, ISSUES)
        process(ports)
        arrive(ports, first(OTHER, "2020-00002"), ENDS)
    with home(tmp_path / "crashed") as ports:
        with ports.database.reading() as connection:
            waiting, _ = waiting_outgoing(connection, 100)
        assert waiting, "the events of what was kept wait with it"
        process(ports)
        twice = [Delivered(m.topic, 0, n, m.key, m.value) for n, m in enumerate(waiting) if m.topic == "notices"]
        with ports.database.transaction() as connection:
            fold_batch(ports, twice)(connection)
        found = known(ports)
    assert found == after(tmp_path / "whole", [ISSUES, first(OTHER, "2020-00002"), ENDS])
