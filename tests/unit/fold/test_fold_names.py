"""When two written names are one company."""

from __future__ import annotations

import pytest

from pipeline.fold.names import find, fold_caption, same_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Apple, Inc.", "APPLE INC"),
        ("Alpha & Sons Company Limited", "Alpha and Sons Co., Ltd."),
        ("Alpha Co.,Ltd.", "Alpha Co., Ltd"),
        ("Alpha Co.Ltd.", "Alpha Co., Ltd"),
        ("Shenzhen S- Power L.L.C.", "Shenzhen S-Power LLC"),
        ("The Widget Company", "Widget Co."),
        ("Société Générale des Widgets S.A.", "Societe Generale des Widgets SA"),
        ("Beta Corporation d/b/a Bee", "Beta Corp."),
    ],
)
def test_spellings_of_one_company(one, other):
    assert same_key(one) == same_key(other)
    assert find(one, [other]) == 0


@pytest.mark.parametrize(
    ("one", "other"),
    [("Alpha Inc.", "Alpha LLC"), ("Alpha Co., Ltd.", "Alpha Ltd."), ("Hisense Electric", "Hisense USA"), ("NBA Inc.", "Inc.")],
)
def test_two_companies(one, other):
    assert find(one, [other]) is None


@pytest.mark.parametrize(
    "written", ["iQbe", "Sunny Co. d/b/a iQbe", "Sunny Co., Ltd., also known as iQbe", "Other (f/k/a Sunny Co., Ltd.)"]
)
def test_an_alias_is_enough(written):
    assert find(written, ["Third Co.", "Sunny Co., Ltd., d/b/a iQbe"]) == 1


def test_a_name_without_its_legal_form_means_the_only_one_of_that_name():
    assert find("Ninenovo Technology", ["Ninenovo Technology Limited", "RingCo LLC"]) == 0
    assert find("Ninenovo Technology", ["Ninenovo Technology Limited", "Ninenovo Technology Inc."]) is None


def test_a_shared_alias_names_nobody_but_the_main_name_goes_first():
    among = ["A Corp. d/b/a Brand", "B Corp. d/b/a Brand"]
    assert find("Brand", among) is None
    assert find("B Corp. d/b/a Brand", among) == 1


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("Certain Movable-Barrier Operators, and Components", "movable barrier operators and components"),
        ("certain movable barrier operators and components", "movable barrier operators and components"),
        ("", None),
        (None, None),
    ],
)
def test_captions(subject, expected):
    assert fold_caption(subject) == expected
