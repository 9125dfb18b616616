"""Rulings on scope, folded: the latest of the highest stands, in whatever order the documents arrive."""

from __future__ import annotations

import random
from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from notices import day, final, measure, notice, party, quote

from pipeline.fold import fold_case
from pipeline.fold.scope import in_doubt, standings
from pipeline.records import Flag, Notice, ScopeRuling

CASE = "us_itc:337-TA-9901"
ORDER = final(
    measure("LEO", to=["Alpha Trading Co., Ltd."]),
    parties=[party("Alpha Trading Co., Ltd."), party("Widgetry Inc.", "complainant")],
    models=["FW-1", "FW-2"],
)


def ruling(
    standing: str, article: str = "redesigned FW-2", by: str = "authority", on: str | None = None, of: Iterable[str] = ()
) -> ScopeRuling:
    words = f"{article} is {standing}"
    values = {"article": article, "standing": standing, "by": by, "of": tuple(of), "evidence": quote(words)}
    return ScopeRuling.model_validate(values | ({"on": day(on)} if on else {}))


def rules(number: str, published: str, *rulings: ScopeRuling, **fields: object) -> Notice:
    outside = [r.article for r in rulings if r.standing == "outside"]
    evidence = {"not_subject": tuple(r.evidence for r in rulings if r.standing == "outside")}
    return notice(
        number, published, "advisory_opinion", scope_rulings=list(rulings), not_subject=outside, evidence=evidence, **fields
    )


def folded(*notices: Notice) -> Flag:
    (flag,) = fold_case(CASE, notices).flags
    return flag


def stands(*notices: Notice) -> dict[str, tuple[str, str]]:
    return {s.step.article: (s.step.standing, s.step.source.document_number) for s in standings(folded(*notices))}


def test_outside_and_then_inside_is_inside():
    first = rules("2022-1", "2022-01-05", ruling("outside"))
    then = rules("2023-1", "2023-01-05", ruling("inside", "the redesigned FW-2 units"))
    flag = folded(ORDER, first, then)
    assert flag.not_subject == ()
    assert [(s.standing, s.source.document_number) for s in flag.scope] == [("outside", "2022-1"), ("inside", "2023-1")]
    assert stands(ORDER, first, then) == {"the redesigned FW-2 units": ("inside", "2023-1")}
    assert not flag.doubts


def test_inside_and_then_outside_is_outside():
    first = rules("2022-1", "2022-01-05", ruling("inside"))
    assert folded(ORDER, first, rules("2023-1", "2023-01-05", ruling("outside"))).not_subject == ("redesigned FW-2",)


def test_what_is_ruled_again_stands_by_its_first_document():
    first, again = (
        rules("2022-1", "2022-01-05", ruling("outside")),
        rules("2023-1", "2023-01-05", ruling("outside", "FW-2 redesign")),
    )
    assert stands(ORDER, first, again) == {"redesigned FW-2": ("outside", "2022-1")}


@pytest.mark.parametrize(("earlier", "later"), [("2022-01-05", "2023-01-05"), ("2023-01-05", "2022-01-05")])
def test_customs_never_overrides_the_authority(earlier: str, later: str):
    own = rules("2022-1", earlier, ruling("inside"))
    customs = rules("2023-1", later, ruling("outside", by="customs"))
    assert stands(ORDER, own, customs) == {"redesigned FW-2": ("inside", "2022-1")}
    assert folded(ORDER, own, customs).not_subject == ()


def test_a_court_overrides_the_authority_and_the_authority_customs():
    customs = rules("2022-1", "2022-01-05", ruling("outside", by="customs"))
    own = rules("2023-1", "2023-01-05", ruling("inside"))
    court = rules("2024-1", "2024-01-05", ruling("outside", by="court"))
    assert stands(ORDER, customs) == {"redesigned FW-2": ("outside", "2022-1")}
    assert stands(ORDER, customs, own) == {"redesigned FW-2": ("inside", "2023-1")}
    assert stands(ORDER, customs, own, court) == {"redesigned FW-2": ("outside", "2024-1")}


