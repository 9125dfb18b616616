"""Filters: what is known keeps an order out, what is not known never does."""

from __future__ import annotations

from dataclasses import replace

import flags
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from pipeline.matching.filtering import Facts, Verdict, facts_of, passes, spellings, tried, verdicts
from pipeline.records import NO_FILTER, Filter, FlagParty

KNOWN = Facts(
    rights=frozenset({"patent"}), rights_whole=True, chapters=frozenset({"85"}), firms=("Kettleworks Co., Ltd.", "Boilwell Inc."),
    firms_whole=True, goods="Certain electric kettles with lid locks", markets=frozenset({"US"}),
)  # fmt: skip


@pytest.mark.parametrize(
    ("wanted", "wants"),
    [
        (Filter(rights=("patent",)), True),
        (Filter(rights=("trademark", "patent")), True),
        (Filter(rights=("trademark",)), False),
        (Filter(chapters=("85",)), True),
        (Filter(chapters=("84",)), False),
        (Filter(parties=("KETTLEWORKS COMPANY LIMITED",)), True),
        (Filter(parties=("Kettleworks",)), True),
        (Filter(parties=("Boilwell, Incorporated",)), True),
        (Filter(parties=("Steamline GmbH",)), False),
        (Filter(words=("kettle",)), True),
        (Filter(words=("locks kettle",)), True),
        (Filter(words=("kettle pots",)), False),
        (Filter(words=("pots", "kettles")), True),
        (Filter(brands=("Kettlo",)), False),
        (Filter(markets=("US",)), True),
        (Filter(markets=("GB",)), False),
        (Filter(rights=("patent",), words=("pots",)), False),
        (Filter(rights=("patent",), words=("kettles",)), True),
        (NO_FILTER, True),
    ],
)
def test_what_is_known_decides(wanted: Filter, wants: bool):
    assert passes(wanted, KNOWN) is wants


@pytest.mark.parametrize(
    ("wanted", "unknown"),
    [
        (Filter(rights=("trademark",)), replace(KNOWN, rights_whole=False)),
        (Filter(rights=("trademark",)), replace(KNOWN, rights=frozenset())),
        (Filter(chapters=("84",)), replace(KNOWN, chapters=frozenset())),
        (Filter(parties=("Steamline GmbH",)), replace(KNOWN, firms_whole=False)),
        (Filter(parties=("Steamline GmbH",)), replace(KNOWN, firms=())),
        (Filter(words=("pots",)), replace(KNOWN, goods=None)),
        (Filter(words=("pots",)), replace(KNOWN, goods="")),
        (Filter(brands=("Kettlo",)), replace(KNOWN, rights=frozenset({"patent", "trademark"}))),
        (Filter(brands=("Kettlo",)), replace(KNOWN, rights_whole=False)),
        (Filter(markets=("GB",)), replace(KNOWN, markets=frozenset())),
    ],
)
def test_what_is_not_known_passes(wanted: Filter, unknown: Facts):
    assert not passes(wanted, KNOWN)
    assert passes(wanted, unknown)
    assert set(verdicts(wanted, unknown).values()) == {Verdict.NOT_KNOWN}


def test_a_brand_is_found_where_it_is_named_as_a_word():
    wanted = Filter(brands=("Kettlo Pro",))
    assert passes(wanted, replace(KNOWN, goods="Kettlo Pro kettles"))
    assert passes(wanted, replace(KNOWN, named=("KETTLO-PRO 3",)))
    assert not passes(wanted, replace(KNOWN, goods="Kettlo kettles for pros"))


def test_what_is_known_of_an_order():
    flag = flags.flag(
        parties=(FlagParty(name="Kettleworks Ltd."), FlagParty(name="Gone Ltd.", freed=True)), parties_read="whole",
        rights_read="whole", any_source=False, complainants=("Owner Inc.",),
    )  # fmt: skip
    facts = facts_of(flag, ["8516.79.00"])
    assert facts.chapters == {"85"}
    assert facts.markets == {"US"}
    assert facts.firms_whole
    assert not passes(Filter(parties=("Gone Ltd.",)), facts), "who is free is not bound"
    assert passes(Filter(parties=("Owner",)), facts)
    assert passes(Filter(parties=("Anybody Ltd.",)), facts_of(flag.model_copy(update={"any_source": True}))), "any maker's goods"
    assert not facts_of(flag).chapters


def test_a_name_without_a_letter_names_nobody():
    assert spellings("---") == frozenset()
    assert spellings("Kettleworks Ltd.") & spellings("KETTLEWORKS LIMITED")


@pytest.mark.parametrize(
    "fields",
    [{"rights": ["patents"]}, {"chapters": ["8"]}, {"chapters": ["8516"]}, {"markets": ["us"]}, {"words": [" "]}, {"hs": ["85"]}],
)
def test_what_is_no_value_of_a_field_is_refused(fields: dict[str, list[str]]):
    with pytest.raises(ValidationError):
        Filter.model_validate(fields)


def test_over_many_it_is_counted_what_was_found_and_what_is_not_known():
    found = tried(Filter(rights=("patent", "copyright"), chapters=("84",)), [KNOWN, replace(KNOWN, chapters=frozenset())])
    assert (found.orders, found.passed) == (2, 1)
    assert found.found == {("rights", "patent"): 2, ("rights", "copyright"): 0, ("chapters", "84"): 0}
    assert found.unknown == {"rights": 0, "chapters": 1}


FACTS = st.builds(
    Facts,
    rights=st.frozensets(st.sampled_from(["patent", "trademark"])), rights_whole=st.booleans(),
    chapters=st.frozensets(st.sampled_from(["84", "85"])), firms=st.tuples(st.sampled_from(["Aldwick Ltd.", "Brimstow Inc."])),
    firms_whole=st.booleans(), goods=st.sampled_from([None, "kettles", "pots"]), markets=st.frozensets(st.sampled_from(["US"])),
)  # fmt: skip
FILTERS = st.builds(
    Filter,
    rights=st.sampled_from([(), ("patent",), ("trademark", "copyright")]), chapters=st.sampled_from([(), ("84",)]),
    parties=st.sampled_from([(), ("Aldwick",)]), words=st.sampled_from([(), ("kettle",)]), markets=st.sampled_from([(), ("US",)]),
)  # fmt: skip


@given(wanted=FILTERS, facts=FACTS)
def test_who_knows_less_never_keeps_more_out(wanted: Filter, facts: Facts):
    forgotten = (
        replace(facts, rights_whole=False), replace(facts, chapters=frozenset()), replace(facts, firms_whole=False),
        replace(facts, goods=None), replace(facts, markets=frozenset()),
    )  # fmt: skip
    if passes(wanted, facts):
        assert all(passes(wanted, less) for less in forgotten)
    assert passes(NO_FILTER, facts)
