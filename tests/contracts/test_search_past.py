"""What stood on a day, as known today: `search --as-of`, on every engine, from what each order carries in the index."""

from __future__ import annotations

import random
from datetime import date, timedelta
from functools import partial

import pytest
from flags import event, flag, patent, source
from search_engines import ENGINES, both_with, entry, kept_engines

from pipeline.errors import UsageError
from pipeline.fold import flag_on
from pipeline.records import Flag, FlagEvent
from pipeline.search.asking import ask, read
from pipeline.search.entries import flag_entry
from pipeline.search.past import Past
from pipeline.search.port import Entry

TODAY = date(2026, 11, 25)


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    with kept_engines(tmp_path_factory) as made:
        yield made


@pytest.fixture(params=ENGINES)
def holding(request, kept):
    """Gives the engine that holds exactly these records, for tests that only ask."""
    return partial(kept, request.param)


def order(name: str, issued: str, published: str, *events: FlagEvent, review_until: str | None = None, **fields) -> Flag:
    told = source(f"{name}-1", published)
    return flag(
        id=name, issued_on=date.fromisoformat(issued), published=date.fromisoformat(published), announced_in=told,
        events=(event("issued", issued, told), *events),
        review_until=date.fromisoformat(review_until) if review_until else None, **fields,
    )  # fmt: skip


def of(*flags: Flag) -> list[Entry]:
    return [flag_entry(flag_on(one, TODAY), None, 1) for one in flags]


def asked(search, query: str, day: str | None, *kinds: str, limit: int = 1000):
    """The answer of today, or as of a day."""
    past = Past(search, date.fromisoformat(day)) if day else None
    understood, chosen = read(query, kinds, past.day if past else TODAY)
    return ask(past or search, understood, chosen, limit=limit)


def ids(search, query: str, day: str | None, *kinds: str) -> set[str]:
    return {hit.id for hit in asked(search, query, day, *kinds).hits}


# Under review from 10 January to 10 March 2024, in force, suspended in June, in force again, rescinded in February 2025.
ENDED = order(
    "ended", "2024-01-10", "2024-01-15",
    event("suspended", "2024-06-01", source("s", "2024-06-05")),
    event("reinstated", "2024-07-01", source("r", "2024-07-03")),
    event("rescinded", "2025-02-01", source("x", "2025-02-07")),
    review_until="2024-03-10",
)  # fmt: skip
LATER = order("later", "2025-05-02", "2025-05-09")


@pytest.mark.parametrize(
    ("day", "in_force", "others"),
    [
        ("2024-01-09", set(), {}),
        ("2024-01-10", set(), {"issued"}),
        ("2024-03-10", set(), {"issued"}),
        ("2024-03-11", {"ended"}, {}),
        ("2024-05-31", {"ended"}, {}),
        ("2024-06-01", set(), {"suspended"}),
        ("2024-06-30", set(), {"suspended"}),
        ("2024-07-01", {"ended"}, {}),
        ("2025-01-31", {"ended"}, {}),
        ("2025-02-01", set(), {"ended"}),
        ("2025-05-01", set(), {"ended"}),
        ("2025-05-02", {"later"}, {"ended"}),
        ("2031-01-01", {"later"}, {"ended"}),
    ],
)
def test_an_order_is_found_by_how_it_stood_on_the_day(holding, day, in_force, others):
    search = holding(*of(ENDED, LATER))
    assert ids(search, "state:in_force", day) == in_force
    for state in ("issued", "suspended", "ended"):
        assert ids(search, f"state:{state}", day) == ({"ended"} if state in others else set()), state
    standing = in_force | ({"ended"} if others and "ended" not in others else set())
    assert ids(search, "standing_order:true", day) == standing
    assert ids(search, "kind:order NOT state:ended", day) == standing
    assert ids(search, "end_reason:rescinded", day) == ({"ended"} if "ended" in others else set())
    assert ids(search, "end_reason:*", day) == ({"ended"} if "ended" in others else set())
    issued = {"ended": "2024-01-10", "later": "2025-05-02"}
    assert ids(search, "kettles", day) == {name for name, since in issued.items() if since <= day}


