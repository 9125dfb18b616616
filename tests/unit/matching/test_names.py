"""How names are alike, in the words that a person reads."""

from __future__ import annotations

import random

import pytest

from pipeline.identifiers.legal_forms import LEGAL_FORMS
from pipeline.matching.names import Likeness, likeness, without_form

SAME, SPELLING, LACKS_FORM, OTHER_FORM, ALSO_CALLED, LONGER, WITHIN = Likeness


@pytest.mark.parametrize(
    ("asked", "name", "expected"),
    [
        ("Plovermark Ltd.", "Plovermark Ltd.", SAME),
        ("Plovermark  Ltd.", "Plovermark Ltd.", SAME),
        ("PLOVERMARK LIMITED", "Plovermark Ltd.", SPELLING),
        ("Shenzhen Plovermark Technology Company, Limited", "Shenzhen Plovermark Technology Co., Ltd.", SPELLING),
        ("Muller Rotortechnik G.m.b.H.", "Müller Rotortechnik GmbH", SPELLING),
        ("ＰＬＯＶＥＲＭＡＲＫ Ｌｔｄ", "Plovermark Ltd.", SPELLING),
        ("Plovermark", "Plovermark Ltd.", LACKS_FORM),
        ("Plovermark Ltd.", "Plovermark", LACKS_FORM),
        ("Plovermark Inc.", "Plovermark LLC", OTHER_FORM),
        ("株式会社プロバマーク", "プロバマーク", LACKS_FORM),
        ("Brightlamp", "Plovermark Ltd. d/b/a Brightlamp", ALSO_CALLED),
        ("Plovermark Ltd. f/k/a Oldmark Inc.", "Oldmark", ALSO_CALLED),
        ("Shark Ninja", "SharkNinja Operating LLC", LONGER),
        ("Plovermark", "Plovermark Lighting Holdings Inc.", LONGER),
        ("Plovermark Ltd.", "Shenzhen Plovermark Technology Co., Ltd.", WITHIN),
        ("Apple", "Appleton Lamps Inc.", None),
        ("Plovermark Lamps", "Plovermark Pans Inc.", None),
        ("Plover", "Plovermark Ltd.", None),
        ("", "Plovermark Ltd.", None),
        ("---", "Plovermark Ltd.", None),
    ],
)
def test_names_are_alike_as_a_person_would_say(asked, name, expected):
    assert likeness(asked, name) is expected


def test_a_legal_form_is_cut_off_as_written_and_a_name_of_nothing_else_stays():
    assert without_form("Shenzhen Plovermark Technology Co., Ltd.") == "Shenzhen Plovermark Technology"
    assert without_form("Plovermark Company Limited d/b/a Lamp") == "Plovermark"
    assert without_form("Limited") == "Limited"


def test_every_legal_form_is_one_of_another_or_the_same_and_never_another_firm():
    rng = random.Random(seed := random.SystemRandom().randrange(10**9))
    print(f"CROSSMARKET_TEST_SEED={seed}")
    forms = [spelling for form in LEGAL_FORMS for spelling in form[1:]]
    for _ in range(300):
        one, other = rng.choice(forms), rng.choice(forms)
        assert likeness(f"Brightlamp Nordlicht {one}", f"Brightlamp Nordlicht {other}") in (SAME, SPELLING, OTHER_FORM), (
            one,
            other,
        )
        assert likeness(f"Brightlamp Nordlicht {one}", f"Kettle Works {other}") is None
