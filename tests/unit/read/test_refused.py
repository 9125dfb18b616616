"""What is refused about an order, or only asked, changes none and raises no doubt; what is done beside it is told."""

from __future__ import annotations

from datetime import date

import pytest
from announced import NUMBER, read

from pipeline.fold import flag_on, fold_case
from pipeline.records import Flag, Notice, State

AFTER_ALL = date(2033, 1, 1)


def announced(kind: str) -> Notice:
    of = "of Orlo Lamps GmbH, Borel Tents LLC, and Fenn Kettles, Inc." if kind == "limited" else "wherever made."
    return read(
        f"The Commission has found a violation of section 337 and has issued a {kind} exclusion order against lanterns {of}",
        number="2029-00100",
        published="2029-02-01",
    )


def told(abstract: str) -> tuple[list[str], Flag]:
    """What is told of an order that stands once a later notice is there, and the order."""
    first, later = announced("general" if "general exclusion" in abstract else "limited"), read(abstract)
    before, after = fold_case(f"us_itc:{NUMBER}", [first]), fold_case(f"us_itc:{NUMBER}", [first, later])
    was, now = before.flags[0], next(f for f in after.flags if f.id == before.flags[0].id)
    found = [reason for f in after.findings if f.id not in {b.id for b in before.findings} for reason in [f.reason]]
    return [*(d for d in now.doubts if d not in was.doubts), *found], flag_on(now, AFTER_ALL)


NOTHING = [
    "The Commission has denied the petition to rescind the limited exclusion order.",
    "The Commission has determined to deny the petition of Orlo Lamps GmbH to modify the general exclusion order.",
    "The Commission has declined to stay the limited exclusion order pending appeal.",
    "The Commission has determined not to institute a rescission proceeding with respect to the limited exclusion order.",
    "The Commission has determined not to institute a modification proceeding.",
    "The motion of Orlo Lamps GmbH to stay the cease and desist order is denied.",
    "The motion to rescind the limited exclusion order as to Orlo Lamps GmbH was denied on May 3, 2031.",
    "The request of Borel Tents LLC that the exclusion order be lifted has been refused.",
    "The Commission refuses to set aside the limited exclusion order.",
    "The Commission rejected a petition by Orlo Lamps GmbH to vacate the cease and desist orders.",
    "Borel Tents LLC filed a petition asking the Commission to rescind the limited exclusion order.",
    "Orlo Lamps GmbH has requested that the general exclusion order be suspended.",
    "The Commission has decided against a stay of its remedial orders.",
    "The Commission finds that no changed circumstances justify rescission of the limited exclusion order.",
    "The emergency motion for a stay of the limited exclusion order pending appeal is denied.",
    "The Commission has denied respondents' joint motion to suspend enforcement of the limited exclusion order.",
    "The petition for modification of the limited exclusion order is denied in its entirety.",
    "The Commission has determined to deny reconsideration of its decision not to rescind the limited exclusion order.",
    "The Commission will not rescind or modify the limited exclusion order.",
    "The Commission has denied the request for a temporary suspension of the limited exclusion order.",
    "The petition of Borel Tents LLC, filed on March 3, 2031, to terminate the general exclusion order is hereby denied.",
    "The Commission has determined that rescission of the cease and desist order is not warranted.",
    "The Commission has dismissed the petition to lift the exclusion order without prejudice.",
    "There is no ground for vacating the limited exclusion order, and the petition is denied.",
    "The Commission has terminated the rescission proceeding without rescinding the limited exclusion order.",
    "The Commission invites comments on whether the limited exclusion order should be rescinded.",
    "The Commission has determined to institute a proceeding to decide whether the limited exclusion order should be rescinded.",
    "Complainant opposes the petition to rescind the limited exclusion order, on which the Commission has not yet ruled.",
    "The Commission determined not to exempt Orlo Lamps GmbH from the limited exclusion order.",
    "The Commission has rejected the argument that the limited exclusion order expired with the patent.",
    "The stay of the limited exclusion order that Orlo Lamps GmbH asked for is denied.",
    "A petition for rescission was withdrawn before the Commission acted on it, and the limited exclusion order stands.",
    "The Commission has turned down the proposal to release Borel Tents LLC from the cease and desist order.",
    "The Commission declines to modify, rescind, or set aside the remedial orders.",
    "The Commission has denied as moot the motion to stay the limited exclusion order.",
    "Denied is the motion of Fenn Kettles, Inc. to vacate the cease and desist order.",
    "The petition having been denied, the limited exclusion order continues in force.",
    "A third party has asked to be carved out of the general exclusion order, and the Commission has refused.",
    "The limited exclusion order will not be stayed during the appeal.",
    "The Commission has decided that the limited exclusion order need not be modified.",
    "The Commission has elected not to grant the petition for rescission of the limited exclusion order.",
    "The Commission has determined not to waive the provisions of the limited exclusion order for warranty repairs.",
    "The Commission reaffirms the limited exclusion order and denies the petition to vacate it.",
]


