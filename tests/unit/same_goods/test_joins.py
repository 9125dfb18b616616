"""Which orders of several authorities are about the same goods: by evidence, and never by less."""

from __future__ import annotations

import random
from collections.abc import Sequence
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from same_goods import DE_PATENT, FIRM, MARK, US_MARK, US_PATENT, commission, goods, loaded, submission

from pipeline.authorities.where import Heard, may_hear
from pipeline.records import Flag, FlagParty, FlagRight, Relation
from pipeline.same_goods.families import Families
from pipeline.same_goods.joins import Elsewhere, Joined, SameGoods, grounds
from pipeline.same_goods.words import also_barred

OTHER_FIRM = FlagParty(name="Kettleworks Ltd.", country="CN")
PATENTS_ARE_ONE = loaded("patent:US.79000001", "DE", "DE.102012345678")
MARKS_ARE_ONE = loaded("trademark:US.7900001", "JP", "JP.9900123", Relation.SAME_MARK)
FAMILY_OF_DE_PATENT = loaded("patent:DE.102012345678", "KR", "KR.101234567")
HIDDEN = FlagParty(name="[gedaagde 1] (pseudonymised in ECLI:NL:RBDHA:2026:1)")

MUST: dict[str, tuple[Flag, Flag, list[Any], str]] = {
    "the same registration of a mark": (
        submission("JP", rights=(MARK,)), submission("KR", rights=(MARK,), parties=(OTHER_FIRM,)), [], "mark",
    ),
    "marks loaded as one, with the brand": (
        submission("JP", rights=(MARK,), brands=("ORIBENTO",)),
        commission(rights=(US_MARK,), parties=(), articles="Oribento lunch boxes"), [MARKS_ARE_ONE], "mark",
    ),
    "the same model of one brand": (
        submission("JP", models=("OB-100",), brands=("ORIBENTO",)),
        submission("KR", models=("ob100",), brands=("Oribento",), parties=(OTHER_FIRM,)), [], "model",
    ),
    "the same model of one party": (commission(models=("OB-100",)), submission("JP", models=("OB 100",)), [], "model"),
    "the same party and patent": (commission(), submission("JP", rights=(US_PATENT,)), [], "party_and_right"),
    "the same party and a family that was loaded": (
        commission(), submission("JP", rights=(DE_PATENT,)), [PATENTS_ARE_ONE], "party_and_right",
    ),
    "a family over several rows": (
        commission(), submission("JP", rights=(FlagRight(kind="patent", office="KR", number="101234567"),)),
        [PATENTS_ARE_ONE, FAMILY_OF_DE_PATENT], "party_and_right",
    ),
    "the other spelling of a party": (
        commission(parties=(FlagParty(name="LANTERNA HOUSEWARES COMPANY LIMITED"),)), submission("JP", rights=(US_PATENT,)), [],
        "party_and_right",
    ),
    "one that has ended": (
        commission(state="ended", end_reason="rescinded"), submission("JP", rights=(US_PATENT,)), [], "party_and_right",
    ),
}  # fmt: skip

