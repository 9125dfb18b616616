"""Orders held against what a registry, or a person's list, says was issued: every planted gap is found, and no other."""

from __future__ import annotations

import io
import random
from collections import Counter
from collections.abc import Sequence
from datetime import date
from os import environ

import pytest
from planted_gaps import TODAY, WRITTEN, World, planted
from registry_maker import Case, Right, body_of

from pipeline.authorities.declared import authority
from pipeline.errors import UsageError
from pipeline.records import EndReason
from pipeline.registry.against_list import ListedHere, against_list
from pipeline.registry.against_registry import ROWS_WITHOUT_NUMBER, TOO_NEW, UNDATED, against_registry
from pipeline.registry.held_against import Gap, GapKind, Held, Reconciled, known_as
from pipeline.registry.own_list import read_list
from pipeline.registry.us_usitc_ids import read

OF_EACH = 500


def compared(world: World, more: Sequence[Case] = ()) -> Reconciled:
    file = io.BytesIO(body_of([*world.rows, *more], seed=world.rnd.randrange(99), spelled=world.rnd.random() < 0.5))
    return against_registry(read(file), world.held, TODAY, WRITTEN)


def test_five_hundred_gaps_of_each_kind_are_all_found_and_no_other():
    seed = int(environ.get("CROSSMARKET_TEST_SEED", random.randrange(10**6)))
    print(f"CROSSMARKET_TEST_SEED={seed}")
    world = planted(random.Random(seed), OF_EACH, well=700)
    found = compared(world)
    said = Counter((gap.kind, gap.number, gap.instrument) for gap in found.gaps)
    expected = Counter(world.gaps)
    assert expected - said == Counter(), "planted, and not found"
    assert said - expected == Counter(), "found, and not planted"
    assert found.counts == dict.fromkeys(GapKind, OF_EACH)
    assert found.left_out[TOO_NEW] == world.too_new
    assert found.compared == len(world.held) - world.too_new
    assert found.unread == ()


# --- what is said of a gap --------------------------------------------------------------------------------------------------------


def only(found: Reconciled) -> Gap:
    (gap,) = found.gaps
    return gap


def day(text: str) -> date:
    return date.fromisoformat(text)


def test_each_gap_has_its_days():
    world = World(random.Random(1))
    own = Right("7,000,001", day("2029-05-06"))
    more = {"Start Date": "03-01-2017", "Investigation Termination Date": "06-30-2018"}
    gap = only(compared(world, [Case(901, [own], ["Limited Exclusion Order"], more=more)]))
    assert (gap.kind, gap.number, gap.instrument, gap.flag_id) == (GapKind.NO_FLAG, "337-TA-901", "LEO", None)
    assert gap.days == '"Limited Exclusion Order"; investigation of 2017-03-01 to 2018-06-30; its rights run to 2029-05-06'

    flag = world.hold(902, world.ordered(902, "LEO", [own], day("2020-03-04")))
    gap = only(compared(world, [Case(950)]))
    assert (gap.kind, gap.number, gap.flag_id) == (GapKind.NOT_THERE, "337-TA-902", flag.id)
    assert gap.days == "issued 2020-03-04, published 2020-03-05 in 2020-902"

    ran_out = Right("7,000,001", day("2026-02-03"))
    gap = only(compared(world, [Case(902, [ran_out], ["Limited Exclusion Order"])]))
    assert gap.kind is GapKind.STANDS_HERE
    assert gap.days == "in force since 2020-05-04; its right ended 2026-02-03"

    rescinded = world.over(902, "LEO").model_copy(update={"published": day("2026-09-02")})
    world.held.clear()
    flag = world.hold(902, [*world.ordered(902, "LEO", [own], day("2020-03-04")), rescinded])
    gap = only(compared(world, [Case(902, [own], ["Limited Exclusion Order"])]))
    assert gap.kind is GapKind.ENDED_HERE
    assert gap.days == "ended 2026-09-02 (rescinded); patent 7000001 runs to 2029-05-06"


def test_what_cannot_be_compared_is_counted_and_shown():
    world = World(random.Random(1))
    undated = Right("7,000,001", None)
    world.hold(902, world.ordered(902, "LEO", [undated], day("2020-03-04")))
    unread = ["Remedial determination", "Exclusion Order"]
    rows = [
        Case(902, [undated], ["Limited Exclusion Order", *unread]),
        Case(3950, titles=["Limited Exclusion Order"], status="Pre-institution"),
    ]
    found = compared(world, rows)
    assert found.gaps == ()
    assert found.left_out == {UNDATED: 1, ROWS_WITHOUT_NUMBER: 1}
    assert found.unread == ("337-TA-902: Remedial determination", "337-TA-902: Exclusion Order")