def test_it_is_shown_as_it_stood(holding):
    search = holding(*of(ENDED, LATER))
    (hit,) = asked(search, "kettles", "2024-06-15").hits
    stood = {name: hit.fields.get(name) for name in ("state", "state_since", "standing_order", "end_reason", "known_from", "as_of")}
    assert stood == {
        "state": "suspended", "state_since": "2024-06-01", "standing_order": True, "end_reason": None, "known_from": "2024-06-05",
        "as_of": "2024-06-15",
    }  # fmt: skip
    assert hit.fields["measure_action"] == ["issued", "suspended"]
    (now,) = asked(search, "state:ended", None).hits
    assert (now.fields["state"], now.fields["end_reason"], now.fields["state_since"]) == ("ended", "rescinded", "2025-02-01")
    assert {"as_of", "times"}.isdisjoint(now.fields)
    assert "times" not in hit.fields


def test_a_right_that_was_lifted_since_is_one_that_it_rested_on_then(holding):
    lifted = order(
        "lifted", "2024-01-10", "2024-01-15",
        event("rescinded", "2024-09-02", source("p", "2024-09-06"), partial=True, names=("patent 9113703",)),
        rights=(patent("9113703", 1), patent("9113704", 2)), rights_read="whole",
    )  # fmt: skip
    search = holding(*of(lifted))
    for query, before, since in (
        ("patent:9113703", {"lifted"}, set()),
        ("9,113,703", {"lifted"}, set()),
        ("patent:91137*", {"lifted"}, {"lifted"}),
        ("patent:9113704", {"lifted"}, {"lifted"}),
        ("claim:9113703:1", {"lifted"}, set()),
        ("lifted_patent:9113703", set(), {"lifted"}),
        ("rescinded_on:2024", set(), {"lifted"}),
    ):
        assert ids(search, query, "2024-09-01", "order") == before, query
        assert ids(search, query, "2024-09-02", "order") == since, query
        assert ids(search, query, None, "order") == since, query


def test_what_was_published_later_was_not_there(holding):
    search = holding(
        entry("documents", "d", title="kettles", published="2024-01-15"),
        entry("notices", "n", title="kettles", published="2024-03-01"),
        entry("cases", "c", title="kettles", published="2025-03-01", first_published="2024-01-15", last_published="2025-03-01"),
        entry("alerts", "a", title="kettles", published="2024-01-15", decided="2024-01-16T10:00:00Z", flag="ended", ally="DE"),
        entry("alerts", "b", title="kettles", published="2024-01-15", decided="2024-06-06T10:00:00Z", flag="ended", ally="JP"),
        entry("issues", "i", title="kettles", published="2026-01-01", first_seen="2024-02-01T00:00:00Z"),
        *of(ENDED),
    )
    everywhere = ("documents", "notices", "cases", "alerts", "issues", "flags")
    assert ids(search, "kettles", "2024-01-14", *everywhere) == {"ended"}, "issued, and known from its publication alone"
    assert ids(search, "kettles", "2024-01-15", *everywhere) == {"ended", "d", "c"}
    assert ids(search, "kettles", "2024-02-29", *everywhere) == {"ended", "d", "c", "a", "i"}
    assert ids(search, "kettles", "2024-03-01", *everywhere) == {"ended", "d", "c", "a", "i", "n"}
    assert [hit.told for hit in asked(search, "kettles", "2024-02-29", "order").hits] == [1]
    assert [hit.told for hit in asked(search, "kettles", "2024-06-06", "order").hits] == [2]


def test_what_stood_is_not_what_was_known_and_can_be_asked_for_apart(holding):
    search = holding(*of(ENDED, LATER))
    assert ids(search, "state:ended", "2025-02-03") == {"ended"}
    assert ids(search, "state:ended known_from:[* TO 2025-02-03]", "2025-02-03") == set(), "published on the 7th"
    assert ids(search, "state:ended known_from:[* TO now]", "2025-02-07") == {"ended"}
    assert ids(search, "known_from:2025-05-09", None) == {"later"}


