"""References: what was signed is known again; whatever was altered, made up or too old is not."""

from __future__ import annotations

import string
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alerts.answers import keys
from alerts.answers.letterbox import Letterbox, letterbox, reference_in
from alerts.answers.references import LENGTH, VALID, BadReference, Expired, Purpose, check, sign
from pipeline.errors import SettingError
from pipeline.returning import MOST_OF_NAME
from pipeline.settings import load

DAY = date(2026, 11, 1)
MESSAGE = "m0123456789abcdef"
NEW, OLD = b"n" * 32, b"o" * 32


def signed(message: str = MESSAGE, purpose: Purpose = Purpose.ANSWER, key: bytes = NEW, minted: date = DAY) -> str:
    return sign(message, purpose, minted, key)


@given(st.binary(min_size=8, max_size=8), st.sampled_from(Purpose), st.booleans())
def test_what_was_signed_is_known_again_in_any_case_of_letters(message: bytes, purpose: Purpose, upper: bool):
    reference = signed(f"m{message.hex()}", purpose)
    assert check(reference.upper() if upper else reference, purpose, DAY, [NEW]) == f"m{message.hex()}"


@given(st.integers(0, LENGTH - 1), st.sampled_from(string.ascii_lowercase + "234567" + string.digits + "+=.-@ ıſ"))
def test_altered_by_one_character_it_is_none(place: int, character: str):
    good = signed()
    bad = good[:place] + character + good[place + 1 :]
    if bad == good:
        return
    with pytest.raises(BadReference):
        check(bad, Purpose.ANSWER, DAY, [NEW])


@given(st.text(max_size=60))
def test_what_anybody_writes_is_none(words: str):
    with pytest.raises(BadReference):
        check(words, Purpose.ANSWER, DAY, [NEW])


def test_a_character_more_less_or_swapped_is_none():
    good = signed()
    for bad in (
        good + "a",
        good[:-1],
        good + "=",
        f" {good}",
        good[1] + good[0] + good[2:],
        signed(f"{MESSAGE[:-1]}0")[:21] + good[21:],
    ):
        with pytest.raises(BadReference):
            check(bad, Purpose.ANSWER, DAY, [NEW])


def test_one_for_bounces_answers_nothing_and_the_other_way_round():
    for one, other in ((Purpose.ANSWER, Purpose.BOUNCE), (Purpose.BOUNCE, Purpose.ANSWER)):
        with pytest.raises(BadReference):
            check(signed(purpose=one), other, DAY, [NEW])


def test_it_is_good_until_its_day():
    assert check(signed(), Purpose.ANSWER, DAY + VALID, [NEW]) == MESSAGE
    with pytest.raises(Expired, match="2027-12-06"):
        check(signed(), Purpose.ANSWER, DAY + VALID + timedelta(days=1), [NEW])


def test_an_expired_one_that_was_altered_to_live_longer_is_forged():
    later = signed(minted=DAY + timedelta(days=50))
    mixed = later[:16] + signed()[16:]
    with pytest.raises(BadReference) as why:
        check(mixed, Purpose.ANSWER, DAY, [NEW])
    assert not isinstance(why.value, Expired)


def test_an_old_key_is_believed_as_long_as_it_stands_in_the_file():
    reference = signed(key=OLD)
    assert check(reference, Purpose.ANSWER, DAY, [NEW, OLD]) == MESSAGE
    with pytest.raises(BadReference):
        check(reference, Purpose.ANSWER, DAY, [NEW])
    with pytest.raises(BadReference):
        check(reference, Purpose.ANSWER, DAY, [])


def test_the_longest_name_and_its_reference_fit_what_stands_before_the_at():
    """RFC 5321, section 4.5.3.1.1: 64 octets."""
    name = "a" * MOST_OF_NAME
    returns = Letterbox(f"{name}@x.example", f"{name}@x.example", "c@x.example", None, (NEW,)).of(MESSAGE, DAY)
    assert returns.answers
    assert returns.bounces
    for address in (returns.answers, returns.bounces):
        assert len(address.partition("@")[0]) == 64
    reference = reference_in(returns.answers.upper(), f"{name}@X.example")
    assert reference is not None
    assert check(reference, Purpose.ANSWER, DAY, [NEW]) == MESSAGE


@pytest.mark.parametrize(
    "address",
    [
        "",
        "answers",
        "a" * 22 + "@x.example",
        "ans+wers@x.example",
        "ans wers@x.example",
        "antwörter@x.example",
        "a..b@x.example",
        "a@",
    ],
)
def test_an_address_that_has_no_room_for_a_reference_is_said(address: str):
    with pytest.raises(SettingError, match="CROSSMARKET_ANSWERS"):
        load({"CROSSMARKET_ANSWERS": address})


@pytest.mark.parametrize(
    ("address", "reference"),
    [
        ("answers+abc@x.example", "abc"),
        ("ANSWERS+ABC@X.EXAMPLE", "abc"),
        ("answers+abc+def@x.example", "abc+def"),
        ("answers@x.example", None),
        ("answers+abc@y.example", None),
        ("other+abc@x.example", None),
        ("nswers+abc@x.example", None),
        ("", None),
    ],
)
def test_where_a_reference_stands(address: str, reference: str | None):
    assert reference_in(address, "answers@x.example") == reference
    assert reference_in(address, None) is None


# --- keys ---------------------------------------------------------------------------------------------------------------------


def test_nothing_is_signed_without_an_address_and_no_key_is_asked_for(tmp_path: Path):
    found = letterbox(load({"CROSSMARKET_HOME": str(tmp_path), "CROSSMARKET_CONTEST": "Desk <c@x.example>"})).of(MESSAGE, DAY)
    assert (found.answers, found.bounces) == ("c@x.example", None)
    assert list(tmp_path.iterdir()) == []


def test_a_missing_key_is_said_and_never_made_by_itself(tmp_path: Path):
    settings = load({"CROSSMARKET_HOME": str(tmp_path), "CROSSMARKET_ANSWERS": "answers@x.example"})
    with pytest.raises(SettingError, match="answers --make-key"):
        letterbox(settings)
    assert list(tmp_path.iterdir()) == []


def test_a_new_key_signs_and_the_old_ones_are_believed(tmp_path: Path):
    file = tmp_path / "deep" / "keys"
    assert keys.make(file, DAY) == 1
    (first,) = keys.load(file)
    reference = signed(key=first)
    assert keys.make(file, DAY + timedelta(days=9)) == 2
    found = keys.load(file)
    assert found[1] == first
    assert found[0] != first
    assert check(reference, Purpose.ANSWER, DAY, found) == MESSAGE
    assert file.stat().st_mode & 0o777 == 0o600
    assert [p.name for p in file.parent.iterdir()] == ["keys"]


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o644])
def test_keys_that_others_may_read_or_write_are_not_used(tmp_path: Path, mode: int):
    file = tmp_path / "keys"
    keys.make(file, DAY)
    file.chmod(mode)
    with pytest.raises(SettingError, match="others"):
        keys.load(file)


@pytest.mark.parametrize(
    "text", ["", "\n", "secret", f"2026-11-01 {'a' * 63}", f"{'a' * 64}", f"2026-11-01 {'a' * 64}\nx", "\x00\xff"]
)
def test_what_is_no_key_is_said_and_not_repeated(tmp_path: Path, text: str):
    file = tmp_path / "keys"
    file.touch(0o600)
    file.write_text(text)
    with pytest.raises(SettingError) as why:
        keys.load(file)
    assert not text.strip() or text.strip() not in str(why.value)
    with pytest.raises(SettingError):
        keys.make(file, DAY)
    assert file.read_text() == text