def test_what_is_taken_back_is_undecided_and_nothing_comes_back_by_itself():
    outside, inside = rules("2022-1", "2022-01-05", ruling("outside")), rules("2023-1", "2023-01-05", ruling("inside"))
    back = rules("2024-1", "2024-01-05", ruling("withdrawn"))
    assert stands(ORDER, outside, inside, back) == {"redesigned FW-2": ("withdrawn", "2024-1")}
    assert folded(ORDER, outside, inside, back).not_subject == ()
    anew = rules("2025-1", "2025-01-05", ruling("outside", by="customs"))
    assert stands(ORDER, outside, inside, back, anew) == {"redesigned FW-2": ("outside", "2025-1")}


def test_customs_takes_back_only_its_own():
    own = rules("2022-1", "2022-01-05", ruling("outside"))
    back = rules("2023-1", "2023-01-05", ruling("withdrawn", by="customs"))
    assert stands(ORDER, own, back) == {"redesigned FW-2": ("outside", "2022-1")}


def test_one_document_that_takes_back_and_rules_anew_rules_anew():
    first = rules("2022-1", "2022-01-05", ruling("inside"))
    anew = rules("2023-1", "2023-01-05", ruling("outside"), ruling("withdrawn"))
    flag = folded(ORDER, first, anew)
    assert flag.not_subject == ("redesigned FW-2",)
    said = "redesigned FW-2 was ruled outside the order (document 2023-1) and withdrawn (document 2023-1); the words do not say "
    assert flag.doubts == (said + "whether both mean the same: read both before you let it pass.",)


def test_what_may_be_the_same_as_something_inside_never_stays_outside_without_a_word():
    outside = rules("2022-1", "2022-01-05", ruling("outside", "redesigned FW-2"))
    inside = rules("2023-1", "2023-01-05", ruling("inside", "redesigned widgets"))
    flag = folded(ORDER, outside, inside)
    assert flag.not_subject == ("redesigned FW-2",)
    said = "redesigned widgets was ruled inside the order (document 2023-1); it may be the same as redesigned FW-2, which was "
    assert flag.doubts == (said + "ruled outside (document 2022-1): read both before you let it pass.",)
    assert in_doubt(flag) == {"redesigned FW-2"}


def test_a_second_redesign_without_a_name_may_be_another():
    outside, inside = ruling("outside", "redesigned widgets"), ruling("inside", "redesigned widgets")
    again = ruling("outside", "the redesigned widgets")
    notices = [rules("2022-1", "2022-01-05", outside), rules("2023-1", "2023-01-05", inside)]
    assert folded(ORDER, *notices).not_subject == ()
    flag = folded(ORDER, *notices, rules("2024-1", "2024-01-05", again))
    assert flag.not_subject == ("the redesigned widgets",)
    assert in_doubt(flag) == {"the redesigned widgets"}


def test_a_ruling_taken_back_of_which_no_article_is_told_puts_a_word_to_all():
    outside = rules("2022-1", "2022-01-05", ruling("outside"))
    flag = folded(ORDER, outside, rules("2023-1", "2023-01-05", ruling("withdrawn", "advisory opinion of January 5, 2022")))
    assert flag.not_subject == ("redesigned FW-2",)
    assert in_doubt(flag) == {"redesigned FW-2"}
    assert len(flag.doubts) == 1
    assert "without saying of which article" in flag.doubts[0]


def test_what_a_notice_tells_of_an_earlier_day_stands_on_that_day():
    told_later = rules("2024-1", "2024-01-05", ruling("outside", on="2022-01-05"))
    assert stands(ORDER, rules("2023-1", "2023-01-05", ruling("inside")), told_later) == {"redesigned FW-2": ("inside", "2023-1")}


def test_a_correction_restates_in_its_place():
    first = rules("2022-1", "2022-01-05", ruling("outside", "redesigned FW-2"))
    inside = rules("2023-1", "2023-01-05", ruling("inside", "redesigned FW-20"))
    correction = rules("2023-2", "2023-03-05", ruling("outside", "redesigned FW-20"), corrects=["2022-1"])
    assert stands(ORDER, first, inside, correction) == {"redesigned FW-20": ("inside", "2023-1")}
    reading = {s.source.document_number: str(s.on) for s in folded(ORDER, first, correction).scope}
    assert reading == {"2023-2": "2022-01-05"}


def test_a_model_that_is_outside_is_no_example_of_what_is_barred():
    assert folded(ORDER, rules("2022-1", "2022-01-05", ruling("outside", "FW-2 and FW-3 widgets"))).models == ("FW-1",)
    for article in ("redesigned FW-2", "service parts for the FW-2"):
        assert folded(ORDER, rules("2022-1", "2022-01-05", ruling("outside", article))).models == ("FW-1", "FW-2")