def test_a_question_without_a_hit_says_what_there_was_on_the_day(holding):
    search = holding(*of(ENDED, LATER))
    assert asked(search, "kettles state:suspended", "2024-05-01").notes[-1] == (
        "nothing has state:suspended; the index has in_force"
    )
    assert asked(search, "kettles state:ended instrument:LEO", "2024-05-01").hits == ()
    with pytest.raises(UsageError, match=r"freed is known as of today only"):
        asked(search, "freed:Kettleworks", "2024-05-01")


def test_the_rows_of_the_past_are_no_trouble(holding):
    search = holding(*of(ENDED, LATER))
    assert search.troubles() == []


@pytest.mark.servers
def test_both_engines_give_the_same_past_in_the_same_order(tmp_path):
    told = source("x", "2025-09-09")
    many = [
        order(f"o{n}", f"2024-0{1 + n % 8}-1{n % 3}", "2024-09-01", event("rescinded", f"2025-0{1 + n % 9}-05", told))
        for n in range(20)
    ]
    with both_with(tmp_path, *of(*many)) as engines:
        for day in ("2024-01-11", "2024-06-30", "2025-03-05", "2026-01-01"):
            near, far = ([hit.id for hit in asked(engine, "kettles", day, limit=10).hits] for engine in engines)
            assert near == far


# --- any history --------------------------------------------------------------------------------------------------------


def history(dice: random.Random, name: str) -> Flag:
    """An order with up to six events in a year, of every kind, whole or of a party or right."""
    issued = date(2024, 1, 1) + timedelta(dice.randrange(200))
    rights = (patent("9113703", 1), patent("9113704", 2), patent("5000001"))[: dice.choice((1, 2, 3))]
    events = []
    for n in range(dice.randrange(6)):
        on = issued + timedelta(dice.randrange(300))
        limited = dice.choice(((), (), ("Kettleworks Ltd.",), ("patent 9113703",), ("Kettleworks Ltd.", "Steamline GmbH")))
        action = dice.choice(("suspended", "reinstated", "rescinded", "vacated", "modified", "expired", "reversed"))
        told = source(f"{name}-e{n}", str(on + timedelta(dice.randrange(-5, 30))))
        events.append(event(action, str(on), told, names=limited, partial=bool(limited) or dice.random() < 0.2))
    return order(
        name, str(issued), str(issued + timedelta(dice.randrange(9))), *events, rights=rights,
        review_until=str(issued + timedelta(60)) if dice.random() < 0.5 else None,
        parties_read=dice.choice(("whole", "not_stated")), rights_read=dice.choice(("whole", "not_stated")),
    )  # fmt: skip


def test_any_history_is_found_on_any_day_as_it_folds_on_that_day(holding):
    """The index of today finds on a day what an index made on that day of the orders issued by then would."""
    number = random.randrange(10**9)
    print("seed", number)
    dice = random.Random(number)
    flags = [history(dice, f"h{n}") for n in range(30)]
    search = holding(*of(*flags))
    for _ in range(12):
        day = date(2024, 1, 1) + timedelta(dice.randrange(600))
        there = {one.id: flag_entry(flag_on(one, day), None, 1).fields or {} for one in flags if one.issued_on <= day}
        for name, values in {
            "state": ("issued", "in_force", "suspended", "ended"),
            "standing_order": ("true", "false"),
            "end_reason": ("rescinded", "vacated", "expired", "reversed"),
            "patent": ("US.9113703", "US.9113704", "US.5000001"),
            "lifted_patent": ("US.9113703",),
            "right": ("patent",),
            "may_have_ended": ("true",),
        }.items():
            for value in values:
                expected = {id_ for id_, fields in there.items() if value in _several(fields.get(name))}
                assert ids(search, f"{name}:{value}", str(day), "order") == expected, f"seed {number}: {name}:{value} on {day}"
        since = dice.choice(flags).issued_on
        expected = {id_ for id_, fields in there.items() if str(fields["state_since"]) >= str(since)}
        assert ids(search, f"state_since:>={since}", str(day)) == expected, f"seed {number}: since {since} on {day}"


def _several(value: object) -> list[str]:
    return [str(one).lower() if isinstance(one, bool) else str(one) for one in (value if isinstance(value, list) else [value])]