MUST_NOT: dict[str, tuple[Flag, Flag, list[Any]]] = {
    "the brand alone": (submission("JP", brands=("ORIBENTO",), parties=()), submission("KR", brands=("ORIBENTO",), parties=()), []),
    "the brand and a kind of right alone": (
        submission("JP", brands=("ORIBENTO",), parties=(), rights=(FlagRight(kind="trademark", office=None, number=None),)),
        submission("KR", brands=("ORIBENTO",), parties=(), rights=(FlagRight(kind="trademark", office=None, number=None),)), [],
    ),
    "the party alone": (commission(rights=()), submission("JP"), []),
    "the word for the product alone": (commission(parties=()), submission("JP", parties=()), []),
    "the patent alone": (commission(), submission("JP", rights=(US_PATENT,), parties=(OTHER_FIRM,)), []),
    "the party with rights of which nothing was loaded": (commission(), submission("JP", rights=(DE_PATENT,)), []),
    "a priority in common": (
        commission(), submission("JP", rights=(DE_PATENT,)),
        [loaded("patent:US.79000001", "DE", "DE.102012345678", Relation.EXTENDED_FAMILY)],
    ),
    "a family of which sources differ": (
        commission(), submission("JP", rights=(DE_PATENT,)),
        [PATENTS_ARE_ONE, PATENTS_ARE_ONE.model_copy(update={"relation": Relation.EXTENDED_FAMILY, "source": "other.csv"})],
    ),
    "marks loaded as one, without brand or party": (
        submission("JP", rights=(MARK,), brands=("ORIBENTO",)), commission(rights=(US_MARK,), parties=()), [MARKS_ARE_ONE],
    ),
    "one mark on goods of other chapters": (
        submission("JP", rights=(MARK,), customs_codes=("392410",)),
        submission("KR", rights=(MARK,), customs_codes=("640299",)), [],
    ),
    "the model of another brand and party": (
        submission("JP", models=("OB-100",), brands=("ORIBENTO",)),
        submission("KR", models=("OB-100",), brands=("OTHERBRAND",), parties=(OTHER_FIRM,)), [],
    ),
    "a model that is a word": (commission(models=("Classic",)), submission("JP", models=("CLASSIC",)), []),
    "a model that a ruling put outside": (
        commission(models=("OB-100",), not_subject=("OB-100",)), submission("JP", models=("OB-100",)), [],
    ),
    "a model but for one sign": (commission(models=("OB-100",)), submission("JP", models=("OB-1OO",)), []),
    "a party that was freed": (
        commission(parties=(FIRM.model_copy(update={"freed": True}),)), submission("JP", rights=(US_PATENT,)), [],
    ),
    "a right that was lifted": (
        commission(rights=(US_PATENT.model_copy(update={"lifted": True}),)), submission("JP", rights=(US_PATENT,)), [],
    ),
    "firms of one name in two countries": (
        commission(), submission("JP", rights=(US_PATENT,), parties=(FIRM.model_copy(update={"country": "DE"}),)), [],
    ),
    "a name that is hidden": (
        commission(parties=(HIDDEN,)), submission("JP", rights=(US_PATENT,), parties=(HIDDEN,)), [],
    ),
    "a name that was withheld": (
        submission("JP", rights=(US_PATENT,), parties=(FlagParty(name="natural person, name withheld"),)),
        submission("KR", rights=(US_PATENT,), parties=(FlagParty(name="natural person, name withheld"),)), [],
    ),
    "orders of one authority": (submission("JP", rights=(MARK,)), submission("JP", rights=(MARK,), id="another"), []),
    "a drill and life": (commission(), submission("JP", rights=(US_PATENT,), exercise=True), []),
    "another kind of right of the same number": (
        submission("JP", rights=(MARK,)),
        submission("KR", rights=(MARK.model_copy(update={"kind": "patent"}),), parties=(OTHER_FIRM,)), [],
    ),
}  # fmt: skip


@pytest.mark.parametrize("named", MUST)
def test_the_same_goods(named: str) -> None:
    one, other, rows, by = MUST[named]
    found = grounds(goods(one), goods(other), Families(rows))
    assert by in [ground.by for ground in found], found
    assert found_beside(one, [other], rows) == [other.id]


@pytest.mark.parametrize("named", MUST_NOT)
def test_other_goods(named: str) -> None:
    one, other, rows = MUST_NOT[named]
    assert grounds(goods(one), goods(other), Families(rows)) == ()
    assert found_beside(one, [other], rows) == []


def found_beside(one: Flag, others: Sequence[Flag], rows: Sequence[Any]) -> list[str]:
    return list(SameGoods(map(goods, [one, *others]), Families(rows)).beside(goods(one), lambda _: True))