def test_an_order_that_was_withdrawn_or_joined_to_another_is_none():
    world = World(random.Random(1))
    flag = world.hold(902, world.ordered(902, "LEO", [Right("7,000,001")], day("2020-03-04")))
    assert known_as(flag, ["337-TA-903", None]) == Held(flag, ("337-TA-902", "337-TA-903"))
    assert known_as(flag.model_copy(update={"merged_into": "another"})) is None
    assert known_as(flag.model_copy(update={"end_reason": EndReason.WITHDRAWN})) is None


# --- a person's list --------------------------------------------------------------------------------------------------------------


def listed(world: World, *rows: ListedHere) -> list[tuple[GapKind, str, str]]:
    found = against_list("us_itc", rows, world.held, TODAY)
    return [(gap.kind, gap.number, gap.days) for gap in found.gaps]


def test_a_list_says_what_was_issued_and_what_ended():
    world = World(random.Random(1))
    for number in (901, 902, 903):
        world.hold(number, world.ordered(number, "LEO", [Right("7,000,001")], day("2020-03-04")))
    world.hold(
        904, [*world.ordered(904, "LEO", [Right("7,000,001")], day("2020-03-04")), world.over(904, "LEO")], ended=day("2026-09-02")
    )
    issued = day("2020-03-04")
    gaps = listed(
        world,
        ListedHere("337-TA-901", "LEO", issued),
        ListedHere("337-TA-902", "LEO", issued, day("2026-09-01")),
        ListedHere("337-TA-904", "LEO", issued),
        ListedHere("337-TA-904", "GEO", day("2019-01-02")),
    )
    assert [gap[:2] for gap in gaps] == [
        (GapKind.NO_FLAG, "337-TA-904"),
        (GapKind.NOT_THERE, "337-TA-903"),
        (GapKind.ENDED_HERE, "337-TA-904"),
        (GapKind.STANDS_HERE, "337-TA-902"),
    ]
    assert gaps[0][2] == "issued 2019-01-02, and stands"
    assert gaps[3][2] == "in force since 2020-05-04; ended there 2026-09-01"


def test_of_two_orders_of_a_kind_that_of_the_same_day_is_meant():
    world = World(random.Random(1))
    world.hold(901, world.ordered(901, "LEO", [Right("7,000,001")], day("2020-03-04")))
    ended = ListedHere("337-TA-901", "LEO", day("2018-01-02"), day("2019-01-02"))
    stands = ListedHere("337-TA-901", "LEO", day("2020-03-04"))
    assert listed(world, ended, stands) == []
    assert [gap[0] for gap in listed(world, ended)] == [GapKind.STANDS_HERE]
    ahead = ListedHere("337-TA-901", "LEO", None, day("2027-01-02"))
    assert listed(world, ahead) == [], "it ends, and has not ended"


HEAD = "number,instrument,issued,ended\n"


def test_a_list_is_read_as_people_write_it():
    text = "\ufeffNumber,Instrument,Ended,Issued\n\n337-901,limited exclusion order,,2020-03-04\nITC-1276,geo,,\n"
    text += "337-TA-902,LEO,2026-09-01,\n"
    with pytest.raises(UsageError, match="line 4: 'ITC-1276' is no number of a case of US International Trade Commission"):
        read_list(text, "list.csv", authority("us_itc"))
    assert read_list(text.replace("ITC-1276", "337-TA-1276"), "list.csv", authority("us_itc")) == [
        ListedHere("337-TA-901", "LEO", day("2020-03-04")),
        ListedHere("337-TA-1276", "GEO"),
        ListedHere("337-TA-902", "LEO", None, day("2026-09-01")),
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "its first line has to name the columns number, instrument, issued, ended, and has none"),
        ("number,kind\n", "its first line has to name the columns number, instrument, issued, ended, and has number, kind"),
        (HEAD, "has no order in it"),
        (HEAD + "337-TA-901,LEO\n", "line 2: it has 2 cells, and there are 4 columns"),
        (HEAD + ",LEO,,\n", "line 2: '' is no number of a case"),
        (HEAD + "337-TA-901,CDO,,\n", "line 2: 'CDO' is none of its orders that keep goods out: GEO, LEO, SFO, TEO"),
        (HEAD + "337-TA-901,LEO,04/03/2020,\n", "line 2: issued '04/03/2020' is no day; write it as 2026-01-31"),
        (HEAD + "337-TA-901,LEO,,2020-02-30\n", "line 2: ended '2020-02-30' is no day"),
        (HEAD + "337-TA-901,LEO,2020-03-04,2019-03-04\n", "line 2: ended 2019-03-04 is before issued 2020-03-04"),
        (HEAD + '337-TA-901,"LEO,,\n', "line 2: this is no table"),
    ],
)
def test_what_is_wrong_with_a_list_is_said_with_its_line(text, said):
    with pytest.raises(UsageError) as why:
        read_list(text, "list.csv", authority("us_itc"))
    assert said in str(why.value)
    assert "\n" not in str(why.value)