@pytest.mark.parametrize("abstract", NOTHING)
def test_what_is_refused_or_only_asked_is_read_and_changes_nothing(abstract: str) -> None:
    doubts, flag = told(abstract)
    assert doubts == []
    assert flag.state is State.IN_FORCE
    assert not any(p.freed for p in flag.parties)
    assert not read(abstract).residue


ENDED = [
    "The Commission denied the motion but on its own motion rescinded the limited exclusion order.",
    "The motion for a stay is denied as moot because the limited exclusion order is hereby rescinded.",
    "The Commission has reversed its denial of the petition and rescinded the limited exclusion order.",
    "The Commission refused a hearing and set aside the limited exclusion order.",
    "The limited exclusion order, a petition to keep which was denied, is rescinded.",
    "The Commission has denied the motion to dismiss the rescission petition and has vacated the exclusion order.",
    "Although it had denied an earlier petition, the Commission has now rescinded the limited exclusion order.",
    "The Commission has determined to deny rehearing and to rescind the limited exclusion order.",
    "The Commission has not granted the petition to modify but has rescinded the order in its entirety.",
    "The Commission has determined not to stay but to rescind the limited exclusion order.",
    "The motion to strike is denied. The limited exclusion order is vacated.",
    "Having refused to extend the briefing schedule, the Commission lifts the limited exclusion order.",
    "Without modifying the cease and desist orders, the Commission has rescinded the limited exclusion order.",
    "No reason remains to keep the general exclusion order in force, and it is rescinded.",
    "The petition to modify is denied as moot, the limited exclusion order having been rescinded by this notice.",
]


@pytest.mark.parametrize("abstract", ENDED)
def test_an_order_that_ends_beside_a_refusal_is_told_to_end(abstract: str) -> None:
    assert told(abstract)[1].state is State.ENDED


@pytest.mark.parametrize(
    "abstract",
    [
        "The Commission denies the petition to rescind; the limited exclusion order is stayed pending appeal.",
        "Declining to wait for the appeal, the Commission has suspended the limited exclusion order.",
        "The Commission has determined not to oppose the motion and to suspend the limited exclusion order.",
    ],
)
def test_an_order_that_is_suspended_beside_a_refusal_is_told_to_be(abstract: str) -> None:
    assert told(abstract)[1].state is State.SUSPENDED


def test_who_is_freed_beside_a_refusal_is_told() -> None:
    _, flag = told(
        "The Commission, having denied the petition of Orlo Lamps GmbH, rescinds the limited exclusion order as to Borel Tents LLC."
    )
    assert [p.name for p in flag.parties if p.freed] == ["Borel Tents LLC"]


DOUBTED = [
    "A petition to rescind the limited exclusion order was granted in part and denied in part, and it has been lifted for Orlo.",
    "The Commission denied in part a petition to modify the limited exclusion order, and has modified it to free Borel Tents LLC.",
    "The Commission has denied the petition to modify the limited exclusion order and has instead rescinded the order.",
    "The Commission declined to rescind the limited exclusion order but has suspended it for six months.",
    "The Commission has denied Fenn Kettles, Inc.'s opposition and granted the petition to rescind the limited exclusion order.",
    "The petition to modify is denied; the Commission nonetheless strikes Borel Tents LLC from the limited exclusion order.",
    "While denying the petition to rescind, the Commission has narrowed the limited exclusion order to folding lanterns.",
    "The Commission denied the request to keep the limited exclusion order in force and rescinded it.",
    "The Commission refuses to continue the limited exclusion order in force beyond this date.",
    "The complaint to enforce is dismissed and the limited exclusion order terminated.",
    "The Commission rejected the complainant's arguments and vacated the limited exclusion order.",
    "Fenn Kettles, Inc. petitioned for release from the limited exclusion order, and is released.",
    "Fenn Kettles, Inc. has asked to be removed from the limited exclusion order, which the Commission has done.",
]  # fmt: skip


@pytest.mark.parametrize("abstract", DOUBTED)
def test_what_is_done_beside_a_refusal_and_was_not_read_raises_a_doubt(abstract: str) -> None:
    doubts, flag = told(abstract)
    assert doubts or flag.state is State.ENDED