def test_a_model_outside_on_a_condition_is_still_an_example():
    assert "FW-2" in folded(ORDER, rules("2022-1", "2022-01-05", ruling("outside", "FW-2 only if it has no hinge"))).models


def test_a_model_known_only_as_the_redesign_that_is_outside_is_no_example():
    outside = rules("2022-1", "2022-01-05", ruling("outside", "redesigned FW-2 widget"))
    for words, models in (("the redesigned FW-2 widget lacks it", ("FW-1",)), ("the FW-2 widget lacks it", ("FW-1", "FW-2"))):
        quotes = (quote("the FW-1 widget"), quote(words))
        order = ORDER.model_copy(update={"evidence": dict(ORDER.evidence) | {"models": quotes}})
        assert folded(order, outside).models == models


def test_a_ruling_on_orders_that_bind_persons_says_nothing_of_the_border():
    assert folded(ORDER, rules("2022-1", "2022-01-05", ruling("outside", of=["CDO"]))).scope == ()
    assert folded(ORDER, rules("2022-1", "2022-01-05", ruling("outside", of=["CDO", "LEO"]))).not_subject == ("redesigned FW-2",)
    assert folded(ORDER, rules("2022-1", "2022-01-05", ruling("outside", of=["REMEDIAL_ORDERS"]))).not_subject == (
        "redesigned FW-2",
    )


def test_exceptions_of_the_announcement_come_first():
    order = ORDER.model_copy(update={"scope_rulings": (ruling("outside", "FW-2"),), "not_subject": ("FW-2",)})
    flag = folded(order, rules("2022-1", "2022-01-05", ruling("inside", "FW-2")))
    assert flag.not_subject == ()
    assert [s.source.document_number for s in flag.scope] == ["2021-00100", "2022-1"]


ARTICLES = ("redesigned FW-2", "the redesigned FW-2 units", "FW-2", "redesigned FW-3", "redesigned widgets", "service parts")
MADE = st.lists(
    st.tuples(
        st.sampled_from(["outside", "inside", "withdrawn"]), st.sampled_from(ARTICLES),
        st.sampled_from(["authority", "customs", "court"]), st.integers(1, 8),
    ),
    max_size=7,
)  # fmt: skip


@given(MADE, st.integers(0, 2**32))
@settings(deadline=None)
def test_the_order_of_arrival_does_not_matter(made: list[tuple[str, str, str, int]], seed: int):
    notices = [rules(f"2022-{n}", f"2022-0{m}-05", ruling(s, a, by)) for n, (s, a, by, m) in enumerate(made)]
    shuffled = [ORDER, *notices]
    random.Random(seed).shuffle(shuffled)
    flag = folded(ORDER, *notices)
    assert folded(*shuffled) == flag
    assert flag.not_subject == tuple(s.step.article for s in standings(flag) if s.step.standing == "outside")


@given(MADE, st.sampled_from(["outside", "inside"]), st.integers(1, 8))
@settings(deadline=None)
def test_whatever_customs_rules_what_the_authority_ruled_stands(made: list[tuple[str, str, str, int]], own: str, month: int):
    customs = [rules(f"2022-{n}", f"2022-0{m}-05", ruling(s, by="customs")) for n, (s, _, _, m) in enumerate(made)]
    authority = rules("2022-99", f"2022-0{month}-05", ruling(own))
    assert stands(ORDER, *customs, authority) == {"redesigned FW-2": (own, "2022-99")}


@given(MADE)
@settings(deadline=None)
def test_the_last_word_of_the_authority_that_it_is_inside_takes_it_from_what_is_let_pass(made: list[tuple[str, str, str, int]]):
    before = [rules(f"2022-{n}", f"2022-0{m}-05", ruling(s, a, by)) for n, (s, a, by, m) in enumerate(made)]
    flag = folded(ORDER, *before, rules("2023-1", "2023-01-05", ruling("inside", "redesigned FW-2 units")))
    assert not {"redesigned FW-2", "the redesigned FW-2 units"} & set(flag.not_subject)
    left = {a for a in flag.not_subject if a in ("FW-2", "redesigned widgets")}
    assert left <= in_doubt(flag)