ROWS = [PATENTS_ARE_ONE, MARKS_ARE_ONE, FAMILY_OF_DE_PATENT]
FIRMS = st.lists(st.sampled_from([FIRM, OTHER_FIRM, HIDDEN, FIRM.model_copy(update={"country": None})]), max_size=2).map(tuple)
RIGHTS = st.lists(st.sampled_from([US_PATENT, DE_PATENT, MARK, US_MARK]), max_size=2).map(tuple)
MODELS = st.lists(st.sampled_from(["OB-100", "ob 100", "OB-200"]), max_size=2).map(tuple)
BRANDS = st.lists(st.sampled_from(["ORIBENTO", "Oribento", "OTHER"]), max_size=2).map(tuple)
CODES = st.lists(st.sampled_from(["392410", "392490", "640299"]), max_size=2).map(tuple)


@st.composite
def orders(draw: st.DrawFn) -> Flag:
    made: dict[str, Any] = {"parties": draw(FIRMS), "rights": draw(RIGHTS), "models": draw(MODELS)}
    if draw(st.booleans()):
        return commission(**made, articles=draw(st.sampled_from(["lunch boxes", "Oribento lunch boxes"])))
    return submission(draw(st.sampled_from(["JP", "KR", "AU"])), **made, brands=draw(BRANDS), customs_codes=draw(CODES))


@given(orders(), orders(), st.lists(st.sampled_from(ROWS), unique_by=lambda row: row.key))
def test_what_joins_one_with_another_joins_that_with_it_for_the_same_reasons(one: Flag, other: Flag, rows: list[Any]) -> None:
    families = Families(rows)
    ours, theirs = grounds(goods(one), goods(other), families), grounds(goods(other), goods(one), families)
    assert set(ours) == {ground.mirrored for ground in theirs}
    assert not ours or one.authority != other.authority


@given(st.lists(orders(), max_size=6), st.lists(st.sampled_from(ROWS), unique_by=lambda row: row.key), st.randoms())
def test_in_whatever_order_orders_and_rows_came_the_same_are_joined(
    those: list[Flag], rows: list[Any], chance: random.Random
) -> None:
    those = [one.model_copy(update={"id": f"{n}:{one.id}"}) for n, one in enumerate(those)]
    later, rows_later = chance.sample(those, len(those)), chance.sample(rows, len(rows))
    for one in those:
        first = SameGoods(map(goods, those), Families(rows)).beside(goods(one), lambda _: True)
        assert SameGoods(map(goods, later), Families(rows_later)).beside(goods(one), lambda _: True) == first
        by_pairs = {o.id for o in those if grounds(goods(one), goods(o), Families(rows))}
        assert set(first) == by_pairs  # the index leaves none out


def test_who_may_not_hear_of_an_order_is_not_shown_it() -> None:
    public, hers = commission(), submission("JP", rights=(US_PATENT,))
    index = SameGoods(map(goods, (public, hers)), Families())
    allies = ("DE", "GB", "JP", "NL", "US")
    seen = [ally for ally in allies if index.beside(goods(public), partial(is_heard_by, ally))]
    assert seen == ["DE", "JP", "NL"]


def is_heard_by(ally: str, one: Heard) -> bool:
    return may_hear(one, ally)


def test_a_record_that_is_another_order_s_is_not_shown_beside_one() -> None:
    assert found_beside(commission(), [submission("JP", rights=(US_PATENT,), merged_into="another")], []) == []


def test_the_reason_names_what_is_the_same_and_who_says_so() -> None:
    one, other = commission(), submission("JP", rights=(DE_PATENT,))
    found = grounds(goods(one), goods(other), Families([PATENTS_ARE_ONE]))
    (line,) = also_barred(Elsewhere((Joined(other, found),), 0))
    assert line == (
        "also barred in JP: Japan Customs, JP-7 (submissions:JP-1:2026-10-01:NATIONAL_SUBMISSION:1); issued 2026-08-20, "
        "no last day stated, in force. The same goods by the same party, Lanterna Housewares Co., Ltd., and one family of rights, "
        "US patent 79000001 here and DE patent 102012345678 there (DE.102012345678 is of US.79000001, simple family, says rows.csv "
        "of Example register on 2026-10-01)"
    )
